import { isObject, type JsonObject } from "../normalise/source.ts";
import { standsFor } from "./local.ts";
import type { Tell } from "./telling.ts";

/** Schemas inside of schemas that are looked into before a default is believed. */
const maxDepth = 20;

/**
 * A schema without a `default` that it does not allow itself: whoever applied it would break the promise. A default
 * that is an object says the defaults of its properties too, since it stands for the whole.
 */
export function withHonestDefault(root: JsonObject, schema: JsonObject, pointer: string, tell: Tell): JsonObject {
  if (!Object.hasOwn(schema, "default")) return schema;
  const { default: value, ...rest } = schema;
  if (!allows(root, rest, value, 0)) {
    tell("note", "schema/default", pointer, "The default is left out, as the schema does not allow it.");
    return rest;
  }
  if (!isObject(value)) return schema;
  const properties = propertiesOf(root, rest, 0);
  const known = isOpen(root, rest, 0)
    ? value
    : Object.fromEntries(Object.entries(value).filter(([name]) => Object.hasOwn(properties, name)));
  if (Object.keys(known).length === Object.keys(value).length)
    return { ...schema, default: completed(root, properties, value) };
  tell("note", "schema/default", pointer, "The default is left without the properties that the schema does not have.");
  return Object.keys(known).length === 0 ? rest : { ...schema, default: completed(root, properties, known) };
}

/** Whether an object may have properties that the schema does not list: it says so, or lists none. */
function isOpen(root: JsonObject, schema: unknown, depth: number): boolean {
  const whole = standsFor(root, schema);
  if (!isObject(whole) || depth > maxDepth) return true;
  const { properties, additionalProperties, patternProperties, allOf, anyOf, oneOf } = whole;
  if (anyOf !== undefined || oneOf !== undefined || patternProperties !== undefined) return true;
  if (additionalProperties !== undefined && additionalProperties !== false) return true;
  if (Array.isArray(allOf)) return allOf.some((part: unknown) => isOpen(root, part, depth + 1));
  return !isObject(properties);
}

/** False only where a value is sure to be of a type, or among values, that the schema does not list. */
function allows(root: JsonObject, schema: unknown, value: unknown, depth: number): boolean {
  if (!isObject(schema) || depth > maxDepth) return schema !== false;
  if (value === null && schema["nullable"] === true) return true;
  const { $ref, type, enum: values, allOf } = schema;
  if (typeof $ref === "string") {
    const target = standsFor(root, schema);
    if (target !== undefined && !allows(root, target, value, depth + 1)) return false;
  }
  if (type !== undefined && !(Array.isArray(type) ? type : [type]).some((name: unknown) => isOf(name, value)))
    return false;
  if (Array.isArray(values) && !isObject(value) && !values.includes(value) && !Array.isArray(value)) return false;
  if (Array.isArray(allOf) && !allOf.every((part: unknown) => allows(root, part, value, depth + 1))) return false;
  return [schema["anyOf"], schema["oneOf"]].every(
    (members) => !Array.isArray(members) || members.some((member: unknown) => allows(root, member, value, depth + 1)),
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
    allows(root, property, property["default"], 0)
      ? [[name, property["default"]]]
      : [],
  );
  return missing.length === 0 ? value : { ...value, ...Object.fromEntries(missing) };
}

/** The properties of an object, those too that it has by `allOf` or by reference. */
function propertiesOf(root: JsonObject, schema: unknown, depth: number): JsonObject {
  const whole = standsFor(root, schema);
  if (!isObject(whole) || depth > maxDepth) return {};
  const { properties, allOf } = whole;
  const inherited = Array.isArray(allOf) ? allOf.map((part: unknown) => propertiesOf(root, part, depth + 1)) : [];
  return Object.fromEntries(
    [...inherited, isObject(properties) ? properties : {}].flatMap((own) => Object.entries(own)),
  );
}
