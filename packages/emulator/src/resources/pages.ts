import type { Call } from "../operations/call.ts";
import { document, follow, isObject, type Operation, type Pagination, type Schema } from "../document.ts";
import { invalid } from "../http/problem.ts";
import { sample } from "../model/sample.ts";
import { compile } from "../validation/compile.ts";

/** One page of a list, and how to go on. */
export interface PageOfItems {
  readonly items: readonly unknown[];
  /** How many there are on all pages. */
  readonly total: number;
  /** What the parameter of the next page is; undefined on the last page. */
  readonly next?: string | number;
}

/** How many items a page has where nobody asks for a number. */
const USUAL_SIZE = 20;

/** Takes the page that a request asks for out of all items. @throws Problem 422 for a cursor that is none of ours. */
export function pageOf(items: readonly unknown[], { pagination }: Operation, { query }: Call): PageOfItems {
  const total = items.length;
  if (!pagination?.parameter) return { items, total };
  const size = sizeOf(query);
  const asked = query[pagination.parameter];
  const start = startOf(asked, pagination, size);
  const page = items.slice(start, start + size);
  const end = start + page.length;
  if (end >= total || page.length === 0) return { items: page, total };
  return { items: page, total, next: nextOf(asked, pagination, end) };
}

/** A list's answer: its envelope as the schema has it, with the items of a page and what the page says of itself. */
export function envelope(
  schema: Schema,
  at: string,
  page: PageOfItems,
  call: Call,
  { pagination }: Operation,
): unknown {
  if (at === "") return page.items;
  const plain = sample(schema, document);
  const answer = structuredClone(plain);
  put(answer, at, page.items);
  const around = at.slice(0, at.lastIndexOf("/"));
  const facts = factsOf(page, call);
  for (const holder of new Set([
    valueAt(answer, around),
    answer,
    isObject(answer) ? answer["pagination"] : undefined,
  ])) {
    if (!isObject(holder)) continue;
    for (const [name, value] of Object.entries(facts))
      if (name in holder) (holder as Record<string, unknown>)[name] = value;
  }
  if (pagination?.next !== undefined)
    put(answer, pagination.next, nextValue(pagination, page, call, valueAt(plain, pagination.next)));
  // Where there is no null, what leads to the next page is absent from the last one.
  if (pagination?.next !== undefined && compile(schema)(answer).length > 0) put(answer, pagination.next, undefined);
  return answer;
}

/** Where a list's answer holds its items: as the document says, or the one array there is. Undefined for no list. */
export function itemsPointer(schema: Schema, pagination: Pagination | undefined): string | undefined {
  if (pagination && pagination.style !== "none") return pagination.items;
  const rule = follow(schema);
  if (rule["type"] === "array") return "";
  const arrays = Object.entries(follow(rule["properties"])).filter(
    ([, property]) => follow(property)["type"] === "array",
  );
  return arrays.length === 1 ? `/${arrays[0]?.[0]}` : undefined;
}

function sizeOf(query: Readonly<Record<string, unknown>>): number {
  const name = ["page_size", "limit", "size", "per_page", "pageSize", "max_results"].find(
    (each) => query[each] !== undefined,
  );
  const size = Number(name === undefined ? USUAL_SIZE : query[name]);
  return size >= 1 ? size : USUAL_SIZE;
}

function startOf(asked: unknown, { style, first, parameter }: Pagination, size: number): number {
  if (asked === undefined || asked === null || asked === "") return 0;
  if (style === "page") return Math.max(0, (Number(asked) - first) * size);
  if (!/^\d{1,9}$/.test(String(asked)))
    throw invalid(["query", parameter ?? ""], "This does not lead to a page.", asked);
  return Number(asked);
}

function nextOf(asked: unknown, { style, first }: Pagination, end: number): string | number {
  if (style === "page") return Number(asked ?? first) + 1;
  return style === "offset" ? end : String(end);
}

/** Counts go by many names. */
function factsOf({ items, total, next }: PageOfItems, { query }: Call): Readonly<Record<string, unknown>> {
  const size = sizeOf(query);
  const counts = {
    count: total,
    total,
    total_count: total,
    total_items: total,
    totalCount: total,
    total_pages: Math.ceil(total / size),
  };
  const ends = items.map((item) => (isObject(item) && typeof item["id"] === "string" ? item["id"] : null));
  return {
    ...counts,
    has_more: next !== undefined,
    has_next: next !== undefined,
    first_id: ends.at(0) ?? null,
    last_id: ends.at(-1) ?? null,
    next_cursor: next === undefined ? null : String(next),
    next_page_token: next === undefined ? null : String(next),
    next: next === undefined ? null : String(next),
    previous: null,
    page_size: size,
  };
}

/** `next` is a yes or no, an address, or the cursor itself: whichever the schema's sample is. */
function nextValue(pagination: Pagination, { next }: PageOfItems, { url }: Call, plain: unknown): unknown {
  if (typeof plain === "boolean") return next !== undefined;
  if (next === undefined) return null;
  if (pagination.style === "page" || pagination.style === "url") {
    const neighbour = new URL(url);
    neighbour.searchParams.set(pagination.parameter ?? "page", String(next));
    return neighbour.href;
  }
  return typeof plain === "number" ? Number(next) : String(next);
}

function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .filter(Boolean)
    .reduce<unknown>((inner, name) => (isObject(inner) ? inner[name] : undefined), value);
}

/** Sets the value that a pointer leads to, or takes it away. */
function put(answer: unknown, pointer: string, value: unknown): void {
  const names = pointer.split("/").filter(Boolean);
  const holder = valueAt(answer, names.slice(0, -1).join("/"));
  const last = names.at(-1);
  if (!isObject(holder) || last === undefined) return;
  if (value === undefined) delete (holder as Record<string, unknown>)[last];
  else (holder as Record<string, unknown>)[last] = value;
}
