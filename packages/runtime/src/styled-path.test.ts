import { expect, it, test } from "vitest";
import { pathSegment, styledPath } from "./styled-path.ts";

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
