import { ConnectionError } from "./errors/connection-error.ts";
import { RedirectError } from "./errors/redirect-error.ts";
import type { BodyData } from "./operation.ts";

/** A request as it is about to leave. Middleware may change it, or pass on another. */
export interface OutgoingRequest {
  url: string;
  method: string;
  /** By lower-case name. */
  headers: Record<string, string>;
  body?: BodyData | undefined;
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
  init: Omit<OutgoingRequest, "url" | "body"> & { body?: BodyData; redirect: "manual"; duplex: "half" },
) => Promise<Response>;

/** Makes one try. */
export type Dispatch = (request: OutgoingRequest) => Promise<Response>;

/**
 * Sends a request and follows up to ten redirects, by one policy on every runtime: on the same origin as `fetch` does; to
 * another origin only a request without body, and with no header but `accept`.
 *
 * @throws ConnectionError, RedirectError
 */
export function transport(customFetch?: Fetch): Dispatch {
  return async (request) => {
    for (let hops = 0; ; hops++) {
      const init = { ...request, redirect: "manual", duplex: "half" } as Parameters<Fetch>[1];
      const response = await (customFetch ?? (fetch as Fetch))(request.url, init).catch((cause) => {
        const { code = cause.name } = Object(cause.cause ?? cause);
        const outcome = /REFUSED|NOTFOUND/i.test(code) ? "not-sent" : "unknown";
        throw new ConnectionError(`no answer (${code}), outcome ${outcome}`, request, { outcome, cause });
      });
      const { status } = response;
      const location = response.headers.get("location");
      // A browser gives a redirect without status and location.
      if (status && !(location && /30[12378]/.test(`${status}`))) return response;
      response.body?.cancel().catch(() => {});
      const next = hops < 10 && redirected(request, status, location);
      if (!next)
        throw new RedirectError(`refused to follow redirect ${status} to ${location?.split("?")[0]}`, request, {
          status,
        });
      request = next;
    }
  };
}

/** The request that follows a redirect; nothing when it must not be made. */
function redirected(request: OutgoingRequest, status: number, location: string | null): OutgoingRequest | false {
  const { url, method } = request;
  if (!location || !URL.canParse(location, url)) return false;
  const { href, origin, protocol } = new URL(location, url);
  const next = { ...request, url: href };
  if (method !== "HEAD" && (status === 303 || (status < 303 && method === "POST"))) {
    const { "content-type": _, ...headers } = next.headers;
    Object.assign(next, { method: "GET", body: undefined, headers });
  }
  const { body, headers } = next;
  if (origin !== new URL(url).origin) {
    if (body || !/^(GET|HEAD)$/.test(next.method) || !protocol.startsWith("http")) return false;
    next.headers = { accept: headers["accept"] ?? "*/*" };
  }
  return !(body instanceof ReadableStream) && next;
}
