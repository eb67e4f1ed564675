import { describe, expect, it } from "vitest";
import { emitted } from "../../test/emitted.ts";

/** A shop with books, their reviews, and a diary of what happens; `tags` may say where else they are. */
const shop = (tags: string): string => `
tags: [${tags}]
paths:
  /books: { get: { operationId: books.list, tags: [books], responses: { "204": { description: "" } } } }
  /diary: { get: { operationId: diary.read, tags: [diary], responses: { "204": { description: "" } } } }
  /reviews: { get: { operationId: books.reviews.list, tags: [books.reviews], responses: { "204": { description: "" } } } }
`;

describe("a tag that is the same as another", () => {
  it("is a field with an object of the same class, and nothing else", async () => {
    const plain = await emitted(shop(""));
    const { files, diagnostics } = await emitted(
      shop("{ name: books.diary, description: What happens to books., x-tramontane-same-as: diary }"),
    );
    expect(diagnostics).toEqual([]);
    expect([...files.keys()]).toEqual([...plain.files.keys()]);
    const changed = [...files].filter(([path, text]) => text !== plain.files.get(path)).map(([path]) => path);
    expect(changed).toEqual(["resources/books.ts"]);
    expect(files.get("resources/books.ts")).toContain(`  /** What happens to books. */
  readonly diary: Diary = new Diary(this.client);
`);
    expect(files.get("resources/books.ts")).toContain('import { Diary } from "./diary.ts";');
  });

  it("may stand at the top", async () => {
    const { files, diagnostics } = await emitted(shop("{ name: reviews, x-tramontane-same-as: books.reviews }"));
    expect(diagnostics).toEqual([]);
    expect(files.get("shop.ts")).toContain("readonly reviews: BooksReviews = new BooksReviews(this.client);");
  });

  it("is not there where the operations are left out", async () => {
    const tags = "{ name: books.diary, x-tramontane-same-as: diary }";
    const without = shop(tags).replace(/.*diary.read.*/, "");
    const { files, diagnostics } = await emitted(
      `${without}  /x: { get: { tags: [diary], operationId: x.y, responses: {} } }`,
    );
    expect(diagnostics).toEqual([]);
    expect(files.get("resources/books.ts")).not.toContain("diary");
  });

  it.each([
    ["within itself", "{ name: books.more, x-tramontane-same-as: books }", "it would be within itself"],
    ["what is there", "{ name: books.reviews, x-tramontane-same-as: diary }", "something else is called so"],
    ["a method", "{ name: books.list, x-tramontane-same-as: diary }", "something else is called so"],
    [
      "one that holds another",
      "{ name: books.diary, x-tramontane-same-as: diary }, { name: diary.books, x-tramontane-same-as: books }",
      "that holds a resource of another place itself",
    ],
  ])("cannot be %s", async (_, tags, why) => {
    const { diagnostics } = await emitted(shop(tags));
    expect(diagnostics).toMatchObject([{ severity: "error", code: "extension/same-as" }]);
    expect(diagnostics[0]?.message).toContain(`: ${why}.`);
  });
});
