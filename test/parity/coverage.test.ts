import { expect, test } from "vitest";
import { missingArguments } from "./coverage.ts";
import { type Document, isJson, type Json } from "./document.ts";

const cat: Json = {
  type: "object",
  required: ["kind"],
  properties: { kind: { const: "cat" }, lives: { type: "integer" } },
};
const dog: Json = { type: "object", required: ["kind"], properties: { kind: { const: "dog" }, next: { $ref: "Dog" } } };
const follow = (value: unknown): Json => {
  if (!isJson(value)) return {};
  return value["$ref"] === "Dog" ? dog : value["$ref"] === "Cat" ? cat : value;
};
const operation = {
  id: "pets.create",
  answers: {},
  headers: ["x-trace"],
  query: [
    { name: "page", schema: {} },
    { name: "filter", schema: { type: "object", properties: { colour: {} } }, spread: true },
    { name: "metadata", schema: { type: "object" }, spread: true },
  ],
  body: {
    type: "object",
    properties: {
      name: { anyOf: [{ type: "string" }, { type: "integer" }, { type: "null" }] },
      pets: { type: "array", items: { anyOf: [{ $ref: "Cat" }, { $ref: "Dog" }] } },
      tags: { type: "object", additionalProperties: { anyOf: [{ type: "string" }, { type: "boolean" }] } },
    },
  },
};
const document: Document = { root: {}, follow, operationAt: () => operation };

const cases: {
  name: string;
  given: { query?: Record<string, string[]>; headers?: Record<string, string>; body: unknown }[];
  want: string[];
}[] = [
  {
    name: "nothing but an empty body",
    given: [{ body: {} }],
    want: ["query.page", "query.colour", "query.metadata", "headers.x-trace", "body.name", "body.pets", "body.tags"],
  },
  {
    name: "one member of each union",
    given: [
      {
        query: { page: ["1"], colour: ["red"], some_key: ["a"] },
        headers: { "x-trace": "1" },
        body: { name: "a", pets: [{ kind: "cat" }], tags: { a: true } },
      },
    ],
    want: ["body.name|1", "body.pets.[]|0.lives", "body.pets.[]|1", "body.tags.{}|0"],
  },
  {
    name: "everything, in two requests",
    given: [
      {
        query: { page: ["1"], colour: ["red"], some_key: ["a"] },
        headers: { "x-trace": "1" },
        body: { name: "a", pets: [{ kind: "cat", lives: 9 }], tags: { a: true } },
      },
      { body: { name: 1, pets: [{ kind: "dog", next: { kind: "dog" } }], tags: { a: "b" } } },
    ],
    want: [],
  },
];

test.each(cases)("finds what is missing: $name", ({ given, want }) => {
  const requests = given.map((request) => ({
    method: "POST",
    origin: "",
    path: "",
    headers: {},
    query: {},
    ...request,
  }));
  expect(missingArguments(operation, requests, document)).toEqual(want);
});
