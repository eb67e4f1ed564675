import type { MediaType, PartEncoding, Schema, UnnamedEncoding } from "../../ir.ts";
import type { Source } from "../../load/document.ts";
import { type Context, follow } from "../context.ts";
import { readSchema } from "../schemas/schema.ts";
import { at, entries, flag, items, text } from "../source.ts";
import { type EventItem, readEvent } from "./event.ts";
import { isBinaryMediaType, sequenceOf } from "./name.ts";

/** A `content` map: one media type an entry, in the order of the document. */
export function readContent(context: Context, source: Source | undefined): MediaType[] {
  return entries(source)
    .filter(([name]) => !name.startsWith("x-"))
    .map(([name, media]) => readMediaType(context, name, media));
}

/**
 * Media Type Object. For a sequential media type (OpenAPI 3.2, section "Sequential Media Types") the schema is that of
 * one item, and for server-sent events that of an event's data, parsed.
 */
export function readMediaType(context: Context, name: string, reference: Source): MediaType {
  const source = follow(context, reference);
  const encoding = source ? readEncoding(context, at(source, "encoding")) : [];
  const positional = source ? readPositional(context, source) : {};
  const sequence = sequenceOf(name);
  if (sequence === undefined) {
    const declared = source && (at(source, "schema") ?? at(source, "itemSchema"));
    return { name, schema: readWhole(context, name, declared), encoding, ...positional };
  }
  const item: EventItem = (source && readItem(context, source, sequence)) ?? { schema: { kind: "unknown" } };
  return { name, ...item, sequence, encoding, ...positional };
}

/** The body of a binary media type is bytes, whether the document describes them as a string or not at all. */
function readWhole(context: Context, name: string, declared: Source | undefined): Schema {
  const schema: Schema = declared ? readSchema(context, declared) : { kind: "unknown" };
  if (!isBinaryMediaType(name)) return schema;
  return schema.kind === "unknown" || schema.kind === "string" ? { kind: "binary" } : schema;
}

/** `itemSchema`; before 3.2, `schema`, which people use for the item and for an array of items alike. */
function readItem(context: Context, source: Source, sequence: MediaType["sequence"]): EventItem | undefined {
  const declared = at(source, "itemSchema") ?? at(source, "schema");
  if (!declared) return undefined;
  if (sequence === "events") return readEvent(context, declared);
  if (at(source, "itemSchema")) return { schema: readSchema(context, declared) };
  const whole = follow(context, declared);
  const listed = whole && text(whole, "type") === "array" ? at(whole, "items") : undefined;
  return { schema: readSchema(context, listed ?? declared) };
}

/** Encoding Object, a part or field each. */
export function readEncoding(context: Context, source: Source | undefined): PartEncoding[] {
  return entries(source).flatMap(([property, reference]) => {
    const encoding = readUnnamed(context, reference);
    return encoding ? [{ property, ...encoding }] : [];
  });
}

/** `prefixEncoding` and `itemEncoding`: parts that have no names (OpenAPI 3.2, Media Type Object). */
function readPositional(context: Context, source: Source): Pick<MediaType, "prefixEncoding" | "itemEncoding"> {
  const prefixEncoding = items(at(source, "prefixEncoding")).map((item) => readUnnamed(context, item) ?? {});
  const itemEncoding = readUnnamed(context, at(source, "itemEncoding"));
  return { ...(prefixEncoding.length > 0 ? { prefixEncoding } : {}), ...(itemEncoding ? { itemEncoding } : {}) };
}

function readUnnamed(context: Context, reference: Source | undefined): UnnamedEncoding | undefined {
  const encoding = follow(context, reference);
  if (!encoding) return undefined;
  const contentType = text(encoding, "contentType");
  const style = text(encoding, "style");
  return {
    ...(contentType === undefined ? {} : { contentType }),
    ...(style === undefined ? {} : { style }),
    ...(at(encoding, "explode") ? { explode: flag(encoding, "explode") } : {}),
    ...(at(encoding, "allowReserved") ? { allowReserved: flag(encoding, "allowReserved") } : {}),
  };
}
