import type { Source } from "../../load/document.ts";
import { type Context, follow } from "../context.ts";
import { at, entries, text } from "../source.ts";
import { isJsonMediaType } from "./name.ts";

/** The fields of a server-sent event (HTML, section "Server-sent events"). */
const fields: ReadonlySet<string> = new Set(["comment", "data", "event", "id", "retry"]);

/**
 * What one event means to its reader: the schema of its `data`. OpenAPI 3.2 describes an event as an object of its
 * fields whose `data` is a string with a `contentSchema`; older documents give `data` the schema of what it holds;
 * and most describe what `data` holds and never mention the event around it. All three end at the same place.
 */
export function eventData(context: Context, declared: Source): Source {
  const event = follow(context, declared);
  const properties = event && at(event, "properties");
  const names = entries(properties).map(([name]) => name);
  if (!properties || !names.includes("data") || !names.every((name) => fields.has(name))) return declared;
  const data = at(properties, "data");
  if (!data) return declared;
  const target = follow(context, data);
  const content = target && at(target, "contentSchema");
  const mediaType = target && text(target, "contentMediaType");
  return content && (mediaType === undefined || isJsonMediaType(mediaType)) ? content : data;
}
