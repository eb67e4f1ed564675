import { describe, expect, test } from "vitest";
import { normaliseFiles, normaliseText, reports } from "../../../test/normalised.ts";
import type { Operation } from "../../ir.ts";

const head = 'openapi: 3.1.0\ninfo: { title: T, version: "1" }\n';

describe("an operation", () => {
  const operationOf = async (yaml: string): Promise<{ operation: Operation | undefined; reported: string[] }> => {
    const result = await normaliseText(yaml, "3.2.0");
    return { operation: result.api.operations[0], reported: reports(result) };
  };

  test("takes the parameters of its path, and replaces those it has itself", async () => {
    const { operation } = await operationOf(`
paths:
  /a/{id}:
    parameters:
      - { name: id, in: path, required: true, schema: { type: string } }
      - { name: q, in: query, schema: { type: string } }
      - { name: q, in: header, schema: { type: string } }
    get:
      parameters:
        - { name: limit, in: query, schema: { type: integer } }
        - { name: q, in: query, required: true, schema: { type: integer } }
      responses: {}`);
    expect(
      operation?.parameters.map(({ name, in: place, required, schema }) => [name, place, required, schema.kind]),
    ).toEqual([
      ["id", "path", true, "string"],
      ["q", "header", false, "string"],
      ["limit", "query", false, "number"],
      ["q", "query", true, "number"],
    ]);
  });

  test.each([
    { given: "{ in: path, name: id }", want: { style: "simple", explode: false, required: true } },
    { given: "{ in: query, name: q }", want: { style: "form", explode: true, required: false } },
    { given: "{ in: query, name: q, explode: false }", want: { style: "form", explode: false } },
    { given: "{ in: query, name: q, style: deepObject }", want: { style: "deepObject", explode: false } },
    {
      given: "{ in: query, name: q, style: pipeDelimited, explode: true, allowReserved: true }",
      want: { style: "pipeDelimited", explode: true, allowReserved: true },
    },
    { given: "{ in: header, name: X-A }", want: { style: "simple", explode: false } },
    { given: "{ in: cookie, name: c }", want: { style: "form", explode: true } },
    {
      given: "{ in: query, name: q, content: { application/json: { schema: { type: object } } } }",
      want: { content: "application/json", schema: { kind: "object" } },
    },
  ])("has the parameter $given as its place has it", async ({ given, want }) => {
    const { operation, reported } = await operationOf(
      `paths: { "/a/{id}": { get: { parameters: [${given}], responses: {} } } }`,
    );
    expect(operation?.parameters.at(-1)).toMatchObject(want);
    expect(reported.filter((line) => !line.includes("parameter/undeclared"))).toEqual([]);
  });

  test.each([
    {
      name: "a path parameter that is not declared",
      given: "{ responses: {} }",
      path: "/a/{id}",
      want: "warning parameter/undeclared /paths/~1a~1{id}/get",
    },
    {
      name: "a path parameter that is not in the path",
      given: "{ parameters: [{ name: id, in: path, schema: {} }], responses: {} }",
      path: "/a",
      want: "warning parameter/not-in-path /paths/~1a/get",
    },
    {
      name: "a parameter that is nowhere",
      given: "{ parameters: [{ name: id, in: body, schema: {} }], responses: {} }",
      path: "/a",
      want: "warning parameter/place /paths/~1a/get/parameters/0",
    },
    {
      name: "a style that does not fit",
      given: "{ parameters: [{ name: q, in: query, style: label, schema: {} }], responses: {} }",
      path: "/a",
      want: "warning parameter/style /paths/~1a/get/parameters/0",
    },
    {
      name: "a status that is none",
      given: "{ responses: { '2000': { description: A } } }",
      path: "/a",
      want: "warning response/status /paths/~1a/get/responses/2000",
    },
    {
      name: "a security scheme that nobody describes",
      given: "{ security: [{ key: [] }], responses: {} }",
      path: "/a",
      want: "warning security/unknown /paths/~1a/get/security/0/key",
    },
    {
      name: "a parameter that a reference leads nowhere to",
      given: "{ parameters: [{ $ref: '#/components/parameters/Q' }], responses: {} }",
      path: "/a",
      want: "warning ref/missing /paths/~1a/get/parameters/0/$ref",
    },
  ])("is kept, and $name is told", async ({ given, path, want }) => {
    const { operation, reported } = await operationOf(`paths: { "${path}": { get: ${given} } }`);
    expect(operation?.path).toBe(path);
    expect(reported).toEqual([want]);
  });

  test("has no headers that are not its own to decide", async () => {
    const { operation } = await operationOf(
      "paths: { /a: { get: { parameters: [{ name: Accept, in: header }, { name: authorization, in: header }, { name: X-Own, in: header }], responses: {} } } }",
    );
    expect(operation?.parameters.map(({ name }) => name)).toEqual(["X-Own"]);
  });

  test("is QUERY, or anything under additionalOperations", async () => {
    const { api } = await normaliseText(
      "paths: { /a: { query: { responses: {} }, additionalOperations: { COPY: { responses: {} } } } }",
      "3.2.0",
    );
    expect(api.operations.map(({ method }) => method)).toEqual(["QUERY", "COPY"]);
  });

  test("may stand in another file", async () => {
    const { api } = await normaliseFiles({
      "api.yaml": `${head}paths: { /a: { $ref: "paths/a.yaml" } }`,
      "paths/a.yaml": "get: { operationId: a.get, responses: {} }\n",
    });
    expect(api.operations).toMatchObject([
      { id: "a.get", method: "GET", path: "/a", place: { file: "paths/a.yaml", pointer: "/get" } },
    ]);
  });

  test("of a path told apart by a fragment is kept beside the other", async () => {
    const result = await normaliseText(
      "paths: { /a: { post: { responses: {} } }, '/a#stream': { post: { responses: {} } } }",
    );
    expect(result.api.operations.map(({ method, path }) => `${method} ${path}`)).toEqual(["POST /a", "POST /a"]);
    expect(reports(result)).toEqual(["note path/fragment /paths/~1a#stream"]);
  });

  test("whose operationId another one has gets a number", async () => {
    const result = await normaliseText(
      "paths: { /a: { get: { operationId: x, responses: {} } }, /b: { get: { operationId: x, responses: {} } }, /c: { get: { operationId: x_2, responses: {} } } }",
    );
    expect(result.api.operations.map(({ id }) => id)).toEqual(["x", "x_3", "x_2"]);
    expect(reports(result)).toEqual(["warning operation/duplicate-id /paths/~1b/get/operationId"]);
  });

  test("of a method that has no member of its own is kept, and so is one whose path has its own servers", async () => {
    const { api } = await normaliseText(
      `paths: { /a: { servers: [{ url: "https://a.example" }], query: { responses: {} }, additionalOperations: { LINK: { servers: [{ url: "https://b.example" }], responses: {} } } } }`,
      "3.2.0",
    );
    expect(api.operations.map(({ method, servers }) => [method, servers?.map(({ url }) => url)])).toEqual([
      ["QUERY", ["https://a.example"]],
      ["LINK", ["https://b.example"]],
    ]);
  });

  test("has a parameter that says its type without a schema, and that is told", async () => {
    const { operation, reported } = await operationOf(
      "paths: { /a: { get: { parameters: [{ name: q, in: query, type: array, items: { type: string } }], responses: {} } } }",
    );
    expect(operation?.parameters[0]?.schema).toEqual({ kind: "array", items: { kind: "string" } });
    expect(reported).toEqual(["warning parameter/bare-type /paths/~1a/get/parameters/0"]);
  });

  test("may have its whole query described as one", async () => {
    const { operation, reported } = await operationOf(
      "paths: { /a: { get: { parameters: [{ name: q, in: querystring, content: { application/json: { schema: { type: object } } } }], responses: {} } } }",
    );
    expect(operation?.parameters).toMatchObject([{ in: "querystring", name: "q", content: "application/json" }]);
    expect(reported).toEqual([]);
  });

  test("has its responses in order, exact statuses first", async () => {
    const { operation } = await operationOf(
      "paths: { /a: { get: { responses: { default: {}, 4xx: {}, '404': {}, '200': {}, x-note: {} } } } }",
    );
    expect(operation?.responses.map(({ status }) => status)).toEqual(["200", "404", "4XX", "default"]);
  });

  test("asks for the credentials it names, else for those of the document", async () => {
    const { api } = await normaliseText(`
security: [{ key: [] }]
components: { securitySchemes: { unused: { type: http, scheme: basic }, key: { type: apiKey, in: header, name: X-Key } } }
paths: { /a: { get: { responses: {} } }, /b: { get: { security: [], responses: {} } }, /c: { get: { security: [{}, { key: [] }], responses: {} } } }`);
    expect(api.operations.map(({ security }) => security)).toEqual([[["key"]], [], [[], ["key"]]]);
    expect(api.security).toEqual([
      { kind: "apiKey", name: "key", place: expect.anything(), in: "header", parameter: "X-Key" },
    ]);
  });

  test("may ask for a token, and the ways to come by one are told", async () => {
    const { api } = await normaliseText(
      `
security: [{ o: [], c: [] }]
components: { securitySchemes: { o: { type: oauth2, deprecated: true, oauth2MetadataUrl: https://m, flows: { deviceAuthorization: { deviceAuthorizationUrl: https://d, tokenUrl: https://t, scopes: { read: Reads } }, x-other: {} } }, c: { type: openIdConnect, openIdConnectUrl: https://c } } }
paths: { /a: { get: { responses: {} } } }`,
      "3.2.0",
    );
    expect(api.security).toMatchObject([
      {
        kind: "oauth2",
        deprecated: true,
        metadataURL: "https://m",
        flows: [
          {
            kind: "deviceAuthorization",
            deviceAuthorizationURL: "https://d",
            tokenURL: "https://t",
            scopes: [{ name: "read", description: "Reads" }],
          },
        ],
      },
      { kind: "openIdConnect", metadataURL: "https://c", flows: [] },
    ]);
  });
});
