import { describe, expect, test } from "vitest";
import { finderInJson } from "./json-finder.ts";

describe("what a path leads to in JSON", () => {
  const text = `{"a": "]}\\"{[", "e\\\\": 1, "b\\n": [[], {"c": "x" , "d":{} }, -1.5e3,true ], "": {"deep": [[[{"x": null}]]]}, "l": 2 }`;
  test.each([
    { path: [], want: "{" },
    { path: ["a"], want: '"a"' },
    { path: ["e\\"], want: '"e\\\\"' },
    { path: ["b\n"], want: '"b\\n"' },
    { path: ["b\n", "0"], want: "[]" },
    { path: ["b\n", "1", "c"], want: '"c"' },
    { path: ["b\n", "1", "d"], want: '"d"' },
    { path: ["b\n", "2"], want: "-1.5e3" },
    { path: ["b\n", "3"], want: "true" },
    { path: ["", "deep", "0", "0", "0", "x"], want: '"x"' },
    { path: ["l"], want: '"l"' },
    { path: ["none"], want: '{"a"' },
    { path: ["a", "none"], want: '"a"' },
    { path: ["b\n", "4"], want: '"b\\n"' },
    { path: ["b\n", "0", "0"], want: "[]" },
  ])("by $path", ({ path, want }) => {
    expect(text.slice(finderInJson(text)(path)).startsWith(want)).toBe(true);
  });

  test("does not depend on what was looked for before", () => {
    const find = finderInJson(text);
    const paths = [["l"], ["b\n", "3"], ["a"], ["b\n", "1", "d"], ["none"], ["b\n", "0"], ["", "deep"], ["l"]];
    expect(paths.map(find)).toEqual(paths.map((path) => finderInJson(text)(path)));
  });

  test("is the last of two members of one name, as that is the one that counts", () => {
    expect(finderInJson('{"a": 1, "a": 2}')(["a"])).toBe(9);
    const twice = `{"a": {"b": "${"x".repeat(1000)}"}, "a": {"c": 2}}`;
    expect(finderInJson(twice)(["a", "c"])).toBe(twice.indexOf('"c"'));
  });

  test("is the first of them where the other is far away, and what is behind it is found all the same", () => {
    const long = `{"a": {"b": "${"x".repeat(1e6)}"}, "a": {"c": 2}, "d": 3}`;
    const find = finderInJson(long);
    expect(find(["a", "b"])).toBe(7);
    expect(find(["a"])).toBe(1);
    expect(long.slice(find(["d"]))).toBe('"d": 3}');
  });
});
