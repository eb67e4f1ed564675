import { expect, it } from "vitest";
import { record, recordEntry } from "./record.ts";

it.each([
  { name: "plain keys", given: ["a", "b-c"], want: 'x: { a: 1, "b-c": 1 }' },
  { name: "nothing", given: [], want: "x: {}" },
  {
    name: "a key that would be the prototype",
    given: ["__proto__"],
    want: 'Object.fromEntries([["__proto__", 1]] as const)',
  },
  {
    name: "a key that every object inherits",
    given: ["toString", "a"],
    want: 'x: /* @__PURE__ */ Object.fromEntries([["toString", 1], ["a", 1]] as const)',
  },
])("writes $name", ({ given, want }) => {
  const text = record(
    "x: ",
    given.map((key) => recordEntry(key, "1")),
    "",
  );
  expect(text).toContain(want);
});

it("breaks what is too long into an entry a line", () => {
  const keys = Array.from({ length: 30 }, (_, index) => `key${index}`);
  expect(
    record(
      "",
      keys.map((key) => recordEntry(key, "1")),
      "",
    ).split("\n"),
  ).toHaveLength(32);
});
