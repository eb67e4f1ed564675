import { readFile } from "node:fs/promises";
import { CORE_SCHEMA, load, mergeTag } from "js-yaml";
import { describe, expect, test } from "vitest";
import { readPlainYaml } from "./plain-yaml.ts";

describe("what is written plainly", () => {
  test.each([
    { name: "a mapping", given: "a: 1\nb:\n  c: x y # z\n", want: { a: 1, b: { c: "x y" } } },
    {
      name: "a list in the column of its key",
      given: "a:\n- 1\n- b: 2\n  c: 3\nd:\n",
      want: { a: [1, { b: 2, c: 3 }], d: null },
    },
    { name: "lists in lists", given: "- - a\n  - b\n-\n  - c\n", want: [["a", "b"], ["c"]] },
    {
      name: "what the words mean",
      given: "- ~\n- null\n- True\n- no\n- 1.0\n- 1.0.0\n- -3\n- 1e3",
      want: [null, null, true, "no", 1, "1.0.0", -3, 1000],
    },
    {
      name: "plain text over lines",
      given: "a: one\n  two\n\n  three\nb: -x\n",
      want: { a: "one two\nthree", b: "-x" },
    },
    { name: "quoted text", given: `a: 'it''s'\n"b c": "x\\ty\\u00e9"\n`, want: { a: "it's", "b c": "x\tyé" } },
    {
      name: "quoted text over lines",
      given: `a: "one  \n  two\n\n  three \\\n  four"\nb: 'x\n  y'\n`,
      want: { a: "one two\nthree four", b: "x y" },
    },
    {
      name: "a literal",
      given: "a: |\n\n  one\n   two\n\n  three\n\nb: |-\n  x\n",
      want: { a: "\none\n two\n\nthree\n", b: "x" },
    },
    { name: "a literal that keeps its end", given: "a: |+\n  x\n\nb: 1", want: { a: "x\n\n", b: 1 } },
    {
      name: "folded text",
      given: "a: >-\n  one\n  two\n\n  three\n    four\n  five\nb: >\n  x",
      want: { a: "one two\nthree\n  four\nfive", b: "x\n" },
    },
    {
      name: "flow collections",
      given: "a: [x, 'y', {k: v, n: [ ]}]\nb: {}\n",
      want: { a: ["x", "y", { k: "v", n: [] }], b: {} },
    },
    { name: "comments and a start", given: "---\n# c\na: b#c\n  # d\n\nc: 'x' # e\n", want: { a: "b#c", c: "x" } },
    {
      name: "keys that are numbers or addresses",
      given: "200: ok\nhttp://x/y#z: 1\n/a/{b}:\n  get: {}\n",
      want: { 200: "ok", "http://x/y#z": 1, "/a/{b}": { get: {} } },
    },
    {
      name: "a value below its key",
      given: 'a:\n  "x"\nb:\n  [1]\nc:\n  y\n  z\n',
      want: { a: "x", b: [1], c: "y z" },
    },
  ])("is read: $name", ({ given, want }) => {
    expect(readPlainYaml(given)?.value).toEqual(want);
  });

  test.each([
    { name: "an anchor", given: "a: &x 1\n" },
    { name: "an alias", given: "a: *x\n" },
    { name: "a tag", given: "a: !t 1\n" },
    { name: "a merge key", given: "<<: {}\n" },
    { name: "a complex key", given: "? a\n: b\n" },
    { name: "a key twice", given: "a: 1\na: 2\n" },
    { name: "a prototype", given: "__proto__: 1\n" },
    { name: "a key that is null", given: "null: 1\n" },
    { name: "a tab", given: "a:\t1\n" },
    { name: "a carriage return", given: "a: 1\r\n" },
    { name: "a flow collection over lines", given: "a: [1,\n  2]\n" },
    { name: "two documents", given: "a: 1\n---\nb: 2\n" },
    { name: "a number of an unusual spelling", given: "a: 0x1f\n" },
    { name: "an indicator of columns", given: "a: |2\n   x\n" },
    { name: "an escape that JSON has not", given: 'a: "\\x41"\n' },
    { name: "bad indentation", given: "a:\n    b: 1\n  c: 2\n" },
    { name: "text that is never closed", given: 'a: "b\n' },
    { name: "a scalar", given: "abc\n" },
    { name: "nothing", given: "# a\n" },
    { name: "levels without end", given: `${"- ".repeat(5000)}a\n` },
    { name: "brackets without end", given: `a: ${"[".repeat(100_000)}\n` },
  ])("is not $name", ({ given }) => {
    expect(readPlainYaml(given)).toBeUndefined();
  });
});

test("whatever is read is what js-yaml reads, and in its order", async () => {
  const bookshop = await readFile(new URL("../../test/bookshop/openapi.yaml", import.meta.url), "utf8");
  const schema = CORE_SCHEMA.withTags(mergeTag);
  const byOther = (text: string): unknown => {
    try {
      return load(text, { schema });
    } catch {
      return "refused";
    }
  };
  let read = 0;
  for (const text of mutants(`${everything}${bookshop}`, 6000)) {
    const found = readPlainYaml(text);
    if (!found) continue;
    read++;
    const other = byOther(text);
    if (JSON.stringify(found.value) !== JSON.stringify(other))
      expect({ text, ...found }).toEqual({ text, value: other });
  }
  expect(read).toBeGreaterThan(1000);
});

test("lines without any colon or hash cost no more than their length", () => {
  const text = `a:\n${"- x\n".repeat(200_000)}`;
  expect(readPlainYaml(text)).toEqual({ value: { a: Array.from({ length: 200_000 }, () => "x") } });
});

const everything = `title: "A \\"b\\" c"   # note
'x y': 'it''s'
description: >-
  folded text
  goes on

    indented
  end
list:
- a
-   - nested
    - ~
- # empty
  d: multi line
    plain text

    after empty
- "quoted
  over lines

  and more"
other: |+
  literal

    more
  - not: a key # no

flow: [-2, 0.5, {k: v, n: null}, "3"]
`;

/** What cuts, additions and moves make of a few lines of a text; the same ones every time. */
function* mutants(text: string, count: number): Generator<string> {
  const lines = text.split("\n");
  let state = 7;
  const random = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  for (let made = 0; made < count; made++) {
    const start = random(lines.length);
    const taken = lines.slice(start, start + 2 + random(14));
    const indent = Math.min(...taken.filter((line) => line.trim() !== "").map((line) => line.search(/\S/)));
    let some = taken.map((line) => line.slice(indent)).join("\n") + "\n".repeat(random(2));
    for (let change = random(3); change > 0; change--) {
      const at = random(some.length + 1);
      const addition = random(2) === 0 ? (pieces[random(pieces.length)] ?? "") : "";
      some = some.slice(0, at) + addition + some.slice(at + (addition === "" ? 1 + random(3) : 0));
    }
    yield some;
  }
}

const pieces = [
  "\n",
  "\n\n",
  " ",
  "   ",
  ": ",
  ":",
  "- ",
  "#",
  " #",
  '"',
  "'",
  "|",
  ">-\n",
  "[",
  "]",
  "{",
  "}",
  ",",
  "&a ",
  "*a",
  "!t ",
  "? ",
  "---\n",
  "\\",
  "\\n",
  "\\\n",
  "~",
  "<<: ",
  "0",
  ".5",
  "e5",
  "\t",
  "@",
  "\u00A0",
  "'':",
  "- - ",
  "%",
  ".inf",
  "a: b",
];
