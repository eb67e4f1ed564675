import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { normaliseText } from "../../test/normalised.ts";
import { readApi } from "../read-api.ts";
import { compare } from "./compare.ts";
import type { Difference } from "./difference.ts";

/** A document with one operation, `POST /x`, whose body is `Thing`; `thing` is that schema, in flow style. */
function withThing(thing: string, more: string = ""): string {
  return `
paths:
  /x:
    post:
      operationId: x.make
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } } }
      responses: { "204": { description: Done. } }
components:
  schemas:
    Thing: ${thing}
    Cat: { type: object, required: [kind, lives], properties: { kind: { const: cat }, lives: { type: integer } } }
    Dog: { type: object, required: [kind, barks], properties: { kind: { const: dog }, barks: { type: boolean } } }
${more}`;
}

/** A document whose one operation is written in flow style. */
function withOperation(operation: string, path: string = "/x/{id}"): string {
  return `paths: { "${path}": { get: ${operation} } }`;
}

const answer = (content: string): string => `{ responses: { "200": { description: Done., content: ${content} } } }`;

async function differences(ours: string, theirs: string, theirVersion?: string): Promise<Difference[]> {
  const [one, two] = [await normaliseText(ours), await normaliseText(theirs, theirVersion)];
  return compare(one.api, two.api);
}

describe("what is the same on the wire", () => {
  test.each([
    {
      name: "null as a type and as nullable",
      ours: "{ type: [string, 'null'] }",
      theirs: "{ type: string, nullable: true }",
      version: "3.0.3",
    },
    { name: "const and an enum of one", ours: "{ const: a }", theirs: "{ enum: [a] }" },
    {
      name: "oneOf and anyOf, in another order",
      ours: "{ oneOf: [{ type: string }, { type: integer }] }",
      theirs: "{ anyOf: [{ type: integer }, { type: string }] }",
    },
    {
      name: "words and order",
      ours: "{ type: object, description: A., properties: { a: { type: string }, b: {} } }",
      theirs: "{ type: object, title: T, properties: { b: {}, a: { type: string, example: e } } }",
    },
    {
      name: "an allOf of one",
      ours: "{ $ref: '#/components/schemas/Cat' }",
      theirs: "{ allOf: [{ $ref: '#/components/schemas/Cat' }] }",
    },
    {
      name: "a parent and its properties",
      ours: "{ allOf: [{ $ref: '#/components/schemas/Cat' }, { type: object, properties: { name: { type: string } } }] }",
      theirs:
        "{ type: object, required: [kind, lives], properties: { kind: { const: cat }, lives: { type: integer }, name: { type: string } } }",
    },
    {
      name: "a default of null",
      ours: "{ type: object, properties: { a: { type: [string, 'null'], default: null } } }",
      theirs: "{ type: object, properties: { a: { type: [string, 'null'] } } }",
    },
    {
      name: "closed and open",
      ours: "{ type: object, additionalProperties: false }",
      theirs: "{ type: object, additionalProperties: true }",
    },
    { name: "true or false", ours: "{ type: boolean }", theirs: "{ enum: [true, false] }" },
    {
      name: "what another member of a union lets in",
      ours: "{ anyOf: [{ type: number }, { type: string }, { type: array, items: { type: number } }] }",
      theirs:
        "{ anyOf: [{ type: integer }, { type: number }, { type: string, format: date-time }, { type: string }, { type: array, items: { type: integer } }, { type: array, items: { type: number } }] }",
    },
    { name: "anything, and anything or null", ours: "{}", theirs: "{ anyOf: [{}, { type: 'null' }] }" },
    {
      name: "a schema that holds itself",
      ours: "{ type: object, properties: { inner: { $ref: '#/components/schemas/Thing' } } }",
      theirs: "{ type: object, properties: { inner: { $ref: '#/components/schemas/Thing' } } }",
    },
  ])("$name", async ({ ours, theirs, version }) => {
    expect(await differences(withThing(ours), withThing(theirs), version)).toEqual([]);
  });

  test("path parameters by another name", async () => {
    const ours = withOperation(
      '{ parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { "204": {} } }',
    );
    const theirs = withOperation(
      '{ parameters: [{ name: thing_id, in: path, required: true, schema: { type: string } }], responses: { "204": {} } }',
      "/x/{thing_id}",
    );
    expect(await differences(ours, theirs)).toEqual([]);
  });

  test("a parameter that is out of use, and one whose schema is", async () => {
    const query = (rest: string): string =>
      withOperation(`{ parameters: [{ name: q, in: query, ${rest} }], responses: { "204": {} } }`, "/x");
    const ours = query("deprecated: true, schema: { type: string }");
    expect(await differences(ours, query("schema: { type: [string, 'null'], deprecated: true }"))).toEqual([]);
    expect(await differences(ours, query("schema: { type: string }"))).toMatchObject([
      { kind: "deprecated", place: "GET /x ?q" },
    ]);
  });

  test("one operation with a stream beside two that a fragment tells apart", async () => {
    const media = (names: string): string =>
      `{ responses: { "200": { description: Done., content: { ${names} } } }, requestBody: { content: { application/json: { schema: `;
    const body = (stream: string): string =>
      `{ type: object, required: [text], properties: { text: { type: string }, stream: ${stream} } } } } } }`;
    const json = "application/json: { schema: { type: string } }";
    const events = "text/event-stream: { itemSchema: { type: object, properties: { data: { type: string } } } }";
    const ours = `paths: { /x: { post: ${media(`${json}, ${events}`)}${body("{ type: boolean, default: false }")} } }`;
    const theirs = `paths: { /x: { post: ${media(json)}${body("{ const: false, default: false }")} }, "/x#stream": { post: ${media(events)}${body("{ const: true, default: true }")} } }`;
    expect(await differences(ours, theirs)).toEqual([]);
  });

  test("the document of this project and itself", async () => {
    const { api } = await readApi(join(import.meta.dirname, "../../../spec/openapi.yaml"), {});
    expect(compare(api, api)).toEqual([]);
  });
});

describe("what differs in a schema", () => {
  const object = (properties: string, required: string = ""): string =>
    `{ type: object, required: [${required}], properties: { ${properties} } }`;
  test.each<{ name: string; ours: string; theirs: string; want: Partial<Difference>[] }>([
    {
      name: "a property of theirs",
      ours: object("a: {}"),
      theirs: object("a: {}, b: { type: integer }"),
      want: [{ kind: "missing", place: "Thing.b", theirs: "integer" }],
    },
    {
      name: "a property of ours",
      ours: object("a: { type: string }"),
      theirs: object(""),
      want: [{ kind: "extra", place: "Thing.a", ours: "string" }],
    },
    {
      name: "requiredness",
      ours: object("a: {}", "a"),
      theirs: object("a: {}"),
      want: [{ kind: "required", place: "Thing.a", ours: "yes", theirs: "no" }],
    },
    {
      name: "nullability",
      ours: object("a: { type: string }"),
      theirs: object("a: { type: [string, 'null'] }"),
      want: [{ kind: "nullable", place: "Thing.a", ours: "no", theirs: "yes" }],
    },
    {
      name: "a type",
      ours: object("a: { type: string }"),
      theirs: object("a: { type: array, items: { type: string } }"),
      want: [{ kind: "type", place: "Thing.a", ours: "string", theirs: "array of string" }],
    },
    {
      name: "whole numbers",
      ours: object("a: { type: integer }"),
      theirs: object("a: { type: number }"),
      want: [{ kind: "type", place: "Thing.a", ours: "integer", theirs: "number" }],
    },
    {
      name: "the items of a list",
      ours: object("a: { type: array, items: { type: string } }"),
      theirs: object("a: { type: array, items: { type: boolean } }"),
      want: [{ kind: "type", place: "Thing.a[]" }],
    },
    {
      name: "values of a map",
      ours: "{ type: object, additionalProperties: { type: string } }",
      theirs: "{ type: object, additionalProperties: { type: integer } }",
      want: [{ kind: "type", place: "Thing[name]" }],
    },
    {
      name: "values of an enumeration",
      ours: object("a: { enum: [x, y] }"),
      theirs: object("a: { enum: [y, z] }"),
      want: [{ kind: "enum", place: "Thing.a", ours: '"x"', theirs: '"z"' }],
    },
    {
      name: "a format",
      ours: object("a: { type: string, format: uuid }"),
      theirs: object("a: { type: string }"),
      want: [{ kind: "format", place: "Thing.a", ours: "uuid" }],
    },
    {
      name: "a pattern",
      ours: object("a: { type: string }"),
      theirs: object("a: { type: string, pattern: ^x }"),
      want: [{ kind: "pattern", place: "Thing.a", theirs: "^x" }],
    },
    {
      name: "limits",
      ours: object("a: { type: string, maxLength: 5 }"),
      theirs: object("a: { type: string, maxLength: 6 }"),
      want: [{ kind: "limits", place: "Thing.a", ours: "maximum 5", theirs: "maximum 6" }],
    },
    {
      name: "a default",
      ours: object("a: { type: integer, default: 1 }"),
      theirs: object("a: { type: integer }"),
      want: [{ kind: "default", place: "Thing.a", ours: "1" }],
    },
    {
      name: "what is out of use",
      ours: object("a: { type: integer }"),
      theirs: object("a: { type: integer, deprecated: true }"),
      want: [{ kind: "deprecated", place: "Thing.a", ours: "no", theirs: "yes" }],
    },
    {
      name: "a member of a union",
      ours: "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { type: string }] }",
      theirs:
        "{ oneOf: [{ type: string }, { $ref: '#/components/schemas/Dog' }, { $ref: '#/components/schemas/Cat' }] }",
      want: [{ kind: "missing", place: "Thing|", theirs: "Dog" }],
    },
  ])("$name", async ({ ours, theirs, want }) => {
    const found = await differences(withThing(ours), withThing(theirs));
    expect(found).toEqual(
      want.map((difference) => expect.objectContaining({ ...difference, directions: ["request"] })),
    );
  });

  test("members of unions are compared with those that they stand for, whatever their names", async () => {
    const ours = withThing("{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }");
    const theirs = withThing(
      "{ oneOf: [{ $ref: '#/components/schemas/Hound' }, { $ref: '#/components/schemas/Tom' }] }",
      `    Hound: { type: object, required: [kind, barks], properties: { kind: { const: dog }, barks: { type: string } } }
    Tom: { type: object, required: [kind], properties: { kind: { const: cat }, lives: { type: integer } } }`,
    );
    expect(await differences(ours, theirs)).toMatchObject([
      { kind: "required", place: "Cat.lives" },
      { kind: "type", place: "Dog.barks", ours: "boolean", theirs: "string" },
    ]);
  });

  test("a schema that is used twice is told of once", async () => {
    const two = (lives: string): string =>
      withThing(
        `{ type: object, properties: { one: { $ref: "#/components/schemas/Pet" }, two: { type: array, items: { $ref: "#/components/schemas/Pet" } } } }`,
        `    Pet: { type: object, properties: { lives: { type: ${lives} } } }`,
      );
    expect(await differences(two("integer"), two("string"))).toHaveLength(1);
  });
});

describe("what differs in an operation", () => {
  const query = (rest: string): string =>
    withOperation(`{ parameters: [{ name: q, in: query, ${rest} }], responses: { "204": {} } }`, "/x");
  const none = withOperation('{ responses: { "204": {} } }', "/x");
  test.each<{ name: string; ours: string; theirs: string; want: Partial<Difference> }>([
    {
      name: "an operation of theirs",
      ours: none,
      theirs: `${none.slice(0, -1)}, /y: { delete: { operationId: y, responses: { "204": {} } } } }`,
      want: { kind: "missing", place: "DELETE /y", theirs: "y" },
    },
    {
      name: "an operation of ours",
      ours: none,
      theirs: withOperation('{ responses: { "204": {} } }', "/y"),
      want: { kind: "extra", place: "GET /x" },
    },
    {
      name: "a parameter of theirs",
      ours: none,
      theirs: query("schema: { type: string }"),
      want: { kind: "missing", place: "GET /x ?q", theirs: "string" },
    },
    {
      name: "a parameter of ours",
      ours: query("schema: { type: string }"),
      theirs: none,
      want: { kind: "extra", place: "GET /x ?q" },
    },
    {
      name: "a parameter's requiredness",
      ours: query("required: true, schema: {}"),
      theirs: query("schema: {}"),
      want: { kind: "required", place: "GET /x ?q" },
    },
    {
      name: "a parameter's type",
      ours: query("schema: { type: string }"),
      theirs: query("schema: { type: integer }"),
      want: { kind: "type", place: "GET /x ?q" },
    },
    {
      name: "a parameter's style",
      ours: query("explode: false, schema: { type: array, items: {} }"),
      theirs: query("schema: { type: array, items: {} }"),
      want: { kind: "style", place: "GET /x ?q", ours: "form", theirs: "form, exploded" },
    },
    {
      name: "a status",
      ours: none,
      theirs: withOperation('{ responses: { "204": {}, "404": {} } }', "/x"),
      want: { kind: "missing", place: "GET /x 404" },
    },
    {
      name: "a media type",
      ours: withOperation(answer("{ application/json: { schema: {} } }"), "/x"),
      theirs: withOperation(answer("{ text/plain: { schema: {} } }"), "/x"),
      want: { kind: "extra", place: "GET /x 200 application/json" },
    },
    {
      name: "an answer",
      ours: withOperation(answer("{ application/json: { schema: { type: string } } }"), "/x"),
      theirs: withOperation(answer("{ application/json: { schema: { type: integer } } }"), "/x"),
      want: { kind: "type", place: "GET /x 200 application/json", directions: ["response"] },
    },
    {
      name: "what is out of use",
      ours: none,
      theirs: withOperation('{ deprecated: true, responses: { "204": {} } }', "/x"),
      want: { kind: "deprecated", place: "GET /x" },
    },
  ])("$name", async ({ ours, theirs, want }) => {
    const found = await differences(ours, theirs);
    expect(found).toContainEqual(expect.objectContaining(want));
  });

  test("a body, its requiredness, and the credentials", async () => {
    const body = (rest: string): string => `paths: { /x: { post: { ${rest} responses: { "204": {} } } } }`;
    const json = "content: { application/json: { schema: { type: string } } }";
    expect(await differences(body(""), body(`requestBody: { ${json} },`))).toMatchObject([
      { kind: "missing", place: "POST /x body" },
    ]);
    expect(
      await differences(body(`requestBody: { required: true, ${json} },`), body(`requestBody: { ${json} },`)),
    ).toMatchObject([{ kind: "required", place: "POST /x body" }]);
    const secured = `${body("security: [{ key: [] }],")}\ncomponents: { securitySchemes: { key: { type: http, scheme: bearer } } }`;
    expect(await differences(secured, body(""))).toMatchObject([
      { kind: "security", place: "POST /x", ours: "http bearer", theirs: "nothing" },
    ]);
  });
});
