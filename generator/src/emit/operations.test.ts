import { expect, it } from "vitest";
import { emitted } from "../../test/emitted.ts";

/** A document with one operation, `shop.act`, and what else is said. */
function document(operation: string, rest = "", { method = "post", path = "/act" } = {}): string {
  const indented = operation.trim().replace(/\n/g, "\n      ");
  return `paths:\n  ${JSON.stringify(path)}:\n    ${method}:\n      operationId: shop.act\n      ${indented}\n${rest}`;
}

const OK = `responses: { "204": { description: Done. } }`;
const ANSWER = `responses: { "200": { description: "", content: { application/json: { schema: { type: string } } } } }`;
const TEXT = "{ type: string }";

it.each([
  {
    name: "asks for required parameters",
    given: document(`parameters: [{ name: q, in: query, required: true, schema: ${TEXT} }]\n${OK}`),
    want: ["params: ShopActParams,", "  q: string;", "query: query(params)"],
  },
  {
    name: "repeats nothing that a hint says is not to be repeated, unless the caller does",
    given: document(`x-fern-retries: { disabled: true }\n${OK}`),
    want: ["{ retries: false, ...options }"],
  },
  {
    name: "says why something is deprecated, and what takes its place",
    given: document(
      `deprecated: true\nx-speakeasy-deprecation-message: "Gone */ soon."\nx-speakeasy-deprecation-replacement: other\n${OK}`,
    ),
    want: [" * @deprecated Gone *\\/ soon. Use `other` instead."],
  },
  {
    name: "lets optional parameters be left out",
    given: document(`parameters: [{ name: q, in: query, schema: ${TEXT} }]\n${OK}`),
    want: ["params?: ShopActParams", "  q?: string;", "query: query(params)"],
  },
  {
    name: "tells the runtime of every style that is not the usual one",
    given: document(
      `parameters:
  - { name: a, in: query, style: deepObject, schema: { type: object } }
  - { name: b, in: query, style: pipeDelimited, explode: false, schema: { type: array, items: ${TEXT} } }
  - { name: c, in: query, explode: false, schema: { type: array, items: ${TEXT} } }
  - { name: d, in: query, content: { application/json: { schema: {} } } }
  - { name: e, in: query, schema: { type: array, items: ${TEXT} } }
${OK}`,
    ),
    want: ["query(params, { a: deepObject, b: pipeDelimited, c: commaDelimited, d: asJson })"],
  },
  {
    name: "lets reserved characters pass where the document does, in every style",
    given: document(
      `parameters:
  - { name: a, in: query, allowReserved: true, schema: ${TEXT} }
  - { name: b, in: query, allowReserved: true, explode: false, schema: { type: array, items: ${TEXT} } }
  - { name: c, in: path, required: true, allowReserved: true, schema: ${TEXT} }
  - { name: d, in: path, required: true, allowReserved: true, style: matrix, explode: true, schema: { type: array, items: ${TEXT} } }
${OK}`,
      "",
      { path: "/x/{c}/{d}" },
    ),
    want: [
      "query: query(params, { a: withReserved(), b: withReserved(commaDelimited) })",
      'path: styledPath`/x/${pathSegment("simple", "c", c, false, reservedText)}/${pathSegment("matrix", "d", d, true, reservedText)}`',
    ],
  },
  {
    name: "writes what has a media type as that says, in every place",
    given: document(
      `parameters:
  - { name: a, in: query, content: { text/plain: { schema: ${TEXT} } } }
  - { name: b, in: query, content: { "*/*": { schema: ${TEXT} } } }
  - { name: c, in: query, content: { "*/*": { schema: { type: object } } } }
  - { name: d, in: header, content: { application/json: { schema: { type: object } } } }
  - { name: e, in: cookie, content: { application/json: { schema: { type: object } } } }
  - { name: f, in: path, required: true, content: { application/json: { schema: { type: array, items: ${TEXT} } } } }
${OK}`,
      "",
      { path: "/x/{f}" },
    ),
    want: [
      "query: query({ a: params?.a, b: params?.b, c: params?.c }, { c: asJson })",
      "d: headerJson(params?.d)",
      "cookie: cookieHeader({ e: params?.e }, { e: asJson })",
      "path: path`/x/${JSON.stringify(f)}`",
    ],
  },
  {
    name: "writes cookies in their styles",
    given: document(
      `parameters:
  - { name: a, in: cookie, explode: false, schema: { type: array, items: ${TEXT} } }
  - { name: b, in: cookie, style: cookie, schema: ${TEXT} }
  - { name: c, in: cookie, style: cookie, explode: false, schema: { type: array, items: ${TEXT} } }
  - { name: d, in: cookie, allowReserved: true, schema: ${TEXT} }
${OK}`,
    ),
    want: ["{ a: commaDelimited, b: asCookie(), c: asCookie(commaDelimited), d: asCookie() }"],
  },
  {
    name: "sends a pair an item where a delimited list is exploded",
    given: document(
      `parameters: [{ name: a, in: query, style: pipeDelimited, explode: true, schema: { type: array, items: ${TEXT} } }]
${OK}`,
    ),
    want: ["query: query(params) }"],
  },
  {
    name: "writes an exploded object in a header as pairs",
    given: document(
      `parameters: [{ name: X-Place, in: header, explode: true, schema: { type: object, properties: { a: ${TEXT} } } }]\n${OK}`,
    ),
    want: ['"X-Place": simple(params?.["X-Place"], true)'],
  },
  {
    name: "sends JSON as the media type that the document gives it",
    given: document(
      `requestBody: { required: true, content: { application/merge-patch+json: { schema: { type: object } } } }\n${OK}`,
    ),
    want: ['json(body, "application/merge-patch+json")'],
  },
  {
    name: "keeps a `$` of the path apart from a brace after it",
    given: document(`parameters: [{ name: id, in: path, required: true, schema: ${TEXT} }]\n${OK}`, "", {
      path: "/${}/{id}",
    }),
    want: ["path: path`/\\${}/${id}`"],
  },
  {
    name: "makes a member of what a hint calls the stream's method",
    given: document(
      `x-tramontane-stream: { method: "a(){}; b" }
responses: { "200": { description: "", content: { text/event-stream: { itemSchema: ${TEXT} } } } }`,
    ),
    want: ["export function aB("],
  },
  {
    name: "reads records one by one",
    given: document(
      `responses: { "200": { description: "", content: { application/json-seq: { itemSchema: ${TEXT} } } } }`,
    ),
    want: ["as a stream of records.", "Call<RecordStream<string>>", 'options, "application/json-seq")'],
  },
  {
    name: "tells how a stream of records ends",
    given: document(
      `x-tramontane-stream: { terminal: [done] }\nresponses: { "200": { description: "", content: { application/jsonl: { schema: { type: array, items: { type: object } } } } } }`,
    ),
    want: ['requestRecords(client, { method: "POST", path: "/act" }, options, "application/jsonl", {', "terminal"],
  },
  {
    name: "resumes a stream that the server lets go on",
    given: document(
      `x-tramontane-stream: { resumable: true, terminal: [done] }\nresponses: { "200": { description: "", content: { text/event-stream: { itemSchema: ${TEXT} } } } }`,
      "",
      { method: "get" },
    ),
    want: [
      'import { redirects, requestResumableStream } from "@tramontane/runtime";',
      'requestResumableStream(client, { method: "GET", path: "/act", redirects }, options, { terminal: ["done"] })',
    ],
  },
  {
    name: "has two methods for an answer of JSON or of records, and sets the flag that asks for either",
    given: document(
      `requestBody: { content: { application/json: { schema: { type: object, properties: { stream: { type: boolean } } } } } }
responses: { "200": { description: "", content: { application/json: { schema: ${TEXT} }, application/x-ndjson: { itemSchema: ${TEXT} } } } }`,
    ),
    want: [
      "export function act(",
      "stream: false",
      "export function actStream(",
      "stream: true",
      'options,\n    "application/x-ndjson",\n',
    ],
  },
  {
    name: "prefers events to records",
    given: document(
      `responses: { "200": { description: "", content: { application/jsonl: { itemSchema: ${TEXT} }, text/event-stream: { itemSchema: ${TEXT} } } } }`,
    ),
    want: ['import { requestStream } from "@tramontane/runtime";\n', "Call<EventStream<string>>"],
  },
  {
    name: "answers records that are a file as a file",
    given: document(
      `responses: { "200": { description: "", content: { application/jsonl: { schema: { type: string, format: binary } } } } }`,
    ),
    want: ["Call<Blob>", 'options, "application/jsonl")'],
  },
  {
    name: "sends records that can be iterated",
    given: document(
      `parameters: [{ name: q, in: query, schema: ${TEXT} }]
requestBody: { content: { application/x-ndjson: { schema: { type: object, properties: { a: ${TEXT} } } } } }\n${OK}`,
    ),
    want: [
      "body?: Iterable<{ a?: string }> | AsyncIterable<{ a?: string }>",
      "params?: ShopActParams",
      'body: jsonRecords(body, "application/x-ndjson")',
    ],
  },
  {
    name: "sends JSON rather than records where it can",
    given: document(
      `requestBody: { content: { application/jsonl: { itemSchema: ${TEXT} }, application/json: { schema: ${TEXT} } } }\n${OK}`,
    ),
    want: ["json(body)"],
  },
  {
    name: "sends records that nothing describes as the caller has them",
    given: document(`requestBody: { content: { application/jsonl: {} } }\n${OK}`),
    want: ["FileInput | string", 'binary(body, "application/jsonl")'],
  },
  {
    name: "keeps header parameters out of the query",
    given: document(
      `parameters: [{ name: q, in: query, schema: ${TEXT} }, { name: X-Trace, in: header, schema: ${TEXT} }]\n${OK}`,
    ),
    want: ["query: query({ q: params?.q })", 'headers: { "X-Trace": params?.["X-Trace"] }'],
  },
  {
    name: "leaves out headers that mean nothing as parameters",
    given: document(
      `parameters: [{ name: Authorization, in: header, schema: ${TEXT} }, { name: Content-Type, in: header, schema: ${TEXT} }]\n${OK}`,
    ),
    want: ["function act(client: Client, options?: RequestOptions)", '{ method: "POST", path: "/act" }'],
  },
  {
    name: "sends cookies as a header",
    given: document(
      `parameters: [{ name: session, in: cookie, required: true, schema: ${TEXT} }, { name: X-A, in: header, schema: ${TEXT} }]\n${OK}`,
    ),
    want: ["  session: string;", '"X-A": params["X-A"], cookie: cookieHeader({ session: params.session })'],
  },
  {
    name: "writes parameters of the path in their styles",
    given: document(
      `parameters:
  - { name: a, in: path, required: true, style: matrix, explode: true, schema: { type: array, items: ${TEXT} } }
  - { name: b, in: path, required: true, style: label, schema: ${TEXT} }
  - { name: c, in: path, required: true, schema: { type: array, items: { type: integer } } }
  - { name: d, in: path, required: true, schema: ${TEXT} }
${OK}`,
      "",
      { path: "/x{a}{b}/{c}/{d}" },
    ),
    want: [
      'styledPath`/x${pathSegment("matrix", "a", a, true)}${pathSegment("label", "b", b)}/${pathSegment("simple", "c", c)}/${d}`',
    ],
  },
  {
    name: "takes a whole query as one parameter",
    given: document(
      `parameters: [{ name: filter, in: querystring, content: { application/x-www-form-urlencoded: { schema: { type: object, properties: { a: ${TEXT} } } } } }]\n${OK}`,
    ),
    want: ["  filter?: { a?: string };", "query: query(params?.filter)"],
  },
  {
    name: "writes the fields of a whole query as their encodings say",
    given: document(
      `parameters:
  - name: filter
    in: querystring
    content:
      application/x-www-form-urlencoded:
        schema: { type: object, properties: { a: { type: object }, b: { type: array, items: ${TEXT} }, c: ${TEXT} } }
        encoding: { b: { style: form, explode: false }, c: { allowReserved: true } }
${OK}`,
    ),
    want: ["query(params?.filter, { a: asJson, b: commaDelimited, c: withReserved() })"],
  },
  {
    name: "takes a whole query that is text",
    given: document(
      `parameters: [{ name: selector, in: querystring, content: { application/jsonpath: { schema: ${TEXT} } } }]
${OK}`,
    ),
    want: ["query: wholeQuery(params?.selector)"],
  },
  {
    name: "takes a whole query that is JSON",
    given: document(
      `parameters: [{ name: filter, in: querystring, required: true, content: { application/json: { schema: { type: object, properties: { a: ${TEXT} } } } } }]\n${OK}`,
    ),
    want: ["query: wholeQuery(params.filter, JSON.stringify)"],
  },
  {
    name: "writes the fields of a form in their styles",
    given: document(
      `requestBody:
  required: true
  content:
    application/x-www-form-urlencoded:
      schema: { type: object, properties: { a: { type: object }, b: { type: object }, c: { type: array, items: ${TEXT} }, d: { type: array, items: ${TEXT} }, e: ${TEXT} } }
      encoding: { b: { style: deepObject, explode: true }, c: { style: pipeDelimited, explode: false }, d: { style: form, explode: true } }
${OK}`,
    ),
    want: ["form(body, { a: asJson, b: deepObject, c: pipeDelimited })"],
  },
  {
    name: "joins the parts of a header",
    given: document(
      `parameters: [{ name: X-Ids, in: header, schema: { type: array, items: ${TEXT} } }, { name: X-Max, in: header, schema: { type: integer } }]\n${OK}`,
    ),
    want: ['"X-Ids": simple(params?.["X-Ids"])', '"X-Max": params?.["X-Max"]'],
  },
  {
    name: "tells apart a query and a header parameter of one name",
    given: document(
      `parameters: [{ name: token, in: query, schema: ${TEXT} }, { name: token, in: header, schema: ${TEXT} }]\n${OK}`,
    ),
    want: ["token?: string;", "token_header?: string;", "token: params?.token", "token: params?.token_header"],
  },
  {
    name: "takes a query and a body in one object",
    given: document(
      `parameters: [{ name: notify, in: query, schema: { type: boolean } }]
requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { text: ${TEXT} } } } } }
${OK}`,
    ),
    want: ["{ notify, ...body }: ShopActParams", "query: query({ notify }), body: json(body)"],
  },
  {
    name: "takes a body and a query apart where their names collide",
    given: document(
      `parameters: [{ name: text, in: query, schema: { type: boolean } }]
requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { text: ${TEXT} } } } } }
${OK}`,
    ),
    want: ["body: { text?: string },", "params?: ShopActParams,", "query: query(params), body: json(body)"],
  },
  {
    name: "binds path parameters whose names the function needs itself",
    given: document(
      `parameters: [{ name: path, in: path, required: true, schema: ${TEXT} }, { name: class, in: path, required: true, schema: ${TEXT} }]\n${OK}`,
      "",
      { path: "/files/{path}/{class}" },
    ),
    want: ["path_: string", "class_: string", "path: path`/files/${path_}/${class_}`"],
  },
  {
    name: "binds a path and a query parameter of one name, where the body is beside them",
    given: document(
      `parameters: [{ name: id, in: path, required: true, schema: ${TEXT} }, { name: id, in: query, schema: ${TEXT} }]
requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { text: ${TEXT} } } } } }
${OK}`,
      "",
      { path: "/files/{id}" },
    ),
    want: [
      "  id: string,",
      "{ id: id_, ...body }: ShopActParams",
      "path: path`/files/${id}`, query: query({ id: id_ })",
    ],
  },
  {
    name: "keeps template syntax in a path as text",
    given: document(`parameters: [{ name: id, in: path, required: true, schema: ${TEXT} }]\n${OK}`, "", {
      path: "/a`$\\b/{id}",
    }),
    want: ["path: path`/a\\`$\\\\b/${id}`"],
  },
  {
    name: "prefers JSON among the bodies",
    given: document(
      `requestBody: { content: { application/x-www-form-urlencoded: { schema: ${TEXT} }, application/json: { schema: ${TEXT} } } }\n${OK}`,
    ),
    want: ["body?: string", "body: json(body)"],
  },
  {
    name: "sends bytes with their media type",
    given: document(`requestBody: { required: true, content: { image/png: { schema: {} } } }\n${OK}`),
    want: ['body: binary(body, "image/png")'],
  },
  {
    name: "reads text as text and bytes as bytes",
    given: document(
      `responses: { "200": { description: "", content: { application/pdf: {} } } }`,
      `  /text: { get: { operationId: shop.text, responses: { "200": { description: "", content: { text/plain: {} } } } } }`,
    ),
    want: [
      "Call<Blob>",
      'options, "application/pdf")',
      "Call<string>",
      'requestText(client, { method: "GET", path: "/text", redirects }, options)',
    ],
  },
  {
    name: "says that an answer can be empty where one status promises a body and another none",
    given: document(
      `responses: { "200": { description: "", content: { application/json: { schema: ${TEXT} } } }, "204": { description: "" } }`,
    ),
    want: ["Call<string | undefined>"],
  },
  {
    name: "joins what different successes answer",
    given: document(
      `responses: { "200": { description: "", content: { application/json: { schema: ${TEXT} } } }, "201": { description: "", content: { application/json: { schema: { type: integer } } } } }`,
    ),
    want: ["Call<string | number>"],
  },
  {
    name: "streams what is only ever streamed under its own name, and sets the flag",
    given: document(
      `requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Ask" } } } }
responses: { "200": { description: "", content: { text/event-stream: { itemSchema: { type: object, properties: { data: { type: string, contentMediaType: application/json, contentSchema: ${TEXT} } } } } } } }`,
      `components: { schemas: { Ask: { type: object, properties: { stream: { type: boolean, enum: [true] } } } } }`,
    ),
    want: ["export function act(", "Call<EventStream<string>>", "json({ ...body, stream: true })"],
  },
  {
    name: "sets the flag in a form as in JSON",
    given: document(
      `requestBody: { required: true, content: { multipart/form-data: { schema: { $ref: "#/components/schemas/Ask" } } } }
responses: { "200": { description: "", content: { application/json: { schema: ${TEXT} }, text/event-stream: { itemSchema: { type: object, properties: { data: { type: string, contentMediaType: application/json, contentSchema: ${TEXT} } } } } } } }`,
      `components: { schemas: { Ask: { type: object, properties: { file: { type: string, format: binary }, stream: { type: boolean } } } } }`,
    ),
    want: ["multipart({ ...body, stream: false })", "multipart({ ...body, stream: true })"],
  },
  {
    name: "declares functions whose names are reserved, and exports them by their names",
    given: `paths: { /x: { delete: { operationId: shop.delete, ${OK} }, get: { operationId: shop.query, ${ANSWER} } } }`,
    want: ["function delete_(", "export { delete_ as delete };", "function query_(", "export { query_ as query };"],
  },
])("$name", async ({ given, want }) => {
  const { files, diagnostics } = await emitted(given);
  const text = files.get("operations/shop.ts") ?? "";
  expect(diagnostics.filter(({ severity }) => severity !== "note")).toEqual([]);
  for (const part of want) expect(text).toContain(part);
});

it("answers parts as the bytes they are, and tells", async () => {
  const { files, diagnostics } = await emitted(
    document(
      `responses: { "200": { description: "", content: { multipart/mixed: { itemSchema: { type: object } } } } }`,
    ),
  );
  expect(files.get("operations/shop.ts")).toContain("Call<Blob>");
  expect(diagnostics.map(({ code, place }) => [code, place?.pointer])).toEqual([
    ["response/parts", "/paths/~1act/post"],
  ]);
});

it("writes records with all the digits of their integers", async () => {
  const { files } = await emitted(
    document(
      `requestBody: { content: { application/jsonl: { itemSchema: { type: integer, format: int64 } } } }\n${OK}`,
    ),
    { int64: "bigint" },
  );
  expect(files.get("operations/shop.ts")).toContain(
    'jsonRecords(body, "application/jsonl", (record) => exactJson(encode(record, bigintCodec)).encode())',
  );
});

it("shares one interface among the operations that fail alike", async () => {
  const failing = (status: string): string =>
    `{ "204": { description: "" }, "${status}": { description: "", content: { application/json: { schema: ${TEXT} } } } }`;
  const { files } = await emitted(`paths:
  /a: { get: { operationId: shop.a, responses: ${failing("404")} }, post: { operationId: shop.b, responses: ${failing("404")} } }
  /b: { get: { operationId: shop.c, responses: ${failing("409")} } }`);
  const text = files.get("operations/shop.ts") ?? "";
  expect(text.match(/export interface \w+Errors \{\n  \d+: string;/g)).toEqual([
    "export interface ShopErrors {\n  404: string;",
    "export interface ShopCErrors {\n  409: string;",
  ]);
  expect(text.match(/Call<void, \w+>/g)).toEqual([
    "Call<void, ShopErrors>",
    "Call<void, ShopErrors>",
    "Call<void, ShopCErrors>",
  ]);
});

it("notes a cookie parameter, which a browser does not send", async () => {
  const { diagnostics } = await emitted(
    document(`parameters: [{ name: session, in: cookie, schema: ${TEXT} }]\n${OK}`),
  );
  expect(diagnostics.map(({ severity, code, place }) => [severity, code, place?.pointer])).toEqual([
    ["note", "parameter/cookie", "/paths/~1act/post"],
  ]);
});
