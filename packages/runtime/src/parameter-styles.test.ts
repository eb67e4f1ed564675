import { describe, expect, test } from "vitest";
import {
  asCookie,
  asJson,
  commaDelimited,
  deepObject,
  pipeDelimited,
  spaceDelimited,
  withReserved,
} from "./parameter-styles.ts";
import { type ParameterStyle, query } from "./query.ts";

interface StyleCase {
  readonly name: string;
  readonly given: unknown;
  readonly want: string;
}

const write = (value: unknown, style: ParameterStyle): string => query({ p: value }, { p: style });
const nothing: readonly StyleCase[] = [
  { name: "undefined", given: undefined, want: "" },
  { name: "null", given: null, want: "" },
  { name: "an empty list", given: [], want: "" },
  { name: "an empty object", given: {}, want: "" },
  { name: "a list of nothing", given: [null, undefined], want: "" },
  { name: "an object of nothing", given: { a: null, b: undefined }, want: "" },
];
const one: readonly StyleCase[] = [
  { name: "text", given: "a&b=c", want: "p=a%26b%3Dc" },
  { name: "an empty text", given: "", want: "p=" },
  { name: "false", given: false, want: "p=false" },
  { name: "zero", given: 0, want: "p=0" },
  { name: "a large integer", given: 9007199254740993n, want: "p=9007199254740993" },
  { name: "a date", given: new Date(0), want: "p=1970-01-01T00%3A00%3A00.000Z" },
];

describe("a list that is not exploded", () => {
  test.each([...nothing, ...one])("is nothing, or the value, of $name", ({ given, want }) => {
    for (const style of [commaDelimited, spaceDelimited, pipeDelimited]) expect(write(given, style)).toBe(want);
  });

  test.each([
    { name: "commas", style: commaDelimited, given: ["a", "b,c", null, 1], want: "p=a,b%2Cc,1" },
    {
      name: "commas, of an object",
      style: commaDelimited,
      given: { R: 1, "G,": null, B: "x,y" },
      want: "p=R,1,B,x%2Cy",
    },
    { name: "commas, of objects", style: commaDelimited, given: [{ a: 1 }, 2], want: "p=%7B%22a%22%3A1%7D,2" },
    { name: "spaces", style: spaceDelimited, given: ["a", "b"], want: "p=a%20b" },
    { name: "spaces, of an object", style: spaceDelimited, given: { R: 1, G: 2 }, want: "p=R%201%20G%202" },
    { name: "pipes", style: pipeDelimited, given: ["a", "b"], want: "p=a%7Cb" },
    { name: "pipes, of an object", style: pipeDelimited, given: { R: 1, G: 2 }, want: "p=R%7C1%7CG%7C2" },
  ])("is joined by $name", ({ style, given, want }) => {
    expect(write(given, style)).toBe(want);
  });
});

describe("deepObject", () => {
  const plain = (value: unknown): string => decodeURIComponent(write(value, deepObject));

  test.each(nothing)("is nothing of $name", ({ given, want }) => {
    expect(write(given, deepObject)).toBe(want);
  });

  test.each(one)("is the value itself of $name", ({ given, want }) => {
    expect(write(given, deepObject)).toBe(want);
  });

  test.each([
    { name: "an object", given: { gte: 1, lt: false, x: "" }, want: "p[gte]=1&p[lt]=false&p[x]=" },
    { name: "objects in an object", given: { a: { b: { c: 1 } }, d: 2 }, want: "p[a][b][c]=1&p[d]=2" },
    { name: "null and undefined in an object", given: { a: null, b: undefined, c: { d: null } }, want: "" },
    { name: "a list", given: ["a", "b"], want: "p[]=a&p[]=b" },
    { name: "a list of one", given: ["a"], want: "p[]=a" },
    { name: "a list with null", given: ["a", null, "b"], want: "p[]=a&p[]=b" },
    { name: "dates in a list", given: [new Date(0)], want: "p[]=1970-01-01T00:00:00.000Z" },
    { name: "a list in an object", given: { a: ["x", "y"], b: [] }, want: "p[a][]=x&p[a][]=y" },
    { name: "objects in a list", given: [{ a: 1, b: 2 }, { a: 3 }], want: "p[0][a]=1&p[0][b]=2&p[1][a]=3" },
    { name: "objects and null in a list", given: [null, { a: 1 }, null, { a: 2 }], want: "p[0][a]=1&p[1][a]=2" },
    { name: "objects and text in a list", given: ["x", { a: 1 }], want: "p[0]=x&p[1][a]=1" },
    { name: "lists in a list", given: [[1, 2], [3]], want: "p[0][]=1&p[0][]=2&p[1][]=3" },
    { name: "lists of objects in objects", given: { a: [{ b: ["x"] }] }, want: "p[a][0][b][]=x" },
  ])("writes $name", ({ given, want }) => {
    expect(plain(given)).toBe(want);
  });

  test("encodes names to any depth", () => {
    expect(write({ "a]&admin=1&x[": [{ "b#": 1 }] }, deepObject)).toBe(
      "p%5Ba%5D%26admin%3D1%26x%5B%5D%5B0%5D%5Bb%23%5D=1",
    );
  });
});

describe("asJson", () => {
  test.each([
    { name: "an object", given: { a: [1, "é&"] }, want: '{"a":[1,"é&"]}' },
    { name: "text, in quotes", given: "x", want: '"x"' },
    { name: "null", given: null, want: "null" },
    { name: "an empty list", given: [], want: "[]" },
    { name: "a date", given: new Date(0), want: '"1970-01-01T00:00:00.000Z"' },
  ])("writes $name", ({ given, want }) => {
    expect(write(given, asJson)).toBe(`p=${encodeURIComponent(want)}`);
  });

  test("is nothing of undefined", () => {
    expect(write(undefined, asJson)).toBe("");
  });
});

describe("withReserved", () => {
  test.each([
    { name: "what is reserved, as it is", given: ":/?@!$'()*,;", want: ":/?@!$'()*,;" },
    { name: "what ends a value, encoded", given: "a&admin=1#x+y", want: "a%26admin%3D1%23x%2By" },
    { name: "brackets, which no query may hold, encoded", given: "[a]", want: "%5Ba%5D" },
    { name: "spaces, line breaks and what is no ASCII, encoded", given: "a b\r\né", want: "a%20b%0D%0A%C3%A9" },
    { name: "triples, as they are", given: "%2F%c3%A9%26", want: "%2F%c3%A9%26" },
    {
      name: "a percent sign that begins no triple, encoded",
      given: "100% %zz %2 %",
      want: "100%25%20%25zz%20%252%20%25",
    },
    { name: "a percent sign before what is reserved", given: "%:A1", want: "%25:A1" },
    { name: "a triple of a percent sign", given: "%253A", want: "%253A" },
    { name: "a lone surrogate", given: "\ud800", want: "%EF%BF%BD" },
  ])("writes $name", ({ given, want }) => {
    expect(write(given, withReserved())).toBe(`p=${want}`);
  });

  test.each([
    { name: "a list", style: undefined, given: ["a/b", "c,d"], want: "p=a/b&p=c,d" },
    { name: "a list joined by commas", style: commaDelimited, given: ["a/b", "c,d"], want: "p=a/b,c%2Cd" },
    { name: "a deep object", style: deepObject, given: { "x/": "a/b" }, want: "p%5Bx%2F%5D=a/b" },
    { name: "JSON", style: asJson, given: { a: "b:c" }, want: "p=%7B%22a%22:%22b:c%22%7D" },
  ])("writes $name in its style", ({ style, given, want }) => {
    expect(write(given, withReserved(style))).toBe(want);
  });
});

describe("asCookie", () => {
  test.each([
    { name: "what a cookie can hold", given: "a/b=c%20[d]&", want: "p=a/b=c%20[d]&" },
    {
      name: "what ends or breaks a cookie",
      given: 'x; y="\\,\r\n\0é😀',
      want: "p=x%3B%20y=%22%5C%2C%0D%0A%00%C3%A9%F0%9F%98%80",
    },
    { name: "a list", given: ["a:b", "c"], want: "p=a:b&p=c" },
  ])("writes $name", ({ given, want }) => {
    expect(write(given, asCookie())).toBe(want);
  });

  test("writes a list in its style", () => {
    expect(write(["a:b", "c,d"], asCookie(commaDelimited))).toBe("p=a:b,c%2Cd");
  });
});
