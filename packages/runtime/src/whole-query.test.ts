import { expect, it } from "vitest";
import { wholeQuery } from "./whole-query.ts";

it("writes text, and what its media type makes of a value, encoded", () => {
  expect(wholeQuery("$.a[?(@.b==1)]&c")).toBe(encodeURIComponent("$.a[?(@.b==1)]&c"));
  expect(wholeQuery("\ud800")).toBe("%EF%BF%BD");
  expect(wholeQuery({ a: "é&" }, JSON.stringify)).toBe(encodeURIComponent('{"a":"é&"}'));
  expect(wholeQuery(undefined, JSON.stringify)).toBeUndefined();
});
