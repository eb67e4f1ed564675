import { expect, test } from "vitest";
import { describeDifference } from "./compare.ts";
import { compareAnswers } from "./answers.ts";

const date = "2026-01-02T03:04:05.000Z";

const cases: { name: string; ours: unknown; official: unknown; want: string[] }[] = [
  { name: "names in camel case", ours: { created_at: 1 }, official: { createdAt: 1 }, want: [] },
  { name: "digits in names", ours: { llm_v1: 1 }, official: { llmV1: 1 }, want: [] },
  { name: "names that are kept, in maps", ours: { a_b: 1 }, official: { a_b: 1 }, want: [] },
  { name: "a name that is another", ours: { schema: 1 }, official: { schemaDefinition: 1 }, want: [] },
  { name: "a date in another notation", ours: "2026-01-02T03:04:05Z", official: new Date(date), want: [] },
  { name: "nothing and undefined", ours: {}, official: { a: undefined }, want: [] },
  {
    name: "another date",
    ours: date,
    official: new Date(0),
    want: [': ours "2026-01-02T03:04:05.000Z", official "1970-01-01T00:00:00.000Z"'],
  },
  { name: "another value", ours: { a: [1, 2] }, official: { a: [1, 3] }, want: ["a.1: ours 2, official 3"] },
  { name: "a property that we lose", ours: {}, official: { aB: 1 }, want: ["a_b: ours nothing, official 1"] },
  { name: "a property that they lose", ours: { a_b: null }, official: {}, want: ["a_b: ours null, official nothing"] },
  { name: "a list that is longer", ours: [1], official: [1, 2], want: ["1: ours nothing, official 2"] },
  { name: "a value and nothing", ours: { a: 1 }, official: undefined, want: [': ours {"a":1}, official nothing'] },
];

test.each(cases)("$name", ({ ours, official, want }) => {
  expect(compareAnswers(ours, official).map(describeDifference)).toEqual(want);
});
