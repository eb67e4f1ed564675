import { isRecord, type Rule } from "./rewrite.ts";

/**
 * Where the oracle and we read a document differently, and why that is right. Each rule rewrites a schema into one that
 * says the same in words that the oracle understands as we do: what still differs then is not explained.
 */
export const rules: readonly Rule[] = [
  {
    name: "nullable beside a reference",
    reason: "OpenAPI 3.0 says to ignore what stands beside $ref; documents that write nullable there mean it.",
    rewrite({ $ref, nullable }) {
      return typeof $ref === "string" && nullable === true ? { anyOf: [{ $ref }, { type: "null" }] } : undefined;
    },
  },
  {
    name: "unlisted properties beside listed ones",
    reason:
      "The oracle intersects the listed properties with an index signature that contradicts them, so that no literal is " +
      "one; an index signature of ours admits what is listed.",
    rewrite(schema, { properties }) {
      const { patternProperties, ...rest } = schema;
      const unlisted = [patternProperties, schema.additionalProperties].some(
        (it) => isRecord(it) && Object.keys(it).length > 0,
      );
      return unlisted && properties(schema).size > 0 ? { ...rest, additionalProperties: true } : undefined;
    },
  },
  {
    name: "discriminator",
    reason:
      "The oracle writes the discriminating value into the member itself, wherever that is used; we write it where the " +
      "union is, and only where the member does not say it. A base that its subtypes name by allOf is no union.",
    rewrite(schema, { discriminated }) {
      const { discriminator, ...rest } = schema;
      if (!isRecord(discriminator)) return undefined;
      const union = (["oneOf", "anyOf"] as const).find((key) => Array.isArray(schema[key]));
      return union === undefined ? rest : { ...rest, [union]: discriminated(schema[union], discriminator) };
    },
  },
  {
    name: "values of an enum that are not of its type",
    reason: "`type: string` with 61 or true among the values: the type is believed, as the wire has text.",
    rewrite(schema) {
      const { type, enum: values } = schema;
      if (type !== "string" || !Array.isArray(values) || values.every((it) => typeof it === "string" || it === null)) {
        return undefined;
      }
      return { ...schema, enum: values.map((value) => (value === null ? null : String(value))) };
    },
  },
  {
    name: "an enum of objects",
    reason: "The oracle takes the values for schemas; we take `type: object` and leave the values out.",
    rewrite(schema) {
      const { enum: _enum, ...rest } = schema;
      return schema.type === "object" && Array.isArray(schema.enum) ? rest : undefined;
    },
  },
  {
    name: "anyOf or oneOf beside properties",
    reason: "The oracle makes the properties a member of the union instead of something that every member has.",
    rewrite(schema) {
      const union = (["anyOf", "oneOf"] as const).find((key) => Array.isArray(schema[key]));
      if (union === undefined || !("properties" in schema || "additionalProperties" in schema)) return undefined;
      const { [union]: members, ...rest } = schema;
      return { allOf: [rest, { [union]: members }] };
    },
  },
  {
    name: "required in another part of allOf",
    reason: "The oracle drops `required` of a property that another member of allOf, or one further up, declares.",
    rewrite(schema, { properties }) {
      if (!Array.isArray(schema.allOf)) return undefined;
      const known = properties(schema);
      const parts = [schema, ...schema.allOf].filter(isRecord);
      const asked = parts.flatMap(({ required }) => (Array.isArray(required) ? required.map(String) : []));
      const missing = [...new Set(asked)].filter((name) => known.has(name));
      if (missing.length === 0) return undefined;
      const again = {
        type: "object",
        required: missing,
        properties: Object.fromEntries(missing.map((it) => [it, known.get(it)])),
      };
      return { ...schema, allOf: [...schema.allOf, again] };
    },
  },
  {
    name: "an object that says nothing, in allOf",
    reason:
      "The oracle makes `type: object` without properties an index signature, in allOf too, where it asks nothing.",
    rewrite(schema, { says }) {
      if (!Array.isArray(schema.allOf)) return undefined;
      const rest = schema.allOf.filter((part) => !isRecord(part) || says(part));
      return rest.length === schema.allOf.length ? undefined : { ...schema, allOf: rest };
    },
  },
  {
    name: "definitions inside a schema",
    reason: "The oracle makes a property of `$defs`, which no value has.",
    rewrite({ $defs, ...rest }) {
      return $defs === undefined ? undefined : rest;
    },
  },
  {
    name: "properties without a type",
    reason: "A schema that lists its properties, even none, means an object; the oracle makes it unknown.",
    rewrite(schema) {
      return isRecord(schema.properties) && Object.keys(schema).every((key) => ANNOTATED.has(key))
        ? { ...schema, type: "object" }
        : undefined;
    },
  },
  {
    name: "items without a type",
    reason: "A schema that says what its items are means an array; the oracle makes it unknown.",
    rewrite(schema) {
      if (!("items" in schema) || "type" in schema || "enum" in schema) return undefined;
      const { items: _items, ...rest } = schema;
      return ["oneOf", "anyOf", "allOf", "properties"].some((key) => key in schema)
        ? rest
        : { ...schema, type: "array" };
    },
  },
];

const ANNOTATED = new Set(["properties", "title", "description", "example", "default", "nullable", "required"]);
