import { describe, expect, test } from "vitest";
import { normaliseText, reports } from "../../../test/normalised.ts";

const answer = `responses: { "200": { description: A, content: { application/json: { schema: { type: object } } } } }`;

describe("hints of other generators", () => {
  test.each([
    { given: "x-speakeasy-name-override: listCats", want: { method: "listCats" } },
    { given: "x-speakeasy-group: beta.cats", want: { group: ["beta", "cats"] } },
    { given: "x-fern-sdk-group-name: cats, x-fern-sdk-method-name: list", want: { group: ["cats"], method: "list" } },
    { given: "x-fern-sdk-group-name: [beta, cats]", want: { group: ["beta", "cats"] } },
    { given: "x-speakeasy-group: a, x-fern-sdk-group-name: b", want: { group: ["a"] } },
    { given: "x-speakeasy-ignore: true", want: { ignored: true } },
    { given: "x-fern-ignore: true", want: { ignored: true } },
    { given: "x-stainless-skip: [python, node]", want: { ignored: true } },
    { given: "x-stainless-skip: [python]", want: undefined },
    {
      given: "x-speakeasy-deprecation-message: Gone soon, x-speakeasy-deprecation-replacement: newCats",
      want: { deprecation: "Gone soon", replacement: "newCats" },
    },
    { given: "x-speakeasy-name-override: '', x-fern-sdk-group-name: []", want: undefined },
    { given: "x-speakeasy-name-override: {}", want: undefined },
  ])("$given", async ({ given, want }) => {
    const { api } = await normaliseText(`paths: { /a: { get: { ${given}, ${answer} } } }`);
    expect(api.operations[0]?.hints).toEqual(want);
  });
});

describe("pages of other generators", () => {
  const place = expect.anything();
  test.each([
    {
      name: "Speakeasy's cursor",
      given:
        "x-speakeasy-pagination: { type: cursor, inputs: [{ name: after, in: parameters, type: cursor }], outputs: { results: $.data, nextCursor: $.meta.next } }",
      want: { style: "cursor", parameter: "after", items: "/data", next: "/meta/next" },
    },
    {
      name: "Speakeasy's cursor in the last item",
      given:
        "x-speakeasy-pagination: { type: cursor, inputs: [{ name: after, in: parameters, type: cursor }], outputs: { results: $.data, nextCursor: '$.data[-1].id' } }",
      want: { style: "cursor", parameter: "after", items: "/data", last: "id" },
    },
    {
      name: "Speakeasy's pages",
      given:
        "x-speakeasy-pagination: { type: offsetLimit, inputs: [{ name: page, in: parameters, type: page }], outputs: { results: $ } }",
      want: { style: "page", parameter: "page", first: 0, items: "" },
    },
    {
      name: "Speakeasy's URL",
      given: "x-speakeasy-pagination: { type: url, outputs: { results: $.rows, nextUrl: $.next } }",
      want: { style: "url", items: "/rows", next: "/next" },
    },
    {
      name: "Fern's cursor",
      given: "x-fern-pagination: { cursor: $request.after, next_cursor: $response.next, results: $response.data }",
      want: { style: "cursor", parameter: "after", items: "/data", next: "/next" },
    },
    {
      name: "Fern's offset",
      given: "x-fern-pagination: { offset: $request.offset, results: $response.data, has-next-page: $response.more }",
      want: { style: "offset", parameter: "offset", items: "/data", next: "/more" },
    },
    {
      name: "Azure's links",
      given: "x-ms-pageable: { nextLinkName: nextLink }",
      want: { style: "url", items: "/value", next: "/nextLink" },
    },
    { name: "Azure's single page", given: "x-ms-pageable: { nextLinkName: null }", want: undefined },
  ])("$name", async ({ given, want }) => {
    const result = await normaliseText(
      `paths: { /a: { get: { parameters: [{ name: page, in: query, schema: { type: integer, default: 0 } }], ${given}, ${answer} } } }`,
    );
    expect(result.api.operations[0]?.pagination).toEqual(want && { ...want, from: "extension", place });
    expect(reports(result)).toEqual([]);
  });

  test.each([
    "x-speakeasy-pagination: { type: cursor, inputs: [{ name: c, in: requestBody, type: cursor }], outputs: { results: $.data, nextCursor: $.next } }",
    "x-speakeasy-pagination: { type: cursor, inputs: [{ name: c, in: parameters, type: cursor }], outputs: { results: $.data, nextCursor: '$.other[-1].id' } }",
    "x-fern-pagination: true",
  ])("that cannot be followed are told: %s", async (given) => {
    const result = await normaliseText(`paths: { /a: { get: { ${given}, ${answer} } } }`);
    expect(result.api.operations[0]?.pagination).toBeUndefined();
    expect(reports(result)).toEqual([expect.stringMatching(/^warning extension\/pagination \/paths\/~1a\/get\/x-/)]);
  });
});

describe("pages of Stainless", () => {
  const purpose = (name: string): string => `x-stainless-pagination-property: { purpose: ${name} }`;
  const list = (more = ""): string => `{ type: array, ${more} items: { $ref: '#/components/schemas/Item' } }`;
  const components =
    "components: { schemas: { Item: { type: object, properties: { id: { type: string }, key: { type: string, x-stainless-pagination-property: { purpose: cursor_item_id } }, self: { $ref: '#/components/schemas/Item' } } } } }";
  test.each([
    {
      name: "a cursor",
      parameter: `schema: { type: string, ${purpose("next_cursor_param")} }`,
      answer: `{ type: object, properties: { rows: ${list(`${purpose("items")},`)}, meta: { type: object, properties: { next: { type: string, ${purpose("next_cursor_field")} } } } } }`,
      want: { style: "cursor", parameter: "p", items: "/rows", next: "/meta/next" },
    },
    {
      name: "the last item",
      parameter: `${purpose("next_cursor_id_param")}, schema: { type: string }`,
      answer: `{ allOf: [{ type: object, properties: { data: ${list()}, more: { type: boolean, ${purpose("has_next_page")} } } }] }`,
      want: { style: "cursor", parameter: "p", items: "/data", next: "/more", last: "key" },
    },
    {
      name: "a URL",
      parameter: "schema: { type: string }",
      answer: `{ type: object, properties: { data: ${list()}, url: { type: string, ${purpose("cursor_url_field")} } } }`,
      want: { style: "url", items: "/data", next: "/url" },
    },
    {
      name: "numbers of pages, of a bare list",
      parameter: `schema: { type: integer, ${purpose("page_number_param")} }`,
      answer: list("x-stainless-pagination-property: { purpose: items, is_top_level_array: true },"),
      want: { style: "page", parameter: "p", items: "" },
    },
    {
      name: "an offset",
      parameter: `schema: { type: integer, ${purpose("offset_count_param")} }`,
      answer: `{ type: object, properties: { books: ${list()} } }`,
      want: { style: "offset", parameter: "p", items: "/books" },
    },
    {
      name: "no cursor, which is in a header",
      parameter: `schema: { type: string, ${purpose("next_cursor_param")} }`,
      answer: `{ type: object, properties: { data: ${list()}, next: { x-stainless-pagination-property: { purpose: next_cursor_field, from_header: X-Next } } } }`,
      want: undefined,
    },
  ])("by $name", async ({ parameter, answer: schema, want }) => {
    const { api } = await normaliseText(
      `paths: { /a: { get: { parameters: [{ name: p, in: query, ${parameter} }], responses: { "200": { description: A, content: { application/json: { schema: ${schema} } } } } } } }\n${components}`,
    );
    expect(api.operations[0]?.pagination).toEqual(want && { ...want, from: "extension", place: expect.anything() });
  });
});

test("streams of other generators", async () => {
  const stream = `responses: { "200": { description: A, content: { text/event-stream: { schema: { type: object }, x-speakeasy-sse-sentinel: '[DONE]' } } } }`;
  const hinted = async (given: string): Promise<unknown> =>
    (await normaliseText(`paths: { /a: { post: { ${given} } } }`)).api.operations[0]?.stream;
  expect(await hinted(stream)).toEqual({ sentinel: "[DONE]" });
  expect(await hinted(`x-fern-streaming: { stream-condition: $request.live, terminator: END }, ${stream}`)).toEqual({
    flag: "live",
    sentinel: "END",
  });
  expect(await hinted(`x-fern-streaming: true, ${answer}`)).toBeUndefined();
});

test("members of an enum are named and described by several extensions", async () => {
  const members = async (given: string): Promise<unknown> => {
    const { api } = await normaliseText(`components: { schemas: { E: { type: string, enum: [a, b], ${given} } } }`);
    const [named] = api.schemas.values();
    return named?.schema.kind === "enum" ? named.schema.members : undefined;
  };
  const want = [{ name: "Ay", description: "The a." }, {}];
  expect(await members("x-fern-enum: { a: { name: Ay, description: The a. } }")).toEqual(want);
  expect(await members("x-speakeasy-enums: { a: Ay }, x-speakeasy-enum-descriptions: { a: The a. }")).toEqual(want);
  expect(await members("x-enum-varnames: [Ay], x-enum-descriptions: [The a.]")).toEqual(want);
  expect(await members("x-ms-enum: { values: [{ value: a, name: Ay, description: The a. }] }")).toEqual(want);
  expect(await members("x-enum-elements: [{ name: Ay, description: The a. }]")).toEqual(want);
  expect(await members("x-enum-values: [{ numericValue: a, identifier: Ay, description: The a. }]")).toEqual(want);
  expect(await members("x-ms-enum: { name: E, modelAsString: true }")).toBeUndefined();
});
