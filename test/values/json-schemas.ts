/** A JSON Schema of draft 2020-12. */
export type JsonSchema = { readonly [key: string]: unknown };

type Json = unknown;

/** Each schema of `components.schemas` as a JSON Schema that stands alone: what it refers to is in its `$defs`. */
export function jsonSchemas(document: JsonSchema): Map<string, JsonSchema> {
  const components = isRecord(document.components) ? document.components : {};
  const schemas = Object.entries(isRecord(components.schemas) ? components.schemas : {});
  const $defs = Object.fromEntries(schemas.map(([name, schema]) => [tokenOf(name), standing(schema)]));
  return new Map(schemas.map(([name]) => [name, { $ref: `#/$defs/${tokenOf(name)}`, $defs }]));
}

/** A schema of OpenAPI, of any version, in the words of 2020-12. Only what bears on types is kept: see {@link KEPT}. */
function standing(schema: Json): Json {
  if (!isRecord(schema)) return schema;
  if (typeof schema.$ref === "string") {
    const ref = { $ref: `#/$defs/${tokenOf(decodeURIComponent(schema.$ref.split("/").at(-1) ?? ""))}` };
    return schema.nullable === true ? { anyOf: [ref, { type: "null" }] } : ref;
  }
  const kept = Object.entries(schema).flatMap(([key, value]): [string, Json][] => {
    if (key === "properties" && isRecord(value)) return [[key, mapped(value)]];
    if (LISTS.has(key) && Array.isArray(value)) return [[key, value.map(standing)]];
    if (key === "items" || key === "additionalProperties") return [[key, standing(value)]];
    return KEPT.has(key) ? [[key, value]] : [];
  });
  const result = withOneOfItsOwn(Object.fromEntries(kept));
  if (schema.nullable !== true) return result;
  return "type" in result && !("enum" in result)
    ? { ...result, type: [result.type, "null"] }
    : { anyOf: [result, { type: "null" }] };
}

/**
 * Where nothing is required, JSON Schema takes any object; the compiler only one that has a property of the type, or none at
 * all (a weak type). So does this.
 */
function withOneOfItsOwn(schema: JsonSchema): JsonSchema {
  const { properties, required, additionalProperties, allOf, anyOf, oneOf } = schema;
  const other = [required, additionalProperties, allOf, anyOf, oneOf].some((value) => value !== undefined);
  if (!isRecord(properties) || other) return schema;
  const own = Object.keys(properties).map((name) => ({ required: [name] }));
  return own.length === 0 ? schema : { ...schema, anyOf: [...own, { maxProperties: 0 }] };
}

/** Lengths and formats are left out: no type can say them, and a generator that must heed them finds fewer values. */
const KEPT = new Set(["type", "enum", "const", "required"]);
const LISTS = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);

function mapped(properties: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, standing(schema)]));
}

/** A name that no reader of pointers has to unescape. */
function tokenOf(name: string): string {
  return name.replace(/[^\w.-]/g, (character) => `_${character.charCodeAt(0)}_`);
}

export function isRecord(value: Json): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
