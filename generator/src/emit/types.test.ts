import { expect, it } from "vitest";
import { emitted } from "../../test/emitted.ts";

it.each([
  {
    name: "an enum takes values it does not know",
    given: "{ enum: [a, b] }",
    want: 'type A = "a" | "b" | (string & {});',
  },
  { name: "an enum of one value is that value", given: "{ enum: [a] }", want: 'type A = "a";' },
  { name: "an enum of numbers is open to numbers", given: "{ enum: [1, 2] }", want: "type A = 1 | 2 | (number & {});" },
  { name: "a null is a member", given: "{ type: [string, 'null'] }", want: "type A = string | null;" },
  {
    name: "an array of a union is parenthesised",
    given: "{ type: array, items: { type: [string, integer] } }",
    want: "type A = (string | number)[];",
  },
  {
    name: "an array of what extends is parenthesised",
    given:
      "{ type: array, items: { allOf: [{ $ref: '#/components/schemas/B' }, { type: object, properties: { c: { type: string } } }] } }\n    B: { type: object, properties: { b: { type: string } } }",
    want: "type A = (B & { c?: string })[];",
  },
  { name: "a free-form object is an index", given: "{ type: object }", want: "type A = { [key: string]: unknown };" },
  {
    name: "a map keeps its type",
    given: "{ type: object, additionalProperties: { type: integer } }",
    want: "type A = { [key: string]: number };",
  },
  {
    name: "a tuple is one",
    given: "{ type: array, prefixItems: [{ type: string }, { type: integer }], items: false, minItems: 1 }",
    want: "type A = [string, number?];",
  },
  { name: "an empty schema is unknown", given: "{}", want: "type A = unknown;" },
  {
    name: "an object in a long union is indented under its bar",
    given:
      "{ anyOf: [{ type: object, properties: { first_of_the_two: { type: string, description: A } } }, { type: object, properties: { b: { type: string } } }] }",
    want: "type A =\n  | {\n      /** A */\n      first_of_the_two?: string;\n    }\n  | { b?: string };",
  },
  {
    name: "an object that can be null stays on the line of its name",
    given: "{ anyOf: [{ type: object, properties: { a: { type: string, description: A } } }, { type: 'null' }] }",
    want: "type A = {\n  /** A */\n  a?: string;\n} | null;",
  },
  {
    name: "text in a name is quoted",
    given: `{ type: object, properties: { 'a"; evil(); "': { type: string } } }`,
    want: 'interface A {\n  "a\\"; evil(); \\""?: string;\n}',
  },
  { name: "text in an enum is quoted", given: `{ enum: ['"; evil(); "'] }`, want: 'type A = "\\"; evil(); \\"";' },
  {
    name: "text in a description stays in the comment",
    given: "{ type: string, description: 'x */ evil(); /*' }",
    want: "/** x *\\/ evil(); /* */\nexport type A = string;",
  },
])("$name", async ({ given, want }) => {
  const { files } = await emitted(`components:\n  schemas:\n    A: ${given}`);
  expect(files.get("types.ts")).toContain(want);
});

const CATS_AND_DOGS = `
    Cat: { type: object, required: [kind, name], properties: { kind: { const: cat }, name: { type: string }, lives: { type: integer } } }
    Dog: { type: object, required: [kind], properties: { kind: { enum: [dog, puppy] }, name: { type: string }, tricks: { type: integer } } }
    Pet:
      oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }]
      discriminator: { propertyName: kind, mapping: { cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog", puppy: "#/components/schemas/Dog" } }`;

it("gives members that a newer server may send a type with what all known ones share", async () => {
  const { files } = await emitted(`
paths:
  /pet: { get: { operationId: pets.get, responses: { "200": { description: "", content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } } } } }
components:
  schemas:${CATS_AND_DOGS}`);
  const text = files.get("types.ts") ?? "";
  expect(text).toContain("export type Pet = Cat | Dog | UnknownPet;");
  expect(text).toContain(
    "export interface UnknownPet {\n  kind: UnknownString;\n  name?: string;\n  [key: string]: unknown;\n}",
  );
});

it("says a shared property once that members say again more strictly", async () => {
  const { files } = await emitted(`
paths:
  /pet: { get: { operationId: pets.get, responses: { "200": { description: "", content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } } } } }
components:
  schemas:
    Base: { type: object, properties: { name: { type: string } } }
    Cat: { allOf: [{ $ref: "#/components/schemas/Base" }], required: [name, kind], properties: { kind: { const: cat } } }
    Dog: { allOf: [{ $ref: "#/components/schemas/Base" }], required: [name, kind], properties: { kind: { const: dog } } }
    Pet: { oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }], discriminator: { propertyName: kind } }`);
  expect(files.get("types.ts")).toContain(
    "export interface UnknownPet {\n  kind: UnknownString;\n  name: string;\n  [key: string]: unknown;\n}",
  );
});

it("keeps an enum closed that tells the members of a union apart", async () => {
  const { files } = await emitted(`components:\n  schemas:${CATS_AND_DOGS}`);
  expect(files.get("types.ts")).toContain('  kind: "dog" | "puppy";');
});

it("leaves a union closed that is only ever sent", async () => {
  const { files } = await emitted(`
paths:
  /pet: { post: { operationId: pets.add, requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }, responses: { "204": { description: "" } } } }
components:
  schemas:${CATS_AND_DOGS}`);
  expect(files.get("types.ts")).toContain("export type Pet = Cat | Dog;\n");
});

it("tells members apart by the mapping where they do not say what they are", async () => {
  const { files } = await emitted(`
components:
  schemas:
    A: { type: object, properties: { kind: { type: string } } }
    B: { type: object, properties: { kind: { type: string } } }
    Either:
      oneOf: [{ $ref: "#/components/schemas/A" }, { $ref: "#/components/schemas/B" }]
      discriminator: { propertyName: kind, mapping: { a: "#/components/schemas/A", b: "#/components/schemas/B" } }`);
  expect(files.get("types.ts")).toContain('export type Either = (A & { kind: "a" }) | (B & { kind: "b" });');
});
