import { describe, expect, it } from "vitest";
import { quote } from "./string-literal.ts";
import { templatePart } from "./template-literal.ts";

const TEXTS = [
  "plain",
  'it\'s "quoted" and `ticked`',
  "a\nb\r\nc\u2028d\u2029e",
  "\\u0041 \\",
  "${process.exit(1)} $` ${`",
  "\\${x} \\\\${x}",
  "\u202eright to left\u202c \u0000\u007f\u0085\ufeff",
  "\ud800 lone, 😀 paired",
  "</script><!--",
];

/** What the platform itself reads the text as. The input is this file's own. */
const evaluate = (source: string): unknown => new Function(`return ${source}`)();

describe("quote", () => {
  it.each(TEXTS)("gives a literal of exactly %j", (text) => {
    expect(evaluate(quote(text))).toBe(text);
  });

  it("leaves nothing that makes source read differently from what it does", () => {
    expect(quote("\u202e\u2066\u200b\u2028")).toBe('"\\u202e\\u2066\\u200b\\u2028"');
  });
});

describe("templatePart", () => {
  it.each(TEXTS)("gives a template of exactly %j", (text) => {
    expect(evaluate(`\`${templatePart(text)}\``)).toBe(text);
  });
});
