import { expect, test } from "vitest";
import type { Difference } from "./compare.ts";
import { type Document, type DocumentedOperation, isJson, type Json } from "./document.ts";
import { isDefaultRead, isDefaultSent } from "./documented-default.ts";

const schemas: Record<string, Json> = {
  Cat: {
    type: "object",
    required: ["kind"],
    properties: { kind: { const: "cat" }, lives: { type: "integer", default: 9 } },
  },
  Dog: {
    type: "object",
    required: ["kind"],
    properties: { kind: { const: "dog" }, lives: { type: "integer", default: 1 } },
  },
};

const document: Document = {
  root: {},
  follow: (value) => {
    const name = isJson(value) && typeof value["$ref"] === "string" ? value["$ref"] : undefined;
    return name === undefined ? (isJson(value) ? value : {}) : (schemas[name] ?? {});
  },
  operationAt: () => operation,
};

const operation: DocumentedOperation = {
  id: "pets.create",
  answers: {},
  query: [
    { name: "page", schema: { type: "integer", default: 1 } },
    { name: "q", schema: { type: "string" } },
  ],
  body: {
    type: "object",
    properties: {
      shy: { type: "boolean", default: false },
      name: { type: "string" },
      pets: { type: "array", items: { anyOf: [{ $ref: "Cat" }, { $ref: "Dog" }, { type: "null" }] } },
    },
  },
};

const official = {
  method: "POST",
  origin: "https://api.example",
  path: "/pets",
  query: { page: ["1"], q: ["undefined"] },
  headers: {},
  body: {
    shy: false,
    name: "",
    pets: [
      { kind: "cat", lives: 9 },
      { kind: "dog", lives: 9 },
    ],
  },
};

const cases: { name: string; given: Partial<Difference>; want: boolean }[] = [
  { name: "a query parameter with its default", given: { at: ["query", "page"], official: ["1"] }, want: true },
  { name: "a query parameter with another value", given: { at: ["query", "page"], official: ["2"] }, want: false },
  { name: "a query parameter twice", given: { at: ["query", "page"], official: ["1", "1"] }, want: false },
  { name: "a query parameter without default", given: { at: ["query", "q"], official: ["undefined"] }, want: false },
  {
    name: "a query parameter that is not documented",
    given: { at: ["query", "z"], official: ["undefined"] },
    want: false,
  },
  { name: "a property with its default", given: { at: ["body", "shy"], official: false }, want: true },
  { name: "a property with another value", given: { at: ["body", "shy"], official: true }, want: false },
  {
    name: "a property that we send differently",
    given: { at: ["body", "shy"], ours: true, official: false },
    want: false,
  },
  { name: "a property that only we send", given: { at: ["body", "shy"], ours: false }, want: false },
  { name: "a property without default", given: { at: ["body", "name"], official: "" }, want: false },
  { name: "a property that is not documented", given: { at: ["body", "other"], official: 1 }, want: false },
  {
    name: "the default of the member that it is",
    given: { at: ["body", "pets", 0, "lives"], official: 9 },
    want: true,
  },
  { name: "the default of another member", given: { at: ["body", "pets", 1, "lives"], official: 9 }, want: false },
  { name: "an item of a list", given: { at: ["body", "pets", 0], official: { kind: "cat" } }, want: false },
  { name: "a header", given: { at: ["headers", "page"], official: "1" }, want: false },
];

test.each(cases)("$name: $want", ({ given, want }) => {
  const difference = { at: [], ours: undefined, official: undefined, ...given };
  expect(isDefaultSent(difference, official, operation, document)).toBe(want);
});

test("in answers, the default of a name that is in camel case on the wire", () => {
  const schema = { type: "object", properties: { isError: { type: "boolean", default: false } } };
  const filled = (official: unknown): boolean =>
    isDefaultRead({ at: ["is_error"], ours: undefined, official }, {}, schema, document);
  expect([filled(false), filled(true)]).toEqual([true, false]);
});

test("in answers, the default of the member that it is", () => {
  const answer = [{ kind: "cat" }, { kind: "dog" }];
  const schema = { type: "array", items: { anyOf: [{ $ref: "Cat" }, { $ref: "Dog" }] } };
  const filled = (at: number, official: unknown): boolean =>
    isDefaultRead({ at: [at, "lives"], ours: undefined, official }, answer, schema, document);
  expect([filled(0, 9), filled(0, 1), filled(1, 1), filled(1, 9)]).toEqual([true, false, true, false]);
});
