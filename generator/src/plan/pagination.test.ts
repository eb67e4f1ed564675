import { expect, it } from "vitest";
import { emitted } from "../../test/emitted.ts";

function list(pagination: string, schema: string): string {
  return `
paths:
  /things:
    get:
      operationId: things.list
      parameters: [{ name: page, in: query, schema: { type: integer } }, { name: after, in: query, schema: { type: string } }]
      x-tramontane-pagination: ${pagination}
      responses: { "200": { description: "", content: { application/json: { schema: ${schema} } } } }`;
}

const ITEMS = "{ type: array, items: { type: string } }";

/** A search: parameters for the page, and a body for what is sought. */
function search(parameters: string, body: string): string {
  return `
paths:
  /things/search:
    post:
      operationId: things.search
      parameters: [${parameters.replace(/\w+/g, "{ name: $&, in: query, schema: { type: string } }")}]
      x-tramontane-pagination: { style: cursor, parameter: after, items: /data, next: /next }
      requestBody: { required: true, content: { application/json: { schema: ${body} } } }
      responses: { "200": { description: "", content: { application/json: { schema: { type: object, required: [data], properties: { data: ${ITEMS}, next: { type: string } } } } } } }`;
}

it.each([
  {
    name: "pages of a bare array, until an empty one",
    given: list('{ style: page, parameter: page, first: 0, items: "" }', ITEMS),
    want: ["items: page,", "next: page.length ? { page: (params.page ?? 0) + 1 } : undefined"],
  },
  {
    name: "pages that say whether there are more",
    given: list(
      "{ style: page, parameter: page, first: 1, items: /data, next: /more }",
      `{ type: object, required: [data], properties: { data: ${ITEMS}, more: { type: boolean } } }`,
    ),
    want: ["items: page.data,", "next: page.more ? { page: (params.page ?? 1) + 1 } : undefined"],
  },
  {
    name: "items that can be missing, or deep",
    given: list(
      "{ style: page, parameter: page, first: 1, items: /a/b, next: /a/next }",
      `{ type: object, properties: { a: { type: object, required: [b], properties: { b: ${ITEMS}, next: { type: string } } } } }`,
    ),
    want: ["items: page.a?.b ?? [],", "next: page.a?.next ?"],
  },
  {
    name: "an offset that grows by what was read",
    given: list(
      "{ style: offset, parameter: page, first: 0, items: /data }",
      `{ type: object, required: [data], properties: { data: ${ITEMS} } }`,
    ),
    want: ["next: page.data.length ? { page: (params.page ?? 0) + page.data.length } : undefined"],
  },
  {
    name: "a cursor",
    given: list(
      "{ style: cursor, parameter: after, items: /data, next: /next }",
      `{ type: object, required: [data], properties: { data: ${ITEMS}, next: { type: [string, "null"] } } }`,
    ),
    want: ["(page) => ({", "next: page.next ? { after: page.next } : undefined"],
  },
  {
    name: "a cursor in the last item",
    given: list(
      "{ style: cursor, parameter: after, items: /data, last: id }",
      "{ type: object, required: [data], properties: { data: { type: array, items: { type: object, required: [id], properties: { id: { type: string } } } } } }",
    ),
    want: ["page.data.at(-1)?.id"],
  },
  {
    name: "a search whose parameters stand beside what is sought",
    given: search("after, size", "{ type: object, properties: { word: { type: string } } }"),
    want: [
      "params: ThingsSearchParams,",
      "return paginate( params, ({ after, size, ...body }, options) => requestJson(",
      'method: "POST", path: "/things/search", query: query({ after, size }), body: json(body)',
      "next: page.next ? { after: page.next } : undefined",
    ],
  },
  {
    name: "a search whose parameters stand apart from what is sought",
    given: search("after", "{ type: object, properties: { after: { type: string } } }"),
    want: ["params?: ThingsSearchParams,", "(params, options) =>", "query: query(params), body: json(body)"],
  },
  {
    name: "a search with more parameters than a line holds",
    given: search(
      "after, the_first_of_the_years_that_it_was_made_in, the_last_of_the_years_that_it_was_made_in",
      "{ type: object, properties: { word: { type: string } } }",
    ),
    want: [
      "( { after, the_first_of_the_years_that_it_was_made_in, the_last_of_the_years_that_it_was_made_in, ...body }, options, ) => requestJson(",
    ],
  },
  {
    name: "the URL of the next page",
    given: list(
      "{ style: url, items: /data, next: /next }",
      `{ type: object, required: [data], properties: { data: ${ITEMS}, next: { type: [string, "null"] } } }`,
    ),
    want: [
      'path: follow("/things", url), query: url ? undefined : query(params)',
      "(params, options, url) =>",
      "next: page.next ?? undefined",
    ],
  },
  {
    name: "the Link header",
    given: list("{ style: link, items: /data }", `{ type: object, required: [data], properties: { data: ${ITEMS} } }`),
    want: [
      "import { follow, nextLink, paginate, query, redirects, requestJson }",
      'path: follow("/things", url), query: url ? undefined : query(params)',
      "(params, options, url) =>",
      "(page, _, response) => ({ items: page.data, next: nextLink(response) })",
    ],
  },
])("$name", async ({ given, want }) => {
  const { files, diagnostics } = await emitted(given);
  const text = (files.get("operations/things.ts") ?? "").replace(/\s+/g, " ");
  expect(diagnostics).toEqual([]);
  for (const part of want) expect(text).toContain(part);
});

it.each([
  {
    name: "items that are no array",
    given: list(
      "{ style: page, parameter: page, items: /data }",
      "{ type: object, properties: { data: { type: string } } }",
    ),
  },
  {
    name: "a pointer that leads nowhere",
    given: list(
      "{ style: page, parameter: page, items: /data, next: /nope }",
      `{ type: object, properties: { data: ${ITEMS} } }`,
    ),
  },
  {
    name: "a cursor that is nowhere",
    given: list(
      "{ style: cursor, parameter: after, items: /data }",
      `{ type: object, properties: { data: ${ITEMS} } }`,
    ),
  },
  {
    name: "a cursor that is the whole answer",
    given: list(
      '{ style: cursor, parameter: after, items: /data, next: "" }',
      `{ type: object, properties: { data: ${ITEMS} } }`,
    ),
  },
  {
    name: "a cursor that is a number where a text is wanted",
    given: list(
      "{ style: cursor, parameter: after, items: /data, next: /next }",
      `{ type: object, properties: { data: ${ITEMS}, next: { type: integer } } }`,
    ),
  },
  {
    name: "pages that are counted with text",
    given: list("{ style: page, parameter: after, items: /data }", `{ type: object, properties: { data: ${ITEMS} } }`),
  },
  {
    name: "a next page whose URL is an object",
    given: list(
      "{ style: url, items: /data, next: /next }",
      `{ type: object, properties: { data: ${ITEMS}, next: { type: object } } }`,
    ),
  },
])("reports $name, and generates a plain call", async ({ given }) => {
  const { files, diagnostics } = await emitted(given);
  expect(diagnostics).not.toEqual([]);
  for (const { place } of diagnostics) expect(place?.pointer).toContain("/x-tramontane-pagination");
  expect(files.get("operations/things.ts")).not.toContain("paginate");
});
