import { expect, it } from "vitest";
import { simple } from "./simple.ts";

it.each([
  { name: "text", given: "a, b", want: "a, b" },
  { name: "an empty text", given: "", want: "" },
  { name: "a number", given: 0, want: "0" },
  { name: "a boolean", given: false, want: "false" },
  { name: "an integer beyond what numbers hold", given: 9007199254740993n, want: "9007199254740993" },
  { name: "a date", given: new Date(0), want: "1970-01-01T00:00:00.000Z" },
  { name: "an array", given: ["a", 2, true], want: "a,2,true" },
  { name: "an array with null", given: ["a", null, undefined, "b"], want: "a,b" },
  { name: "an object", given: { R: 100, G: null, B: 200 }, want: "R,100,B,200" },
  { name: "dates", given: [new Date(0)], want: "1970-01-01T00:00:00.000Z" },
  { name: "what is nested", given: [{ a: [1] }], want: '{"a":[1]}' },
  { name: "undefined", given: undefined, want: undefined },
  { name: "null", given: null, want: undefined },
  { name: "an empty array", given: [], want: undefined },
  { name: "an empty object", given: {}, want: undefined },
  { name: "an array of nothing", given: [null], want: undefined },
])("writes $name as a header", ({ given, want }) => {
  expect(simple(given)).toBe(want);
});

it("writes the properties of an exploded object as pairs", () => {
  expect(simple({ R: 100, G: 200 }, true)).toBe("R=100,G=200");
});
