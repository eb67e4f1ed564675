import { describe, expect, it } from "vitest";
import { emitted, type Emitted } from "../../test/emitted.ts";
import { formatLock, type NameLock, parseLock } from "./lock.ts";
import type { PlanOptions } from "./options.ts";

const answer = (schema: string): string =>
  `responses: { "200": { description: "", content: { application/json: { schema: { $ref: "#/components/schemas/${schema}" } } } }, "404": { description: "", content: { application/json: { schema: { type: object, properties: { why: { type: string } } } } } } }`;
const page = "parameters: [{ name: page, in: query, schema: { type: integer } }]";

/** Two operations and two schemas, and before each of them one that wants its name. */
function shop(added: { operations?: string; schemas?: string } = {}): string {
  return `
paths:
  ${added.operations ?? ""}
  /books: { get: { operationId: listBooks, tags: [books], ${page}, ${answer("book")} } }
  /books/{id}:
    get: { operationId: getBook, tags: [books], parameters: [{ name: id, in: path, required: true, schema: { type: string } }], ${answer("Shelf")} }
components:
  schemas:
    ${added.schemas ?? ""}
    book: { type: object, properties: { a: { type: string } } }
    Shelf:
      oneOf: [{ $ref: "#/components/schemas/Oak" }, { $ref: "#/components/schemas/Pine" }]
      discriminator: { propertyName: wood }
    Oak: { type: object, required: [wood], properties: { wood: { const: Oak } } }
    Pine: { type: object, required: [wood], properties: { wood: { const: Pine } } }`;
}

const newcomers = {
  operations: `
  /a: { get: { operationId: books_list, tags: [books], ${page}, ${answer("Book")} } }
  /b: { get: { operationId: get, tags: [books], ${answer("BooksListParams")} } }
  /c: { get: { operationId: x, tags: [books-errors], ${page}, responses: { "404": { description: "", content: { application/json: { schema: { type: integer } } } } } } }
  /d: { get: { operationId: y, tags: [books], responses: { "409": { description: "", content: { application/json: { schema: { type: integer } } } } } } }`,
  schemas: `
    Book: { type: object, properties: { b: { type: string } } }
    Books: { type: object, properties: { c: { type: string } } }
    BooksErrors: { type: object, properties: { d: { type: string } } }
    BooksListParams: { type: object, properties: { e: { type: string } } }
    UnknownShelf: { type: object, properties: { f: { type: string } } }`,
};

/** As if written to the lock file and read again. */
async function again(document: string, lock: NameLock, options: PlanOptions = {}): Promise<Emitted> {
  return emitted(document, { ...options, kept: parseLock(formatLock(lock), "tramontane.lock.json") });
}

/** The names of the first lock that are other ones in the second. */
function renamed(before: NameLock, after: NameLock): string[] {
  return (["operations", "schemas", "types", "files"] as const).flatMap((section) =>
    [...before[section]].flatMap(([key, name]) => {
      const now = after[section].get(key.replace(/^\S+\.yaml/, "openapi.yaml"));
      return now === name ? [] : [`${key}: ${name} -> ${now ?? "gone"}`];
    }),
  );
}

describe("a lock", () => {
  it("keeps every name when operations and schemas are added that want it", async () => {
    const { lock } = await emitted(shop());
    const changed = await again(shop(newcomers), lock);
    expect(renamed(lock, changed.lock)).toEqual([]);
    // Without it, nearly everything would have been called otherwise: the newcomers do want these names.
    const without = await emitted(shop(newcomers));
    expect(renamed(lock, without.lock)).toEqual(
      expect.arrayContaining([
        "listBooks: books.list -> books.listBooks",
        "openapi.yaml#/components/schemas/book: Book -> Book2",
      ]),
    );
    expect(renamed(lock, without.lock).length).toBeGreaterThan(5);
  });

  it("keeps names when what they were longer for is removed", async () => {
    const { lock } = await emitted(shop(newcomers));
    const { lock: rest } = await again(shop(), lock);
    expect(rest.operations.get("listBooks")).toBe("books.listBooks");
    expect(rest.schemas.get("openapi.yaml#/components/schemas/book")).toBe("Book2");
  });

  it("drops what is no more, and what was in its way is free", async () => {
    const { lock } = await emitted(shop(newcomers));
    const rest = await again(shop(), lock);
    expect([...rest.lock.operations.keys()]).toEqual(["listBooks", "getBook"]);
    expect([...rest.lock.schemas.keys()]).toHaveLength(4);
    const comesBack = "/z: { get: { operationId: books_list, tags: [books], responses: {} } }";
    const { lock: freed } = await again(shop({ operations: comesBack }), rest.lock);
    expect(freed.operations.get("books_list")).toBe("books.list");
  });

  it("changes nothing when nothing changed", async () => {
    const first = await emitted(shop(newcomers));
    const second = await again(shop(newcomers), first.lock);
    expect(formatLock(second.lock)).toBe(formatLock(first.lock));
    expect([...second.files]).toEqual([...first.files]);
  });

  it("keeps the name of an operation that only streams", async () => {
    const stream = "{ description: '', content: { text/event-stream: { schema: { type: string } } } }";
    const watching = (path: string, id: string): string =>
      `  ${path}: { get: { operationId: ${id}, tags: [books], responses: { "200": ${stream} } } }\n`;
    const { lock } = await emitted(`paths:\n${watching("/books/news", "watchBooks")}`);
    expect([...lock.operations]).toEqual([["watchBooks", "books.watch"]]);
    const document = `paths:\n${watching("/a", "books_watch")}${watching("/books/news", "watchBooks")}`;
    expect((await again(document, lock)).lock.operations.get("watchBooks")).toBe("books.watch");
  });

  it("gives way to the configuration", async () => {
    const { lock } = await emitted(shop());
    const names = { operations: { getBook: "shelves.get", "GET /books": "books.all" }, schemas: { book: "Volume" } };
    const { files, lock: now } = await again(shop(), lock, { names });
    expect(files.get("operations/shelves.ts")).toContain("export function get(");
    expect(files.get("operations/books.ts")).toContain("export function all(");
    expect(files.get("types.ts")).toContain("export interface Volume ");
    expect([...now.operations]).toEqual([]);
  });
});

describe("a lock file", () => {
  it.each([
    { name: "no JSON", text: "{", want: "is not a lock file" },
    { name: "another version", text: '{ "version": 2 }', want: "is not a lock file" },
    {
      name: "a type that is no identifier",
      text: '{ "version": 1, "schemas": { "#/a": "A { } ; alert(1)" } }',
      want: 'gives "#/a" a name that cannot be used',
    },
    { name: "a file outside", text: '{ "version": 1, "files": { "a": "../../x" } }', want: "cannot be used" },
    {
      name: "a method without a resource",
      text: '{ "version": 1, "operations": { "a": "x" } }',
      want: "cannot be used",
    },
  ])("with $name is refused", ({ text, want }) => {
    expect(() => parseLock(text, "tramontane.lock.json")).toThrow(want);
  });
});
