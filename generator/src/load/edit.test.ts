import { expect, it } from "vitest";
import type { SourceFile } from "./document.ts";
import { edit } from "./edit.ts";

function fileOf(text: string): SourceFile {
  return { name: "a.json", path: "/a.json", text, value: JSON.parse(text), language: "json" };
}

const document = {
  openapi: "3.1.0",
  info: { title: 'A "quoted" \\ title', version: "1" },
  paths: { "/a": { get: { summary: "ä {", tags: [] } }, '/b"': {}, "": null },
  components: { schemas: { A: { type: "object" }, __proto__x: [1, { b: "]" }], B: 12_500 }, empty: {} },
  last: [true, false, null, "\\"],
};

it.each([
  { name: "in lines", text: JSON.stringify(document, null, 2) },
  { name: "in one line", text: JSON.stringify(document) },
  { name: "with its ends in CRLF and tabs", text: JSON.stringify(document, null, "\t").replaceAll("\n", "\r\n") },
])("gives what the whole text says, for each character of a document $name that is edited", ({ text }) => {
  let edited = 0;
  for (let index = 0; index < text.length; index++) {
    for (const to of ["", "x", '"', "}", '"y":1,', "7", "\\"]) {
      for (const removed of [0, 1]) {
        const after = text.slice(0, index) + to + text.slice(index + removed);
        const file = edit(fileOf(text), after);
        if (file === undefined) continue;
        edited++;
        expect(JSON.stringify(file.value), after).toBe(JSON.stringify(JSON.parse(after)));
        expect(file.text).toBe(after);
      }
    }
  }
  expect(edited).toBeGreaterThan(500);
});

it("gives the same after many edits, and parses nothing but the member that was edited", () => {
  const rename = (text: string, round: number): string => text.replace(/"(?:A|r\d+)"(?=: \{)/, `"r${round}"`);
  let file = fileOf(JSON.stringify(document, null, 2));
  for (let round = 0; round < 20; round++) {
    const text = [
      rename(file.text, round),
      file.text.replace("12500", `${round}, "C${round}": 12500`),
      file.text.replace(/"tags": \[/, `"tags": [${round}], "t${round}": [`),
    ][round % 3];
    const next = edit(file, text ?? "");
    expect(next && JSON.stringify(next.value)).toBe(JSON.stringify(JSON.parse(text ?? "")));
    if (next === undefined) continue;
    expect((next.value as typeof document).last).toBe((file.value as typeof document).last);
    file = next;
  }
});

it.each([
  { name: "a key twice", before: '{"a":{"x":1},"a":{"x":2}}', after: '{"a":{"x":3},"a":{"x":2}}' },
  { name: "an array outside", before: "[1,2]", after: "[1,3]" },
  { name: "an edit of two members", before: '{"a":1,"b":2}', after: '{"a":3,"b":4}' },
  { name: "an edit of an outermost key", before: '{"a":1}', after: '{"b":1}' },
  { name: "an edit that is no JSON", before: '{"a":{"b":1}}', after: '{"a":{"b":}}' },
])("leaves $name to the parser", ({ before, after }) => {
  expect(edit(fileOf(before), after)).toBeUndefined();
});

it("keeps a key that would be the prototype a key", () => {
  const before = '{"a":{"__proto__":{"b":1},"c":1}}';
  const file = edit(fileOf(before), before.replace('"b":1', '"b":2'));
  expect(JSON.stringify(file?.value)).toBe(before.replace('"b":1', '"b":2'));
});
