/** Thrown for what the reader of plain YAML leaves to others. */
export class Unfit extends Error {
  override readonly name: string = "Unfit";
}

/** Told where something inside of an object or a list stands. */
export type Note = (holder: object, key: string | number, offset: number) => void;

/** A value and where what it was read from ends. */
interface Read<T> {
  readonly value: T;
  readonly end: number;
}

/** Levels beyond which the other readers decide. */
export const deep = 200;

/** What a plain scalar cannot begin with. */
const indicators = /^(?:[,[\]{}#&*!|>'"%@`]|[-?:](?: |$))/;

/**
 * Where a plain scalar ends on its line: at a colon that makes it a key, at the space before a comment, or with the line
 * itself (YAML 1.2.2, section 7.3.3).
 */
export function plainEnd(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === COLON && (at + 1 === end || text.charCodeAt(at + 1) === SPACE)) return at;
    if (code === HASH && at > start && text.charCodeAt(at - 1) === SPACE) return at - 1;
  }
  return end;
}

/** What a plain scalar on one line is in the core schema (YAML 1.2.2, section 10.3.2). */
export function plainValue(text: string): string | number | boolean | null {
  if (saysString(text.charCodeAt(0))) return text;
  if (words.has(text)) return words.get(text) ?? null;
  if (/^-?(?:0|[1-9]\d{0,18})(?:\.\d{1,20})?(?:[eE][-+]?\d{1,3})?$/.test(text)) return Number(text);
  if (text === "" || text === "<<" || likeNumber.test(text)) throw new Unfit();
  return text;
}

/** Whether what begins like this can be nothing but a string: with a letter that no word of the schema begins with, or a slash. */
function saysString(code: number): boolean {
  if (code === SLASH) return true;
  const letter = code | 0x20;
  if (letter < 0x61 || letter > 0x7a || code < 0x41) return false;
  return letter !== 0x6e && letter !== 0x74 && letter !== 0x66;
}

/** @throws Unfit where a plain scalar cannot begin like this. */
export function checkPlainStart(text: string, start: number, end: number): void {
  if (saysString(text.charCodeAt(start))) return;
  if (indicators.test(text.slice(start, Math.min(start + 2, end)))) throw new Unfit();
}

const words: ReadonlyMap<string, boolean | null> = new Map([
  ...["~", "null", "Null", "NULL"].map((word): [string, null] => [word, null]),
  ...["true", "True", "TRUE"].map((word): [string, boolean] => [word, true]),
  ...["false", "False", "FALSE"].map((word): [string, boolean] => [word, false]),
]);

/** Numbers of every spelling that there is. */
const likeNumber =
  /^(?:0o[0-7]+|0x[\da-fA-F]+|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

/** A plain key. One that is a number, a truth or null is written in more ways than it is read. */
export function keyName(text: string): string {
  if (saysString(text.charCodeAt(0))) return text;
  checkPlainStart(text, 0, text.length);
  if (!/^(?:0|[1-9]\d{0,14})$/.test(text) && plainValue(text) !== text) throw new Unfit();
  return text;
}

/** The quoted scalar that begins at a quote, over however many lines (YAML 1.2.2, sections 7.3.1 and 7.3.2). */
export function quotedAt(text: string, start: number): Read<string> {
  const quote = text[start] ?? "";
  if (quote === "'") {
    let end = text.indexOf("'", start + 1);
    while (end !== -1 && text[end + 1] === "'") end = text.indexOf("'", end + 2);
    if (end === -1) throw new Unfit();
    const raw = text.slice(start + 1, end);
    return { value: folded(raw.includes("''") ? raw.replaceAll("''", "'") : raw), end: end + 1 };
  }
  let end = start + 1;
  for (; text[end] !== '"'; end++) {
    if (end >= text.length) throw new Unfit();
    if (text[end] === "\\") end++;
  }
  const raw = text.slice(start + 1, end);
  return { value: raw.includes("\\") ? unescaped(folded(withoutEscapedBreaks(raw))) : folded(raw), end: end + 1 };
}

/** A backslash at the end of a line joins it with the next one. */
function withoutEscapedBreaks(raw: string): string {
  return raw.includes("\\\n")
    ? raw.replace(/\\(?:(\n[ \n]*)|[^])/g, (escape, lineBreak) => (lineBreak ? "" : escape))
    : raw;
}

/** The escapes that JSON has mean the same in YAML; others, among them one of a line break, are left alone. */
function unescaped(raw: string): string {
  try {
    return JSON.parse(`"${raw.replaceAll("\n", "\\n")}"`) as string;
  } catch {
    throw new Unfit();
  }
}

/** Lines of a flow scalar as one: a line break is a space, an empty line a line break (section 6.5, line folding). */
export function folded(raw: string): string {
  if (!raw.includes("\n")) return raw;
  const [first = "", ...others] = raw.split("\n");
  let value = first.replace(/ +$/, "");
  let breaks = 0;
  for (const [index, line] of others.entries()) {
    const last = index === others.length - 1;
    const piece = last ? line.replace(/^ +/, "") : line.replace(/^ +| +$/g, "");
    if (piece === "" && !last) {
      breaks++;
      continue;
    }
    value += (breaks === 0 ? " " : "\n".repeat(breaks)) + piece;
    breaks = 0;
  }
  return value;
}

/**
 * Lines of a block scalar as one text (section 8.1): as they are, or folded where none is indented further. Of the line
 * breaks at its end one stays; none with `-`, all with `+`.
 */
export function blockValue(lines: readonly string[], style: string, chomping: string): string {
  const last = lines.findLastIndex((line) => line !== "");
  const told = lines.slice(0, last + 1);
  const value = style === ">" ? foldedBlock(told) : told.join("\n");
  if (chomping === "+") return value + "\n".repeat(lines.length - told.length + (last === -1 ? 0 : 1));
  return last === -1 || chomping === "-" ? value : `${value}\n`;
}

function foldedBlock(lines: readonly string[]): string {
  let value = "";
  let breaks = 0;
  /** What the line before was; one that is indented further is not folded. */
  let before: "none" | "plain" | "indented" = "none";
  for (const line of lines) {
    if (line === "") {
      breaks++;
      continue;
    }
    const indented = line.startsWith(" ");
    if (before === "none") value += "\n".repeat(breaks);
    else if (before === "indented" || indented) value += "\n".repeat(breaks + 1);
    else value += breaks === 0 ? " " : "\n".repeat(breaks);
    value += line;
    before = indented ? "indented" : "plain";
    breaks = 0;
  }
  return value;
}

/** The flow collection that begins at a bracket and ends on the same line (section 7.4). */
export function flowAt(text: string, start: number, end: number, note?: Note, depth: number = 0): Read<unknown> {
  if (depth > deep) throw new Unfit();
  const code = text.charCodeAt(start);
  if (code === OPEN_LIST) return flowListAt(text, start, end, note, depth);
  if (code === OPEN_MAPPING) return flowMappingAt(text, start, end, note, depth);
  const token = flowScalarAt(text, start, end);
  return { value: token.quoted ? token.value : plainValue(token.value), end: token.end };
}

function flowListAt(text: string, start: number, end: number, note: Note | undefined, depth: number): Read<unknown[]> {
  const list: unknown[] = [];
  let at = skipSpaces(text, start + 1);
  if (text[at] === "]" && at < end) return { value: list, end: at + 1 };
  for (;;) {
    note?.(list, list.length, at);
    const item = flowAt(text, at, end, note, depth + 1);
    list.push(item.value);
    at = skipSpaces(text, item.end);
    if (at >= end || (text[at] !== "," && text[at] !== "]")) throw new Unfit();
    if (text[at] === "]") return { value: list, end: at + 1 };
    at = skipSpaces(text, at + 1);
  }
}

function flowMappingAt(text: string, start: number, end: number, note: Note | undefined, depth: number): Read<object> {
  const mapping: Record<string, unknown> = {};
  let at = skipSpaces(text, start + 1);
  if (text[at] === "}" && at < end) return { value: mapping, end: at + 1 };
  for (;;) {
    const key = flowScalarAt(text, at, end);
    const name = key.quoted ? key.value : keyName(key.value);
    if (text[key.end] !== ":" || text[key.end + 1] !== " ") throw new Unfit();
    if (name === "__proto__" || Object.hasOwn(mapping, name)) throw new Unfit();
    note?.(mapping, name, at);
    const item = flowAt(text, skipSpaces(text, key.end + 1), end, note, depth + 1);
    mapping[name] = item.value;
    at = skipSpaces(text, item.end);
    if (at >= end || (text[at] !== "," && text[at] !== "}")) throw new Unfit();
    if (text[at] === "}") return { value: mapping, end: at + 1 };
    at = skipSpaces(text, at + 1);
  }
}

function flowScalarAt(text: string, start: number, end: number): Read<string> & { readonly quoted: boolean } {
  if (text[start] === '"' || text[start] === "'") {
    const read = quotedAt(text, start);
    if (read.end > end) throw new Unfit();
    return { ...read, quoted: true };
  }
  let at = start;
  while (at < end && !/[,[\]{}]|:[ ,[\]{}]| #/y.test(text.slice(at, at + 2))) at++;
  const value = text.slice(start, at).replace(/ +$/, "");
  if (at >= end || text[at] === "#" || value === "") throw new Unfit();
  checkPlainStart(value, 0, value.length);
  return { value, end: at, quoted: false };
}

function skipSpaces(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === SPACE) at++;
  return at;
}

const SPACE = 0x20;
const HASH = 0x23;
const SLASH = 0x2f;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const OPEN_MAPPING = 0x7b;
