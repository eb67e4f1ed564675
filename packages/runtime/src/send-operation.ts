import { apiError } from "./answer-errors.ts";
import type { Authorize } from "./authorize.ts";
import type { ClientOptions } from "./client.ts";
import { ConnectionError } from "./errors/connection-error.ts";
import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";
import { type Exchange, startWatch } from "./exchange.ts";
import type { Operation } from "./operation.ts";
import type { HeaderValues, RequestOptions } from "./request-options.ts";
import type { OutgoingRequest } from "./transport.ts";

/** Sends an operation until it succeeds, or fails for good. Everything is released when it rejects. */
export async function sendOperation(
  client: ClientOptions,
  authorize: Authorize | undefined,
  dispatch: (request: OutgoingRequest) => Promise<Response>,
  operation: Operation,
  accept: string,
  options: RequestOptions,
): Promise<Exchange> {
  const { method, body: content } = operation;
  const { idempotencyKey } = options;
  const url = address(options.baseURL ?? client.baseURL ?? "", operation, options);
  const body = content?.encode();
  const { limit, maxDelay, maxRetryAfter } = settled(
    { limit: 2, maxDelay: 8000, maxRetryAfter: 60_000 },
    "limit",
    client.retries,
    options.retries,
  );
  const { signal, wait, release, open } = startWatch(
    { method, url },
    options.signal,
    settled({ response: 300_000, idle: 120_000 }, "response", client.timeout, options.timeout),
  );
  try {
    const credentials: Record<string, string> = {};
    await wait(authorize?.(credentials, !client.fetch));
    const own = { accept, "content-type": body && content?.type, "idempotency-key": idempotencyKey };
    const headers = merged([own as HeaderValues, credentials, client.headers, operation.headers, options.headers]);

    for (let tries = 0; ; tries++) {
      let response: Response | undefined;
      let failure: unknown;
      try {
        response = await wait(dispatch({ url, method, headers: { ...headers }, body, signal }), "response");
        if (response.ok) return open(response);
      } catch (error) {
        failure = error;
        if (!(error instanceof ConnectionError)) throw error;
      }
      const status = response?.status ?? 0;
      const asked = retryAfter(response?.headers.get("retry-after"), client.now);
      // The server says that it did not act, or to act twice is to act once.
      const harmless =
        status === 429 ||
        (status === 503 && asked >= 0) ||
        ((idempotencyKey || /^(GET|HEAD|OPTIONS|PUT|DELETE)$/.test(method)) &&
          (!status || status === 408 || status >= 500));
      if (!harmless || tries >= limit || asked > maxRetryAfter || body instanceof ReadableStream) {
        throw response ? await apiError(open(response), asked) : failure;
      }
      response?.body?.cancel().catch(() => {});
      const pause = asked >= 0 ? asked : (client.random ?? Math.random)() * Math.min(maxDelay, 500 * 2 ** tries);
      await wait((client.sleep ?? sleep)(pause, signal));
    }
  } catch (error) {
    release();
    throw error;
  }
}

/** The base, the path after its host, whatever that is, and the query. */
function address(baseURL: string, { path, query }: Operation, options: RequestOptions): string {
  const search = [query, options.query && new URLSearchParams(options.query)].filter(Boolean).join("&");
  return (
    baseURL.replace(/\/+$/, "") +
    (typeof path === "string" ? path : path()).replace(/^\/?/, "/") +
    (search && `?${search}`)
  );
}

/** Settings over defaults, later over earlier. One that is no object is that of the property `main`. */
function settled<T extends object>(defaults: T, main: string, ...choices: unknown[]): T {
  for (const choice of choices) {
    Object.assign(defaults, typeof choice === "object" ? choice : choice !== undefined && { [main]: Number(choice) });
  }
  return defaults;
}

/** Headers by lower-case name, later over earlier. What `fetch` would refuse is refused without showing it: it may be a secret. */
function merged(layers: readonly (HeaderValues | undefined)[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [key, value] of layers.flatMap((values) => Object.entries(values ?? {}))) {
    const name = key.toLowerCase();
    if (value === null) delete headers[name];
    else if (/[^\t -~\x80-\xff]/.test(value ?? ""))
      throw new InvalidArgumentError(`Header ${name} has a character it cannot carry`);
    else if (value !== undefined) headers[name] = value;
  }
  return headers;
}

/** `Retry-After`, in milliseconds from now: seconds or a date (RFC 9110, section 10.2.3); NaN when there is none. */
function retryAfter(value: string | null | undefined, now: () => number = Date.now): number {
  return value ? Math.max(0, Number(value) * 1000 >= 0 ? Number(value) * 1000 : Date.parse(value) - now()) : NaN;
}

/** Waits, or ends early when the signal aborts; leaves no timer behind. */
function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => clearTimeout(timer));
  });
}
