import { expect, it } from "vitest";
import { simple } from "./simple.ts";

it.each([
  { name: "an array", given: ["a", 2, true], want: "a,2,true" },
  { name: "an object", given: { R: 100, G: 200 }, want: "R,100,G,200" },
  { name: "dates", given: [new Date(0)], want: "1970-01-01T00:00:00.000Z" },
  { name: "nothing", given: undefined, want: undefined },
  { name: "null", given: null, want: undefined },
])("writes $name as a header", ({ given, want }) => {
  expect(simple(given)).toBe(want);
});

it("writes the properties of an exploded object as pairs", () => {
  expect(simple({ R: 100, G: 200 }, true)).toBe("R=100,G=200");
});
