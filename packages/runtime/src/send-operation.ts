import { apiError } from "./answer-errors.ts";
import type { Authorize } from "./authorize.ts";
import type { ClientOptions } from "./client.ts";
import { ConnectionError } from "./errors/connection-error.ts";
import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";
import { type Exchange, startWatch } from "./exchange.ts";
import type { Operation } from "./operation.ts";
import type { HeaderValues, RequestOptions, RetryPolicy } from "./request-options.ts";
import type { Dispatch } from "./transport.ts";

/** Sends an operation until it succeeds, or fails for good. Everything is released when it rejects. */
export async function sendOperation(
  client: ClientOptions,
  authorize: Authorize | undefined,
  dispatch: Dispatch,
  operation: Operation,
  accept: string,
  options: RequestOptions,
): Promise<Exchange> {
  const { method } = operation;
  const { idempotencyKey, retries = client.retries } = options;
  const {
    limit = 2,
    maxDelay = 8000,
    maxRetryAfter = 60_000,
  } = (typeof retries === "object" ? retries : { limit: retries }) as RetryPolicy;
  const url = address(operation, options, client);
  const body = operation.body?.encode();
  const { signal, wait, release, open } = startWatch(
    { method, url },
    options.signal,
    options.timeout ?? client.timeout,
  );
  try {
    const credentials: Record<string, string> = {};
    if (authorize) await wait(authorize(credentials, !client.fetch));
    const headers = merged(
      {
        accept,
        "content-type": body === undefined ? body : operation.body?.type,
        "idempotency-key": idempotencyKey,
      } as HeaderValues,
      credentials,
      client.headers,
      operation.headers,
      options.headers,
    );
    for (let tries = 0; ; tries++) {
      const result = await wait(dispatch({ url, method, headers: { ...headers }, body, signal }), true).catch(
        (error: unknown) => {
          if (error instanceof ConnectionError) return error;
          throw error;
        },
      );
      const response = result instanceof ConnectionError ? undefined : result;
      if (response?.ok) return open(response);
      const status = response?.status ?? 500;
      const asked = retryAfter(response, client);
      // Either the server says that it did not act, or to act twice is to act once.
      const harmless =
        status === 429 ||
        (status === 503 && asked !== undefined) ||
        ((idempotencyKey || /^(GET|HEAD|OPTIONS|QUERY|PUT|DELETE)$/.test(method)) && (status === 408 || status >= 500));
      if (!harmless || tries >= Number(limit) || (asked ?? 0) > maxRetryAfter || body instanceof ReadableStream) {
        throw response ? await apiError(open(response), asked) : result;
      }
      response?.body?.cancel().catch(() => {});
      const pause = asked ?? (client.random ?? Math.random)() * Math.min(maxDelay, 500 * 2 ** tries);
      await wait((client.sleep ?? sleep)(pause, signal));
    }
  } catch (error) {
    release();
    throw error;
  }
}

/** The base, the path after its host, whatever that is, and the query, after that which the path or the next page has. */
function address({ path, query }: Operation, options: RequestOptions, client: ClientOptions): string {
  const base = (options.baseURL ?? client.baseURL ?? "").replace(/\/+$/, "");
  const place = typeof path === "string" ? path : path(base);
  const search = [query, options.query && new URLSearchParams(options.query)].filter(Boolean).join("&");
  const url = typeof place === "string" ? base + place.replace(/^\/?/, "/") : place.href;
  return url + (search && (url.includes("?") ? "&" : "?") + search);
}

/** Headers by lower-case name, later over earlier. What `fetch` would refuse is refused without showing it: it may be a secret. */
function merged(...layers: readonly (HeaderValues | undefined)[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const values of layers) {
    for (const key in values) {
      const value = values[key];
      const name = key.toLowerCase();
      if (/[^\t -~\x80-\xff]/.test(`${value}`))
        throw new InvalidArgumentError(`Header ${name} has a character it cannot carry`);
      if (value === null) delete headers[name];
      else if (value !== undefined) headers[name] = `${value}`;
    }
  }
  return headers;
}

/** `Retry-After`, in milliseconds from now: seconds or a date (RFC 9110, section 10.2.3). */
function retryAfter(response: Response | undefined, { now = Date.now }: ClientOptions): number | undefined {
  const value = response?.headers.get("retry-after");
  const wait = Number(value) * 1000 || Date.parse(value ?? "") - now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

/** Waits, or ends early when the signal aborts; leaves no timer behind. */
function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => clearTimeout(timer));
  });
}
