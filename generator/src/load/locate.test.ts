import { describe, expect, test } from "vitest";
import { locator } from "./locate.ts";
import { parse } from "./parse.ts";
import type { SourceFile } from "./document.ts";

const yaml = `a: 1
list:
  - one
  - key: two
flow: { x: [1, { y: 2 }] }
"a/b~c": 3
`;
const json = `{
  "a": 1,
  "list": ["one", {"key": "two, {[\\"}"}],
  "flow": {"x": [1, {"y": 2}]}, "a/b~c": 3
}`;

function fileOf(text: string, name: string): SourceFile {
  const parsed = parse(text, name);
  if (!parsed.ok) throw new Error(parsed.message);
  return { name, path: `/nowhere/${name}`, text, value: parsed.value, language: parsed.language };
}

describe("the position of a pointer", () => {
  test.each([
    { pointer: "", yaml: [1, 1], json: [1, 1] },
    { pointer: "/a", yaml: [1, 1], json: [2, 3] },
    { pointer: "/list/0", yaml: [3, 5], json: [3, 12] },
    { pointer: "/list/1/key", yaml: [4, 5], json: [3, 20] },
    { pointer: "/flow/x/1/y", yaml: [5, 18], json: [4, 22] },
    { pointer: "/a~1b~0c", yaml: [6, 1], json: [4, 33] },
    { pointer: "/list/7", yaml: [2, 1], json: [3, 3] },
    { pointer: "/flow/nothing", yaml: [5, 1], json: [4, 3] },
  ])("$pointer", ({ pointer, ...want }) => {
    const files = new Map([fileOf(yaml, "y.yaml"), fileOf(json, "j.json")].map((file) => [file.name, file]));
    const locate = locator({ files });
    const found = (file: string): unknown[] => {
      const position = locate({ file, pointer });
      return [position?.line, position?.column];
    };
    expect({ yaml: found("y.yaml"), json: found("j.json") }).toEqual(want);
  });

  test.each([
    { name: "behind a tag of its own", text: "a: !own x\nb: 1\n", pointer: "/b", want: [2, 1] },
    { name: "behind a list as a key", text: "? [a, b]\n: 1\nc:\n  - d: 1\n", pointer: "/c/0/d", want: [4, 5] },
    { name: "through an alias", text: "a: &x { b: 1 }\nc: *x\n", pointer: "/c/b", want: [2, 1] },
    { name: "behind quotes", text: `"a": { 'b c': "x", d: [ "y" ] }\n`, pointer: "/a/d/0", want: [1, 25] },
  ])("$name in YAML", ({ text, pointer, want }) => {
    const position = locator({ files: new Map([["y.yaml", fileOf(text, "y.yaml")]]) })({ file: "y.yaml", pointer });
    expect([position?.line, position?.column]).toEqual(want);
  });

  test("of a file that is not of the document is none", () => {
    expect(locator({ files: new Map() })({ file: "x", pointer: "" })).toBeUndefined();
  });
});
