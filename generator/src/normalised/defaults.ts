import { isObject, type JsonObject } from "../json-object.ts";
import { standsFor } from "./local.ts";
import type { Tell } from "./telling.ts";

/**
 * A schema without a `default` that it does not allow itself: whoever applied it would break the promise. A default
 * that is an object says the defaults of its properties too, since it stands for the whole.
 */
export function withHonestDefault(root: JsonObject, schema: JsonObject, pointer: string, tell: Tell): JsonObject {
  if (!Object.hasOwn(schema, "default")) return schema;
  const { default: value, ...rest } = schema;
  if (!allows(root, rest, value)) {
    tell("note", "schema/default", pointer, "The default is left out, as the schema does not allow it.");
    return rest;
  }
  if (!isObject(value)) return schema;
  const properties = propertiesOf(root, rest);
  const known = isOpen(root, rest)
    ? value
    : Object.fromEntries(Object.entries(value).filter(([name]) => Object.hasOwn(properties, name)));
  if (Object.keys(known).length === Object.keys(value).length)
    return { ...schema, default: completed(root, properties, value) };
  tell("note", "schema/default", pointer, "The default is left without the properties that the schema does not have.");
  return Object.keys(known).length === 0 ? rest : { ...schema, default: completed(root, properties, known) };
}

/** Whether an object may have properties that the schema does not list: it says so, or lists none. */
function isOpen(root: JsonObject, schema: unknown, seen = new Set<unknown>()): boolean {
  const whole = standsFor(root, schema);
  if (!isObject(whole)) return true;
  if (seen.has(whole)) return false;
  seen.add(whole);
  const { properties, additionalProperties, patternProperties, allOf, anyOf, oneOf } = whole;
  if (anyOf !== undefined || oneOf !== undefined || patternProperties !== undefined) return true;
  if (additionalProperties !== undefined && additionalProperties !== false) return true;
  if (Array.isArray(allOf)) return allOf.some((part: unknown) => isOpen(root, part, seen));
  return !isObject(properties);
}

/**
 * False only where a value is sure to be of a type, or among values, that the schema does not list. `known` are schemas
 * that were asked before; one that is met again on the way to its own answer says nothing.
 */
function allows(root: JsonObject, schema: unknown, value: unknown, known = new Map<unknown, boolean>()): boolean {
  if (!isObject(schema)) return schema !== false;
  const before = known.get(schema);
  if (before !== undefined) return before;
  known.set(schema, true);
  const answer = admits(root, schema, value, known);
  known.set(schema, answer);
  return answer;
}

function admits(root: JsonObject, schema: JsonObject, value: unknown, known: Map<unknown, boolean>): boolean {
  if (value === null && schema["nullable"] === true) return true;
  const { $ref, type, enum: values, allOf } = schema;
  if (typeof $ref === "string") {
    const target = standsFor(root, schema);
    if (target !== undefined && !allows(root, target, value, known)) return false;
  }
  const types: readonly unknown[] = Array.isArray(type) ? type : type === undefined ? [] : [type];
  if (types.length > 0 && !types.some((name) => isOf(name, value))) return false;
  if (Array.isArray(values) && !isObject(value) && !Array.isArray(value) && !values.includes(value)) return false;
  if (Array.isArray(allOf) && !allOf.every((part: unknown) => allows(root, part, value, known))) return false;
  return [schema["anyOf"], schema["oneOf"]].every(
    (members) => !Array.isArray(members) || members.some((member: unknown) => allows(root, member, value, known)),
  );
}

function isOf(type: unknown, value: unknown): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return isObject(value);
    case "integer":
      return Number.isInteger(value);
    case "number":
    case "string":
    case "boolean":
      return typeof value === type;
    default:
      return true;
  }
}

function completed(root: JsonObject, properties: JsonObject, value: JsonObject): JsonObject {
  const missing = Object.entries(properties).flatMap(([name, property]): [string, unknown][] =>
    !Object.hasOwn(value, name) &&
    isObject(property) &&
    Object.hasOwn(property, "default") &&
    allows(root, property, property["default"])
      ? [[name, property["default"]]]
      : [],
  );
  return missing.length === 0 ? value : { ...value, ...Object.fromEntries(missing) };
}

/** The properties of an object, those too that it has by `allOf` or by reference. */
function propertiesOf(root: JsonObject, schema: unknown, seen = new Set<unknown>()): JsonObject {
  const whole = standsFor(root, schema);
  if (!isObject(whole) || seen.has(whole)) return {};
  seen.add(whole);
  const { properties, allOf } = whole;
  const inherited = Array.isArray(allOf) ? allOf.map((part: unknown) => propertiesOf(root, part, seen)) : [];
  return Object.fromEntries(
    [...inherited, isObject(properties) ? properties : {}].flatMap((own) => Object.entries(own)),
  );
}
