import { describe, expect, test } from "vitest";
import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";
import { query, type QueryStyle } from "./query.ts";

const cases: { name: string; given: object; styles?: Record<string, QueryStyle>; want: string }[] = [
  { name: "no parameters", given: {}, want: "" },
  { name: "undefined and null", given: { a: undefined, b: null }, want: "" },
  { name: "text, number, boolean", given: { a: "x y", b: 0, c: false }, want: "a=x%20y&b=0&c=false" },
  { name: "an empty text", given: { a: "" }, want: "a=" },
  { name: "a date", given: { since: new Date(0) }, want: "since=1970-01-01T00%3A00%3A00.000Z" },
  { name: "an array", given: { id: ["a", "b"] }, want: "id=a&id=b" },
  { name: "an empty array", given: { id: [] }, want: "" },
  { name: "null and undefined in an array", given: { id: ["a", null, undefined, "b"] }, want: "id=a&id=b" },
  { name: "the properties of an object", given: { filter: { a: 1, b: null, c: "x" } }, want: "a=1&c=x" },
  { name: "an array, not exploded", given: { id: ["a", "b,c", null] }, styles: { id: "form" }, want: "id=a%2Cb%2Cc" },
  { name: "an object, not exploded", given: { f: { a: 1, b: 2 } }, styles: { f: "form" }, want: "f=a%2C1%2Cb%2C2" },
  { name: "spaces", given: { id: ["a", "b"] }, styles: { id: "spaceDelimited" }, want: "id=a%20b" },
  { name: "pipes", given: { id: ["a", "b"] }, styles: { id: "pipeDelimited" }, want: "id=a%7Cb" },
  { name: "an empty array, not exploded", given: { id: [] }, styles: { id: "pipeDelimited" }, want: "" },
  { name: "JSON", given: { m: { a: [1] } }, styles: { m: "json" }, want: "m=%7B%22a%22%3A%5B1%5D%7D" },
  { name: "null in JSON", given: { m: null }, styles: { m: "json" }, want: "m=null" },
  { name: "undefined in JSON", given: { m: undefined }, styles: { m: "json" }, want: "" },
  {
    name: "a deep object",
    given: { f: { a: 1, b: { c: ["x", "y"] }, d: null } },
    styles: { f: "deepObject" },
    want: "f%5Ba%5D=1&f%5Bb%5D%5Bc%5D=x&f%5Bb%5D%5Bc%5D=y",
  },
  { name: "a hostile name", given: { "a]&admin=1&x[": 1 }, want: "a%5D%26admin%3D1%26x%5B=1" },
  {
    name: "a hostile nested name",
    given: { f: { "a]&admin=1&x[": 1 } },
    styles: { f: "deepObject" },
    want: "f%5Ba%5D%26admin%3D1%26x%5B%5D=1",
  },
  { name: "a lone surrogate", given: { a: "\ud800" }, want: "a=%EF%BF%BD" },
  { name: "names that every object has", given: { constructor: "x", toString: "y" }, want: "constructor=x&toString=y" },
];

describe("query", () => {
  test.each(cases)("writes $name", ({ given, styles, want }) => {
    expect(query(given, styles)).toBe(want);
  });

  test("survives a round trip whatever the names and values", () => {
    const given = { "a&b": "c=d", "ü +": "%41 +&", "#": "?" };
    expect(Object.fromEntries(new URLSearchParams(query(given)))).toEqual(given);
  });

  test("refuses a deep object that is none", () => {
    expect(() => query({ f: "x" }, { f: "deepObject" })).toThrow(InvalidArgumentError);
  });
});
