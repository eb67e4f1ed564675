import { describe, expect, test } from "vitest";
import { child, fromFragment, fromTokens, member, tokens } from "./pointer.ts";

describe("a pointer", () => {
  test.each([
    { pointer: "", path: [] },
    { pointer: "/", path: [""] },
    { pointer: "/a/0", path: ["a", "0"] },
    { pointer: "/a~1b/m~0n", path: ["a/b", "m~n"] },
    { pointer: "/~01", path: ["~1"] },
  ])("$pointer is $path, there and back", ({ pointer, path }) => {
    expect(tokens(pointer)).toEqual(path);
    expect(fromTokens(path)).toBe(pointer);
    expect(path.reduce(child, "")).toBe(pointer);
  });
});

test.each([
  { fragment: "/a%20b", want: "/a b" },
  { fragment: "/paths/~1a~1%7Bid%7D", want: "/paths/~1a~1{id}" },
  { fragment: "/100%", want: "/100%" },
])("the fragment $fragment is the pointer $want", ({ fragment, want }) => {
  expect(fromFragment(fragment)).toBe(want);
});

test.each([
  { value: { a: 1 }, token: "a", want: 1 },
  { value: { a: 1 }, token: "constructor", want: undefined },
  { value: { a: 1 }, token: "__proto__", want: undefined },
  { value: JSON.parse('{"__proto__": 1}') as unknown, token: "__proto__", want: 1 },
  { value: ["x"], token: "0", want: "x" },
  { value: ["x"], token: "00", want: undefined },
  { value: ["x"], token: "length", want: undefined },
  { value: "text", token: "0", want: undefined },
  { value: null, token: "a", want: undefined },
])("the member $token of $value is $want", ({ value, token, want }) => {
  expect(member(value, token)).toBe(want);
});
