import { Failure } from "./errors/failure.ts";

/**
 * The address of a next page that an answer gave, whole or relative to `path`; `path` itself when there is none.
 *
 * @throws PaginationError, from the call, when it is of another origin than the base URL: no credentials are sent there.
 */
export function follow(
  path: string | ((baseURL: string) => string),
  url: string | undefined,
): (baseURL: string) => string {
  return (baseURL) => {
    const own = typeof path === "string" ? baseURL + path : path(baseURL);
    if (url === undefined) return own;
    const base = new URL(own);
    const next = URL.canParse(url, base.href) ? new URL(url, base) : undefined;
    if (next?.origin !== base.origin)
      throw new Failure("Pagination", `The next page is not of ${base.origin}: ${next?.origin}`);
    return next.href;
  };
}
