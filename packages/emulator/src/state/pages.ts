import { invalid, notFound } from "../http/problem.ts";

/** `page` of a list, `size` long; `first` is the number of the first page. */
export function slice<T>(items: readonly T[], page: number, size: number, first: number): T[] {
  const start = (page - first) * size;
  return start < 0 || size < 1 ? [] : items.slice(start, start + size);
}

/** The envelope of libraries and documents, whose pages count from 0. */
export interface PaginationInfo {
  readonly total_items: number;
  readonly total_pages: number;
  readonly current_page: number;
  readonly page_size: number;
  readonly has_more: boolean;
}

export function paginationInfo(total: number, page: number, size: number): PaginationInfo {
  const pages = Math.ceil(total / size);
  return { total_items: total, total_pages: pages, current_page: page, page_size: size, has_more: page + 1 < pages };
}

/** The envelope of observability lists, whose pages count from 1. */
export interface PaginatedResult<T> {
  readonly results: readonly T[];
  readonly count: number;
  readonly next: string | null;
  readonly previous: string | null;
}

/** One page of an observability list; `next` and `previous` are URLs beside `url`, the one that was asked for. */
export function paginatedResult<T>(items: readonly T[], page: number, size: number, url: string): PaginatedResult<T> {
  const at = (number: number): string => {
    const neighbour = new URL(url);
    neighbour.searchParams.set("page", String(number));
    return neighbour.href;
  };
  return {
    results: slice(items, page, size, 1),
    count: items.length,
    next: size > 0 && page * size < items.length ? at(page + 1) : null,
    previous: page > 1 ? at(page - 1) : null,
  };
}

/** The thing with this id. `kind` names it in the error. */
export function find<T>(things: ReadonlyMap<string, T>, kind: string, id: string): T {
  const thing = things.get(id);
  if (thing === undefined) throw notFound(kind, id);
  return thing;
}

/** What of a list is answered, and what leads to the rest; `null` where there is none. */
export interface CursorPage<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/**
 * A page of a list that goes on by a cursor. Without a size, all there is.
 *
 * @param cursor The query parameter that holds the cursor.
 * @param size The query parameter that holds the most items of a page.
 * @throws Problem 422 for a cursor that is none of ours.
 */
export function cursorPage<T>(
  items: readonly T[],
  { query }: { readonly query: Readonly<Record<string, unknown>> },
  cursor: string,
  size: string,
): CursorPage<T> {
  const given = query[cursor] ?? "0";
  if (typeof given !== "string" || !/^\d{1,9}$/.test(given))
    throw invalid(["query", cursor], "This is not a cursor of a page before.", given);
  const start = Number(given);
  const end = start + (query[size] === undefined ? items.length : Number(query[size]));
  return { items: items.slice(start, end), next: end < items.length ? String(end) : null };
}
