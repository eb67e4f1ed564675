import { expect, it } from "vitest";
import { codeBlock, markdownCell, markdownCode, markdownText } from "./markdown.ts";

it.each([
  {
    name: "keeps emphasis, code and links to the web",
    given: "*a* `b<c>` [d](https://e.example/f)",
    want: "*a* `b<c>` [d](https://e.example/f)",
  },
  { name: "keeps lists", given: "- a\n- b\n1. c", want: "- a\n- b\n1. c" },
  { name: "keeps fenced code", given: "a\n```json\n<b>\n```\nc", want: "a\n```json\n<b>\n```\nc" },
  { name: "makes HTML text", given: "<script>evil()</script> &lt;", want: "\\<script\\>evil()\\</script\\> \\&lt;" },
  { name: "makes other links text", given: "[a](javascript:evil())", want: "\\[a\\](javascript:evil())" },
  { name: "makes images text", given: "![a](https://b.example/c.png)", want: "\\![a](https://b.example/c.png)" },
  { name: "makes headings text", given: "# a\nb\n===\nc\n---", want: "\\# a\nb\n\\===\nc\n\\---" },
  { name: "makes an indented heading or block text", given: "   # a\n\n      b", want: "\\# a\n\nb" },
  { name: "makes a heading in a list text", given: "- # a", want: "- \\# a" },
  { name: "lets no fence swallow the page", given: "a\n```\nb", want: "a\n\\`\\`\\`\nb" },
  {
    name: "keeps one fenced block after another",
    given: "```a\n1\n```\n```\n2\n```\n```b",
    want: "```a\n1\n```\n```\n2\n```\n\\`\\`\\`b",
  },
  { name: "lets no backtick swallow what follows", given: "a ` b", want: "a \\` b" },
  { name: "leaves no reference behind", given: "[a]: https://b.example", want: "\\[a\\]: https://b.example" },
  { name: "removes what cannot be seen", given: "a\u202eb\u0000\r\nc", want: "ab\nc" },
])("$name", ({ given, want }) => {
  expect(markdownText(given)).toBe(want);
});

it("reads fences that are never closed once each", () => {
  const text = "```js\n".repeat(200_000);
  expect(markdownText(text)).toBe("\\`\\`\\`js\n".repeat(200_000).trim());
});

it("keeps a cell a cell", () => {
  expect(markdownCell("a | b\n\n`c|d` <e>")).toBe("a \\| b \\`c\\|d\\` \\<e\\>");
});

it.each([
  { given: "a", want: "`a`" },
  { given: "a`b", want: "``a`b``" },
  { given: "`a", want: "`` `a ``" },
  { given: "a\n<b>", want: "`a <b>`" },
])("writes $given as code", ({ given, want }) => {
  expect(markdownCode(given)).toBe(want);
});

it("lets code not end its block", () => {
  expect(codeBlock("a\n```\nb", "ts")).toBe("````ts\na\n```\nb\n````");
  expect(markdownCell("`a\\\\|<b>`")).toBe("\\`a\\\\\\\\\\|\\<b\\>\\`");
  expect(markdownCode("a\\|b", "cell")).toBe("`a\\ \\|b`");
  expect(markdownCode("a|b", "cell")).toBe("`a\\|b`");
});
