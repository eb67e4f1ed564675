import { expect, it } from "vitest";
import { emitted } from "../../test/emitted.ts";

const JSON_OF = (name: string): string =>
  `content: { application/json: { schema: { $ref: "#/components/schemas/${name}" } } }`;

/** A document that sends and answers schemas of these names. */
function exchange(schemas: string, { sent = "Book", answered = "Book" } = {}): string {
  return `
paths:
  /books:
    post:
      operationId: books.create
      requestBody: { required: true, ${JSON_OF(sent)} }
      responses: { "200": { description: "", ${JSON_OF(answered)} } }
components:
  schemas:
    ${schemas.trim().replace(/\n/g, "\n    ")}`;
}

const BOOK = `Book: { type: object, required: [id, title], properties: { id: { type: string, readOnly: true }, title: { type: string }, key: { type: string, writeOnly: true } } }`;

it.each([
  {
    name: "what a sender and a reader see differently has a type for each",
    given: exchange(BOOK),
    want: [
      "export interface Book {\n  id: string;\n  title: string;\n}",
      "export interface BookInput {\n  title: string;\n  key?: string;\n}",
    ],
    call: "body: BookInput, options?: RequestOptions): Call<Book>",
  },
  {
    name: "so has what holds it, at any depth",
    given: exchange(
      `${BOOK}
Shelf: { type: object, properties: { books: { type: array, items: { $ref: "#/components/schemas/Book" } } } }
Store: { allOf: [{ $ref: "#/components/schemas/Shelf" }, { type: object, properties: { name: { type: string } } }] }`,
      { sent: "Store", answered: "Store" },
    ),
    want: [
      "export interface ShelfInput {\n  books?: BookInput[];\n}",
      "export interface StoreInput extends ShelfInput {",
    ],
    call: "body: StoreInput, options?: RequestOptions): Call<Store>",
  },
  {
    name: "what is only sent has the sender's view under its own name",
    given: exchange(`${BOOK}\nReceipt: { type: string }`, { answered: "Receipt" }),
    want: ["export interface Book {\n  title: string;\n  key?: string;\n}"],
    call: "body: Book, options?: RequestOptions): Call<Receipt>",
  },
  {
    name: "what is only answered has the reader's view under its own name",
    given: exchange(`${BOOK}\nOrder: { type: string }`, { sent: "Order" }),
    want: ["export interface Book {\n  id: string;\n  title: string;\n}"],
    call: "body: Order, options?: RequestOptions): Call<Book>",
  },
  {
    name: "a name that the document uses is left to it",
    given: exchange(`${BOOK}\nBookInput: { type: string }`),
    want: ["export interface BookBody {\n  title: string;", "export type BookInput = string;"],
    call: "body: BookBody, options?: RequestOptions): Call<Book>",
  },
  {
    name: "a constant that tells what it is stays in both",
    given: exchange(
      `Book: { type: object, required: [kind], properties: { kind: { const: book, readOnly: true }, id: { type: string, readOnly: true } } }`,
    ),
    want: ['export interface BookInput {\n  kind: "book";\n}'],
    call: "body: BookInput",
  },
  {
    name: "so does an enum of one value, by which a union is told",
    given: exchange(
      `Cat: { type: object, required: [kind], properties: { kind: { type: string, enum: [cat], readOnly: true }, id: { type: string, readOnly: true } } }
Dog: { type: object, required: [kind], properties: { kind: { $ref: "#/components/schemas/DogKind" }, id: { type: string, readOnly: true } } }
DogKind: { type: string, enum: [dog], readOnly: true }
Pet: { oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }], discriminator: { propertyName: kind } }`,
      { sent: "Pet", answered: "Pet" },
    ),
    want: [
      'export interface CatInput {\n  kind: "cat";\n}',
      "export interface DogInput {\n  kind: DogKind;\n}",
      "export type PetInput = CatInput | DogInput;",
    ],
    call: "body: PetInput",
  },
  {
    name: "an enum of several values does not",
    given: exchange(
      `Book: { type: object, required: [state], properties: { state: { type: string, enum: [new, old], readOnly: true }, title: { type: string } } }`,
    ),
    want: ["export interface BookInput {\n  title?: string;\n}"],
    call: "body: BookInput",
  },
  {
    name: "a schema that refers to itself differs as a whole",
    given: exchange(
      `Book: { type: object, properties: { id: { type: string, readOnly: true }, next: { $ref: "#/components/schemas/Book" } } }`,
    ),
    want: ["export interface BookInput {\n  next?: BookInput;\n}"],
    call: "body: BookInput",
  },
])("$name", async ({ given, want, call }) => {
  const { files } = await emitted(given);
  for (const part of want) expect(files.get("types.ts")).toContain(part);
  expect(files.get("operations/books.ts")).toContain(call);
});

it("writes one type where nothing differs", async () => {
  const { files } = await emitted(exchange("Book: { type: object, properties: { title: { type: string } } }"));
  expect(files.get("types.ts")).toBe("export interface Book {\n  title?: string;\n}\n");
});
