import { isObject } from "../document.ts";

/** Items and characters, whatever a schema demands. */
const MOST = 1000;

/** Below this, optional properties are left out; below the other, everything is. */
const DEEP = 4;
const DEEPEST = 30;

/**
 * A small value that a JSON Schema accepts, made of its own examples, defaults and bounds. References are followed
 * within the schema (`#/$defs/…`). Depth is limited, so that a schema that contains itself ends.
 */
export function sample(schema: unknown, root: unknown = schema, depth = 0): unknown {
  if (!isObject(schema) || depth > DEEPEST) return null;
  const stated = [schema["const"], first(schema["examples"]), schema["default"], first(schema["enum"])].find(
    (value) => value !== undefined,
  );
  if (stated !== undefined) return stated;
  if (typeof schema["$ref"] === "string") return sample(target(schema["$ref"], root), root, depth + 0.5);
  const union = first(schema["anyOf"]) ?? first(schema["oneOf"]);
  if (union !== undefined) return sample(union, root, depth + 0.5);
  if (Array.isArray(schema["allOf"])) return merged(schema, root, depth);
  return ofType(typeOf(schema), schema, root, depth);
}

function ofType(type: string, schema: Readonly<Record<string, unknown>>, root: unknown, depth: number): unknown {
  switch (type) {
    case "object":
      return properties(schema, root, depth);
    case "array":
      return items(schema, root, depth);
    case "integer":
    case "number":
      return withinBounds(schema);
    case "boolean":
      return true;
    case "null":
      return null;
    default:
      return text(schema);
  }
}

/** As few items as there may be, but one; those that have a schema of their own come first. */
function items(schema: Readonly<Record<string, unknown>>, root: unknown, depth: number): unknown[] {
  const own = Array.isArray(schema["prefixItems"]) ? schema["prefixItems"] : [];
  const length = Math.min(Math.max(1, number(schema["minItems"], 1)), MOST);
  return Array.from({ length }, (_, index) =>
    sample(own[index] ?? schema["items"] ?? { type: "string" }, root, depth + 1),
  );
}

/** All required properties, and the optional ones near the root. */
function properties(schema: Readonly<Record<string, unknown>>, root: unknown, depth: number): Record<string, unknown> {
  const required = Array.isArray(schema["required"]) ? schema["required"] : [];
  const entries = Object.entries(isObject(schema["properties"]) ? schema["properties"] : {})
    .filter(([name]) => depth < DEEP || required.includes(name))
    .map(([name, property]) => [name, sample(property, root, depth + 1)] as const);
  const least = number(schema["minProperties"], 0) - entries.length;
  const values = isObject(schema["additionalProperties"]) ? schema["additionalProperties"] : { type: "string" };
  const more = Array.from({ length: Math.max(0, Math.min(least, MOST)) }, (_, index) => [
    `example${index}`,
    sample(values, root, depth + 1),
  ]);
  return Object.fromEntries([...entries, ...more]);
}

function merged(schema: Readonly<Record<string, unknown>>, root: unknown, depth: number): unknown {
  const members = (schema["allOf"] as unknown[]).map((member) => sample(member, root, depth + 1));
  return Object.assign({}, ...members.filter(isObject), properties(schema, root, depth));
}

function withinBounds(schema: Readonly<Record<string, unknown>>): number {
  const least = number(
    schema["minimum"],
    number(schema["exclusiveMinimum"], 0) + ("exclusiveMinimum" in schema ? 1 : 0),
  );
  const most = number(schema["maximum"], Number.MAX_SAFE_INTEGER);
  const value = Math.min(Math.max(1, least), most);
  const step = number(schema["multipleOf"], 0);
  return step > 0 ? Math.ceil(value / step) * step : value;
}

const FORMATS: Readonly<Record<string, string>> = {
  "date-time": "2026-01-01T00:00:00Z",
  date: "2026-01-01",
  time: "00:00:00Z",
  duration: "PT1H",
  email: "someone@example.com",
  uri: "https://example.com/",
  uuid: "00000000-0000-4000-8000-000000000000",
};

/** What a pattern is tried with, since none is written from it. */
const TEXTS = [
  "example",
  "EXAMPLE",
  "ex",
  "1",
  "0".repeat(16),
  "0".repeat(32),
  "example:1",
  "example.com",
  "2026-01-01",
  "/example",
  "{}",
];

function text(schema: Readonly<Record<string, unknown>>): string {
  const own = FORMATS[String(schema["format"])] ?? "example";
  const pattern = typeof schema["pattern"] === "string" ? new RegExp(schema["pattern"], "u") : undefined;
  const value = pattern ? ([own, ...TEXTS].find((text) => pattern.test(text)) ?? own) : own;
  return value
    .padEnd(Math.min(number(schema["minLength"], 0), MOST), "x")
    .slice(0, number(schema["maxLength"], Infinity));
}

function typeOf(schema: Readonly<Record<string, unknown>>): string {
  const type = Array.isArray(schema["type"]) ? schema["type"].find((name) => name !== "null") : schema["type"];
  return typeof type === "string" ? type : isObject(schema["properties"]) ? "object" : "string";
}

function target(reference: string, root: unknown): unknown {
  return reference
    .replace(/^#\/?/, "")
    .split("/")
    .filter(Boolean)
    .reduce<unknown>(
      (value, token) => (isObject(value) ? value[token.replaceAll("~1", "/").replaceAll("~0", "~")] : undefined),
      root,
    );
}

function first(list: unknown): unknown {
  return Array.isArray(list) ? list[0] : undefined;
}

function number(value: unknown, otherwise: number): number {
  return typeof value === "number" ? value : otherwise;
}
