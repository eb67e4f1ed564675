import type { Authorize } from "./authorize.ts";
import type { ClientOptions } from "./client.ts";
import { ApiError } from "./errors/api-error.ts";
import { ConnectionError } from "./errors/connection-error.ts";
import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";
import { type Exchange, openExchange, readText } from "./exchange.ts";
import type { Operation } from "./operation.ts";
import type { HeaderValues, RequestOptions } from "./request-options.ts";
import { backoff, mayRetry, retryAfter, retryPolicy, sleep } from "./retry.ts";
import type { OutgoingRequest } from "./transport.ts";
import { deadlines, startWatch } from "./watch.ts";

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
  const place = { method, url };
  const body = content?.encode();
  const watch = startWatch(place, options.signal, deadlines(client.timeout, options.timeout));
  try {
    const headers: Record<string, string> = { accept };
    if (content && body !== undefined) headers["content-type"] = content.type;
    if (idempotencyKey) headers["idempotency-key"] = idempotencyKey;
    const pending = authorize?.(headers, !client.fetch);
    if (pending) await watch.wait(pending);
    for (const values of [client.headers, operation.headers, options.headers]) merge(headers, values);
    check(headers);

    const policy = retryPolicy(client.retries, options.retries);
    const repeatable = idempotencyKey !== undefined || /^(GET|HEAD|OPTIONS|PUT|DELETE)$/.test(method);
    for (let tries = 0; ; tries++) {
      let response: Response | undefined;
      let failure: unknown;
      try {
        response = await watch.wait(
          dispatch({ url, method, headers: { ...headers }, body, signal: watch.signal }),
          "response",
        );
        if (response.ok) return openExchange(place, response, watch);
      } catch (error) {
        if (!(error instanceof ConnectionError)) throw error;
        failure = error;
      }
      const asked = response && retryAfter(response, client.now);
      if (
        tries >= policy.limit ||
        body instanceof ReadableStream ||
        !mayRetry(response?.status, repeatable, asked) ||
        (asked ?? 0) > policy.maxRetryAfter
      ) {
        throw response ? await apiError(openExchange(place, response, watch), asked) : failure;
      }
      response?.body?.cancel().catch(() => {});
      await watch.wait((client.sleep ?? sleep)(asked ?? backoff(policy, tries, client.random), watch.signal));
    }
  } catch (error) {
    watch.release();
    throw error;
  }
}

function address(baseURL: string, { path, query }: Operation, options: RequestOptions): string {
  const place = typeof path === "string" ? path : path();
  const search = [query, options.query && `${new URLSearchParams(options.query)}`].filter(Boolean).join("&");
  // Whatever the path is, it begins after the host.
  return baseURL.replace(/\/+$/, "") + place.replace(/^\/?/, "/") + (search && `?${search}`);
}

function merge(headers: Record<string, string>, values: HeaderValues = {}): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === null) delete headers[name.toLowerCase()];
    else if (value !== undefined) headers[name.toLowerCase()] = value;
  }
}

/** Refuses what `fetch` would, without putting the value, which may be a secret, into the message. */
function check(headers: Record<string, string>): void {
  for (const name in headers) {
    if (/[^\t -~\x80-\xff]/.test(headers[name] ?? "")) {
      throw new InvalidArgumentError(`The header ${name} holds a character that no header can carry.`);
    }
  }
}

async function apiError(exchange: Exchange, retryAfter: number | undefined): Promise<ApiError> {
  let body: unknown;
  let cause: unknown;
  try {
    body = (await readText(exchange, 2 ** 18)) || undefined;
    body = JSON.parse(body as string);
  } catch (error) {
    exchange.signal.throwIfAborted();
    if (error instanceof ConnectionError) cause = error;
  }
  return new ApiError(exchange.place, exchange.response, body, retryAfter, cause);
}
