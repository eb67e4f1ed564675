import { expect, test } from "vitest";
import { nearest } from "./nearest.ts";

test.each([
  { name: "Bok", want: "Book" },
  { name: "boks", want: "Books" },
  { name: "book", want: "Book" },
  { name: "Author", want: undefined },
  { name: "", want: undefined },
])("the nearest to $name is $want", ({ name, want }) => {
  expect(nearest(name, ["Book", "Books", "Shelf"])).toBe(want);
});
