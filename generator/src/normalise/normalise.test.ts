import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { named, normaliseFiles, normaliseText, reports } from "../../test/normalised.ts";
import type { Operation } from "../ir.ts";
import { load } from "../load/load.ts";
import { normalise } from "./normalise.ts";

const head = 'openapi: 3.1.0\ninfo: { title: T, version: "1" }\n';

describe("the bookshop", () => {
  test("has nothing to report, and means what it says", async () => {
    const document = await load(join(import.meta.dirname, "../../test/bookshop/openapi.yaml"));
    const { api, diagnostics } = normalise(document);
    expect(diagnostics).toEqual([]);
    expect(api.operations.map(({ id, method, path }) => `${id} ${method} ${path}`)).toEqual([
      "books.list GET /books",
      "books.create POST /books",
      "books.get GET /books/{book_id}",
      "books.delete DELETE /books/{book_id}",
      "books.uploadCover PUT /books/{book_id}/cover",
      "books.summarise POST /books/{book_id}/summary",
      "books.reviews.create POST /books/{book_id}/reviews",
    ]);
    expect(api.tags[1]).toEqual({ name: "books.reviews", description: "What readers say of a book.", parent: "books" });
    expect(api.security).toEqual([{ kind: "http", name: "key", scheme: "bearer", env: "BOOKSHOP_API_KEY" }]);
    const summarise = api.operations.find(({ id }) => id === "books.summarise");
    expect(summarise?.responses[0]?.content[1]).toEqual({
      name: "text/event-stream",
      sequence: "events",
      schema: { kind: "ref", id: "openapi.yaml#/components/schemas/SummaryEvent" },
      encoding: [],
    });
    expect(summarise?.stream).toEqual({ terminal: ["summary.done"] });
  });
});

describe("named schemas", () => {
  test("come in the order of the document, unused ones too, then those of other files", async () => {
    const result = await normaliseFiles({
      "api.yaml": `${head}paths: { /a: { get: { responses: { "200": { description: A, content: { application/json: { schema: { $ref: "other.yaml#/Second" } } } } } } } }
components: { schemas: { B: { $ref: "#/components/schemas/A" }, A: { type: string } } }`,
      "other.yaml":
        "First: { type: object, properties: { second: { $ref: '#/Second' } } }\nSecond: { type: object, properties: { first: { $ref: '#/First' } } }\n",
    });
    expect([...result.api.schemas.keys()]).toEqual([
      "api.yaml#/components/schemas/B",
      "api.yaml#/components/schemas/A",
      "other.yaml#/First",
      "other.yaml#/Second",
    ]);
    expect(reports(result)).toEqual([]);
  });

  test("of other files take the name of the component that stands for them", async () => {
    const result = await normaliseFiles({
      "api.yaml": `${head}paths: {}\ncomponents: { schemas: { Cat: { $ref: "schemas/cat-file.yaml" }, Dog: { type: object, properties: { friend: { $ref: "schemas/cat-file.yaml" } } } } }`,
      "schemas/cat-file.yaml":
        "type: object\nproperties: { friend: { $ref: '../api.yaml#/components/schemas/Dog' } }\n",
    });
    expect([...result.api.schemas.values()].map(({ id, name }) => `${name} ${id}`)).toEqual([
      "Dog api.yaml#/components/schemas/Dog",
      "Cat schemas/cat-file.yaml#",
    ]);
    expect(named(result, "Dog")).toMatchObject({
      properties: [{ schema: { kind: "ref", id: "schemas/cat-file.yaml#" } }],
    });
    expect(named(result, "Cat")).toMatchObject({
      properties: [{ schema: { kind: "ref", id: "api.yaml#/components/schemas/Dog" } }],
    });
  });

  test("may be circular", async () => {
    const result = await normaliseText(
      "components: { schemas: { Node: { type: object, properties: { next: { $ref: '#/components/schemas/Node' }, all: { allOf: [{ $ref: '#/components/schemas/Node' }, { properties: { extra: { type: string } } }] } } } } }",
    );
    expect(reports(result)).toEqual([]);
    expect(named(result, "Node")).toMatchObject({
      kind: "object",
      properties: [{ name: "next", schema: { kind: "ref" } }, { name: "all" }],
    });
  });

  test("that are nothing but references in a circle are an error", async () => {
    const result = await normaliseText(
      "components: { schemas: { A: { $ref: '#/components/schemas/B' }, B: { $ref: '#/components/schemas/A' } } }",
    );
    expect(reports(result).sort()).toEqual([
      "error ref/cycle /components/schemas/A",
      "error ref/cycle /components/schemas/B",
    ]);
  });

  test("may extend each other in a long chain", async () => {
    const chain = Array.from({ length: 300 }, (_, index) => {
      const base = index === 0 ? "" : `allOf: [{ $ref: '#/components/schemas/S${index - 1}' }], `;
      return `    S${index}: { ${base}type: object, properties: { p${index}: { type: string } } }`;
    });
    const result = await normaliseText(`components:\n  schemas:\n${chain.reverse().join("\n")}\n`);
    expect(result.api.schemas.size).toBe(300);
    expect(reports(result)).toEqual([]);
  });

  test("found by a `$defs` pointer that only holds inside its schema are found, and that is told", async () => {
    const result = await normaliseText(
      "components: { schemas: { A: { type: object, $defs: { Inner: { type: string } }, properties: { b: { $ref: '#/$defs/Inner' } } } } }",
    );
    expect(named(result, "Inner")).toEqual({ kind: "string" });
    expect(reports(result)).toEqual(["note ref/local /components/schemas/A/properties/b/$ref"]);
  });

  test("found by an anchor", async () => {
    const result = await normaliseText(
      "components: { schemas: { A: { $ref: '#here' }, B: { $anchor: here, type: string } } }",
    );
    expect(named(result, "A")).toEqual({ kind: "ref", id: "api.yaml#/components/schemas/B" });
  });
});

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
      want: "error ref/missing /paths/~1a/get/parameters/0/$ref",
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

  test("whose operationId another one has is an error", async () => {
    const result = await normaliseText(
      "paths: { /a: { get: { operationId: x, responses: {} } }, /b: { get: { operationId: x, responses: {} } } }",
    );
    expect(reports(result)).toEqual(["error operation/duplicate-id /paths/~1b/get/operationId"]);
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
    expect(api.security).toEqual([{ kind: "apiKey", name: "key", in: "header", parameter: "X-Key" }]);
  });
});

describe("a body", () => {
  const contentOf = async (media: string): Promise<unknown> => {
    const { api } = await normaliseText(
      `paths: { /a: { get: { responses: { "200": { description: A, content: { ${media} } } } } } }
components: { schemas: { Item: { type: object, properties: { n: { type: integer } } }, Event: { type: object, properties: { event: { type: string }, data: { $ref: '#/components/schemas/Item' } } } } }`,
      "3.2.0",
    );
    const [content] = api.operations[0]?.responses[0]?.content ?? [];
    return content && { schema: content.schema, sequence: content.sequence };
  };
  const item = { kind: "ref", id: "api.yaml#/components/schemas/Item" };
  const itemRef = "{ $ref: '#/components/schemas/Item' }";

  test.each([
    { name: "JSON", given: `application/json: { schema: ${itemRef} }`, want: { schema: item } },
    { name: "bytes that nothing describes", given: "image/png: {}", want: { schema: { kind: "binary" } } },
    {
      name: "bytes described as text",
      given: "application/pdf: { schema: { type: string } }",
      want: { schema: { kind: "binary" } },
    },
    { name: "text that nothing describes", given: "text/plain: {}", want: { schema: { kind: "unknown" } } },
    {
      name: "lines of items",
      given: `application/jsonl: { itemSchema: ${itemRef} }`,
      want: { schema: item, sequence: "json-lines" },
    },
    {
      name: "lines described as a list",
      given: `application/x-ndjson: { schema: { type: array, items: ${itemRef} } }`,
      want: { schema: item, sequence: "json-lines" },
    },
    {
      name: "a JSON text sequence",
      given: `application/json-seq: { itemSchema: ${itemRef} }`,
      want: { schema: item, sequence: "json-seq" },
    },
    {
      name: "events whose data has a content schema",
      given: `text/event-stream: { itemSchema: { type: object, properties: { event: { type: string }, data: { type: string, contentMediaType: application/json, contentSchema: ${itemRef} } } } }`,
      want: { schema: item, sequence: "events" },
    },
    {
      name: "events as an older document describes them",
      given: "text/event-stream: { schema: { $ref: '#/components/schemas/Event' } }",
      want: { schema: item, sequence: "events" },
    },
    {
      name: "events described by their data alone",
      given: `"text/event-stream; charset=utf-8": { schema: ${itemRef} }`,
      want: { schema: item, sequence: "events" },
    },
    {
      name: "events whose data is text",
      given: "text/event-stream: { itemSchema: { type: object, properties: { data: { type: string } } } }",
      want: { schema: { kind: "string" }, sequence: "events" },
    },
  ])("is $name", async ({ given, want }) => {
    expect(await contentOf(given)).toEqual(want);
  });

  test("of parts says how each is encoded", async () => {
    const { api } = await normaliseText(
      "paths: { /a: { post: { requestBody: { required: true, content: { multipart/form-data: { schema: { type: object }, encoding: { file: { contentType: image/png }, list: { style: form, explode: false } } } } }, responses: {} } } }",
    );
    expect(api.operations[0]?.body).toMatchObject({
      required: true,
      content: [
        {
          name: "multipart/form-data",
          encoding: [
            { property: "file", contentType: "image/png" },
            { property: "list", style: "form", explode: false },
          ],
        },
      ],
    });
  });
});

describe("tags and servers", () => {
  test("undeclared tags follow the declared ones; a parent that does not exist or is circular goes", async () => {
    const result = await normaliseText(
      "tags: [{ name: a, parent: b }, { name: b, parent: a }, { name: c, parent: nowhere }]\npaths: { /a: { get: { tags: [late, a], responses: {} } } }",
      "3.2.0",
    );
    expect(result.api.tags).toEqual([{ name: "a" }, { name: "b" }, { name: "c" }, { name: "late" }]);
    expect(reports(result)).toEqual([
      "warning tag/parent /tags/2/parent",
      "warning tag/circular /tags",
      "warning tag/circular /tags",
    ]);
  });

  test("a server keeps its variables in place", async () => {
    const { api } = await normaliseText(
      "servers: [{ url: 'https://{region}.x.example', variables: { region: { default: eu, enum: [eu, us] } } }]",
    );
    expect(api.servers).toEqual([
      { url: "https://{region}.x.example", variables: [{ name: "region", default: "eu", enum: ["eu", "us"] }] },
    ]);
  });
});

describe("x-tramontane-pagination", () => {
  const hinted = (hint: string): Promise<{ pagination: unknown; reported: string[] }> =>
    normaliseText(`
paths:
  /a:
    get:
      parameters: [{ name: page, in: query, schema: { type: integer } }]
      x-tramontane-pagination: ${hint}
      responses: { "200": { description: A, content: { application/json: { schema: { $ref: '#/components/schemas/Page' } } } } }
components:
  schemas:
    Page: { allOf: [{ type: object, properties: { next: { type: string } } }, { properties: { rows: { anyOf: [{ type: array }, { type: 'null' }] }, total: { type: integer } } }] }`).then(
      (result) => ({ pagination: result.api.operations[0]?.pagination, reported: reports(result) }),
    );
  const at = "/paths/~1a/get/x-tramontane-pagination";

  test("is read", async () => {
    expect(await hinted("{ style: page, parameter: page, first: 1, items: /rows, next: /next }")).toEqual({
      pagination: {
        style: "page",
        parameter: "page",
        first: 1,
        items: "/rows",
        next: "/next",
        place: { file: "api.yaml", pointer: at },
      },
      reported: [],
    });
  });

  test.each([
    {
      name: "a parameter that is not there",
      given: "{ style: page, parameter: pge, items: /rows }",
      want: [`${at}/parameter`],
    },
    { name: "items that are not there", given: "{ style: page, parameter: page, items: /rws }", want: [`${at}/items`] },
    { name: "items that are no list", given: "{ style: page, parameter: page, items: /total }", want: [`${at}/items`] },
    {
      name: "an answer that is no list itself",
      given: '{ style: page, parameter: page, items: "" }',
      want: [`${at}/items`],
    },
    {
      name: "a next that is not there",
      given: "{ style: page, parameter: page, items: /rows, next: /more }",
      want: [`${at}/next`],
    },
    { name: "a cursor without a next", given: "{ style: cursor, parameter: page, items: /rows }", want: [at] },
    { name: "a style that does not exist", given: "{ style: pages }", want: [`${at}/style`] },
    {
      name: "a key that does not exist",
      given: "{ style: page, parameter: page, items: /rows, nxt: /next }",
      want: [`${at}/nxt`],
    },
  ])("with $name is an error", async ({ given, want }) => {
    const { pagination, reported } = await hinted(given);
    expect(pagination).toBeUndefined();
    expect(reported).toEqual(want.map((pointer) => `error extension/pagination ${pointer}`));
  });
});

describe("x-tramontane-stream and x-tramontane-env", () => {
  const at = "/paths/~1a/post/x-tramontane-stream";
  test.each([
    {
      name: "a flag that the body does not have",
      given: "{ flag: straem }",
      stream: true,
      want: [`error extension/stream ${at}/flag`],
    },
    {
      name: "an answer that is no stream",
      given: "{ flag: stream }",
      stream: false,
      want: [`error extension/stream ${at}`],
    },
    {
      name: "no terminal events",
      given: "{ terminal: done }",
      stream: true,
      want: [`error extension/stream ${at}/terminal`],
    },
    {
      name: "everything right",
      given: "{ flag: stream, method: go, terminal: [done], sentinel: '[DONE]' }",
      stream: true,
      want: [],
    },
  ])("with $name", async ({ given, stream, want }) => {
    const result = await normaliseText(`
paths:
  /a:
    post:
      requestBody: { content: { application/json: { schema: { type: object, properties: { stream: { type: boolean } } } } } }
      x-tramontane-stream: ${given}
      responses: { "200": { description: A, content: { ${stream ? "text/event-stream" : "application/json"}: { schema: { type: object } } } } }`);
    expect(reports(result)).toEqual(want);
    expect(result.api.operations[0]?.stream).toEqual(
      want.length > 0 ? undefined : { method: "go", flag: "stream", terminal: ["done"], sentinel: "[DONE]" },
    );
  });

  test("an environment variable that could not be one is an error", async () => {
    const result = await normaliseText(
      "security: [{ key: [] }]\ncomponents: { securitySchemes: { key: { type: http, scheme: Bearer, x-tramontane-env: 'A KEY' } } }",
    );
    expect(reports(result)).toEqual(["error extension/env /components/securitySchemes/key/x-tramontane-env"]);
    expect(result.api.security).toEqual([{ kind: "http", name: "key", scheme: "bearer" }]);
  });
});
