import type { PaginationHint } from "../../ir.ts";
import type { Source } from "../../load/document.ts";
import { child } from "../../load/pointer.ts";
import { at, entries, flag, items, text } from "../source.ts";

/** What the parts of a request and of an answer are for, as `x-stainless-pagination-property` says it. */
export interface Purposes {
  /** Purpose -> the name of the parameter. */
  readonly parameters: ReadonlyMap<string, string>;
  /** Purpose -> the JSON pointer to the member of the answer; `-` for an item of a list. */
  readonly members: ReadonlyMap<string, string>;
  /** The pointers to the lists of the answer. */
  readonly lists: readonly string[];
}

/** How pages follow each other by the purposes of their parts; `undefined` where something is missing. */
export function hintByPurposes({ parameters, members, lists }: Purposes): Omit<PaginationHint, "place"> | undefined {
  const list = members.get("items") ?? (lists.includes("/data") || lists.length !== 1 ? "/data" : lists[0]);
  if (list === undefined) return undefined;
  const more = members.get("has_next_page");
  const next = more === undefined ? {} : { next: more };
  const cursor = parameters.get("next_cursor_param");
  const following = members.get("next_cursor_field");
  if (cursor !== undefined && following !== undefined) {
    return { style: "cursor", parameter: cursor, items: list, next: following };
  }
  const after = parameters.get("next_cursor_id_param");
  if (after !== undefined) {
    const last = members.get("cursor_item_id")?.split("/").at(-1) ?? "id";
    return { style: "cursor", parameter: after, items: list, ...next, last };
  }
  const url = members.get("cursor_url_field");
  if (url !== undefined) return { style: "url", items: list, next: url };
  const page = parameters.get("page_number_param");
  if (page !== undefined) return { style: "page", parameter: page, items: list, ...next };
  const offset = parameters.get("offset_count_param");
  return offset === undefined ? undefined : { style: "offset", parameter: offset, items: list, ...next };
}

/** The key of a schema or parameter that says what it is for. */
export const PURPOSE = "x-stainless-pagination-property";

/** What a parameter, or the schema of one, is for. */
export function purposeOf(source: Source): string | undefined {
  const said = at(source, PURPOSE);
  return said && text(said, "purpose");
}

/**
 * What the members of an answer are for.
 *
 * @param follow gives what a reference stands for
 */
export function memberPurposes(
  answer: Source,
  follow: (source: Source) => Source | undefined,
): Pick<Purposes, "members" | "lists"> {
  const members = new Map<string, string>();
  const lists: string[] = [];
  const pending = [{ source: answer, pointer: "" }];
  for (const { source, pointer } of pending) {
    const target = follow(source);
    for (const part of new Set([source, target])) {
      const said = part && at(part, PURPOSE);
      if (!said || text(said, "from_header") !== undefined) continue;
      const whole = flag(said, "is_top_level_array");
      const purpose = whole ? "items" : text(said, "purpose");
      if (purpose !== undefined && !members.has(purpose)) members.set(purpose, whole ? "" : pointer);
    }
    if (!target || pending.length >= most) continue;
    const item = pointer.endsWith("/-") ? undefined : at(target, "items");
    if (item) {
      lists.push(pointer);
      pending.push({ source: item, pointer: `${pointer}/-` });
    }
    for (const [name, property] of entries(at(target, "properties"))) {
      pending.push({ source: property, pointer: child(pointer, name) });
    }
    for (const part of items(at(target, "allOf"))) pending.push({ source: part, pointer });
  }
  return { members, lists: lists.filter((pointer) => !pointer.includes("/-")) };
}

/** Members that are looked at, those near the top of an answer first: what leads on stands there. */
const most = 500;
