import { expect, it, test } from "vitest";
import { pathSegment, reservedText, styledPath } from "./styled-path.ts";

const list = [3, "a/b", 5];
const record = { R: 100, "g,": "x=y" };

test.each([
  { style: "simple", explode: false, scalar: "a%2Fb", list: "3,a%2Fb,5", record: "R,100,g%2C,x%3Dy" },
  { style: "simple", explode: true, scalar: "a%2Fb", list: "3,a%2Fb,5", record: "R=100,g%2C=x%3Dy" },
  { style: "label", explode: false, scalar: ".a%2Fb", list: ".3,a%2Fb,5", record: ".R,100,g%2C,x%3Dy" },
  { style: "label", explode: true, scalar: ".a%2Fb", list: ".3.a%2Fb.5", record: ".R=100.g%2C=x%3Dy" },
  { style: "matrix", explode: false, scalar: ";id=a%2Fb", list: ";id=3,a%2Fb,5", record: ";id=R,100,g%2C,x%3Dy" },
  { style: "matrix", explode: true, scalar: ";id=a%2Fb", list: ";id=3;id=a%2Fb;id=5", record: ";R=100;g%2C=x%3Dy" },
] as const)("$style, explode: $explode", ({ style, explode, ...want }) => {
  expect(pathSegment(style, "id", "a/b", explode)()).toBe(want.scalar);
  expect(pathSegment(style, "id", list, explode)()).toBe(want.list);
  expect(pathSegment(style, "id", record, explode)()).toBe(want.record);
});

it("stands beside parameters without a style", () => {
  expect(styledPath`/a/${"x,y"}/b${pathSegment("label", "id", [1, 2])}/c`()).toBe("/a/x%2Cy/b.1,2/c");
});

test.each([
  { style: "simple", value: [] },
  { style: "simple", value: ".." },
  { style: "simple", value: [""] },
  { style: "label", value: "." },
  { style: "label", value: "" },
  { style: "label", value: undefined },
  { style: "matrix", value: null },
] as const)("refuses $value in the style $style", ({ style, value }) => {
  expect(() => styledPath`/a/${pathSegment(style, "id", value)}`()).toThrow("Parameter id of the path cannot be");
});

it("refuses a plain parameter that makes another path", () => {
  expect(() => styledPath`/a/${".."}/b${pathSegment("simple", "id", 1)}`()).toThrow('cannot be ".."');
});

test.each([
  { name: "null and undefined in a list", style: "simple", value: ["a", null, undefined, "b"], want: "a,b" },
  { name: "null in an object", style: "label", value: { R: null, G: 1 }, want: ".G,1" },
  { name: "an empty text, in matrix", style: "matrix", value: "", want: ";id" },
  { name: "a date", style: "simple", value: [new Date(0)], want: "1970-01-01T00%3A00%3A00.000Z" },
  { name: "what is nested, as JSON", style: "simple", value: [{ a: 1 }], want: "%7B%22a%22%3A1%7D" },
  { name: "a large integer", style: "matrix", value: 9007199254740993n, want: ";id=9007199254740993" },
] as const)("writes $name", ({ style, value, want }) => {
  expect(pathSegment(style, "id", value)()).toBe(want);
});

test.each([
  { name: "what a segment may hold, as it is", style: "simple", value: ":@!$&'()*+,;=", want: ":@!$&'()*+,;=" },
  {
    name: "what ends a segment or a path, encoded",
    style: "simple",
    value: "a/b?c#d[e]",
    want: "a%2Fb%3Fc%23d%5Be%5D",
  },
  { name: "triples, as they are", style: "simple", value: "%2F%2e%2E", want: "%2F%2e%2E" },
  { name: "other percent signs, encoded", style: "simple", value: "100%\r\n", want: "100%25%0D%0A" },
  { name: "a list, its items apart", style: "simple", value: ["a:b", "c,d"], want: "a:b,c%2Cd" },
  { name: "a matrix, its names apart", style: "matrix", value: { "a=": "b;c" }, want: ";id=a%3D,b%3Bc" },
] as const)("writes with reserved characters $name", ({ style, value, want }) => {
  const written = styledPath`/files/${pathSegment(style, "id", value, false, reservedText)}`();
  expect(written).toBe(`/files/${want}`);
  expect(new URL(written, "https://api.example").pathname).toBe(written);
});

test.each(["..", "%2e%2E", "."])("refuses %j with reserved characters", (value) => {
  expect(() => pathSegment("simple", "id", value, false, reservedText)()).toThrow("Parameter id of the path cannot be");
});
