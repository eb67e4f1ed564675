import { PaginationError } from "./errors/pagination-error.ts";

/**
 * The address of a next page that an answer gave, whole or relative to `path`; `path` itself when there is none.
 *
 * @throws PaginationError, from the call, when it is of another origin than the base URL: no credentials are sent there.
 */
export function follow(path: string | (() => string), url: string | undefined): (baseURL: string) => string | URL {
  return (baseURL) => {
    const own = typeof path === "string" ? path : path();
    if (url === undefined) return own;
    const base = new URL(baseURL + own);
    const next = URL.canParse(url, base.href) ? new URL(url, base) : undefined;
    if (next?.origin !== base.origin)
      throw new PaginationError(`The next page is not of ${base.origin}: ${next?.origin}`);
    return next;
  };
}
