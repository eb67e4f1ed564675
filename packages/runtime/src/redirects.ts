import type { Fetch } from "./outgoing-request.ts";

type Init = Parameters<Fetch>[1];

/**
 * A `fetch` that follows up to ten redirects, by one policy on every runtime: on the same origin as `fetch` does; to another
 * origin only a request without body, and with no header but `accept`. A redirect that it does not follow is the answer,
 * which ends a call by a RedirectError.
 *
 * @example createClient({ fetch: redirects(fetch) })
 */
export function redirects(fetch: Fetch): Fetch {
  return async (url, init) => {
    for (let hops = 0; ; hops++) {
      const response = await fetch(url, init);
      const next = hops < 10 && redirected(url, init, response);
      if (!next) return response;
      response.body?.cancel().catch(() => {});
      [url, init] = next;
    }
  };
}

/** The request that follows a redirect; nothing when there is none, or it must not be made. */
function redirected(url: string, init: Init, { status, headers }: Response): [string, Init] | undefined {
  const location = headers.get("location");
  // A browser gives a redirect without status and location.
  if (!/^30[12378]$/.test(`${status}`) || !location || !URL.canParse(location, url)) return undefined;
  const { href, origin, protocol } = new URL(location, url);
  const next = { ...init };
  if (init.method !== "HEAD" && (status === 303 || (status < 303 && init.method === "POST"))) {
    const { "content-type": _, ...others } = init.headers;
    Object.assign(next, { method: "GET", body: undefined, headers: others });
  }
  if (origin !== new URL(url).origin) {
    if (next.body || !/^(GET|HEAD)$/.test(next.method) || !protocol.startsWith("http")) return undefined;
    next.headers = { accept: next.headers["accept"] ?? "*/*" };
  }
  return next.body instanceof ReadableStream ? undefined : [href, next];
}
