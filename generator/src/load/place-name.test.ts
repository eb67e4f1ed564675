import { expect, test } from "vitest";
import { placeName } from "./place-name.ts";

test.each([
  { file: "schemas/book-page.yaml", pointer: "", want: "book-page" },
  { file: "books.yaml", pointer: "/Book", want: "Book" },
  { file: "all.yaml", pointer: "/books/Book", want: "Book" },
  { file: "api.yaml", pointer: "/components/schemas/a~1b", want: "a/b" },
  { file: "api.yaml", pointer: "/components/schemas/Book/$defs/Inner", want: "Inner" },
  { file: "api.yaml", pointer: "/components/schemas/Book/properties/author", want: "Book_author" },
  { file: "api.yaml", pointer: "/components/schemas/Book/allOf/1/properties/tags/items", want: "Book_tags" },
  { file: "api.yaml", pointer: "/paths/~1a/get/responses/200/content/application~1json/schema", want: "get" },
])("$file#$pointer is named $want", ({ want, ...place }) => {
  expect(placeName(place)).toBe(want);
});
