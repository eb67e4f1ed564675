import { ConnectionError } from "./errors/connection-error.ts";
import { RedirectError } from "./errors/redirect-error.ts";
import type { BodyData } from "./operation.ts";

/** A request as it is about to leave. Middleware may change it, or pass on another. */
export interface OutgoingRequest {
  url: string;
  method: string;
  /** By lower-case name. */
  headers: Record<string, string>;
  body?: BodyData;
  signal: AbortSignal;
}

/** Stands around every try: calls `next`, or answers itself. */
export type Middleware = (
  request: OutgoingRequest,
  next: (request: OutgoingRequest) => Promise<Response>,
) => Promise<Response>;

/** What is used of the platform's `fetch`. */
export type Fetch = (
  url: string,
  init: {
    method: string;
    headers: Record<string, string>;
    body?: BodyData;
    signal: AbortSignal;
    redirect: "manual";
    duplex?: "half";
  },
) => Promise<Response>;

const maxRedirects = 10;

/**
 * Sends a request and follows redirects by one policy on every runtime: on the same origin as `fetch` does; to another
 * origin only without a body and without any header but `accept`.
 *
 * @throws ConnectionError, RedirectError
 */
export function transport(customFetch?: Fetch): (request: OutgoingRequest) => Promise<Response> {
  return async (request) => {
    for (let count = 0; ; count++) {
      const response = await send(request, customFetch ?? fetch);
      const next = redirected(request, response, count);
      if (!next) return response;
      response.body?.cancel().catch(() => {});
      request = next;
    }
  };
}

async function send({ url, method, headers, body, signal }: OutgoingRequest, fetch: Fetch): Promise<Response> {
  try {
    return await fetch(url, {
      method,
      headers,
      body,
      signal,
      redirect: "manual",
      duplex: body instanceof ReadableStream ? "half" : undefined,
    });
  } catch (cause) {
    const code = String((cause as { cause?: { code?: unknown } })?.cause?.code ?? (cause as { code?: unknown })?.code);
    const refused = /REFUSED|NOTFOUND|EAI_AGAIN|CONNECT_TIMEOUT/i.test(code);
    throw new ConnectionError(
      { url, method },
      refused ? "could not connect" : "the connection failed before an answer came; the outcome is unknown",
      refused ? "not-sent" : "unknown",
      cause,
    );
  }
}

/** The request that follows a redirect; `undefined` when the response is none. */
function redirected(request: OutgoingRequest, response: Response, count: number): OutgoingRequest | undefined {
  const { status } = response;
  const location = response.headers.get("location");
  const refuse = (why: string): RedirectError => new RedirectError(request, `redirect ${status} ${why}`, status);
  if (response.type === "opaqueredirect") throw refuse("is hidden by the browser: set baseURL to where it leads");
  if (!location || ![301, 302, 303, 307, 308].includes(status)) return;
  const from = new URL(request.url);
  const to = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
  if (!to || !/^https?:$/.test(to.protocol)) throw refuse("leads to no URL");
  if (count >= maxRedirects) throw refuse("is one too many");
  to.hash ||= from.hash;
  let { method, headers, body } = request;
  if (method !== "HEAD" && (status === 303 || (status < 303 && method === "POST"))) {
    method = "GET";
    body = undefined;
    headers = Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith("content-")));
  }
  if (body instanceof ReadableStream) throw refuse("asks for a body that cannot be sent again");
  if (to.origin !== from.origin) {
    if (body !== undefined || !/^(GET|HEAD)$/.test(method))
      throw refuse(`leads ${method} to another origin, ${to.origin}`);
    headers = headers["accept"] ? { accept: headers["accept"] } : {};
  }
  return { ...request, url: to.href, method, headers, body };
}
