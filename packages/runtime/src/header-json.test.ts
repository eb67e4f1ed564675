import { expect, it } from "vitest";
import { headerJson } from "./header-json.ts";

it.each([
  { name: "an object", given: { a: [1, null] }, want: '{"a":[1,null]}' },
  { name: "text, in quotes", given: "x", want: '"x"' },
  { name: "line breaks and control characters", given: "\r\n\0\u007f", want: '"\\r\\n\\u0000\\u007f"' },
  { name: "what is no ASCII", given: "é漢😀", want: '"\\u00e9\\u6f22\\ud83d\\ude00"' },
  { name: "null", given: null, want: "null" },
  { name: "undefined", given: undefined, want: undefined },
])("writes $name as a header", ({ given, want }) => {
  const written = headerJson(given);
  expect(written).toBe(want);
  if (written !== undefined) expect(JSON.parse(written)).toEqual(given);
});
