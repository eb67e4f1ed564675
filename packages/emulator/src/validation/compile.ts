import { dereference, validate, type Schema as CfSchema } from "@cfworker/json-schema";
import { document, follow, isObject, type Schema } from "../document.ts";
import { causes } from "./causes.ts";

/** Checks a JSON value. Gives the failures of JSON Schema, innermost included; none when the value is valid. */
export type Check = (value: unknown) => Failure[];

/** One failed keyword: where in the value, and which keyword of which schema. */
export interface Failure {
  /** Steps from the root of the value. */
  readonly path: readonly string[];
  readonly keyword: string;
  /** The keyword's own value: the list of `required`, the number of `minimum`. */
  readonly expected: unknown;
}

/** Keywords that carry no rule, and whose content would be taken for schemas. */
const ANNOTATIONS = new Set([
  "title",
  "description",
  "example",
  "examples",
  "default",
  "deprecated",
  "externalDocs",
  "xml",
  "contentSchema",
]);

const SCHEMA_MAPS = new Set(["properties", "patternProperties", "dependentSchemas", "$defs"]);

/**
 * Prepares a schema of the document for checking values. No code is generated, so that it works where `eval` does not.
 *
 * A union with a discriminator is checked by the member that the value names, so that failures speak of that member only.
 */
export function compile(schema: Schema): Check {
  if (typeof schema === "boolean") return prepare(schema);
  const check = prepared.get(schema) ?? prepare(schema);
  prepared.set(schema, check);
  return check;
}

const prepared = new WeakMap<object, Check>();

function prepare(schema: Schema): Check {
  const own = rules(schema) as CfSchema;
  register(own, `/checks/${checks++}`);
  return (value) => {
    const { valid, errors } = validate(value, own, "2020-12", lookup, false);
    if (valid) return [];
    return causes(errors).map((error) => ({
      path: steps(error.instanceLocation),
      keyword: error.keyword,
      expected: keywordAt(own, error.keywordLocation),
    }));
  };
}

type Json = Record<string, unknown>;
type Lookup = NonNullable<Parameters<typeof dereference>[1]>;

/** The schemas of the document that were referred to so far, as rules: most programs use few of them. */
const components: Json = {};

/** Those, at the pointer where references look for them. */
const root: Json = { components: { schemas: components } };

/** Every schema by its place, the components' and each check's own. */
const lookup: Lookup = {};
let checks = 0;

/** Makes rules, and those of every schema that they refer to, known under their place. */
function register(own: unknown, pointer: string): void {
  dereference(own as CfSchema, lookup, undefined, pointer);
  for (const name of componentsIn(own)) {
    if (name in components) continue;
    components[name] = rules(schemas()[name]);
    register(components[name], `${COMPONENTS}${name}`);
  }
}

const COMPONENTS = "/components/schemas/";

/** The names of the components that rules refer to. */
function componentsIn(own: unknown): string[] {
  if (typeof own !== "object" || own === null) return [];
  return Object.entries(own).flatMap(([keyword, value]: [string, unknown]) =>
    keyword === "$ref" && typeof value === "string" && value.startsWith(`#${COMPONENTS}`)
      ? [value.slice(COMPONENTS.length + 1)]
      : componentsIn(value),
  );
}

function schemas(): Json {
  return follow(document["components"])["schemas"] as Json;
}

function rules(schema: unknown): unknown {
  if (!isObject(schema)) return schema;
  const kept: Json = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (ANNOTATIONS.has(keyword) || keyword.startsWith("x-") || keyword === "discriminator") continue;
    kept[keyword] = SCHEMA_MAPS.has(keyword) ? ruleMap(value) : ruleValue(keyword, value);
  }
  return discriminated(schema, kept) ?? kept;
}

function ruleMap(map: unknown): Json {
  return Object.fromEntries(Object.entries(isObject(map) ? map : {}).map(([name, schema]) => [name, rules(schema)]));
}

function ruleValue(keyword: string, value: unknown): unknown {
  if (keyword === "const" || keyword === "enum") return value;
  return Array.isArray(value) ? value.map(rules) : rules(value);
}

/**
 * `oneOf` or `anyOf` with a discriminator, as conditions on the discriminating property. A value without that property
 * is the member that `defaultMapping` names (OpenAPI 3.2), or may be any one of them.
 */
function discriminated(schema: Schema & object, kept: Json): Json | undefined {
  const discriminator = schema["discriminator"];
  const members = kept["oneOf"] ?? kept["anyOf"];
  if (!isObject(discriminator) || !isObject(discriminator["mapping"]) || !Array.isArray(members)) return undefined;
  const property = String(discriminator["propertyName"]);
  const mapping = Object.entries(discriminator["mapping"]).map(([value, name]) => [value, reference(name)] as const);
  if (new Set(mapping.map(([, target]) => target)).size !== members.length) return undefined;
  const fallback = discriminator["defaultMapping"];
  const { oneOf: _oneOf, anyOf: _anyOf, ...rest } = kept;
  const named = {
    properties: { [property]: { enum: mapping.map(([value]) => value) } },
    allOf: mapping.map(([value, target]) =>
      conditional({ properties: { [property]: { const: value } } }, { $ref: target }, true),
    ),
  };
  const unnamed = { type: "object", ...(fallback === undefined ? { anyOf: members } : { $ref: reference(fallback) }) };
  return { ...rest, ...conditional({ type: "object", required: [property] }, named, unnamed) };
}

function conditional(condition: Json, met: Json, otherwise: Json | true): Json {
  // oxlint-disable-next-line unicorn/no-thenable -- the keyword of JSON Schema; nobody awaits a schema
  return { if: condition, then: met, else: otherwise };
}

/** A mapping may hold a reference or the bare name of a component. */
function reference(name: unknown): string {
  return String(name).includes("#") ? String(name) : `#/components/schemas/${String(name)}`;
}

function steps(location: string): string[] {
  return location
    .replace(/^#\/?/, "")
    .split("/")
    .filter((step) => step !== "")
    .map((step) => decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Follows a keyword location such as `#/$ref/properties/name/minLength` through the references on its way. */
function keywordAt(schema: CfSchema, location: string): unknown {
  let current: unknown = schema;
  for (const step of steps(location)) {
    if (!isObject(current) && !Array.isArray(current)) return undefined;
    current = (current as Json)[step];
    if (step === "$ref" && typeof current === "string") {
      current = steps(current).reduce<unknown>((value, token) => (isObject(value) ? value[token] : undefined), root);
    }
  }
  return current;
}
