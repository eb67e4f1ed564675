/**
 * A string literal whose value is `text`. Safe for any text: quotes, line ends of every kind, lone surrogates, and the
 * characters that make source read differently from what it does (bidirectional controls) come out as escapes.
 */
export function quote(text: string): string {
  return PLAIN.test(text) ? `"${text}"` : JSON.stringify(text).replace(UNPRINTABLE, escapeUnit);
}

/** Printable ASCII but the quote and the backslash: nearly every text that is quoted. */
const PLAIN = /^[ !#-[\]-~]*$/;

/** Beyond what JSON escapes: DEL and C1 controls, line separators, bidirectional and zero-width controls, BOM. */
const UNPRINTABLE = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
