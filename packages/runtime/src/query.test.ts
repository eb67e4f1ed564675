import { describe, expect, test } from "vitest";
import { query } from "./query.ts";

const cases: { name: string; given: object; want: string }[] = [
  { name: "no parameters", given: {}, want: "" },
  { name: "undefined and null", given: { a: undefined, b: null }, want: "" },
  { name: "text, number, boolean", given: { a: "x y", b: 0, c: false }, want: "a=x%20y&b=0&c=false" },
  { name: "an integer beyond what numbers hold", given: { a: 9007199254740993n }, want: "a=9007199254740993" },
  { name: "an empty text", given: { a: "" }, want: "a=" },
  { name: "a date", given: { since: new Date(0) }, want: "since=1970-01-01T00%3A00%3A00.000Z" },
  { name: "an array", given: { id: ["a", "b"] }, want: "id=a&id=b" },
  { name: "an empty array", given: { id: [] }, want: "" },
  { name: "null and undefined in an array", given: { id: ["a", null, undefined, "b"] }, want: "id=a&id=b" },
  { name: "an object in an array", given: { id: [{ a: 1 }] }, want: "id=%7B%22a%22%3A1%7D" },
  { name: "an array in an array", given: { id: [[1, 2], []] }, want: "id=%5B1%2C2%5D&id=%5B%5D" },
  { name: "the properties of an object", given: { filter: { a: 1, b: null, c: "x" } }, want: "a=1&c=x" },
  {
    name: "a list in an object",
    given: { page: { size: 5, sort: ["a,asc", "b"] } },
    want: "size=5&sort=a%2Casc&sort=b",
  },
  { name: "an object in an object", given: { filter: { a: { b: 1 } } }, want: "a=%7B%22b%22%3A1%7D" },
  { name: "a hostile name", given: { "a]&admin=1&x[": 1 }, want: "a%5D%26admin%3D1%26x%5B=1" },
  { name: "a hostile name in an object", given: { f: { "a&b=1": 1 } }, want: "a%26b%3D1=1" },
  { name: "line breaks", given: { "a\r\n": "\r\nX: y" }, want: "a%0D%0A=%0D%0AX%3A%20y" },
  { name: "a lone surrogate", given: { a: "\ud800", "\udc00": 1 }, want: "a=%EF%BF%BD&%EF%BF%BD=1" },
  { name: "names that every object has", given: { constructor: "x", toString: "y" }, want: "constructor=x&toString=y" },
];

describe("query", () => {
  test.each(cases)("writes $name", ({ given, want }) => {
    expect(query(given)).toBe(want);
  });

  test("survives a round trip whatever the names and values", () => {
    const given = { "a&b": "c=d", "ü +": "%41 +&", "#": "?" };
    expect(Object.fromEntries(new URLSearchParams(query(given)))).toEqual(given);
  });

  test("writes each parameter in the style that is named for it", () => {
    const shout = (name: string, value: unknown): [string, string][] => [[`${name}!`, String(value)]];
    expect(query({ a: 1, b: 2, toString: 3 }, { b: shout })).toBe("a=1&b!=2&toString=3");
  });
});
