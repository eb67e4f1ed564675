import { cursorPage, paginatedResult } from "../state/pages.ts";
import type { Call } from "./call.ts";

/** A numbered page of an observability list, as `page` and `page_size` ask for it. */
export function numbered({ query, url }: Call, items: readonly unknown[]): unknown {
  return paginatedResult(items, Number(query["page"]), Number(query["page_size"]), url);
}

/** A page of an observability search, as `cursor` and `page_size` ask for it. */
export function fed(call: Call, items: readonly unknown[]): unknown {
  const page = cursorPage(items, call, "cursor", "page_size");
  const next = new URL(call.url);
  next.searchParams.set("cursor", page.next ?? "");
  return { results: page.items, cursor: page.next, next: page.next === null ? null : next.href };
}

/** Whether a text that was asked for, if any, is in one of a thing's texts. */
export function mentions({ query }: Call, ...texts: readonly unknown[]): boolean {
  const wanted = typeof query["q"] === "string" ? query["q"].toLowerCase() : "";
  return texts.join(" ").toLowerCase().includes(wanted);
}
