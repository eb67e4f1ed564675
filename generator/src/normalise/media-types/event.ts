import type { EventField, Schema } from "../../ir.ts";
import type { Source } from "../../load/document.ts";
import { type Context, follow } from "../context.ts";
import { readSchema } from "../schemas/schema.ts";
import { readUnion } from "../schemas/union.ts";
import { at, entries, items, text } from "../source.ts";
import { isJsonMediaType } from "./name.ts";

/** The fields of a server-sent event (HTML, section "Server-sent events"). */
const fields: ReadonlySet<string> = new Set(["comment", "data", "event", "id", "retry"]);

/** The fields that say something of the `data` beside them. */
const FIELDS: readonly EventField[] = ["event", "id"];

/** Alternatives of alternatives that are looked into; real documents stay below five. */
const maxNesting = 20;

/** What the events of a stream mean to their reader. */
export interface EventItem {
  readonly schema: Schema;
  /** The `data` that ends the stream and is no item: `[DONE]`. */
  readonly sentinel?: string;
  /** What is described of it beside its `data`. */
  readonly fields?: readonly EventField[];
}

/**
 * What one event means to its reader: the schema of its `data`. OpenAPI 3.2 describes an event as an object of its
 * fields whose `data` is a string with a `contentSchema`; older documents give `data` the schema of what it holds;
 * and most describe what `data` holds and never mention the event around it. All three end at the same place, and so
 * does a union of events, each with its own `data`; one whose `data` is `[DONE]` is the end of the stream.
 */
export function readEvent(context: Context, declared: Source): EventItem {
  const envelopes = envelopesOf(context, declared, 0);
  if (!envelopes) return { schema: readSchema(context, declared) };
  const data = envelopes.map((envelope) => dataOf(context, envelope));
  const sentinel = data.map((source) => constantOf(context, source)).find((value) => value?.startsWith("["));
  const told = data.filter((source) => sentinel === undefined || constantOf(context, source) !== sentinel);
  const [only] = told;
  const schema: Schema =
    told.length === 1 && only
      ? readSchema(context, only)
      : (readUnion(told.map((source) => ({ source, schema: readSchema(context, source) }))) ?? { kind: "unknown" });
  const described = FIELDS.filter((field) => envelopes.some((envelope) => fieldsOf(envelope).includes(field)));
  return {
    schema,
    ...(sentinel === undefined ? {} : { sentinel }),
    ...(described.length === 0 ? {} : { fields: described }),
  };
}

/** The events that a schema describes, when it describes nothing but events. */
function envelopesOf(context: Context, declared: Source, nesting: number): Source[] | undefined {
  const source = follow(context, declared);
  if (!source || nesting > maxNesting) return undefined;
  const members = [...items(at(source, "oneOf")), ...items(at(source, "anyOf"))];
  if (members.length === 0) return isEnvelope(context, source, nesting > 0) ? [source] : undefined;
  if (at(source, "properties") || at(source, "allOf")) return undefined;
  const envelopes: Source[] = [];
  for (const member of members) {
    const found = envelopesOf(context, member, nesting + 1);
    if (!found) return undefined;
    envelopes.push(...found);
  }
  return envelopes;
}

function fieldsOf(envelope: Source): string[] {
  return entries(at(envelope, "properties")).map(([name]) => name);
}

/** An object of an event's fields; among alternatives, one with more than these when it says which event it is. */
function isEnvelope(context: Context, source: Source, alternative: boolean): boolean {
  const properties = at(source, "properties");
  const names = fieldsOf(source);
  if (!properties || !names.includes("data")) return false;
  if (names.every((name) => fields.has(name))) return true;
  const event = at(properties, "event");
  return alternative && event !== undefined && constantOf(context, event) !== undefined;
}

function dataOf(context: Context, envelope: Source): Source {
  const properties = at(envelope, "properties");
  const data = (properties && at(properties, "data")) ?? envelope;
  const target = follow(context, data);
  const content = target && at(target, "contentSchema");
  const mediaType = target && text(target, "contentMediaType");
  return content && (mediaType === undefined || isJsonMediaType(mediaType)) ? content : data;
}

/** The one text that a schema allows. */
function constantOf(context: Context, reference: Source): string | undefined {
  const source = follow(context, reference);
  if (!source) return undefined;
  const [only, ...others] = items(at(source, "enum"));
  const value = at(source, "const")?.value ?? (others.length === 0 ? only?.value : undefined);
  return typeof value === "string" ? value : undefined;
}
