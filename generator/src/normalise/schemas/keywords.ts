import type { JsonObject } from "../../json-object.ts";

/** What a keyword is for: one bit a group, so that one number says of which groups a schema has any. */
export const GROUP = {
  /** Says what a value is for, not what it can be. */
  annotation: 1,
  reference: 2,
  allOf: 4,
  alternatives: 8,
  discriminator: 16,
  /** Says a type, or implies one. */
  type: 32,
  /** Narrows a type: `type` beside any of these says more than a type alone. */
  structure: 64,
  /** `const` and `enum`. */
  constant: 128,
  /** Length, size and range. */
  limit: 256,
  /** `x-…`, whatever it says. */
  extension: 512,
} as const;

/** All of which a schema can be composed. */
export const COMPOSING: number = GROUP.reference | GROUP.allOf | GROUP.alternatives;

/**
 * The groups of all keywords of a schema. Most schemas have two or three keywords, and most readers look for a dozen:
 * knowing at once which need not look saves most of the time that reading takes.
 */
export function keywordsOf(value: JsonObject): number {
  let groups = 0;
  for (const key in value) groups |= known.get(key) ?? (key.startsWith("x-") ? GROUP.extension : 0);
  return groups;
}

const { annotation, reference, allOf, alternatives, discriminator, type, structure, constant, limit } = GROUP;

const known: ReadonlyMap<string, number> = new Map([
  ["title", annotation],
  ["description", annotation],
  ["deprecated", annotation],
  ["readOnly", annotation],
  ["writeOnly", annotation],
  ["default", annotation],
  ["example", annotation],
  ["examples", annotation],
  ["$ref", reference],
  ["$dynamicRef", reference],
  ["allOf", allOf],
  ["oneOf", alternatives],
  ["anyOf", alternatives],
  ["discriminator", discriminator],
  ["type", type],
  ["nullable", type],
  ["const", type | structure | constant],
  ["enum", type | structure | constant],
  ["format", type | structure],
  ["pattern", type],
  ["contentMediaType", type | structure],
  ["contentEncoding", type],
  ["properties", type | structure],
  ["required", structure],
  ["additionalProperties", type | structure],
  ["patternProperties", type | structure],
  ["items", type | structure],
  ["prefixItems", type | structure],
  ["minLength", type | limit],
  ["maxLength", type | limit],
  ["minItems", limit],
  ["maxItems", limit],
  ["minProperties", limit],
  ["maxProperties", limit],
  ["minimum", type | limit],
  ["maximum", type | limit],
  ["exclusiveMinimum", limit],
  ["exclusiveMaximum", limit],
  ["multipleOf", type | limit],
]);
