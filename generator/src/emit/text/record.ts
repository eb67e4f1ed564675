import { bracketed } from "./layout.ts";
import { literalKey } from "./property-key.ts";
import { quote } from "./string-literal.ts";

/** An entry of a record: its key, and its whole text, `key: value`. */
export interface RecordEntry {
  readonly key: string;
  readonly text: string;
}

export function recordEntry(key: string, value: string): RecordEntry {
  return { key, text: `${literalKey(key)}: ${value}` };
}

/**
 * `head` and an object literal for a type that is a record of any keys. TypeScript holds a key that every object inherits
 * (`toString`) against what is inherited, so a literal with such a key is made of its entries. `after` is what stands
 * behind it on its last line.
 */
export function record(head: string, entries: readonly RecordEntry[], indent: string, after = ""): string {
  if (!entries.some(({ key }) => key in Object.prototype)) {
    return bracketed(
      head,
      "{",
      entries.map(({ text }) => text),
      "}",
      indent,
      { spaced: true, tail: `${after},` },
    ).slice(0, -1 - after.length);
  }
  const pairs = entries.map(({ key, text }) => `[${quote(key)}, ${text.slice(literalKey(key).length + 2)}]`);
  const made = `${head}/* @__PURE__ */ Object.fromEntries(`;
  return bracketed(made, "[", pairs, "]", indent, { tail: ` as const)${after},` }).slice(0, -1 - after.length);
}
