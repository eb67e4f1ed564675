import type { ReceivedRequest } from "./received-request.ts";

/**
 * Whether a request is for a route: a method and a path as in a document, `GET /books/{id}`. Either may be `*`; instead of a
 * path there may be a whole URL without a query.
 *
 * @param baseURL what a path follows
 */
export function matcher(route: string, baseURL: string): (request: ReceivedRequest) => boolean {
  const [, method = "", place = ""] = /^(\S+) +(\S.*)$/.exec(route) ?? [];
  if (!/^(\*|[A-Z]+)$/.test(method) || !/^(\*$|\/|https?:)/.test(place))
    throw new TypeError(`A route is a method and a path, "GET /books/{id}", and not ${JSON.stringify(route)}.`);
  const whole = place.startsWith("/") ? baseURL.replace(/\/$/, "") + place : place;
  const [literal = "", ...others] = whole.split(/\{[^{}]*\}/).map((text) => escape(encodeURI(text)));
  const pattern = new RegExp(`^${[literal, ...others].join("[^/]+")}$`);
  return ({ method: asked, url }) =>
    (method === "*" || method === asked) && (place === "*" || pattern.test(url.replace(/[?#].*/s, "")));
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
