import { expect, it } from "vitest";
import { cookieHeader } from "./cookie-header.ts";

it.each([
  { name: "a value", given: { session: "x" }, want: "session=x" },
  { name: "several", given: { a: 1, b: true }, want: "a=1; b=true" },
  { name: "a list, one by one", given: { a: [1, 2] }, want: "a=1; a=2" },
  { name: "what would end a cookie, encoded", given: { "a;": "x; y=\r\n" }, want: "a%3B=x%3B%20y%3D%0D%0A" },
  { name: "nothing", given: { a: undefined, b: null }, want: undefined },
])("writes $name", ({ given, want }) => {
  expect(cookieHeader(given)).toBe(want);
});
