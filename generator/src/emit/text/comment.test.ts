import { describe, expect, it } from "vitest";
import { docComment } from "./comment.ts";

describe("docComment", () => {
  it.each([
    { name: "stays on one line where it fits", given: ["A book."], tags: [], want: "/** A book. */\n" },
    { name: "is nothing when there is nothing to say", given: [undefined, "  \n"], tags: [], want: "" },
    { name: "keeps paragraphs apart", given: ["A.", "B."], tags: [], want: "/**\n * A.\n *\n * B.\n */\n" },
    { name: "puts tags last", given: ["A."], tags: ["@deprecated"], want: "/**\n * A.\n *\n * @deprecated\n */\n" },
    { name: "cannot be ended by its text", given: ["a */ alert(1) /*"], tags: [], want: "/** a *\\/ alert(1) /* */\n" },
    {
      name: "cannot be ended by what remains when an invisible character goes",
      given: ["a *\u200b/ alert(1)", "b *\u0007/ alert(2)"],
      tags: [],
      want: "/**\n * a *\\/ alert(1)\n *\n * b *\\/ alert(2)\n */\n",
    },
    {
      name: "cannot be ended by a tag",
      given: [],
      tags: ["@param x */ alert(1)"],
      want: "/** @param x *\\/ alert(1) */\n",
    },
    {
      name: "knows every kind of line end",
      given: ["a\r\nb\rc\u2028d\u2029e"],
      tags: [],
      want: "/**\n * a\n * b\n * c\n * d\n * e\n */\n",
    },
    {
      name: "lets no text become a tag",
      given: ["@deprecated not really"],
      tags: [],
      want: "/** \\@deprecated not really */\n",
    },
    {
      name: "keeps a slash at the start of a line apart from the star",
      given: ["a\n/ b"],
      tags: [],
      want: "/**\n * a\n * / b\n */\n",
    },
  ])("$name", ({ given, tags, want }) => {
    expect(docComment(given, tags, "")).toBe(want);
  });

  it("wraps a long line at words and leaves fenced code alone", () => {
    const long = "word ".repeat(40).trim();
    const lines = docComment([`${long}\n\`\`\`\n${long}\n\`\`\``], [], "  ").split("\n");
    expect(lines.filter((line) => line.length > 120)).toEqual([`   * ${long}`]);
    expect(lines.filter((line) => line.includes("word"))).toHaveLength(3);
  });

  it.each([
    {
      name: "a line that begins with more spaces than fit",
      given: `a\n${" ".repeat(200_000)}b`,
      want: ["/**", " * a", " *", ` * ${" ".repeat(58)}b`, " */"],
    },
    {
      name: "a list item that is all spaces and dashes",
      given: `${"- ".repeat(60)}x`,
      want: ["/**", ` * ${"- ".repeat(58)}-`, " *   - x", " */"],
    },
  ])("wraps $name", ({ given, want }) => {
    expect(docComment([given], [], "").trimEnd().split("\n")).toEqual(want);
  });

  it("takes time in proportion to the text", () => {
    const started = performance.now();
    for (const unit of [" ", "\t", "- ", "a ", "*", "@", "\n "]) docComment([`a\n${unit.repeat(100_000)}b`], [], "");
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
