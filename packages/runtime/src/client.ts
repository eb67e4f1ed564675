import type { Authorize } from "./authorize.ts";
import { Failure } from "./errors/failure.ts";
import type { Exchange } from "./exchange.ts";
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
 * A call is one closure, and reads accordingly: whatever crosses from one module to another by name is in every bundle by name.
 */
export function createClient(client: ClientOptions, authorize?: Authorize): Client {
  return {
    send: (operation, accept, options = {}) =>
      new Promise((resolve, interrupt) => {
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
        const body = content?.encode();
        const controller = new AbortController();
        const { signal } = controller;
        const ask = client.fetch ?? (fetch as Fetch);
        let answered: object | undefined;
        let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
        let timer: Timer;
        let pause: Timer;
        /** When the wait that is under way has lasted too long. */
        let due: number;

        // What goes wrong.
        const lost = (cause: { name?: string; cause?: unknown }): never => {
          signal.throwIfAborted();
          const { code = cause.name } = Object(cause.cause ?? cause);
          const outcome = /REFUSED|NOTFOUND/i.test(code) ? "not-sent" : "unknown";
          throw fail("Connection", `${code}, outcome ${outcome}`, { outcome, cause });
        };
        const fail: Exchange["fail"] = (kind, message, details) => {
          // Without a user and a password, query and fragment.
          const shown = url.replace(/[^/]*@|[?#].*/gs, "");
          return new Failure(kind, `${method} ${shown}: ${message}`, { method, url: shown, ...answered, ...details });
        };

        // How long it may last.
        const expire = (deadline: keyof Deadlines, milliseconds: number): void =>
          abort(fail("Deadline", `${deadline} deadline passed`, { milliseconds, deadline }));
        const watch = (): void => {
          const left = due - Date.now();
          if (left > 0)
            // Never for longer than the next wait may last, nor than timers can. Without a wait, none is left behind.
            timer = (left < Infinity && setTimeout(watch, Math.min(left, idle, 2e9))) as Timer;
          else if (answered) expire("idle", idle);
          else expire("response", toHeaders);
        };
        /** Starts a wait. A timer that runs already looks at `due` when it fires, so that a wait seldom costs one. */
        const allow = (milliseconds: number): void => {
          due = Date.now() + milliseconds;
          if (!timer) watch();
        };

        // How it ends.
        const forward = (): void => abort((caller as AbortSignal).reason);
        const close = (reason?: unknown): void => {
          clearTimeout(timer);
          clearTimeout(pause);
          clearTimeout(overall);
          caller?.removeEventListener("abort", forward);
          reader?.cancel(reason).catch(() => {});
        };
        const abort = (reason?: unknown): void => {
          controller.abort(reason);
          interrupt(reason);
          close(reason);
        };

        // What is done.
        const run = async (): Promise<Exchange> => {
          const headers: Record<string, string> = {};
          const own: HeaderValues = {
            accept,
            "content-type": body == null ? body : content?.type,
            "idempotency-key": idempotencyKey,
          };
          await authorize?.(own as Record<string, string>, !client.fetch);
          // By lower-case name, later over earlier.
          for (const values of [own, client.headers, operation.headers, options.headers]) {
            for (const key in values) {
              const value = values[key];
              const name = key.toLowerCase();
              // Refused here without showing it, as `fetch` would: it may be a secret.
              if (/[^\t -~\x80-\xff]/.test(value as string)) throw fail("InvalidArgument", `bad header ${name}`);
              if (value === null) delete headers[name];
              else if (value !== undefined) headers[name] = `${value}`;
            }
          }
          for (let tries = 0; ; tries++) {
            signal.throwIfAborted();
            allow(toHeaders);
            let response: Partial<Response> & { outcome?: string };
            try {
              response = await dispatch(0)({ signal, body, method, url, headers: { ...headers } });
            } catch (error) {
              response = error as Error & typeof response;
              if (!response.outcome) throw error;
            }
            due = Infinity;
            reader = response.body?.getReader();
            // An answer that comes too late is cancelled.
            signal.throwIfAborted();
            const { status = 500 } = response;
            const after = (!response.ok && response.headers?.get("retry-after")) as string;
            // In milliseconds: seconds or a date (RFC 9110, section 10.2.3). NaN when nothing is said.
            const asked = Math.max(0, +after * 1000 || Date.parse(after) - (client.now ?? Date.now)());
            // Either the server says that it did not act, or to act twice is to act once.
            const harmless =
              status === 429 ||
              (status === 503 && asked >= 0) ||
              ((idempotencyKey || /^(GET|HEAD|OPTIONS|QUERY|PUT|DELETE)$/.test(method)) &&
                (status === 408 || status >= 500));
            if (
              !harmless ||
              tries >= (limit as number) ||
              asked > maxRetryAfter ||
              (body as ReadableStream | undefined)?.tee
            ) {
              if (response.outcome) throw response;
              answered = { status, headers: response.headers };
              const exchange: Exchange = {
                response: response as Response,
                abort,
                fail,
                signal,
                close,
                read,
                text: async () => {
                  const decoder = new TextDecoder();
                  let text = "";
                  for (let chunk; (response.ok || !text[2 ** 18 - 1]) && (chunk = await read());)
                    text += decoder.decode(chunk, { stream: true });
                  close();
                  return text + decoder.decode();
                },
              };
              if (response.ok) return exchange;
              let body: unknown;
              try {
                body = (await exchange.text()) || undefined;
                body = JSON.parse(body as string);
              } catch {
                // Neither a body that breaks off nor one that is not JSON hides the status; the caller's abort and a deadline do.
                signal.throwIfAborted();
              }
              throw fail(
                status === 304 || status > 308 ? "Api" : "Redirect",
                `${status} ${JSON.stringify(body ?? "")}`.slice(0, 300),
                { body, retryAfter: asked >= 0 ? asked : undefined },
              );
            }
            reader?.cancel().catch(() => {});
            const delay = asked >= 0 ? asked : (client.random ?? Math.random)() * Math.min(maxDelay, 500 * 2 ** tries);
            await (client.sleep?.(delay, signal) ?? new Promise((resolve) => (pause = setTimeout(resolve, delay))));
          }
        };
        const read = async (): Promise<Uint8Array | undefined> => {
          allow(idle);
          try {
            const chunk = await reader?.read();
            due = Infinity;
            signal.throwIfAborted();
            return chunk?.value;
          } catch (cause) {
            close();
            return lost(cause as Error);
          }
        };
        /** What stands around a try, from this layer on inwards, and the try itself. */
        const dispatch =
          (layer: number) =>
          (request: OutgoingRequest): Promise<Response> =>
            client.middleware?.[layer]?.(request, dispatch(layer + 1)) ??
            (operation.redirects?.(ask) ?? ask)(request.url, {
              ...request,
              redirect: "manual",
              duplex: "half",
            } as Parameters<Fetch>[1]).catch(lost);

        caller?.throwIfAborted();
        caller?.addEventListener("abort", forward);
        const overall = ((total as number) < 2e9 && setTimeout(expire, total, "total", total)) as unknown as Timer;
        run().then(resolve, abort);
      }),
  };
}

type Timer = ReturnType<typeof setTimeout> | undefined;
