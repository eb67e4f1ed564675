import { expect, it } from "vitest";
import { normaliseText } from "../../test/normalised.ts";
import { select, type Selection } from "./selection.ts";

const document = `
paths:
  /books:
    get: { operationId: books.list, tags: [books], responses: { "200": { description: A, content: { application/json: { schema: { $ref: '#/components/schemas/Page' } } } } } }
    post: { operationId: books.create, tags: [books], requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Draft' } } } }, responses: {} }
  /books/{id}/reviews: { get: { operationId: reviews.list, tags: [reviews, old], parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: {} } }
  /hidden: { get: { operationId: hidden.get, x-fern-ignore: true, responses: {} } }
components:
  schemas:
    Page: { type: object, properties: { books: { type: array, items: { $ref: '#/components/schemas/Book' } } } }
    Book: { type: object, properties: { a: { type: string } } }
    Draft: { type: object, properties: { a: { type: string } } }
    Unused: { type: object, properties: { a: { type: string } } }`;

it.each<{ given: Selection; operations: string; schemas: string; warned?: string[] }>([
  { given: {}, operations: "books.list books.create reviews.list", schemas: "Page Book Draft" },
  { given: { only: ["books.*"] }, operations: "books.list books.create", schemas: "Page Book Draft" },
  { given: { only: ["GET /books"] }, operations: "books.list", schemas: "Page Book" },
  { given: { only: ["/books"] }, operations: "books.list books.create", schemas: "Page Book Draft" },
  { given: { only: ["/books/**"] }, operations: "reviews.list", schemas: "" },
  { given: { only: ["/books/*"] }, operations: "", schemas: "", warned: ["/books/*"] },
  { given: { only: ["old"] }, operations: "reviews.list", schemas: "" },
  { given: { except: ["* /books"] }, operations: "reviews.list", schemas: "" },
  { given: { only: ["books"], except: ["*.create"] }, operations: "books.list", schemas: "Page Book" },
  { given: { only: ["books.l(i|s)t"] }, operations: "", schemas: "", warned: ["books.l(i|s)t"] },
])("$given selects $operations", async ({ given, operations, schemas, warned = [] }) => {
  const { api, diagnostics } = select((await normaliseText(document)).api, given);
  expect(api.operations.map(({ id }) => id).join(" ")).toBe(operations);
  expect([...api.schemas.values()].map(({ name }) => name).join(" ")).toBe(schemas);
  expect(diagnostics.map(({ message }) => message)).toEqual(
    warned.map((pattern) => `"${pattern}" matches no operation and no tag.`),
  );
});
