import { describe, expect, test } from "vitest";
import { named, normaliseText, reports } from "../../../test/normalised.ts";
import type { Schema } from "../../ir.ts";

const ref = (name: string): Schema => ({ kind: "ref", id: `api.yaml#/components/schemas/${name}` });
const string: Schema = { kind: "string" };
const integer: Schema = { kind: "number", integer: true };

/** Two objects, a union and an enum that the cases refer to. */
const others = `
    Cat: { type: object, required: [kind], properties: { kind: { const: cat }, lives: { type: integer } } }
    Dog: { type: object, required: [kind], properties: { kind: { const: dog }, name: { type: string } } }
    Named: { type: object, properties: { name: { type: string } } }
    Mapped: { type: object, additionalProperties: { type: integer } }
    Text: { type: string }
`;

const cases: { name: string; given: string; want: Schema; version?: string; reported?: string[] }[] = [
  { name: "nothing said is unknown", given: "{}", want: { kind: "unknown" } },
  { name: "true is unknown", given: "true", want: { kind: "unknown" } },
  { name: "false is never", given: "false", want: { kind: "never" } },
  {
    name: "a string keeps its format and pattern",
    given: "{ type: string, format: uuid, pattern: '^a/b$' }",
    want: { kind: "string", format: "uuid", pattern: "^a/b$" },
  },
  {
    name: "an integer is a number",
    given: "{ type: integer, format: int64 }",
    want: { kind: "number", integer: true, format: "int64" },
  },
  { name: "format binary is bytes", given: "{ type: string, format: binary }", want: { kind: "binary" } },
  { name: "a binary contentMediaType is bytes", given: "{ contentMediaType: image/png }", want: { kind: "binary" } },
  {
    name: "base64 text stays text",
    given: "{ type: string, contentMediaType: image/png, contentEncoding: base64 }",
    want: string,
  },
  {
    name: "annotations are kept, a null default too",
    given: "{ type: string, title: A, description: B, deprecated: true, readOnly: true, default: null, example: x }",
    want: { ...string, title: "A", description: "B", deprecated: true, readOnly: true, default: null, examples: ["x"] },
  },
  {
    name: "nullable is a union with null",
    given: "{ type: string, nullable: true }",
    version: "3.0.3",
    want: { kind: "union", members: [string, { kind: "null" }] },
  },
  {
    name: "a type array is a union, its annotations outside",
    given: "{ type: [string, 'null', integer], description: D }",
    want: { kind: "union", members: [string, integer, { kind: "null" }], description: "D" },
  },
  { name: "a type array of one is that type", given: "{ type: [string] }", want: string },
  { name: "type null is null", given: "{ type: 'null' }", want: { kind: "null" } },
  {
    name: "a type nobody knows is unknown and told",
    given: "{ type: strin }",
    want: { kind: "unknown" },
    reported: ["warning schema/type /components/schemas/T"],
  },
  {
    name: "something that is no schema is unknown and told",
    given: "[1]",
    want: { kind: "unknown" },
    reported: ["warning schema/not-a-schema /components/schemas/T"],
  },
  { name: "const is a literal", given: "{ const: a }", want: { kind: "literal", value: "a" } },
  {
    name: "a const may be of any kind",
    given: "{ const: { a: [1, null], b: {} } }",
    want: {
      kind: "object",
      extends: [],
      properties: [
        {
          name: "a",
          required: true,
          schema: { kind: "tuple", items: [{ kind: "literal", value: 1 }, { kind: "null" }], minItems: 2 },
        },
        { name: "b", required: true, schema: { kind: "object", extends: [], properties: [] } },
      ],
    },
  },
  {
    name: "an enum may have values of any kind",
    given: "{ enum: [a, [], null] }",
    want: {
      kind: "union",
      members: [{ kind: "literal", value: "a" }, { kind: "tuple", items: [], minItems: 0 }, { kind: "null" }],
    },
  },
  {
    name: "an enum of strings has no objects",
    given: "{ type: string, enum: [a, {}] }",
    want: { kind: "enum", values: ["a"] },
    reported: ["warning schema/enum-type /components/schemas/T/enum/1"],
  },
  {
    name: "a type beside const says nothing more",
    given: "{ type: string, const: a }",
    want: { kind: "literal", value: "a" },
  },
  {
    name: "an enum drops what it says twice",
    given: "{ type: string, enum: [a, b, a] }",
    want: { kind: "enum", values: ["a", "b"] },
  },
  {
    name: "null in an enum is a union with null",
    given: "{ enum: [1, null] }",
    want: { kind: "union", members: [{ kind: "enum", values: [1] }, { kind: "null" }] },
  },
  {
    name: "a nullable enum is a union with null",
    given: "{ type: [string, 'null'], enum: [a] }",
    want: { kind: "union", members: [{ kind: "enum", values: ["a"] }, { kind: "null" }] },
  },
  {
    name: "unquoted values of a string enum are strings again",
    given: "{ type: string, enum: [1, true] }",
    want: { kind: "enum", values: ["1", "true"] },
    reported: [
      "warning schema/enum-type /components/schemas/T/enum/0",
      "warning schema/enum-type /components/schemas/T/enum/1",
    ],
  },
  {
    name: "extensions name and describe enum values",
    given: "{ enum: [1, 2], x-enum-varnames: [One, Two], x-enum-descriptions: { '2': second } }",
    want: { kind: "enum", values: [1, 2], members: [{ name: "One" }, { name: "Two", description: "second" }] },
  },
  {
    name: "a oneOf of constants is an enum",
    given: "{ oneOf: [{ const: a, description: A }, { const: b }] }",
    want: { kind: "enum", values: ["a", "b"], members: [{ description: "A" }, {}] },
  },
  {
    name: "an array without items holds anything",
    given: "{ type: array }",
    want: { kind: "array", items: { kind: "unknown" } },
  },
  {
    name: "unique items are told",
    given: "{ type: array, items: { type: string }, uniqueItems: true }",
    want: { kind: "array", items: string, uniqueItems: true },
  },
  {
    name: "prefixItems is a tuple with the rest open",
    given: "{ type: array, prefixItems: [{ type: string }, { type: integer }], minItems: 1 }",
    want: { kind: "tuple", items: [string, integer], minItems: 1, rest: { kind: "unknown" } },
  },
  {
    name: "prefixItems closed by items: false",
    given: "{ prefixItems: [{ type: string }], items: false, minItems: 1 }",
    want: { kind: "tuple", items: [string], minItems: 1 },
  },
  {
    name: "a list under items is a tuple",
    given: "{ type: array, items: [{ type: string }], additionalItems: { type: integer } }",
    want: { kind: "tuple", items: [string], minItems: 0, rest: integer },
  },
  {
    name: "an object has properties, some required",
    given: "{ type: object, required: [a], properties: { a: { type: string }, b: { type: integer } } }",
    want: {
      kind: "object",
      extends: [],
      properties: [
        { name: "a", required: true, schema: string },
        { name: "b", required: false, schema: integer },
      ],
    },
  },
  {
    name: "properties make an object without a type",
    given: "{ properties: { a: { type: string } } }",
    want: { kind: "object", extends: [], properties: [{ name: "a", required: false, schema: string }] },
  },
  {
    name: "type object alone is an object of anything",
    given: "{ type: object }",
    want: { kind: "object", extends: [], properties: [], additional: { kind: "unknown" } },
  },
  {
    name: "additionalProperties: false closes it",
    given: "{ type: object, additionalProperties: false }",
    want: { kind: "object", extends: [], properties: [] },
  },
  {
    name: "additionalProperties give a type to the rest",
    given: "{ additionalProperties: { type: integer } }",
    want: { kind: "object", extends: [], properties: [], additional: integer },
  },
  {
    name: "patternProperties count as the rest",
    given: "{ type: object, patternProperties: { '^x': { type: integer } }, additionalProperties: false }",
    want: { kind: "object", extends: [], properties: [], additional: integer },
  },
  {
    name: "property names that objects inherit are ordinary",
    given: "{ properties: { constructor: { type: string }, __proto__: { type: integer } } }",
    want: {
      kind: "object",
      extends: [],
      properties: [
        { name: "constructor", required: false, schema: string },
        { name: "__proto__", required: false, schema: integer },
      ],
    },
  },
  { name: "a reference", given: "{ $ref: '#/components/schemas/Cat' }", want: ref("Cat") },
  {
    name: "annotations beside a reference describe its use",
    given: "{ $ref: '#/components/schemas/Cat', description: Mine }",
    want: { ...ref("Cat"), description: "Mine" },
  },
  {
    name: "nullable beside a reference",
    given: "{ $ref: '#/components/schemas/Cat', nullable: true }",
    version: "3.0.3",
    want: { kind: "union", members: [ref("Cat"), { kind: "null" }] },
  },
  {
    name: "items beside alternatives do not make a list of them all",
    given: "{ items: { type: string }, oneOf: [{ type: array, items: {} }, { type: string }] }",
    want: { kind: "union", members: [{ kind: "array", items: { kind: "unknown" } }, { kind: "string" }] },
  },
  {
    name: "an allOf of one reference is that reference",
    given: "{ allOf: [{ $ref: '#/components/schemas/Cat' }], description: Mine }",
    want: { ...ref("Cat"), description: "Mine" },
  },
  {
    name: "an allOf of one reference, nullable",
    given: "{ allOf: [{ $ref: '#/components/schemas/Cat' }], nullable: true }",
    version: "3.0.3",
    want: { kind: "union", members: [ref("Cat"), { kind: "null" }] },
  },
  {
    name: "an allOf of a named object and more extends it",
    given:
      "{ allOf: [{ $ref: '#/components/schemas/Named' }, { type: object, required: [age], properties: { age: { type: integer } } }] }",
    want: {
      kind: "object",
      extends: [ref("Named") as never],
      properties: [{ name: "age", required: true, schema: integer }],
    },
  },
  {
    name: "properties beside an allOf are its own",
    given:
      "{ allOf: [{ $ref: '#/components/schemas/Named' }], properties: { age: { type: integer } }, required: [age] }",
    want: {
      kind: "object",
      extends: [ref("Named") as never],
      properties: [{ name: "age", required: true, schema: integer }],
    },
  },
  {
    name: "required beside an allOf tightens what is inherited",
    given: "{ allOf: [{ $ref: '#/components/schemas/Named' }], required: [name] }",
    want: {
      kind: "object",
      extends: [ref("Named") as never],
      properties: [{ name: "name", required: true, schema: string }],
    },
  },
  {
    name: "two named objects are both extended",
    given: "{ allOf: [{ $ref: '#/components/schemas/Named' }, { $ref: '#/components/schemas/Cat' }] }",
    want: { kind: "object", extends: [ref("Named"), ref("Cat")] as never, properties: [] },
  },
  {
    name: "a property of another type than the base's makes an intersection",
    given: "{ allOf: [{ $ref: '#/components/schemas/Named' }, { properties: { name: { type: integer } } }] }",
    want: {
      kind: "intersection",
      members: [
        ref("Named"),
        { kind: "object", extends: [], properties: [{ name: "name", required: false, schema: integer }] },
      ],
    },
  },
  {
    name: "a constant for the base's string still extends",
    given: "{ allOf: [{ $ref: '#/components/schemas/Named' }, { properties: { name: { const: Tom } } }] }",
    want: {
      kind: "object",
      extends: [ref("Named") as never],
      properties: [{ name: "name", required: false, schema: { kind: "literal", value: "Tom" } }],
    },
  },
  {
    name: "bases that disagree make an intersection",
    given: "{ allOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }",
    want: { kind: "intersection", members: [ref("Cat"), ref("Dog")] },
  },
  {
    name: "a base with typed further properties makes an intersection",
    given: "{ allOf: [{ $ref: '#/components/schemas/Mapped' }, { properties: { a: { type: string } } }] }",
    want: {
      kind: "intersection",
      members: [
        ref("Mapped"),
        { kind: "object", extends: [], properties: [{ name: "a", required: false, schema: string }] },
      ],
    },
  },
  {
    name: "a reference to no object makes an intersection",
    given: "{ allOf: [{ $ref: '#/components/schemas/Text' }, { properties: { a: { type: string } } }] }",
    want: {
      kind: "intersection",
      members: [
        ref("Text"),
        { kind: "object", extends: [], properties: [{ name: "a", required: false, schema: string }] },
      ],
    },
  },
  {
    name: "inline members of an allOf are one object",
    given:
      "{ allOf: [{ properties: { a: { type: string } } }, { required: [a], properties: { b: { type: integer } } }] }",
    want: {
      kind: "object",
      extends: [],
      properties: [
        { name: "a", required: true, schema: string },
        { name: "b", required: false, schema: integer },
      ],
    },
  },
  {
    name: "a description as a member of an allOf describes",
    given: "{ allOf: [{ $ref: '#/components/schemas/Cat' }, { description: D }] }",
    want: { ...ref("Cat"), description: "D" },
  },
  {
    name: "a schema composed of itself is told",
    given: "{ allOf: [{ $ref: '#/components/schemas/T' }, { properties: { a: { type: string } } }] }",
    want: { kind: "object", extends: [], properties: [{ name: "a", required: false, schema: string }] },
    reported: ["warning schema/circular /components/schemas/T"],
  },
  {
    name: "a union with itself is told",
    given: "{ anyOf: [{ $ref: '#/components/schemas/T' }, { type: string }] }",
    want: string,
    reported: ["warning schema/circular /components/schemas/T"],
  },
  {
    name: "a list of itself is nothing special",
    given: "{ anyOf: [{ type: array, items: { $ref: '#/components/schemas/T' } }, { type: string }] }",
    want: { kind: "union", members: [{ kind: "array", items: ref("T") }, string] },
  },
  {
    name: "anyOf is a union",
    given: "{ anyOf: [{ type: string }, { type: integer }] }",
    want: { kind: "union", members: [string, integer] },
  },
  {
    name: "null in a union is last",
    given: "{ anyOf: [{ type: 'null' }, { type: string }] }",
    want: { kind: "union", members: [string, { kind: "null" }] },
  },
  {
    name: "unions within unions are one, equal members too",
    given: "{ oneOf: [{ type: string }, { anyOf: [{ type: integer }, { type: string, description: again }] }] }",
    want: { kind: "union", members: [string, integer] },
  },
  { name: "a union of one is that one", given: "{ oneOf: [{ type: string }] }", want: string },
  {
    name: "a type beside a union is inherited by its members",
    given: "{ type: string, anyOf: [{ format: date }, { enum: [now] }] }",
    want: {
      kind: "union",
      members: [
        { kind: "string", format: "date" },
        { kind: "enum", values: ["now"] },
      ],
    },
  },
  {
    name: "an anyOf that only demands properties is no type",
    given: "{ type: object, properties: { a: { type: string } }, anyOf: [{ required: [a] }, { required: [b] }] }",
    want: { kind: "object", extends: [], properties: [{ name: "a", required: false, schema: string }] },
  },
  {
    name: "properties beside a union hold for each member",
    given:
      "{ properties: { a: { type: string } }, oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }",
    want: {
      kind: "intersection",
      members: [
        { kind: "union", members: [ref("Cat"), ref("Dog")] },
        { kind: "object", extends: [], properties: [{ name: "a", required: false, schema: string }] },
      ],
    },
  },
  {
    name: "type object beside a union of references adds nothing",
    given: "{ type: object, oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }",
    want: { kind: "union", members: [ref("Cat"), ref("Dog")] },
  },
];

describe("a schema", () => {
  test.each(cases)("$name", async ({ given, want, version, reported = [] }) => {
    const result = await normaliseText(`components:\n  schemas:\n    T: ${given}${others}`, version);
    expect(named(result, "T")).toEqual(want);
    expect(reports(result)).toEqual(reported);
  });
});
