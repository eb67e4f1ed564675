import { describe, expect, it } from "vitest";
import { emitted } from "../../../test/emitted.ts";
import type { SpeakeasyOptions } from "../../plan/options.ts";

/** The resource `books` of a document with one operation, in the shape of Speakeasy's clients. */
async function books(path: string, operation: string, speakeasy: SpeakeasyOptions = {}): Promise<string> {
  const { files } = await emitted(
    `paths: { "${path}": ${operation} }
components: { schemas: { ChangeRequest: { type: object, required: [title], properties: { title: { type: string } } } } }`,
    { shape: "speakeasy", speakeasy },
  );
  return files.get("resources/books.ts") ?? "";
}

const answers = "responses: { '204': { description: d } }";
const id = "{ name: book_id, in: path, required: true, schema: { type: string } }";
const dry = "{ name: dry_run, in: query, schema: { type: boolean } }";
const ref = "{ $ref: '#/components/schemas/ChangeRequest' }";
const body = (schema: string, required = true): string =>
  `requestBody: { required: ${required}, content: { application/json: { schema: ${schema} } } }`;

describe("a method takes", () => {
  it.each<{ name: string; path?: string; given: string; options?: SpeakeasyOptions; wants: string[] }>([
    {
      name: "nothing but options where there is nothing to give",
      given: `{ get: { operationId: books.run, ${answers} } }`,
      wants: ["run(options?: RequestOptions): Promise<void> {", "operations.run(this.client(options))"],
    },
    {
      name: "the object of parameters, optional where they are",
      given: `{ get: { operationId: books.run, parameters: [${dry}], ${answers} } }`,
      wants: ["run(request?: BooksRunParams, options", "operations.run(this.client(options), request)"],
    },
    {
      name: "the body itself",
      given: `{ post: { operationId: books.run, ${body(ref)}, ${answers} } }`,
      wants: ["run(request: ChangeRequest, options", "operations.run(this.client(options), request)"],
    },
    {
      name: "path parameters and the body as properties, that called after its schema",
      path: "/books/{book_id}",
      given: `{ put: { operationId: books.run, parameters: [${id}], ${body(ref)}, ${answers} } }`,
      wants: [
        "  bookId: string;\n  changeRequest: ChangeRequest;\n",
        "operations.run(this.client(options), request.bookId, request.changeRequest)",
      ],
    },
    {
      name: "a body whose schema has no name as `requestBody`",
      path: "/books/{book_id}",
      given: `{ put: { operationId: books.run, parameters: [${id}], ${body("{ type: string }")}, ${answers} } }`,
      wants: ["  requestBody: string;\n"],
    },
    {
      name: "a body by the name that was chosen",
      path: "/books/{book_id}",
      given: `{ put: { operationId: books.run, parameters: [${id}], ${body(ref)}, ${answers} } }`,
      options: { bodies: { "books.run": "changes" } },
      wants: ["  changes: ChangeRequest;\n", "request.bookId, request.changes)"],
    },
    {
      name: "parameters of the query beside those of the path",
      path: "/books/{book_id}",
      given: `{ get: { operationId: books.run, parameters: [${id}, ${dry}], ${answers} } }`,
      wants: [
        "  bookId: string;\n  dryRun?: boolean | null;\n",
        "const { bookId, ...params } = request;\n",
        "operations.run(this.client(options), bookId, params)",
      ],
    },
    {
      name: "a body apart from the parameters that it is merged with",
      given: `{ post: { operationId: books.run, parameters: [${dry}], ${body(ref, false)}, ${answers} } }`,
      wants: [
        "run(request: BooksRunRequest",
        "  dryRun?: boolean | null;\n  changeRequest: ChangeRequest;\n",
        "const input = { ...params, ...changeRequest };",
      ],
    },
    {
      name: "a parameter by the name that was chosen",
      path: "/books/{book_id}",
      given: `{ get: { operationId: books.run, parameters: [${id}, ${dry}], ${answers} } }`,
      options: { parameters: { "books.run": { book_id: "idOrName", dry_run: "dry" } } },
      wants: ["  idOrName: string;\n  dry?: boolean | null;\n", "const { idOrName, ...params } = request;"],
    },
    {
      name: "parameters of one name in two places under two names",
      path: "/books/{book_id}",
      given: `{ get: { operationId: books.run, parameters: [${id}, { name: bookId, in: query, schema: {} }], ${answers} } }`,
      wants: ["  bookIdPath: string;\n  bookId?:"],
    },
    {
      name: "path parameters and body one after the other, where that was chosen",
      path: "/books/{book_id}",
      given: `{ put: { operationId: books.run, parameters: [${id}], ${body(ref)}, ${answers} } }`,
      options: { positional: ["books.run"] },
      wants: [
        "run(bookId: string, requestBody: ChangeRequest, options?: RequestOptions): Promise<void> {",
        "operations.run(this.client(options), bookId, requestBody)",
      ],
    },
  ])("$name", async ({ path = "/books", given, options, wants }) => {
    const text = await books(path, given, options);
    for (const want of wants) expect(text).toContain(want);
  });
});

const list =
  "{ get: { operationId: books.list, parameters: [{ name: page, in: query, schema: { type: integer } }], x-tramontane-pagination: { style: page, parameter: page, first: 1, items: '' }, responses: { '200': { description: d, content: { application/json: { schema: { type: array, items: { type: string } } } } } } } }";

it("answers pages, or of chosen methods alone", async () => {
  expect(await books("/books", list)).toContain("Promise<PageIterator<string[]>>");
  expect(await books("/books", list, { paged: [] })).toContain("Promise<string[]>");
});

it("tells of methods that are chosen and not there", async () => {
  const { diagnostics } = await emitted(`paths: { /books: ${list} }`, {
    shape: "speakeasy",
    speakeasy: { paged: ["books.list", "books.lost"], bodies: { "books.gone": "x" } },
  });
  expect(
    diagnostics.map(({ severity, code, message }) => [severity, code, message.match(/"books\.\w+"/)?.[0]]),
  ).toEqual([
    ["note", "speakeasy/unknown-method", '"books.gone"'],
    ["note", "speakeasy/unknown-method", '"books.lost"'],
  ]);
});
