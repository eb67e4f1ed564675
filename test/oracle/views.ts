import type { View } from "../../generator/src/plan/model.ts";
import { at, isRecord, type JsonRecord } from "./rewrite.ts";

/**
 * Marks a schema of which one side has nothing. The oracle makes unknown properties of `properties: {}`, which in a document is
 * nobody's intention; where a view has taken them all, there are none.
 */
export const emptied = "x-emptied";

/**
 * A document as one side sees it: a request without what is `readOnly`, a response without what is `writeOnly`. The
 * oracle knows no views, so it is given what one of them has. A constant that is required tells the kind of an object,
 * and stays.
 */
export function asSeen(document: JsonRecord, view: View): JsonRecord {
  if (view === "whole") return document;
  const flag = view === "request" ? "readOnly" : "writeOnly";
  const hidden = (property: unknown): boolean => {
    if (!isRecord(property)) return false;
    const target = typeof property.$ref === "string" ? at(document, property.$ref) : {};
    return property[flag] === true || (isRecord(target) && target[flag] === true);
  };
  const tells = (property: unknown, name: string, required: unknown): boolean => {
    if (!isRecord(property) || !Array.isArray(required) || !required.includes(name)) return false;
    return "const" in property;
  };
  // Whoever says it of a property says it for all (JSON Schema 2020-12, validation, section 9.4).
  const hiddenIn = (part: unknown): string[] =>
    isRecord(part) && isRecord(part.properties)
      ? Object.entries(part.properties).flatMap(([name, property]) => (hidden(property) ? [name] : []))
      : [];
  const without = (schema: JsonRecord, listed: JsonRecord): JsonRecord => {
    const elsewhere = Array.isArray(schema.allOf) ? schema.allOf.flatMap((part) => hiddenIn(part)) : [];
    const gone = Object.entries(listed)
      .filter(([name, property]) => hidden(property) || elsewhere.includes(name))
      .filter(([name, property]) => !tells(property, name, schema.required))
      .map(([name]) => name);
    if (gone.length === 0) return schema;
    const properties = Object.fromEntries(Object.entries(listed).filter(([name]) => !gone.includes(name)));
    const required = Array.isArray(schema.required)
      ? schema.required.filter((name) => !gone.includes(String(name)))
      : [];
    const rest = { ...schema, properties, required };
    return Object.keys(properties).length === 0 ? { ...rest, [emptied]: true } : rest;
  };
  const seen = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(seen);
    if (!isRecord(value)) return value;
    const rest = isRecord(value.properties) ? without(value, value.properties) : value;
    return Object.fromEntries(Object.entries(rest).map(([key, part]) => [key, seen(part)]));
  };
  return seen(document) as JsonRecord;
}
