import { follow, isObject, resolve } from "../document.ts";
import { Problem } from "../http/problem.ts";
import type { Told } from "../state/telemetry.ts";
import { type Call } from "./call.ts";

/**
 * What of all that is told was asked for: between `from` and `to`, and, where there is a search expression, with that
 * text somewhere in it. The emulator does not know the language of such expressions.
 */
export function sought(call: Call, all: readonly Told[]): Told[] {
  const expression = call.body["search_expression"];
  const text = typeof expression === "string" ? expression.toLowerCase() : "";
  const { from, to } = call.query;
  return all.filter((told) => {
    const time = timeOf(told);
    if (typeof from === "string" && time < Date.parse(from)) return false;
    if (typeof to === "string" && time > Date.parse(to)) return false;
    return text === "" || JSON.stringify(told).toLowerCase().includes(text);
  });
}

/** When something was, in milliseconds since 1970. */
export function timeOf(told: Told): number {
  return Date.parse(String(told["start_time"] ?? told["timestamp"]));
}

/** A field that telemetry can be searched by, as the API shows it. */
interface TelemetryField {
  readonly name: string;
  readonly label: string;
  readonly type: string;
  readonly supported_operators: readonly string[];
  readonly supported_aggregations: readonly string[];
}

/** The fields of a kind of telemetry: the properties that its schema has. */
export function fieldsOf(schemaName: string): TelemetryField[] {
  const { properties } = follow(resolve(`#/components/schemas/${schemaName}`));
  return Object.entries(isObject(properties) ? properties : {}).map(([name, schema]) => {
    const type = typeOf(follow(schema));
    const label = name.charAt(0).toUpperCase() + name.slice(1).replaceAll("_", " ");
    const measurable = type === "INT" || type === "FLOAT";
    return {
      name,
      label,
      type,
      supported_operators: OPERATORS[type] ?? EQUAL,
      supported_aggregations: measurable ? [...COUNTS, ...MEASURES] : COUNTS,
    };
  });
}

/** The field of this name. @throws Problem 404. */
export function fieldNamed(schemaName: string, name: string): TelemetryField {
  const field = fieldsOf(schemaName).find((each) => each.name === name);
  if (!field) throw new Problem(404, `There is no field "${name}".`, { code: "FIELDS_NOT_FOUND" });
  return field;
}

function typeOf(schema: Readonly<Record<string, unknown>>): string {
  if (Array.isArray(schema["enum"])) return "ENUM";
  if (schema["format"] === "date-time") return "TIMESTAMP";
  const [type] = [schema["type"]].flat();
  return TYPES[String(type)] ?? "TEXT";
}

const TYPES: Readonly<Record<string, string>> = {
  integer: "INT",
  number: "FLOAT",
  boolean: "BOOL",
  array: "ARRAY",
  object: "MAP",
};

const EQUAL = ["eq", "neq", "in", "not_in", "exists", "not_exists"];
const ORDER = [...EQUAL, "lt", "lte", "gt", "gte", "between", "not_between"];
const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  TEXT: [...EQUAL, "like", "ilike", "not_like", "not_ilike", "contains", "not_contains", "regexp", "not_regexp"],
  INT: ORDER,
  FLOAT: ORDER,
  TIMESTAMP: ORDER,
  ARRAY: ["has", "hasAny", "hasAll", "exists", "not_exists"],
  MAP: ["exists", "not_exists"],
};

const COUNTS = ["count", "count_distinct"];
const MEASURES = ["sum", "avg", "min", "max", "p50", "p90", "p95", "p99"];
