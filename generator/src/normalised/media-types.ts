import { tokens } from "../load/pointer.ts";
import { sequenceOf } from "../normalise/media-types/name.ts";
import { isObject, type JsonObject } from "../json-object.ts";
import { standsFor } from "./local.ts";
import { type Rule, type Rules, rewrite } from "./rewrite.ts";
import type { Tell } from "./telling.ts";

/**
 * Media Type Object without what 3.2 added: references to `components/mediaTypes` are replaced by what they mean, and
 * `itemSchema` becomes a `schema`: that of an event's data for a stream of events, as the tools of 3.1 expect it, else
 * an array of the items, which is what 3.2 says that a `schema` beside it would describe.
 */
export function mediaTypeRule(root: JsonObject, rules: () => Rules, tell: Tell): Rule {
  // Media types that are being written where they are referred to: one may lead back to itself.
  const open = new Set<unknown>();
  return (value, pointer) => {
    if (typeof value["$ref"] === "string") {
      const target = standsFor(root, value);
      if (!isObject(target) || open.has(target)) return {};
      open.add(target);
      const written = rewrite(target, "mediaType", rules(), pointer) as JsonObject;
      open.delete(target);
      return written;
    }
    const { itemSchema, prefixEncoding, itemEncoding, ...known } = value;
    const rest: JsonObject = {
      ...known,
      ...(prefixEncoding === undefined ? {} : { "x-prefixEncoding": prefixEncoding }),
      ...(itemEncoding === undefined ? {} : { "x-itemEncoding": itemEncoding }),
    };
    if (prefixEncoding !== undefined || itemEncoding !== undefined) {
      tell("warning", "media-type/encoding", pointer, "The encoding of items by position has no place in 3.1.");
    }
    if (itemSchema === undefined || rest["schema"] !== undefined) return rest;
    const name = tokens(pointer).at(-1) ?? "";
    const events = sequenceOf(name) === "events";
    tell(
      "note",
      "media-type/item-schema",
      pointer,
      events ? "`itemSchema` is now the `schema` of an event's data." : "`itemSchema` is now an array's `items`.",
    );
    const schema = events
      ? (dataOf(root, itemSchema, rules(), pointer) ?? itemSchema)
      : { type: "array", items: itemSchema };
    return { schema, ...rest };
  };
}

/** The fields of a server-sent event (HTML, section "Server-sent events"). */
const FIELDS: ReadonlySet<string> = new Set(["comment", "data", "event", "id", "retry"]);

/** What an event that is described with its envelope holds; of several kinds of events, any of what they hold. */
function dataOf(
  root: JsonObject,
  schema: unknown,
  rules: Rules,
  pointer: string,
  seen: ReadonlySet<unknown> = new Set(),
): unknown {
  const whole = standsFor(root, schema);
  if (!isObject(whole) || seen.has(whole)) return undefined;
  const kinds = whole["oneOf"] ?? whole["anyOf"];
  if (Array.isArray(kinds) && kinds.length > 0) {
    const within = new Set([...seen, whole]);
    const held = kinds.map((kind: unknown) => dataOf(root, kind, rules, pointer, within));
    return held.includes(undefined) ? undefined : { anyOf: held };
  }
  const { properties } = whole;
  if (!isObject(properties) || !Object.hasOwn(properties, "data")) return undefined;
  if (!Object.keys(properties).every((name) => FIELDS.has(name))) return undefined;
  const data = standsFor(root, properties["data"]);
  // What a reference led to has not gone through the rules yet; going through them twice changes nothing.
  const content = isObject(data) && data["contentSchema"] !== undefined ? data["contentSchema"] : properties["data"];
  return rewrite(content, "schema", rules, pointer);
}
