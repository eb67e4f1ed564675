import { expect, test } from "vitest";
import type { Schema } from "../document.ts";
import { compile } from "../validation/compile.ts";
import { sample } from "./sample.ts";

test.each([
  {
    name: "an object",
    schema: { type: "object", properties: { a: { type: "string" }, b: { type: "number" } }, required: ["a"] },
  },
  { name: "bounds", schema: { type: "integer", minimum: 7, maximum: 9 } },
  { name: "an exclusive bound", schema: { type: "number", exclusiveMinimum: 1 } },
  { name: "a multiple", schema: { type: "integer", minimum: 5, multipleOf: 4 } },
  { name: "an enum", schema: { enum: ["x", "y"] } },
  { name: "a constant", schema: { const: 3 } },
  { name: "a list of at least two", schema: { type: "array", minItems: 2, items: { type: "boolean" } } },
  {
    name: "a pair",
    schema: { type: "array", minItems: 2, prefixItems: [{ type: "integer" }, { type: "boolean" }] },
  },
  { name: "lengths", schema: { type: "string", minLength: 12, maxLength: 14 } },
  { name: "a pattern", schema: { type: "string", pattern: "^[0-9a-f]{16}$" } },
  {
    name: "at least two properties",
    schema: { type: "object", minProperties: 2, additionalProperties: { type: "number" } },
  },
  {
    name: "a list that is wanted deep inside",
    schema: ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"].reduce<Schema>(
      (inner, name) => ({ type: "object", required: [name], properties: { [name]: { type: "array", items: inner } } }),
      { type: "object", properties: { last: { type: "string" } } },
    ),
  },
  {
    name: "formats",
    schema: {
      type: "object",
      properties: {
        at: { type: "string", format: "date-time" },
        id: { type: "string", format: "uuid" },
        every: { type: "string", format: "duration" },
      },
    },
  },
  { name: "a union with null", schema: { anyOf: [{ type: "string" }, { type: "null" }] } },
  { name: "several types", schema: { type: ["null", "integer"] } },
  {
    name: "an allOf",
    schema: {
      allOf: [{ type: "object", properties: { a: { const: 1 } }, required: ["a"] }],
      properties: { b: { type: "string" } },
      required: ["b"],
    },
  },
])("$name: the value is one that the schema accepts", ({ schema }) => {
  expect(compile(schema)(sample(schema))).toEqual([]);
});

test("references inside the schema are followed, and one that leads to itself ends", () => {
  const schema = {
    $ref: "#/$defs/node",
    $defs: { node: { type: "object", properties: { name: { default: "n" }, next: { $ref: "#/$defs/node" } } } },
  };
  expect(sample(schema)).toMatchObject({ name: "n", next: { name: "n" } });
});
