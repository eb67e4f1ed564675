import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { load } from "../load/load.ts";
import { normalise } from "./normalise.ts";

describe("the bookshop", () => {
  test("has nothing to report, and means what it says", async () => {
    const document = await load(join(import.meta.dirname, "../../test/bookshop/openapi.yaml"));
    const { api, diagnostics } = normalise(document);
    expect(diagnostics).toEqual([]);
    expect(api.operations.map(({ id, method, path }) => `${id} ${method} ${path}`)).toEqual([
      "books.list GET /books",
      "books.create POST /books",
      "books.get GET /books/{book_id}",
      "books.delete DELETE /books/{book_id}",
      "books.uploadCover PUT /books/{book_id}/cover",
      "books.summarise POST /books/{book_id}/summary",
      "books.reviews.create POST /books/{book_id}/reviews",
    ]);
    expect(api.tags[1]).toEqual({ name: "books.reviews", description: "What readers say of a book.", parent: "books" });
    expect(api.security).toEqual([
      { kind: "http", name: "key", place: expect.anything(), scheme: "bearer", env: "BOOKSHOP_API_KEY" },
    ]);
    const summarise = api.operations.find(({ id }) => id === "books.summarise");
    expect(summarise?.responses[0]?.content[1]).toEqual({
      name: "text/event-stream",
      sequence: "events",
      fields: ["event"],
      schema: { kind: "ref", id: "openapi.yaml#/components/schemas/SummaryEvent" },
      encoding: [],
    });
    expect(summarise?.stream).toEqual({ terminal: ["summary.done"] });
  });
});
