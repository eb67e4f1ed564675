import { expect, test } from "vitest";
import { named, normaliseText } from "../../../test/normalised.ts";

const text = { kind: "string" };
const number = { kind: "number", integer: false };
const property = (name: string, schema: object): object => ({ name, required: false, schema });
const object = (...properties: object[]): object => ({ kind: "object", extends: [], properties });

test.each([
  { name: "the same type is itself", a: "type: string", b: "type: string", want: text },
  { name: "a nullable one is not, where the other is not", a: "type: [string, 'null']", b: "type: string", want: text },
  {
    name: "both nullable is nullable",
    a: "type: [string, 'null']",
    b: "type: [string, 'null']",
    want: { kind: "union", members: [text, { kind: "null" }] },
  },
  { name: "a constant narrows its type", a: "type: string", b: "const: x", want: { kind: "literal", value: "x" } },
  {
    name: "an enum narrows its type, before it too",
    a: "enum: [a, b]",
    b: "type: string",
    want: { kind: "enum", values: ["a", "b"] },
  },
  { name: "an integer is a number", a: "type: integer", b: "type: number", want: { kind: "number", integer: true } },
  { name: "anything adds nothing", a: "type: number", b: "description: D", want: { ...number, description: "D" } },
  {
    name: "objects have the properties of both",
    a: "{ type: object, properties: { x: { type: string } } }",
    b: "{ type: object, properties: { x: { const: a }, y: { type: number } } }",
    want: object(property("x", { kind: "literal", value: "a" }), property("y", number)),
  },
  {
    name: "an object of which nothing is said adds nothing",
    a: "{ type: object, properties: { x: { type: string } } }",
    b: "{ type: [object, 'null'] }",
    want: object(property("x", text)),
  },
  {
    name: "what cannot be told is an intersection",
    a: "type: string",
    b: "type: number",
    want: { kind: "intersection", members: [text, number] },
  },
])("a property that two members of an allOf have: $name", async ({ a, b, want }) => {
  const schema = (given: string): string => (given.startsWith("{") ? given : `{ ${given} }`);
  const result = await normaliseText(
    `components: { schemas: { T: { allOf: [{ properties: { p: ${schema(a)} } }, { properties: { p: ${schema(b)} } }] } } }`,
  );
  expect(named(result, "T")).toEqual(object(property("p", want)));
});
