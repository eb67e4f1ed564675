import { type Difference, isSame } from "./compare.ts";
import { type Document, type DocumentedOperation, isJson, type Json } from "./document.ts";
import { schemasOf } from "./schema-members.ts";
import type { WireRequest } from "./wire-request.ts";

/**
 * The one rule by which a request of the official client may have more than ours: it sent a property or a query parameter
 * that the caller left out, with the very value that the document declares as its default, which is what the server takes
 * it for anyway.
 *
 * @param request the official client's, in which the difference is
 */
export function isDefaultSent(
  { at, ours, official: added }: Difference,
  request: WireRequest,
  operation: DocumentedOperation,
  document: Document,
): boolean {
  if (ours !== undefined || added === undefined) return false;
  const [part, ...rest] = at;
  if (part === "query") {
    const declared = operation.query.find(({ name }) => rest.length === 1 && name === rest[0])?.schema["default"];
    return declared !== undefined && isSame([String(declared)], added);
  }
  if (part !== "body") return false;
  const said = request.headers["content-type"]?.startsWith("multipart/form-data")
    ? partValue(added, rest, operation.body, document)
    : added;
  return isDefaultAt(rest, said, operation.body, request.body, document);
}

/** What the only part of a name says, whose bytes are the text of the default. */
function partValue(parts: unknown, [name]: Difference["at"], schema: Json | undefined, document: Document): unknown {
  const declared = defaultOf(document.follow(schema?.["properties"])[String(name)], document.follow);
  const bytes = [...new TextEncoder().encode(String(declared))].map((byte) => byte.toString(16).padStart(2, "0"));
  return isSame(parts, [{ name, bytes: bytes.join("") }]) ? declared : undefined;
}

/**
 * The same rule for answers: the official client fills in what the server left out, where the document declares a
 * default. We give what was sent.
 *
 * @param answer what it says, with wire names
 */
export function isDefaultRead(
  { at, ours, official: added }: Difference,
  answer: unknown,
  schema: Json | undefined,
  document: Document,
): boolean {
  return ours === undefined && added !== undefined && isDefaultAt(at, added, schema, answer, document);
}

function isDefaultAt(
  path: Difference["at"],
  added: unknown,
  schema: Json | undefined,
  whole: unknown,
  { follow }: Document,
): boolean {
  const property = path.at(-1);
  if (typeof property !== "string") return false;
  return schemasAt(schema, whole, path.slice(0, -1), follow)
    .map((met) => defaultOf(named(follow(met["properties"]), property), follow))
    .some((declared) => declared !== undefined && isSame(declared, added));
}

/** The property of a name, which is that of the wire or what a client makes of it: another case, no underscores, `dollar` for `$`. */
function named(properties: Json, name: string): unknown {
  const plain = (text: string): string => text.replace(/^\$/, "dollar").replaceAll("_", "").toLowerCase();
  return properties[name] ?? Object.entries(properties).find(([known]) => plain(known) === plain(name))?.[1];
}

/** It may stand beside a reference. */
function defaultOf(property: unknown, follow: Document["follow"]): unknown {
  return (isJson(property) ? property["default"] : undefined) ?? follow(property)["default"];
}

/** The schemas of what is at a path of a value. */
function schemasAt(schema: unknown, value: unknown, path: Difference["at"], follow: Document["follow"]): Json[] {
  const met = schemasOf(schema, value, follow);
  const [step, ...rest] = path;
  if (step === undefined) return met;
  const inner = Array.isArray(value) ? value[Number(step)] : isJson(value) ? named(value, String(step)) : undefined;
  return met
    .map(({ items, properties }) => (Array.isArray(value) ? items : named(follow(properties), String(step))))
    .filter((next) => next !== undefined)
    .flatMap((next) => schemasAt(next, inner, rest, follow));
}
