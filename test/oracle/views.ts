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
  return JSON.parse(JSON.stringify(document), (_key, value: unknown) => {
    if (!isRecord(value) || !isRecord(value.properties)) return value;
    const gone = Object.entries(value.properties)
      .filter(([name, property]) => hidden(property) && !tells(property, name, value.required))
      .map(([name]) => name);
    if (gone.length === 0) return value;
    const properties = Object.fromEntries(Object.entries(value.properties).filter(([name]) => !gone.includes(name)));
    const required = Array.isArray(value.required) ? value.required.filter((name) => !gone.includes(String(name))) : [];
    return { ...value, properties, required, ...(Object.keys(properties).length === 0 ? { [emptied]: true } : {}) };
  }) as JsonRecord;
}
