import type { Client, ClientOptions } from "../client.ts";
import type { Fetch } from "../outgoing-request.ts";
import { withBackoff } from "./backoff.ts";
import { HTTPClient } from "./http-client.ts";
import type { SDKLogger, SDKRequestOptions, SharedOptions } from "./options.ts";
import { recorded } from "./recorded.ts";
import type { ResponseErrorClass } from "./response-error.ts";

/** Makes the client of one call, by what that sets for itself, and with the keys that it was given in place of the client's. */
export type Connect = (options?: SDKRequestOptions, keys?: Readonly<Record<string, unknown>>) => Client;

/** An answer as it came, for the error that it may become. */
export interface Reply {
  readonly request: Request;
  readonly response: Response;
  /** As much of the body as was read. */
  readonly text: () => string;
  /** The class of answers that nothing describes. */
  readonly fallback: ResponseErrorClass;
}

/** By the headers of the answer, which are what an ApiError has of it. */
const replies: WeakMap<Headers, Reply> = /* @__PURE__ */ new WeakMap();

/** The answer whose headers these are. */
export function replyOf(headers: unknown): Reply | undefined {
  return headers instanceof Headers ? replies.get(headers) : undefined;
}

/**
 * How the calls of a client reach the API: `create` makes the client, told what these options mean in terms of its own.
 *
 * @param fallback the class of errors for answers that the document does not describe
 */
export function connect(
  shared: SharedOptions,
  create: (options: ClientOptions) => Client,
  fallback: ResponseErrorClass,
): Connect {
  const httpClient = shared.httpClient ?? new HTTPClient();
  return (own = {}, keys = {}) => {
    const { timeoutMs, retries, retryCodes, serverURL, fetchOptions, ...flat } = own;
    const { signal, headers, ...init } = { ...fetchOptions, ...flat };
    const config = retries ?? shared.retryConfig;
    const backoff = config?.strategy === "backoff" ? config : undefined;
    const total = signal ? undefined : timeoutMs || shared.timeoutMs;
    const baseURL = serverURL ?? shared.serverURL;
    const ask: Fetch = async (url, sent) => {
      const request = new Request(url, { ...init, ...sent } as RequestInit);
      const once = (): Promise<Response> => httpClient.request(backoff ? request.clone() : request);
      const response = await (backoff ? withBackoff(once, backoff, retryCodes, sent.signal) : once());
      log(shared.debugLogger, request, response);
      const { answer, text } = recorded(response);
      replies.set(answer.headers, { request, response, text, fallback });
      return answer;
    };
    const client = create({
      ...Object.fromEntries(Object.entries(keys).filter(([, key]) => key !== undefined)),
      ...(baseURL && { baseURL: `${baseURL}` }),
      headers: {
        ...(shared.userAgent && { "user-agent": shared.userAgent }),
        ...Object.fromEntries(new Headers(headers)),
      },
      retries: false,
      timeout: { ...(backoff && { response: Infinity }), ...(total && { total }) },
      fetch: ask,
    });
    return {
      send: (operation, accept, options) =>
        client.send(operation, accept, signal ? { ...options, signal: options?.signal ?? signal } : options),
    };
  };
}

function log(logger: SDKLogger | undefined, { method, url }: Request, { status, statusText }: Response): void {
  if (!logger) return;
  logger.group(`${method} ${url.replace(/[?#].*/s, "")}`);
  logger.log("Status Code:", status, statusText);
  logger.groupEnd();
}
