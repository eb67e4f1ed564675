import { document, follow, isObject, type MediaType, type Schema, type Stream } from "../document.ts";
import { sample } from "../model/sample.ts";
import type { ServerEvent } from "../operations/call.ts";

/**
 * The events of a stream, from nothing but its schema: one of each kind that its items may be, the terminal one last and
 * the others of those left out, and then the sentinel.
 */
export function* sampleEvents({ schema }: MediaType, { terminal, sentinel }: Stream): Generator<ServerEvent> {
  const made = members(schema).flatMap((item) => eventsOf(item));
  const isEnd = (event: ServerEvent): boolean => terminal.includes(typeOf(event));
  yield* made.filter((event) => !isEnd(event));
  const end = made.find((event) => typeOf(event) === terminal[0]) ?? made.find(isEnd);
  if (end) yield end;
  if (sentinel !== undefined) yield { data: sentinel };
}

/** An item schema describes the fields of an event; its `data` holds JSON, whose schema is `contentSchema`. */
function eventsOf(item: Schema): ServerEvent[] {
  const fields = follow(follow(item)["properties"]);
  const data = follow(fields["data"]);
  const inner = data["contentSchema"] as Schema | undefined;
  if (inner === undefined) return [eventOf(fields, sample(fields["data"] ?? item, document))];
  return members(inner).map((member) => eventOf(fields, sample(member, document)));
}

function eventOf(fields: Readonly<Record<string, unknown>>, value: unknown): ServerEvent {
  const data = typeof value === "string" ? value : JSON.stringify(value);
  if (!("event" in fields)) return { data };
  const stated = sample(fields["event"], document);
  const fixed = "const" in follow(fields["event"]);
  const type = isObject(value) && typeof value["type"] === "string" ? value["type"] : undefined;
  return { event: fixed || type === undefined ? String(stated) : type, data };
}

/** The members of a union, or the schema itself. */
function members(schema: Schema): Schema[] {
  const rule = follow(schema);
  const union = rule["oneOf"] ?? rule["anyOf"];
  return Array.isArray(union) ? (union as Schema[]).flatMap(members) : [schema];
}

function typeOf({ event, data }: ServerEvent): string {
  if (event !== undefined) return event;
  const value: unknown = JSON.parse(data);
  return isObject(value) ? String(value["type"]) : "";
}
