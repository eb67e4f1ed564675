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
  init: Omit<OutgoingRequest, "url"> & { redirect: "manual"; duplex: "half" },
) => Promise<Response>;

/**
 * Sends a request and follows up to ten redirects, by one policy on every runtime: on the same origin as `fetch` does; to
 * another origin only a request without body, and with no header but `accept`.
 *
 * @throws ConnectionError, RedirectError
 */
export function transport(customFetch?: Fetch): (request: OutgoingRequest) => Promise<Response> {
  return async (request) => {
    for (let hops = 0; ; hops++) {
      const response = await send(request, customFetch ?? fetch);
      const { status, headers } = response;
      const location = headers.get("location");
      const hidden = response.type === "opaqueredirect";
      if (!hidden && !(location && /30[12378]/.test(`${status}`))) return response;
      response.body?.cancel().catch(() => {});
      const next = location && hops < 10 && redirected(request, status, location);
      if (!next) throw new RedirectError(`refused to follow redirect ${status} to ${location}`, request, { status });
      request = next;
    }
  };
}

async function send(request: OutgoingRequest, fetch: Fetch): Promise<Response> {
  try {
    return await fetch(request.url, { ...request, redirect: "manual", duplex: "half" });
  } catch (cause) {
    const { code } = Object((cause as Error).cause ?? cause);
    const outcome = /REFUSED|NOTFOUND/i.test(code) ? "not-sent" : "unknown";
    throw new ConnectionError(`no answer (${code}), outcome ${outcome}`, request, { outcome, cause });
  }
}

/** The request that follows a redirect; `undefined` when it must not be made. */
function redirected(request: OutgoingRequest, status: number, location: string): OutgoingRequest | undefined {
  if (!URL.canParse(location, request.url)) return undefined;
  const from = new URL(request.url);
  const to = new URL(location, from);
  const next = { ...request, url: to.href };
  if (status === 303 || (status < 303 && next.method === "POST")) {
    if (next.method !== "HEAD") next.method = "GET";
    next.body = undefined;
    next.headers = { ...next.headers };
    delete next.headers["content-type"];
  }
  if (to.origin !== from.origin) {
    if (next.body || !/^(GET|HEAD)$/.test(next.method) || !/^http/.test(to.protocol)) return undefined;
    next.headers = { accept: next.headers["accept"] ?? "*/*" };
  }
  return next.body instanceof ReadableStream ? undefined : next;
}
