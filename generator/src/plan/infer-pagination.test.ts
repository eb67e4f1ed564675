import { expect, it } from "vitest";
import { emitted } from "../../test/emitted.ts";
import type { PlanOptions } from "./options.ts";

interface Given {
  readonly query: string;
  readonly answer: string;
  readonly path?: string;
  readonly headers?: string;
}

/** What follows from parameters and an answer: the step of the pages, `undefined` where there are none. */
async function step(
  { query, answer, path = "/things", headers = "{}" }: Given,
  options: PlanOptions = {},
): Promise<string | undefined> {
  const { files } = await emitted(
    `
paths:
  ${path}:
    get:
      operationId: things.list
      parameters: [${query}]
      responses: { "200": { description: "", headers: ${headers}, content: { application/json: { schema: ${answer} } } } }`,
    options,
  );
  const text = (files.get("operations/things.ts") ?? "").replace(/\s+/g, " ");
  return /\(page(?:, \w+)*\) => \(\{ (.*?),? \}\),/.exec(text)?.[1];
}

const parameter = (name: string, schema: string, more = ""): string =>
  `{ name: ${name}, in: query, schema: ${schema}${more} }`;
const object = (properties: string): string =>
  `{ type: object, required: [data], properties: { data: { type: array, items: { type: object, required: [id], properties: { id: { type: string } } } }, ${properties} } }`;
const text = "{ type: string }";
const limit = parameter("limit", "{ type: integer }");
const LINKED = "{ Link: { schema: { type: string } } }";
const list = "{ type: array, items: { type: string } }";

it.each([
  {
    name: "a cursor",
    query: parameter("page_token", text),
    answer: object(`next_page_token: ${text}`),
    want: "items: page.data, next: page.next_page_token ? { page_token: page.next_page_token } : undefined",
  },
  {
    name: "a cursor beside the list",
    query: parameter("cursor", text),
    answer: object(`pagination: { type: object, properties: { next: { type: [string, "null"] } } }`),
    want: "items: page.data, next: page.pagination?.next ? { cursor: page.pagination?.next } : undefined",
  },
  {
    name: "the id of the last item",
    query: parameter("starting_after", text),
    answer: object("has_more: { type: boolean }"),
    want: "items: page.data, next: page.has_more && page.data.length ? { starting_after: page.data.at(-1)?.id } : undefined",
  },
  {
    name: "a link",
    query: limit,
    answer: object("next: { type: string, format: uri }"),
    want: "items: page.data, next: page.next ?? undefined",
  },
  {
    name: "a link among links",
    query: limit,
    answer: object("links: { type: object, properties: { next: { type: string } } }"),
    want: "items: page.data, next: page.links?.next ?? undefined",
  },
  {
    name: "a link among links that is an object",
    query: parameter("cursor", text),
    answer: object(
      "_links: { type: object, properties: { next: { type: object, properties: { href: { type: string } } } } }",
    ),
    want: "items: page.data, next: page._links?.next?.href ?? undefined",
  },
  {
    name: "a Link header beside a bare list",
    query: `${parameter("page", "{ type: integer, default: 1 }")}, ${parameter("per_page", "{ type: integer }")}`,
    answer: list,
    headers: LINKED,
    want: "items: page, next: nextLink(response)",
  },
  {
    name: "a Link header beside a list that may be missing",
    query: "",
    answer: `{ type: object, properties: { repos: ${list}, total_count: { type: integer } } }`,
    headers: "{ link: { $ref: '#/components/headers/nowhere' } }",
    want: "items: page.repos ?? [], next: nextLink(response)",
  },
  {
    name: "pages that start with 0",
    query: `${parameter("page", "{ type: integer, default: 0 }")}, ${parameter("size", "{ type: integer }")}`,
    answer: object("totalPages: { type: integer }"),
    want: "items: page.data, next: page.data.length ? { page: (params.page ?? 0) + 1 } : undefined",
  },
  {
    name: "pages of a bare list",
    query: `${parameter("page", "{ type: integer, minimum: 1 }")}, ${parameter("per_page", "{ type: integer }")}`,
    answer: list,
    want: "items: page, next: page.length ? { page: (params.page ?? 1) + 1 } : undefined",
  },
  {
    name: "pages that say whether there are more",
    query: parameter("page", "{ type: integer }", ", description: Starts at 1."),
    answer: object("has_more: { type: boolean }"),
    want: "items: page.data, next: page.has_more ? { page: (params.page ?? 1) + 1 } : undefined",
  },
  {
    name: "an offset",
    query: `${parameter("offset", "{ type: integer }")}, ${limit}`,
    answer: object("total: { type: integer }"),
    want: "items: page.data, next: page.data.length ? { offset: (params.offset ?? 0) + page.data.length } : undefined",
  },
])("infers $name", async ({ want, ...given }: Given & { want: string }) => {
  expect(await step(given)).toBe(want);
  expect(await step(given, { pagination: false })).toBeUndefined();
});

it.each([
  { name: "a cursor that the answer does not give", query: parameter("cursor", text), answer: object(`x: ${text}`) },
  {
    name: "a cursor among links",
    query: parameter("cursor", text),
    answer: object(`links: { type: object, properties: { next: ${text} } }`),
  },
  { name: "a next cursor that nothing takes", query: limit, answer: object(`next_cursor: ${text}`) },
  { name: "a next that may be anything", query: limit, answer: object(`next: ${text}`) },
  {
    name: "a page that starts nobody knows where",
    query: `${parameter("page", "{ type: integer }")}, ${limit}`,
    answer: list,
  },
  { name: "a page without a size or an end", query: parameter("page", "{ type: integer, default: 1 }"), answer: list },
  {
    name: "a page that is a text",
    query: `${parameter("page", "{ type: string, default: '1' }")}, ${limit}`,
    answer: list,
  },
  {
    name: "an offset that starts elsewhere",
    query: `${parameter("offset", "{ type: integer, default: 10 }")}, ${limit}`,
    answer: list,
  },
  { name: "an offset without a limit", query: parameter("offset", "{ type: integer }"), answer: list },
  {
    name: "two lists, neither of which is the one",
    query: parameter("cursor", text),
    answer: `{ type: object, properties: { a: ${list}, b: ${list}, next_cursor: ${text} } }`,
  },
  {
    name: "two lists that both could be the one",
    query: parameter("cursor", text),
    answer: `{ type: object, properties: { data: ${list}, items: ${list}, next_cursor: ${text} } }`,
  },
  {
    name: "items without an id",
    query: parameter("after", text),
    answer: `{ type: object, properties: { data: ${list}, has_more: { type: boolean } } }`,
  },
  {
    name: "a Link header without a list",
    query: "",
    answer: `{ type: object, properties: { a: ${list}, b: ${list} } }`,
    headers: LINKED,
  },
  { name: "other headers", query: "", answer: list, headers: "{ X-Link: { schema: { type: string } } }" },
  {
    name: "a Link header of one thing",
    query: "",
    path: "/things/{id}",
    answer: object("a: { type: integer }"),
    headers: LINKED,
  },
])("does not take for pages $name", async (given: Given) => {
  expect(await step(given)).toBeUndefined();
});

it("is overruled by the configuration, which tells of operations that are not there", async () => {
  const given = { query: parameter("cursor", text), answer: object(`next_cursor: ${text}, more: ${text}`) };
  expect(await step(given, { pagination: { operations: { "GET /things": false } } })).toBeUndefined();
  const override = { style: "cursor", parameter: "cursor", items: "/data", next: "/more" } as const;
  expect(await step(given, { pagination: { infer: false, operations: { "things.list": override } } })).toContain(
    "{ cursor: page.more }",
  );
  const { diagnostics } = await emitted("paths: { /a: { get: { operationId: a.b, responses: {} } } }", {
    pagination: { operations: { "a.c": false } },
  });
  expect(diagnostics).toMatchObject([{ code: "config/no-operation", remedy: 'Did you mean "a.b"?' }]);
});
