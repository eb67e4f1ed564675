import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { temporaryFiles } from "../../test/temporary-files.ts";
import { load } from "../load/load.ts";
import { normalised } from "./normalised.ts";
import { valueAt } from "./local.ts";

const head = 'info: { title: T, version: "1" }\n';

/** What becomes of a document, and what is told of it, as `severity code pointer`. */
async function made(yaml: string, version = "3.2.0"): Promise<{ value: unknown; told: string[] }> {
  const folder = await temporaryFiles({ "api.yaml": `openapi: ${version}\n${head}${yaml}` });
  const { value, diagnostics } = normalised(await load(join(folder, "api.yaml")));
  return { value, told: diagnostics.map(({ severity, code, place }) => `${severity} ${code} ${place?.pointer ?? ""}`) };
}

/** A schema of a document, written `A`, after the way to 3.1. */
async function schema(yaml: string, version = "3.0.3"): Promise<unknown> {
  const { value } = await made(`paths: {}\ncomponents: { schemas: { A: ${yaml}, B: { type: object } } }\n`, version);
  return valueAt(value, "/components/schemas/A");
}

const b = { $ref: "#/components/schemas/B" };
const nothing = { type: "null" };

describe("a schema", () => {
  it.each<{ name: string; given: string; want: unknown }>([
    { name: "nullable with a type", given: "{ type: string, nullable: true }", want: { type: ["string", "null"] } },
    { name: "nullable: false", given: "{ type: string, nullable: false }", want: { type: "string" } },
    {
      name: "a nullable enum",
      given: "{ type: string, nullable: true, enum: [a] }",
      want: { type: ["string", "null"], enum: ["a", null] },
    },
    {
      name: "a nullable allOf keeps what is said of it outside",
      given: '{ nullable: true, description: D, allOf: [{ $ref: "#/components/schemas/B" }] }',
      want: { description: "D", anyOf: [{ allOf: [b] }, nothing] },
    },
    {
      name: "a nullable reference",
      given: '{ properties: { b: { nullable: true, $ref: "#/components/schemas/B" } } }',
      want: { properties: { b: { anyOf: [b, nothing] } } },
    },
    {
      name: "an exclusive limit",
      given: "{ type: number, minimum: 1, exclusiveMinimum: true, maximum: 5, exclusiveMaximum: false }",
      want: { type: "number", exclusiveMinimum: 1, maximum: 5 },
    },
    { name: "an example", given: "{ type: string, example: x }", want: { type: "string", examples: ["x"] } },
    { name: "a type that does not exist", given: "{ type: any }", want: {} },
    { name: "a file", given: "{ type: file }", want: { type: "string", format: "binary" } },
    { name: "a default of another type", given: "{ type: object, default: null }", want: { type: "object" } },
    { name: "a default that is no member", given: "{ enum: [a], default: b }", want: { enum: ["a"] } },
    { name: "a default that holds", given: "{ type: integer, default: 3 }", want: { type: "integer", default: 3 } },
    {
      name: "a default of a nullable schema",
      given: "{ type: string, nullable: true, default: null }",
      want: { type: ["string", "null"], default: null },
    },
    {
      name: "a default with properties that do not exist",
      given: "{ properties: { a: { type: string, default: x }, b: { type: string } }, default: { b: y, c: z } }",
      want: {
        properties: { a: { type: "string", default: "x" }, b: { type: "string" } },
        default: { b: "y", a: "x" },
      },
    },
    {
      name: "a reference to nowhere",
      given: '{ items: { $ref: "#/components/schemas/Gone", description: D } }',
      want: { items: { description: "D" } },
    },
    { name: "a keyword of nobody's", given: "{ min_items: 1, x-own: 2 }", want: { "x-min_items": 1, "x-own": 2 } },
    {
      name: "a schema that means itself, as 2019-09 says it",
      given: '{ $recursiveAnchor: true, properties: { a: { $recursiveRef: "#" } } }',
      want: { properties: { a: { $ref: "#/components/schemas/A" } } },
    },
    {
      name: "a default mapping",
      given: "{ oneOf: [{ $ref: '#/components/schemas/B' }], discriminator: { propertyName: t, defaultMapping: B } }",
      want: { oneOf: [b], discriminator: { propertyName: "t", "x-defaultMapping": "B" } },
    },
    {
      name: "what looks like a keyword in data",
      given: "{ enum: [{ nullable: true }] }",
      want: { enum: [{ nullable: true }] },
    },
  ])("$name", async ({ given, want }) => {
    expect(await schema(given)).toEqual(want);
  });
});

test("a definition inside of a schema becomes a component", async () => {
  const { value, told } = await made(`
paths: {}
components:
  schemas:
    A:
      properties: { x: { $ref: "#/$defs/X" }, y: { $ref: "#/components/schemas/A/properties/x" } }
      $defs: { X: { type: object, properties: { z: { $ref: "#/$defs/Z" } } }, Z: { type: string } }
    Z: { type: integer }
`);
  expect(valueAt(value, "/components/schemas")).toEqual({
    A: { properties: { x: { $ref: "#/components/schemas/A_x" }, y: { $ref: "#/components/schemas/A_x" } } },
    Z: { type: "integer" },
    A_x: { $ref: "#/components/schemas/X" },
    Z_2: { type: "string" },
    X: { type: "object", properties: { z: { $ref: "#/components/schemas/Z_2" } } },
  });
  expect(told).toContain("note schema/name /components/schemas/A/$defs/X");
});

test("a type that would hide one of the platform gets another name, wherever it is named", async () => {
  const { value } = await made(`
paths: {}
components:
  schemas:
    File: { type: string, format: binary }
    "A/b": { items: { $ref: "#/components/schemas/File" } }
    U:
      oneOf: [{ $ref: "#/components/schemas/File" }]
      discriminator: { propertyName: t, mapping: { f: File, g: "#/components/schemas/File", h: "#/components/schemas/A~1b" } }
`);
  const file = "#/components/schemas/FileSchema";
  expect(valueAt(value, "/components/schemas")).toEqual({
    FileSchema: { type: "string", format: "binary" },
    A_b: { items: { $ref: file } },
    U: {
      oneOf: [{ $ref: file }],
      discriminator: { propertyName: "t", mapping: { f: file, g: file, h: "#/components/schemas/A_b" } },
    },
  });
});

describe("what only 3.2 can say", () => {
  it.each<{ name: string; given: string; at: string; want: unknown; told: string[] }>([
    {
      name: "the events of a stream",
      given: `paths: { /a: { get: { responses: { "200": { description: D, content: { text/event-stream: { itemSchema: { properties: { event: { type: string }, data: { type: string, contentSchema: { type: integer, nullable: true } } } } } } } } } } }`,
      at: "/paths/~1a/get/responses/200/content",
      want: { "text/event-stream": { schema: { type: ["integer", "null"] } } },
      told: ["note media-type/item-schema /paths/~1a/get/responses/200/content/text~1event-stream"],
    },
    {
      name: "events of several kinds",
      given: `paths: { /a: { get: { responses: { "200": { description: D, content: { text/event-stream: { itemSchema: { oneOf: [{ properties: { data: { const: 1 } } }, { properties: { data: { const: 2 } } }] } } } } } } } }`,
      at: "/paths/~1a/get/responses/200/content/text~1event-stream/schema",
      want: { anyOf: [{ const: 1 }, { const: 2 }] },
      told: ["note media-type/item-schema /paths/~1a/get/responses/200/content/text~1event-stream"],
    },
    {
      name: "the items of a sequence",
      given: `paths: { /a: { get: { responses: { "200": { description: D, content: { application/jsonl: { itemSchema: { type: string } } } } } } } }`,
      at: "/paths/~1a/get/responses/200/content/application~1jsonl",
      want: { schema: { type: "array", items: { type: "string" } } },
      told: ["note media-type/item-schema /paths/~1a/get/responses/200/content/application~1jsonl"],
    },
    {
      name: "methods",
      given: "paths: { /a: { query: { responses: {} }, additionalOperations: { COPY: { responses: {} } } } }",
      at: "/paths/~1a",
      want: { "x-query": { responses: {} }, "x-additionalOperations": { COPY: { responses: {} } } },
      told: ["warning path/method /paths/~1a", "warning path/method /paths/~1a"],
    },
    {
      name: "a whole query string with known parts",
      given: `paths: { /a: { get: { parameters: [{ name: q, in: querystring, content: { application/x-www-form-urlencoded: { schema: { required: [b], properties: { b: { type: string, description: D } } } } } }], responses: {} } } }`,
      at: "/paths/~1a/get",
      want: {
        parameters: [
          { name: "b", in: "query", description: "D", required: true, schema: { type: "string", description: "D" } },
        ],
        responses: {},
      },
      told: ["note parameter/querystring /paths/~1a/get"],
    },
    {
      name: "a whole query string of another kind",
      given: `paths: { /a: { get: { parameters: [{ name: q, in: querystring, content: { application/json: {} } }], responses: {} } } }`,
      at: "/paths/~1a/get",
      want: {
        parameters: [],
        responses: {},
        "x-querystring": { name: "q", in: "querystring", content: { "application/json": {} } },
      },
      told: ["warning parameter/querystring /paths/~1a/get"],
    },
    {
      name: "media types by name",
      given: `paths: { /a: { get: { responses: { "200": { content: { application/json: { $ref: "#/components/mediaTypes/M" } } } } } } }\ncomponents: { mediaTypes: { M: { schema: { type: string } } } }`,
      at: "/paths/~1a/get/responses/200",
      want: { description: "", content: { "application/json": { schema: { type: "string" } } } },
      told: [],
    },
    {
      name: "tags below tags",
      given: "paths: {}\ntags: [{ name: a, parent: b, kind: nav, summary: A }]",
      at: "/tags",
      want: [{ name: "a", "x-displayName": "A", "x-parent": "b", "x-kind": "nav" }],
      told: ["note tag/parent /tags/0"],
    },
    {
      name: "a flow for devices",
      given:
        "paths: {}\ncomponents: { securitySchemes: { o: { type: oauth2, oauth2MetadataUrl: u, flows: { deviceAuthorization: { scopes: {} } } } } }",
      at: "/components/securitySchemes/o",
      want: { type: "oauth2", "x-oauth2MetadataUrl": "u", flows: { "x-deviceAuthorization": { scopes: {} } } },
      told: ["warning security/flow /components/securitySchemes/o"],
    },
    {
      name: "the document's own address and servers' names",
      given: "$self: https://a.test\nservers: [{ url: /, name: n }]\npaths: {}",
      at: "",
      want: {
        openapi: "3.1.1",
        "x-self": "https://a.test",
        info: { title: "T", version: "1" },
        servers: [{ url: "/", "x-name": "n" }],
        paths: {},
      },
      told: [],
    },
    {
      name: "examples as data and as text",
      given:
        "paths: {}\ncomponents: { examples: { a: { dataValue: 1, serializedValue: '1' }, b: { serializedValue: '2' } } }",
      at: "/components/examples",
      want: { a: { value: 1 }, b: { value: "2" } },
      told: [],
    },
  ])("$name", async ({ given, at, want, told }) => {
    const result = await made(given);
    expect(valueAt(result.value, at)).toEqual(want);
    expect(result.told).toEqual(told);
  });
});

describe("paths", () => {
  const get = { operationId: "a", responses: {} };
  it.each<{ name: string; given: string; want: unknown }>([
    {
      name: "a fragment that tells nothing apart goes",
      given: "{ a#x: { get: { operationId: a, responses: {} } } }",
      want: { "/a": { get } },
    },
    {
      name: "a fragment stays where two operations have one method",
      given: "{ /a: { get: { operationId: a, responses: {} } }, /a#s: { get: { operationId: a, responses: {} } } }",
      want: { "/a": { get }, "/a#s": { get: { operationId: "a_2", responses: {} } } },
    },
    {
      name: "paths that differ by names are one",
      given:
        "{ '/{a}': { get: { operationId: a, responses: {} } }, '/{b}': { parameters: [{ name: b, in: path, schema: { type: integer } }], put: { responses: {} } } }",
      want: {
        "/{a}": {
          get: { ...get, parameters: [{ name: "a", in: "path", required: true, schema: { type: "string" } }] },
          put: { parameters: [{ name: "a", in: "path", required: true, schema: { type: "integer" } }], responses: {} },
        },
      },
    },
    {
      name: "parameters that nobody could send go, and statuses that are none",
      given:
        "{ /a: { get: { operationId: a, parameters: [{ name: x, in: path }, { in: query }, { $ref: '#/components/parameters/No' }], requestBody: {}, responses: { 2xx: { $ref: '#/components/responses/No' }, ok: {} } } } }",
      want: { "/a": { get: { operationId: "a", parameters: [], responses: { "2XX": { description: "" } } } } },
    },
  ])("$name", async ({ given, want }) => {
    expect(valueAt((await made(`paths: ${given}`, "3.1.0")).value, "/paths")).toEqual(want);
  });
});

test("what leads back to itself ends", async () => {
  const self = (key: string): string =>
    `{ ${key}: [${'{ $ref: "#/components/schemas/S" }, '.repeat(8)}], default: {} }`;
  const { value } = await made(`
paths:
  /a:
    get:
      responses:
        "200":
          description: D
          content:
            text/event-stream: { itemSchema: { $ref: "#/components/schemas/S" } }
            multipart/form-data: { $ref: "#/components/mediaTypes/M" }
components:
  mediaTypes:
    M: { schema: {}, encoding: { a: { headers: { h: { content: { text/plain: { $ref: "#/components/mediaTypes/M" } } } } } } }
  schemas:
    S: ${self("anyOf")}
    T: ${self("allOf").replaceAll("/S", "/T")}
`);
  expect(valueAt(value, "/paths/~1a/get/responses/200/content")).toEqual({
    "text/event-stream": { schema: { $ref: "#/components/schemas/S" } },
    "multipart/form-data": {
      schema: {},
      encoding: { a: { headers: { h: { content: { "text/plain": {} } } } } },
    },
  });
  expect(valueAt(value, "/components/schemas/T/default")).toEqual({});
});

test("a document that needs nothing says what it said", async () => {
  const yaml = "paths: { /a: { get: { responses: { '200': { description: D, x-own: { nullable: true } } } } } }\n";
  const { value, told } = await made(yaml, "3.1.0");
  expect(value).toEqual({
    openapi: "3.1.1",
    info: { title: "T", version: "1" },
    paths: { "/a": { get: { responses: { 200: { description: "D", "x-own": { nullable: true } } } } } },
  });
  expect(told).toEqual([]);
});

test("going the way twice changes nothing", async () => {
  const spec = join(import.meta.dirname, "../../../spec/openapi.yaml");
  const once = JSON.stringify(normalised(await load(spec)).value);
  const folder = await temporaryFiles({ "api.json": once });
  const again = normalised(await load(join(folder, "api.json")));
  expect(JSON.stringify(again.value)).toBe(once);
  expect(again.diagnostics).toEqual([]);
});
