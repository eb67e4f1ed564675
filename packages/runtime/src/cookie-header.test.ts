import { expect, it } from "vitest";
import { cookieHeader } from "./cookie-header.ts";
import { commaDelimited } from "./parameter-styles.ts";

it.each([
  { name: "a value", given: { session: "x" }, want: "session=x" },
  { name: "several", given: { a: 1, b: true }, want: "a=1; b=true" },
  { name: "a list, one by one", given: { a: [1, 2] }, want: "a=1; a=2" },
  { name: "the properties of an object", given: { a: { R: 1, G: null, B: 2 } }, want: "R=1; B=2" },
  { name: "what would end a cookie, encoded", given: { "a;": "x; y=\r\n" }, want: "a%3B=x%3B%20y%3D%0D%0A" },
  { name: "nothing", given: { a: undefined, b: null, c: [] }, want: undefined },
])("writes $name", ({ given, want }) => {
  expect(cookieHeader(given)).toBe(want);
});

it("writes a cookie in the style that is named for it", () => {
  expect(cookieHeader({ a: [1, 2], b: [3, 4] }, { b: commaDelimited })).toBe("a=1; a=2; b=3,4");
});
