import type { MediaType, Schema } from "../../ir.ts";
import type { Source } from "../../load/document.ts";
import { type Context, follow } from "../context.ts";
import { readSchema } from "../schemas/schema.ts";
import { at, entries, text } from "../source.ts";
import { readEncoding, readPositional } from "./encoding.ts";
import { type EventItem, readEvent } from "./event.ts";
import { isBinaryMediaType, isMultipart, sequenceOf } from "./name.ts";
import { readParts } from "./parts.ts";

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
function readMediaType(context: Context, name: string, reference: Source): MediaType {
  const source = follow(context, reference);
  const encoding = source ? readEncoding(context, at(source, "encoding")) : [];
  const positional = source ? readPositional(context, source) : {};
  const sequence = source && isWhole(context, name, source) ? undefined : sequenceOf(name);
  if (sequence === undefined) {
    const schema = isMultipart(name)
      ? readParts(context, source, { encoding, ...positional })
      : readWhole(context, name, source && (at(source, "schema") ?? at(source, "itemSchema")));
    const examples = source ? readExamples(context, source) : [];
    return { name, schema, ...(examples.length > 0 && { examples }), encoding, ...positional };
  }
  const item: EventItem = (source && readItem(context, source, sequence)) ?? { schema: { kind: "unknown" } };
  return { name, ...item, sequence, encoding, ...positional };
}

/** `example`, or the values of `examples` (in OpenAPI 3.2, `dataValue`). A value that stands elsewhere is not fetched. */
function readExamples(context: Context, source: Source): unknown[] {
  const lone = at(source, "example");
  const named = entries(at(source, "examples")).map(([, reference]) => {
    const example = follow(context, reference);
    return example && (at(example, "dataValue") ?? at(example, "value"));
  });
  return [lone, ...named].filter((found) => found !== undefined).map(({ value }) => value);
}

/** Whether `schema` says that a body of records is one text, or bytes: a file to keep rather than records to read. */
function isWhole(context: Context, name: string, source: Source): boolean {
  if (at(source, "itemSchema") || sequenceOf(name) === "events") return false;
  const whole = follow(context, at(source, "schema"));
  return whole !== undefined && text(whole, "type") === "string";
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
