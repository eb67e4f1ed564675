import { isSame } from "./compare.ts";
import { type Document, isJson, type Json } from "./document.ts";

/**
 * The object and array schemas that a value can be meant by: the schema itself, its references followed, and those
 * members of its unions that the value fits by its type, its required properties and its constants.
 */
export function schemasOf(schema: unknown, value: unknown, follow: Document["follow"]): Json[] {
  const followed = follow(schema);
  const members = membersOf(followed).flatMap((member) => schemasOf(member, value, follow));
  return fits(followed, value, follow) ? [followed, ...members] : [];
}

/** The members of the unions and intersections that a schema consists of. */
export function membersOf(schema: Json): unknown[] {
  return ["anyOf", "oneOf", "allOf"].flatMap((keyword) => {
    const members = schema[keyword];
    return Array.isArray(members) ? (members as unknown[]) : [];
  });
}

/** By the first level only: it tells members of a union apart, it does not validate. */
function fits(schema: Json, value: unknown, follow: Document["follow"]): boolean {
  const types = [schema["type"] ?? []].flat();
  if (
    types.length > 0 &&
    !types.some((type) => type === typeOf(value) || (type === "number" && typeOf(value) === "integer"))
  )
    return false;
  if (!isJson(value)) return true;
  const required = Array.isArray(schema["required"]) ? schema["required"].map(String) : [];
  const properties = isJson(schema["properties"]) ? schema["properties"] : {};
  return (
    required.every((name) => Object.hasOwn(value, name)) &&
    Object.entries(properties).every(([name, property]) => !(name in value) || allows(follow(property), value[name]))
  );
}

function allows(schema: Json, value: unknown): boolean {
  if ("const" in schema) return isSame(schema["const"], value);
  return true;
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}
