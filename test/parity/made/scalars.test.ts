import { expect, test } from "vitest";
import { createScalars } from "./scalars.ts";

const numbers: Record<string, string | number>[] = [
  { type: "integer" },
  { type: "integer", minimum: 5, maximum: 6 },
  { type: "integer", exclusiveMinimum: 0, exclusiveMaximum: 2 },
  { type: "number", minimum: 0, maximum: 1 },
  { type: "number", exclusiveMinimum: 0, maximum: 1 },
  { type: "number", maximum: -3 },
  { type: "integer", minimum: 10, multipleOf: 10, maximum: 40 },
];

test.each(numbers)("numbers are within their bounds: %j", (schema) => {
  const scalars = createScalars(0);
  const bound = (name: string, otherwise: number): number => Number(schema[name] ?? otherwise);
  for (let at = 0; at < 50; at++) {
    const value = scalars.number(schema, schema["type"] === "integer");
    expect(value).toBeGreaterThanOrEqual(bound("minimum", -Infinity));
    expect(value).toBeLessThanOrEqual(bound("maximum", Infinity));
    expect(value).toBeGreaterThan(bound("exclusiveMinimum", -Infinity));
    expect(value).toBeLessThan(bound("exclusiveMaximum", Infinity));
    if (schema["type"] === "integer") expect(Number.isInteger(value)).toBe(true);
    if ("multipleOf" in schema) expect(value % 10).toBe(0);
  }
});

const texts: { schema: Record<string, unknown>; want: RegExp }[] = [
  { schema: { format: "date-time" }, want: /^2026-01-01T12:01:01\.123Z$/ },
  { schema: { format: "date" }, want: /^2026-01-02$/ },
  { schema: { format: "uuid" }, want: /^[0-9a-f-]{36}$/ },
  { schema: { format: "uri" }, want: /^https:/ },
  { schema: { contentEncoding: "base64" }, want: /^[A-Za-z0-9+/]+=*$/ },
  { schema: { pattern: "^[0-9a-f]{16}$" }, want: /^[0-9a-f]{16}$/ },
  { schema: { pattern: "^\\w{2}$" }, want: /^\w{2}$/ },
  { schema: { minLength: 30 }, want: /^.{30,}$/u },
  { schema: { maxLength: 3 }, want: /^.{1,3}$/u },
];

test.each(texts)("a text is what its schema says: $schema", ({ schema, want }) => {
  expect(createScalars(0).text(schema)).toMatch(want);
});

test("what no text is known for is said", () => {
  expect(() => createScalars(0).text({ pattern: "^:::$" })).toThrow("No text is known that matches ^:::$.");
});

test("the same seed makes the same values, another one others", () => {
  const made = (seed: number): string => createScalars(seed).text({});
  expect([made(3), made(3) === made(4)]).toEqual([made(3), false]);
});
