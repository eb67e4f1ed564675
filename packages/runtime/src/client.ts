import type { Authorize } from "./authorize.ts";
import { Failure } from "./errors/failure.ts";
import { type Exchange, readText } from "./exchange.ts";
import type { Operation } from "./operation.ts";
import type { Fetch, Middleware, OutgoingRequest } from "./outgoing-request.ts";
import type { Deadlines, HeaderValues, RequestOptions, RetryPolicy } from "./request-options.ts";

/** How to reach an API. */
export interface ClientOptions {
  /** Where paths begin; a path of its own is kept. Without one, paths are relative, which only a browser can send. */
  baseURL?: string;
  /** Used instead of the platform's. With one, a key is not required. */
  fetch?: Fetch;
  /** Sent with every request. */
  headers?: HeaderValues;
  /** A number is the response deadline, in milliseconds. */
  timeout?: number | Deadlines;
  /** A number is the limit of further tries; `false` is none. */
  retries?: number | false | RetryPolicy;
  /** Around every try, the first outermost. */
  middleware?: readonly Middleware[];
  /** Waits so many milliseconds between tries, or until the signal aborts. */
  sleep?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Milliseconds since 1970: what a `Retry-After` date is compared with. */
  now?: () => number;
  /** At least 0 and less than 1. */
  random?: () => number;
}

/** Holds how to reach an API, in closures: nothing of it can be read, printed or serialised. */
export interface Client {
  /** Makes a request and waits for a success; everything is released when it rejects. For the functions of this package. */
  readonly send: (operation: Operation, accept: string, options?: RequestOptions) => Promise<Exchange>;
}

/**
 * Makes a client. No request is made, and the environment is not read before the first.
 *
 * It is one closure, and reads accordingly: whatever crosses from one module to another by name is in every bundle by name.
 */
export function createClient(client: ClientOptions, authorize?: Authorize): Client {
  return {
    async send(operation, accept, options = {}) {
      const { method, path, query, body: content } = operation;
      const { signal: caller, idempotencyKey, retries = client.retries, timeout = client.timeout } = options;
      const {
        limit = 2,
        maxDelay = 8000,
        maxRetryAfter = 60_000,
      } = (typeof retries === "object" ? retries : { limit: retries }) as RetryPolicy;
      const {
        response: toHeaders = 300_000,
        idle = 120_000,
        total,
      } = (typeof timeout === "object" ? timeout : { response: timeout }) as Deadlines;
      const base = (options.baseURL ?? client.baseURL ?? "").replace(/\/*$/, "");
      let url = typeof path === "string" ? base + path.replace(/^\/?/, "/") : path(base);
      if (query) url += (/\?/.test(url) ? "&" : "?") + query;
      // Without a user and a password, query and fragment.
      const shown = url.replace(/[^/]*@|[?#].*/gs, "");
      const body = content?.encode();
      const controller = new AbortController();
      const { signal } = controller;
      let answered: object | undefined;
      let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
      let timer: Timer;
      let abort!: (reason: unknown) => void;
      // No listener of the signal: a platform that keeps the signal would keep all that the listener knows.
      const aborted = new Promise<never>((_, reject) => {
        abort = (reason) => {
          controller.abort(reason);
          reject(reason);
        };
      });

      const fail: Exchange["fail"] = (kind, message, details) =>
        new Failure(kind, `${method} ${shown}: ${message}`, {
          method,
          url: shown,
          ...answered,
          ...details,
        });
      /** Starts a deadline in place of the one before; none, without a time, or with one that would overflow a timer. */
      const allow = (deadline?: keyof Deadlines, milliseconds?: number): Timer => {
        clearTimeout(timer);
        const expire = (): void =>
          abort(fail("DeadlineError", `${deadline} deadline passed`, { deadline, milliseconds }));
        return (timer = (milliseconds as number) < 2 ** 31 ? setTimeout(expire, milliseconds) : undefined);
      };
      const forward = (): void => abort(caller?.reason);
      const close = (reason?: unknown): void => {
        allow();
        clearTimeout(overall);
        caller?.removeEventListener("abort", forward);
        reader?.cancel(reason).catch(() => {});
      };
      const lost = (cause: { name?: string; cause?: unknown }): never => {
        signal.throwIfAborted();
        const { code = cause.name } = Object(cause.cause ?? cause);
        const outcome = /REFUSED|NOTFOUND/i.test(code) ? "not-sent" : "unknown";
        throw fail("ConnectionError", `${code}, outcome ${outcome}`, { outcome, cause });
      };
      const read = async (): Promise<Uint8Array | undefined> => {
        allow("idle", idle);
        const chunk = await reader?.read().catch((cause: Error) => {
          close(cause);
          return lost(cause);
        });
        allow();
        signal.throwIfAborted();
        if (!chunk?.value) close();
        return chunk?.value;
      };
      const once = (request: OutgoingRequest): Promise<Response> => {
        const ask = client.fetch ?? (fetch as Fetch);
        return (operation.redirects?.(ask) ?? ask)(request.url, {
          ...request,
          redirect: "manual",
          duplex: "half",
        } as Parameters<Fetch>[1]).catch(lost);
      };

      caller?.throwIfAborted();
      caller?.addEventListener("abort", forward);
      const overall = allow("total", total);
      timer = undefined;
      aborted.catch(close);
      const wait = <T>(promise: Promise<T>): Promise<T> => Promise.race([aborted, promise]);
      try {
        const headers: Record<string, string> = {};
        const own: HeaderValues = {
          accept,
          "content-type": body == null ? body : content?.type,
          "idempotency-key": idempotencyKey,
        };
        if (authorize) await wait(authorize(own as Record<string, string>, !client.fetch));
        // By lower-case name, later over earlier.
        for (const values of [own, client.headers, operation.headers, options.headers]) {
          for (const key in values) {
            const value = values[key];
            const name = key.toLowerCase();
            // Refused here without showing it, as `fetch` would: it may be a secret.
            if (/[^\t -~\x80-\xff]/.test(value as string))
              throw fail("InvalidArgumentError", `cannot send header ${name}`);
            if (value === null) delete headers[name];
            else if (value !== undefined) headers[name] = `${value}`;
          }
        }
        const dispatch = (client.middleware ?? []).reduceRight<typeof once>(
          (next, layer) => (request) => layer(request, next),
          once,
        );
        for (let tries = 0; ; tries++) {
          allow("response", toHeaders);
          const response = await wait(dispatch({ url, method, headers: { ...headers }, body, signal })).catch(
            (error) => {
              if (!error.outcome) throw error;
              return error;
            },
          );
          allow();
          const { status = 500 } = response;
          const after = response.headers?.get("retry-after");
          // In milliseconds: seconds or a date (RFC 9110, section 10.2.3). NaN when nothing is said.
          const asked = Math.max(0, +after * 1000 || Date.parse(after) - (client.now ?? Date.now)());
          // Either the server says that it did not act, or to act twice is to act once.
          const harmless =
            status === 429 ||
            (status === 503 && asked >= 0) ||
            ((idempotencyKey || /^(GET|HEAD|OPTIONS|QUERY|PUT|DELETE)$/.test(method)) &&
              (status === 408 || status >= 500));
          if (!harmless || tries >= +limit || asked > maxRetryAfter || (body as ReadableStream | undefined)?.tee) {
            if (response.outcome) throw response;
            answered = { status, headers: response.headers };
            reader = response.body?.getReader();
            const exchange: Exchange = { response, signal, read, close, fail };
            if (response.ok) return exchange;
            let body: unknown;
            try {
              body = (await readText(exchange)) || undefined;
              body = JSON.parse(body as string);
            } catch {
              // Neither a body that breaks off nor one that is not JSON hides the status; the caller's abort and a deadline do.
              signal.throwIfAborted();
            }
            throw fail(
              status === 304 || status > 308 ? "ApiError" : "RedirectError",
              `${status} ${JSON.stringify(body ?? "")}`.slice(0, 300),
              { body, retryAfter: asked >= 0 ? asked : undefined },
            );
          }
          response.body?.cancel().catch(() => {});
          const delay = asked >= 0 ? asked : (client.random ?? Math.random)() * Math.min(maxDelay, 500 * 2 ** tries);
          await wait(client.sleep?.(delay, signal) ?? new Promise((resolve) => (timer = setTimeout(resolve, delay))));
        }
      } catch (error) {
        close();
        throw error;
      }
    },
  };
}

type Timer = ReturnType<typeof setTimeout> | undefined;
