import { Ajv2020 } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { createGeneratorSync, type JsonSchema } from "json-schema-faker";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { accepts, validatorsOf } from "./emitted-validators.ts";

/** Schemas of every kind; the validator of each has to say the same as ajv of any value. */
const schemas: Record<string, object> = {
  Boolean: { type: "boolean" },
  Text: { type: "string" },
  Nothing: { type: "null" },
  Whole: { type: "integer" },
  Bounded: { type: "number", minimum: -3, exclusiveMaximum: 10 },
  Stepped: { type: "integer", exclusiveMinimum: 0, maximum: 100, multipleOf: 5 },
  Short: { type: "string", minLength: 2, maxLength: 4 },
  Code: { type: "string", pattern: "^[a-z]{2}-\\d+$" },
  Genre: { type: "string", enum: ["novel", "poetry", 'a"b'] },
  Rank: { enum: [1, 2, 3] },
  Flag: { const: true },
  Mixed: { enum: ["a", 1, false] },
  Nullable: { type: ["string", "null"], maxLength: 3 },
  Names: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 3 },
  Distinct: { type: "array", items: { type: ["object", "integer"] }, uniqueItems: true },
  Pair: { type: "array", prefixItems: [{ type: "string" }, { type: "integer" }], items: false, minItems: 1 },
  Tail: { type: "array", prefixItems: [{ type: "string" }], items: { type: "boolean" } },
  Anything: {},
  Map: { type: "object", additionalProperties: { type: "integer" }, minProperties: 1 },
  Book: {
    type: "object",
    required: ["title", "pages"],
    properties: {
      title: { type: "string", minLength: 1 },
      pages: { type: "integer", minimum: 1 },
      genre: { $ref: "#/components/schemas/Genre" },
      author: { type: "object", required: ["name"], properties: { name: { type: "string" } } },
      constructor: { type: "string" },
      'an odd "key"': { type: "boolean" },
    },
  },
  Extended: {
    allOf: [
      { $ref: "#/components/schemas/Book" },
      { type: "object", required: ["id"], properties: { id: { type: "string" }, old: { type: "boolean" } } },
    ],
  },
  Counted: { type: "object", properties: { name: { type: "string" } }, additionalProperties: { type: "integer" } },
  Tree: {
    type: "object",
    required: ["label"],
    properties: {
      label: { type: "string" },
      children: { type: "array", items: { $ref: "#/components/schemas/Tree" } },
    },
  },
  Either: {
    anyOf: [{ type: "string" }, { type: "array", items: { type: "number" } }, { $ref: "#/components/schemas/Book" }],
  },
  Cat: {
    type: "object",
    required: ["kind", "lives"],
    properties: { kind: { const: "cat" }, lives: { type: "integer" } },
  },
  Dog: {
    type: "object",
    required: ["kind"],
    properties: { kind: { enum: ["dog", "puppy"] }, tricks: { type: "array", items: { type: "string" } } },
  },
  Pet: {
    oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
    discriminator: {
      propertyName: "kind",
      mapping: {
        cat: "#/components/schemas/Cat",
        dog: "#/components/schemas/Dog",
        puppy: "#/components/schemas/Dog",
      },
    },
  },
  Lost: { oneOf: [{ $ref: "#/components/schemas/Pet" }, { type: "null" }] },
};

test.each(Object.keys(schemas))("agrees with ajv about %s", async (name) => {
  const validators = await validatorsOf(stringify({ components: { schemas } }), { enums: "closed" });
  const ajv = new Ajv2020({ strict: false, ownProperties: true });
  ajv.addSchema({ $id: "document", components: { schemas } });
  const oracle = ajv.compile({ $ref: `document#/components/schemas/${name}` });
  const verdicts = { valid: 0, invalid: 0 };
  const agrees = (value: unknown): void => {
    const wanted = oracle(value);
    verdicts[wanted ? "valid" : "invalid"]++;
    if (accepts(validators[name], value) !== wanted)
      throw new Error(`${JSON.stringify(value)} is ${wanted ? "valid" : "invalid"}: ${ajv.errorsText(oracle.errors)}`);
  };
  fc.assert(
    fc.property(
      fc.nat(),
      fc.nat(),
      fc.oneof(json, fc.constantFrom<unknown>({ a: 1 }, "", "cat", "aé", 0, 5, 1.5, null)),
      (seed, place, other) => {
        const made = createGeneratorSync({ seed }).generate({
          $ref: `#/components/schemas/${name}`,
          components: { schemas },
        } as JsonSchema);
        const value: unknown = JSON.parse(JSON.stringify(made ?? null));
        agrees(value);
        agrees(other);
        agrees(changed(value, place, other));
      },
    ),
    { seed: 1, numRuns: 300 },
  );
  expect([verdicts.valid > 0, verdicts.invalid > 0]).toEqual([true, name !== "Anything"]);
});

/** ajv compares items by calling their `toString` and `valueOf`, also where they are no functions. */
const json = fc.jsonValue().filter((value) => !/"(?:toString|valueOf)"/.test(JSON.stringify(value)));

/** The value with something inside it, or itself, replaced or taken away. */
function changed(value: unknown, place: number, other: unknown): unknown {
  const changes: (() => void)[] = [];
  const root = { value: structuredClone(value) };
  const visit = (at: Record<string, unknown>): void => {
    for (const [key, inner] of Object.entries(at)) {
      changes.push(() => void (at[key] = other));
      if (at !== root && !Array.isArray(at)) changes.push(() => void delete at[key]);
      if (typeof inner === "object" && inner !== null) visit(inner as Record<string, unknown>);
    }
  };
  visit(root);
  changes[place % changes.length]?.();
  return root.value;
}
