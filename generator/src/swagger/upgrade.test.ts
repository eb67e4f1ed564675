import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { normaliseFiles } from "../../test/normalised.ts";
import { temporaryFiles } from "../../test/temporary-files.ts";
import type { Api } from "../ir.ts";
import { load } from "../load/load.ts";
import { locator } from "../load/locate.ts";
import { originalPointer, upgradedPointer } from "./upgrade.ts";

const head = 'swagger: "2.0"\ninfo: { title: Shop, version: "1" }\n';

const apiOf = async (yaml: string): Promise<{ api: Api; reported: string[] }> => {
  const { api, diagnostics } = await normaliseFiles({ "api.yaml": head + yaml });
  const reported = diagnostics.map(({ severity, code, place }) => `${severity} ${code} ${place?.pointer}`);
  return { api, reported: reported.filter((line) => line !== "note load/swagger /swagger") };
};

const operation = (members: string): string => `paths: { /a: { post: { ${members}, responses: {} } } }\n`;

describe("a Swagger 2.0 document", () => {
  test("is read with its schemas, its server and its answers", async () => {
    const { api, reported } = await apiOf(`
host: api.example
basePath: /v1
schemes: [http, https]
consumes: [application/json]
produces: [application/json]
securityDefinitions: { key: { type: apiKey, in: header, name: X-Key }, user: { type: basic } }
security: [{ key: [] }]
parameters:
  limit: { name: limit, in: query, type: integer, format: int32 }
  book: { name: body, in: body, required: true, schema: { $ref: "#/definitions/Book" } }
responses:
  Missing: { description: Not there., schema: { $ref: "#/definitions/Fault" } }
definitions:
  Book: { type: object, required: [title], properties: { title: { type: string }, note: { type: string, x-nullable: true } } }
  Fault: { type: object, properties: { detail: { type: string } } }
paths:
  /books/{id}:
    parameters: [{ name: id, in: path, required: true, type: string }]
    get:
      operationId: getBook
      parameters: [{ $ref: "#/parameters/limit" }, { name: tags, in: query, type: array, collectionFormat: pipes, items: { type: string } }]
      responses: { 200: { description: OK, schema: { $ref: "#/definitions/Book" } }, 404: { $ref: "#/responses/Missing" } }
    put:
      operationId: putBook
      parameters: [{ $ref: "#/parameters/book" }]
      responses: { 204: { description: Done } }`);
    expect(reported).toEqual([]);
    expect(api.servers.map(({ url }) => url)).toEqual(["https://api.example/v1", "http://api.example/v1"]);
    expect(api.security).toMatchObject([{ kind: "apiKey", parameter: "X-Key" }]);
    const [get, put] = api.operations;
    expect(get).toMatchObject({
      parameters: [
        { name: "id", in: "path", schema: { kind: "string" } },
        { name: "limit", in: "query", schema: { kind: "number", integer: true } },
        { name: "tags", style: "pipeDelimited", explode: false, schema: { kind: "array" } },
      ],
      responses: [
        { status: "200", content: [{ name: "application/json", schema: { id: "api.yaml#/components/schemas/Book" } }] },
        { status: "404", content: [{ schema: { id: "api.yaml#/components/schemas/Fault" } }] },
      ],
    });
    expect(put?.body).toMatchObject({
      required: true,
      content: [{ name: "application/json", schema: { id: "api.yaml#/components/schemas/Book" } }],
    });
    expect(api.schemas.get("api.yaml#/components/schemas/Book")?.schema).toMatchObject({
      properties: [
        { name: "title", required: true },
        { name: "note", schema: { kind: "union", members: [{ kind: "string" }, { kind: "null" }] } },
      ],
    });
  });

  test.each([
    {
      name: "with a file",
      given:
        "parameters: [{ name: f, in: formData, type: file, required: true }, { name: n, in: formData, type: integer }]",
      want: {
        name: "multipart/form-data",
        schema: { properties: [{ name: "f", required: true, schema: { kind: "binary" } }, { name: "n" }] },
      },
    },
    {
      name: "without one",
      given: "parameters: [{ name: n, in: formData, type: string }]",
      want: { name: "application/x-www-form-urlencoded", schema: { properties: [{ name: "n" }] } },
    },
    {
      name: "with lists",
      given:
        "parameters: [{ name: a, in: formData, type: array, items: { type: string } }, { name: b, in: formData, type: array, collectionFormat: multi, items: { type: string } }, { name: c, in: formData, type: array, items: { type: file } }]",
      want: {
        encoding: [
          { property: "a", style: "form", explode: false },
          { property: "b", style: "form", explode: true },
        ],
      },
    },
    {
      name: "that says how it is sent",
      given: "consumes: [multipart/form-data], parameters: [{ name: n, in: formData, type: string }]",
      want: { name: "multipart/form-data" },
    },
  ])("sends a form $name", async ({ given, want }) => {
    const { api, reported } = await apiOf(operation(given));
    expect(api.operations[0]?.body?.content).toMatchObject([want]);
    expect(reported).toEqual([]);
  });

  test.each([
    { name: "an operation", given: "paths: { /a: { get: null, x-b: null, put: [], post: { responses: {} } } }" },
    { name: "a parameter", given: operation("parameters: [null, {}, { name: q }, 1]") },
    { name: "a list of parameters", given: operation("parameters: {}") },
    { name: "a section", given: `${operation("consumes: x")}definitions: []\nparameters: 1\nresponses: { A: 1 }` },
    { name: "a definition", given: `${operation("deprecated: true")}definitions: { A: null, B: 1 }` },
    { name: "an answer", given: "paths: { /a: { post: { responses: { 200: null, 201: { description: A } } } } }" },
  ])("loses $name that is none, and nothing else", async ({ given }) => {
    const { api } = await apiOf(given);
    expect(api.operations.map(({ method }) => method)).toEqual(["POST"]);
  });

  test("may be referred to from another file, and refer to it", async () => {
    const { api, diagnostics } = await normaliseFiles({
      "api.yaml": `${head}definitions: { A: { type: object, properties: { b: { $ref: "b.yaml#/definitions/B" } } } }\n${operation('parameters: [{ name: a, in: body, schema: { $ref: "#/definitions/A" } }]')}`,
      "b.yaml": 'definitions: { B: { type: object, properties: { a: { $ref: "api.yaml#/definitions/A" } } } }',
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(["load/swagger"]);
    expect([...api.schemas.keys()]).toEqual(["api.yaml#/components/schemas/A", "api.yaml#/components/schemas/B"]);
  });

  test("is converted as a whole where it spreads over files", async () => {
    const { api, diagnostics } = await normaliseFiles({
      "api.yaml": `${head}paths:
  /a: { $ref: "paths/a.yaml" }
  /b:
    get:
      parameters: [{ $ref: "shared.yaml#/limit" }]
      responses: { 200: { description: B, schema: { $ref: "models.yaml#/definitions/Book" } }, 404: { $ref: "shared.yaml#/missing" } }
definitions: { Book: { type: object } }
`,
      "paths/a.yaml": `post:
  parameters: [{ $ref: "../shared.yaml#/book" }]
  responses: { 200: { description: A, schema: { $ref: "../api.yaml#/definitions/Book" } } }
`,
      "shared.yaml": `limit: { name: limit, in: query, type: integer }
book: { name: book, in: body, required: true, schema: { $ref: "page.json" } }
missing: { description: C, schema: { $ref: "#/fault" } }
fault: { type: string, x-nullable: true }
`,
      "page.json":
        '{ "type": "object", "properties": { "next": { "$ref": "#" }, "book": { "$ref": "models.yaml#/definitions/Book" } } }',
      "models.yaml": "definitions: { Book: { type: object, properties: { file: { type: file } } } }",
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(["load/swagger"]);
    const id = (name: string): string => `api.yaml#/components/schemas/${name}`;
    const [a, b] = api.operations;
    expect(a).toMatchObject({
      body: { required: true, content: [{ schema: { id: id("page") } }] },
      responses: [{ content: [{ schema: { id: id("Book") } }] }],
    });
    expect(b).toMatchObject({
      parameters: [{ name: "limit", in: "query", schema: { kind: "number" } }],
      responses: [{ content: [{ schema: { id: id("Book2") } }] }, { content: [{ schema: { id: id("fault") } }] }],
    });
    expect(api.schemas.get(id("page"))?.schema).toMatchObject({
      properties: [{ schema: { id: id("page") } }, { schema: { id: id("Book2") } }],
    });
    expect(api.schemas.get(id("fault"))?.schema).toMatchObject({ kind: "union" });
  });

  test("says which references to other files lead nowhere, or in circles", async () => {
    const { api, diagnostics } = await normaliseFiles({
      "api.yaml": `${head}paths: { /a: { $ref: "a.yaml" }, /b: { get: { responses: { 200: { description: B, schema: { $ref: "nowhere.yaml" } } } } } }
`,
      "a.yaml": '$ref: "b.yaml"\n',
      "b.yaml": '$ref: "a.yaml"\n',
    });
    expect(api.operations.map(({ path }) => path)).toEqual(["/b"]);
    expect(diagnostics.map(({ code }) => code)).toEqual(expect.arrayContaining(["load/missing", "load/swagger"]));
  });

  test("is told faults of by the lines of its own text", async () => {
    const text = `${head}definitions:\n  A:\n    type: object\n    properties:\n      b: { type: nothing }\n`;
    const document = await load(join(await temporaryFiles({ "api.yaml": text }), "api.yaml"));
    const place = { file: "api.yaml", pointer: "/components/schemas/A/properties/b" };
    expect(locator(document)(place)).toMatchObject({ line: 7, column: 7 });
  });
});

test.each([
  { upgraded: "/components/schemas/A/items", original: "/definitions/A/items" },
  { upgraded: "/components/parameters/P", original: "/parameters/P" },
  { upgraded: "/components/responses/R", original: "/responses/R" },
  { upgraded: "/components/securitySchemes/S", original: "/securityDefinitions/S" },
  { upgraded: "/paths/~1a/get", original: "/paths/~1a/get" },
])("$original became $upgraded", ({ upgraded, original }) => {
  expect(upgradedPointer(original)).toBe(upgraded);
  expect(originalPointer(upgraded)).toBe(original);
});

test("the schema of an answer stood in the answer itself", () => {
  expect(originalPointer("/paths/~1a/get/responses/200/content/application~1json/schema/items")).toBe(
    "/paths/~1a/get/responses/200/schema/items",
  );
});
