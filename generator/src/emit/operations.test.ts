import { expect, it } from "vitest";
import { emitted } from "../../test/emitted.ts";
import { oneOperation } from "../../test/one-operation.ts";

const OK = `responses: { "204": { description: Done. } }`;
const ANSWER = `responses: { "200": { description: "", content: { application/json: { schema: { type: string } } } } }`;
const TEXT = "{ type: string }";

it.each([
  {
    name: "repeats nothing that a hint says is not to be repeated, unless the caller does",
    given: oneOperation(`x-fern-retries: { disabled: true }\n${OK}`),
    want: ["{ retries: false, ...options }"],
  },
  {
    name: "says why something is deprecated, and what takes its place",
    given: oneOperation(
      `deprecated: true\nx-speakeasy-deprecation-message: "Gone */ soon."\nx-speakeasy-deprecation-replacement: other\n${OK}`,
    ),
    want: [" * @deprecated Gone *\\/ soon. Use `other` instead."],
  },
  {
    name: "sends JSON as the media type that the document gives it",
    given: oneOperation(
      `requestBody: { required: true, content: { application/merge-patch+json: { schema: { type: object } } } }\n${OK}`,
    ),
    want: ['json(body, "application/merge-patch+json")'],
  },
  {
    name: "makes a member of what a hint calls the stream's method",
    given: oneOperation(
      `x-tramontane-stream: { method: "a(){}; b" }
responses: { "200": { description: "", content: { text/event-stream: { itemSchema: ${TEXT} } } } }`,
    ),
    want: ["export function aB("],
  },
  {
    name: "reads records one by one",
    given: oneOperation(
      `responses: { "200": { description: "", content: { application/json-seq: { itemSchema: ${TEXT} } } } }`,
    ),
    want: ["as a stream of records.", "Call<RecordStream<string>>", 'options, "application/json-seq")'],
  },
  {
    name: "tells how a stream of records ends",
    given: oneOperation(
      `x-tramontane-stream: { terminal: [done] }\nresponses: { "200": { description: "", content: { application/jsonl: { schema: { type: array, items: { type: object } } } } } }`,
    ),
    want: ['requestRecords(client, { method: "POST", path: "/act" }, options, "application/jsonl", {', "terminal"],
  },
  {
    name: "resumes a stream that the server lets go on",
    given: oneOperation(
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
    given: oneOperation(
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
    given: oneOperation(
      `responses: { "200": { description: "", content: { application/jsonl: { itemSchema: ${TEXT} }, text/event-stream: { itemSchema: ${TEXT} } } } }`,
    ),
    want: ['import { requestStream } from "@tramontane/runtime";\n', "Call<EventStream<string>>"],
  },
  {
    name: "answers records that are a file as a file",
    given: oneOperation(
      `responses: { "200": { description: "", content: { application/jsonl: { schema: { type: string, format: binary } } } } }`,
    ),
    want: ["Call<Blob>", 'options, "application/jsonl")'],
  },
  {
    name: "sends records that can be iterated",
    given: oneOperation(
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
    given: oneOperation(
      `requestBody: { content: { application/jsonl: { itemSchema: ${TEXT} }, application/json: { schema: ${TEXT} } } }\n${OK}`,
    ),
    want: ["json(body)"],
  },
  {
    name: "sends records that nothing describes as the caller has them",
    given: oneOperation(`requestBody: { content: { application/jsonl: {} } }\n${OK}`),
    want: ["FileInput | string", 'binary(body, "application/jsonl")'],
  },
  {
    name: "writes the fields of a form in their styles",
    given: oneOperation(
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
    name: "prefers JSON among the bodies",
    given: oneOperation(
      `requestBody: { content: { application/x-www-form-urlencoded: { schema: ${TEXT} }, application/json: { schema: ${TEXT} } } }\n${OK}`,
    ),
    want: ["body?: string", "body: json(body)"],
  },
  {
    name: "sends bytes with their media type",
    given: oneOperation(`requestBody: { required: true, content: { image/png: { schema: {} } } }\n${OK}`),
    want: ['body: binary(body, "image/png")'],
  },
  {
    name: "reads text as text and bytes as bytes",
    given: oneOperation(
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
    given: oneOperation(
      `responses: { "200": { description: "", content: { application/json: { schema: ${TEXT} } } }, "204": { description: "" } }`,
    ),
    want: ["Call<string | undefined>"],
  },
  {
    name: "joins what different successes answer",
    given: oneOperation(
      `responses: { "200": { description: "", content: { application/json: { schema: ${TEXT} } } }, "201": { description: "", content: { application/json: { schema: { type: integer } } } } }`,
    ),
    want: ["Call<string | number>"],
  },
  {
    name: "streams what is only ever streamed under its own name, and sets the flag",
    given: oneOperation(
      `requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Ask" } } } }
responses: { "200": { description: "", content: { text/event-stream: { itemSchema: { type: object, properties: { data: { type: string, contentMediaType: application/json, contentSchema: ${TEXT} } } } } } } }`,
      `components: { schemas: { Ask: { type: object, properties: { stream: { type: boolean, enum: [true] } } } } }`,
    ),
    want: ["export function act(", "Call<EventStream<string>>", "json({ ...body, stream: true })"],
  },
  {
    name: "sets the flag in a form as in JSON",
    given: oneOperation(
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
    oneOperation(
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
    oneOperation(
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
