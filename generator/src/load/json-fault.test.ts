import { describe, expect, test } from "vitest";
import { faultInJson } from "./json-fault.ts";

describe("a fault in JSON", () => {
  test.each([
    { text: "{}", want: undefined },
    { text: ' [1, -2.5e3, "a\\u00e9\\n", true, false, null, {"a": {}}] ', want: undefined },
    { text: "", want: 0 },
    { text: "{a: 1}", want: 1 },
    { text: '{"a" 1}', want: 5 },
    { text: '{"a": 1,}', want: 8 },
    { text: "[1,]", want: 3 },
    { text: "[1 2]", want: 3 },
    { text: "[01]", want: 2 },
    { text: "[.5]", want: 1 },
    { text: "{'a': 1}", want: 1 },
    { text: '["\\x"]', want: 2 },
    { text: '["a\nb"]', want: 3 },
    { text: '["a', want: 1 },
    { text: "[1", want: 2 },
    { text: "[1}", want: 2 },
    { text: "{} {}", want: 3 },
    { text: "nul", want: 0 },
  ])("of $text is at $want, and JSON.parse agrees that there is one", ({ text, want }) => {
    expect(faultInJson(text)?.offset).toBe(want);
    let valid = true;
    try {
      JSON.parse(text);
    } catch {
      valid = false;
    }
    expect(valid).toBe(want === undefined);
  });

  test("is found behind a million levels without exhausting the stack", () => {
    expect(faultInJson(`${"[".repeat(1e6)}${"]".repeat(1e6 - 1)}`)?.offset).toBe(2e6 - 1);
  });
});
