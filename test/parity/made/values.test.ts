import { describe, expect, test } from "vitest";
import { isJson, type Json } from "../document.ts";
import { createMaker, type Sender } from "./values.ts";

const schemas: Record<string, Json> = {
  Cat: { type: "object", required: ["kind"], properties: { kind: { const: "cat" }, lives: { type: "integer" } } },
  Dog: { type: "object", required: ["kind"], properties: { kind: { const: "dog" }, pups: { $ref: "Dogs" } } },
  Dogs: { type: "array", items: { $ref: "Dog" } },
  Bare: { type: "object", properties: { colour: { enum: ["red", "blue"] } } },
};
const follow = (value: unknown): Json => {
  if (!isJson(value)) return {};
  return typeof value["$ref"] === "string" ? (schemas[value["$ref"]] ?? {}) : value;
};

const cases: { name: string; schema: Json; sender?: Sender; minimal: unknown; full: unknown[] }[] = [
  { name: "a constant", schema: { const: 3 }, minimal: 3, full: [3] },
  { name: "each value of an enumeration", schema: { enum: ["a", "b"] }, minimal: "a", full: ["a", "b"] },
  { name: "true and false", schema: { type: "boolean" }, minimal: true, full: [true, false] },
  { name: "null beside a type", schema: { type: ["integer", "null"] }, minimal: 3, full: [3, null] },
  {
    name: "what is required, and everything",
    schema: {
      type: "object",
      required: ["a"],
      properties: { a: { type: "integer" }, b: { type: "integer" }, c: { type: "boolean" } },
    },
    minimal: { a: 3 },
    full: [
      { a: 3, b: 4, c: true },
      { a: 3, b: 4, c: false },
    ],
  },
  {
    name: "a list of what there is of its items",
    schema: { type: "array", items: { enum: [1, 2, 3] } },
    minimal: [],
    full: [[1, 2, 3]],
  },
  {
    name: "lists that may not be longer, or shorter",
    schema: { type: "array", items: { enum: [1, 2, 3] }, minItems: 2, maxItems: 2 },
    minimal: [1, 1],
    full: [
      [1, 2],
      [3, 1],
    ],
  },
  {
    name: "each member of a union, with all and with the least, that which contains itself twice",
    schema: { anyOf: [{ $ref: "Cat" }, { $ref: "Dog" }] },
    minimal: { kind: "cat" },
    full: [
      { kind: "cat", lives: 3 },
      { kind: "cat" },
      { kind: "dog", pups: [{ kind: "dog", pups: [{ kind: "dog" }] }] },
      { kind: "dog" },
    ],
  },
  {
    name: "a member that only the mapping tells apart",
    schema: { oneOf: [{ $ref: "Bare" }], discriminator: { propertyName: "type", mapping: { bare: "Bare" } } },
    minimal: {},
    full: [
      { colour: "red", type: "bare" },
      { colour: "blue", type: "bare" },
    ],
  },
  {
    name: "what stands beside a union",
    schema: { type: "object", properties: { a: { const: 1 } }, oneOf: [{ required: ["a"] }] },
    minimal: { a: 1 },
    full: [{ a: 1 }],
  },
  {
    name: "allOf",
    schema: { allOf: [{ $ref: "Cat" }, { required: ["lives"] }] },
    minimal: { kind: "cat", lives: 3 },
    full: [{ kind: "cat", lives: 3 }],
  },
  {
    name: "names that nobody may change",
    schema: { type: "object", additionalProperties: { enum: [1, 2] } },
    minimal: {},
    full: [
      { some_key: 1, otherKey: 2 },
      { some_key: 2, otherKey: 1 },
    ],
  },
  {
    name: "nothing that only the server sets",
    schema: { type: "object", properties: { id: { const: 1, readOnly: true }, secret: { const: 2, writeOnly: true } } },
    minimal: {},
    full: [{ secret: 2 }],
  },
  {
    name: "nothing that only the caller sets",
    sender: "server",
    schema: { type: "object", properties: { id: { const: 1, readOnly: true }, secret: { const: 2, writeOnly: true } } },
    minimal: {},
    full: [{ id: 1 }],
  },
  {
    name: "JSON in a text",
    schema: { type: "string", contentMediaType: "application/json", contentSchema: { $ref: "Bare" } },
    minimal: '{"colour":"red"}',
    full: ['{"colour":"red"}', '{"colour":"blue"}'],
  },
];

describe.each(cases)("$name", ({ schema, sender = "caller", minimal, full }) => {
  test("what has to be there", () => expect(createMaker(follow, sender, 1).minimal(schema)).toEqual(minimal));
  test("everything", () => expect(createMaker(follow, sender, 1).full(schema)).toEqual(full));
});

test("no two texts are equal, so that what is swapped is seen", () => {
  const schema = { type: "object", properties: { a: { type: "string" }, b: { type: "string" } } };
  const [made] = createMaker(follow, "caller", 1).full(schema) as [{ a: string; b: string }];
  expect(made.a).not.toBe(made.b);
});

test("a file is a file", () => {
  expect(createMaker(follow, "caller", 1).full({ type: "string", format: "binary" })).toEqual([expect.any(File)]);
});
