/** What of a list is asked for by `offset` and `limit`; without them, the first hundred. */
export function offsetPage<T>(items: readonly T[], query: Readonly<Record<string, unknown>>): readonly T[] {
  const offset = Math.max(0, Number(query["offset"] ?? 0));
  return items.slice(offset, offset + Math.max(0, Number(query["limit"] ?? 100)));
}

/** What of a list is asked for by `page`, counted from 1, and `page_size`, with what answers say of it. */
export function countedPage<T>(
  items: readonly T[],
  query: Readonly<Record<string, unknown>>,
): { readonly items: readonly T[]; readonly total: number; readonly page: number; readonly page_size: number } {
  const page = Number(query["page"] ?? 1);
  const page_size = Number(query["page_size"] ?? 25);
  const start = (page - 1) * page_size;
  const valid = start >= 0 && page_size > 0;
  return { items: valid ? items.slice(start, start + page_size) : [], total: items.length, page, page_size };
}
