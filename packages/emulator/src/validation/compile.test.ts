import { describe, expect, test } from "vitest";
import { schemaOf } from "../../test/api.ts";
import { compile } from "./compile.ts";
import { issues } from "./issues.ts";

const found = (schema: Parameters<typeof compile>[0], value: unknown): unknown[] =>
  issues(compile(schema)(value), ["body"], value).map(({ loc, type }) => `${loc.join(".")} ${type}`);

const object = {
  type: "object",
  required: ["name"],
  additionalProperties: false,
  properties: {
    name: { type: "string", minLength: 2 },
    count: { type: ["integer", "null"], maximum: 3 },
    id: { type: "string", format: "uuid" },
    size: { enum: ["s", "l"] },
    list: { type: "array", items: { type: "integer" }, maxItems: 2 },
  },
};

describe("a failure is told once, where it is, with a code", () => {
  test.each([
    { name: "nothing wrong", value: { name: "ab", count: null }, want: [] },
    { name: "a property that is missing", value: {}, want: ["body.name missing"] },
    { name: "another type", value: { name: 1 }, want: ["body.name string_type"] },
    { name: "another type beside null", value: { name: "ab", count: "x" }, want: ["body.count int_type"] },
    { name: "too short", value: { name: "a" }, want: ["body.name string_too_short"] },
    { name: "too large", value: { name: "ab", count: 4 }, want: ["body.count less_than_equal"] },
    { name: "not a UUID", value: { name: "ab", id: "x" }, want: ["body.id uuid_parsing"] },
    { name: "none of the values", value: { name: "ab", size: "m" }, want: ["body.size enum"] },
    { name: "an item of a list", value: { name: "ab", list: [1, "x"] }, want: ["body.list.1 int_type"] },
    { name: "too many items", value: { name: "ab", list: [1, 2, 3] }, want: ["body.list too_long"] },
    { name: "an unknown property", value: { name: "ab", other: 1 }, want: ["body.other extra_forbidden"] },
    { name: "several at once", value: { count: 4 }, want: ["body.name missing", "body.count less_than_equal"] },
    { name: "no object at all", value: [], want: ["body dict_type"] },
  ])("$name", ({ value, want }) => {
    expect(found(object, value).sort()).toEqual([...want].sort());
  });
});

describe("of a union, only the member that the value comes nearest to is spoken of", () => {
  const union = { anyOf: [{ type: "string" }, { type: "array", items: object }, { type: "null" }] };
  test.each([
    { name: "inside the right type", value: [{ name: 1 }], want: ["body.0.name string_type"] },
    { name: "the right type", value: "x", want: [] },
    { name: "a discriminated member", schema: "Tool", value: { type: "function" }, want: ["body.function missing"] },
    { name: "an unknown discriminator", schema: "Tool", value: { type: "hammer" }, want: ["body.type enum"] },
    { name: "no discriminator", schema: "Tool", value: {}, want: ["body.type missing"] },
    {
      name: "no discriminator where there is a default",
      schema: "ConversationEntry",
      value: { role: "user" },
      want: ["body.content missing"],
    },
  ])("$name", ({ schema, value, want }) => {
    expect([...new Set(found(schema ? schemaOf(schema) : union, value))]).toEqual(want);
  });
});

test("a schema of the document refers to others, and they are found", () => {
  const value = { model: "m", inputs: [{ role: "user", content: [{ type: "text", text: 1 }] }] };
  expect(found(schemaOf("ConversationRequest"), value)).toEqual(["body.inputs.0.content.0.text string_type"]);
});
