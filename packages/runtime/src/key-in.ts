import type { Fetch } from "./outgoing-request.ts";

/**
 * Sends the key of the client as the header `name` in place of `Authorization`, for an operation that wants it there.
 *
 * @param then what the operation does about redirects
 * @example { method: "GET", path: "/me", redirects: keyIn("x-api-key", redirects) }
 */
export function keyIn(name: string, then?: (fetch: Fetch) => Fetch): (fetch: Fetch) => Fetch {
  return (fetch) => {
    // Within what follows redirects, which lets no key go on to another origin.
    const renamed: Fetch = (url, init) => {
      const { authorization, ...headers } = init.headers;
      return fetch(url, authorization ? { ...init, headers: { ...headers, [name]: tokenOf(authorization) } } : init);
    };
    return then ? then(renamed) : renamed;
  };
}

function tokenOf(authorization: string): string {
  return authorization.replace(/^Bearer +/i, "");
}
