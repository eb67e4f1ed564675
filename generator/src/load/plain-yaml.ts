import {
  blockValue,
  deep,
  flowAt,
  folded,
  checkPlainStart,
  keyName,
  type Note,
  plainEnd,
  plainValue,
  quotedAt,
  Unfit,
} from "./plain-yaml-scalars.ts";

/**
 * The value of a YAML 1.2 text that is written as people and programs write documents: block mappings and lists, scalars
 * of every style, flow collections on one line. `undefined` for everything else, and for whatever may be a fault: anchors,
 * tags, tabs, complex keys, merge keys, several documents, a number of an unusual spelling. What this reader gives is what
 * `js-yaml` gives, in half of the time.
 *
 * @param note Told of everything inside of the value where it stands: the key of a member, the beginning of an item.
 */
export function readPlainYaml(text: string, note?: Note): { readonly value: unknown } | undefined {
  if (unusual.test(text) || !text.isWellFormed()) return undefined;
  const lines: Lines = { text, note, start: 0, end: -1, indent: 0, depth: 0, done: false };
  if (text.startsWith("---\n")) lines.end = 3;
  try {
    advance(lines);
    if (lines.done || lines.indent > 0) return undefined;
    const value = readBlock(lines, -1);
    return lines.done && typeof value === "object" ? { value } : undefined;
  } catch (error) {
    if (error instanceof Unfit) return undefined;
    throw error;
  }
}

/** What YAML refuses, and tabs, carriage returns and byte order marks, which need more care than they are worth. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const unusual = /[\0-\t\v-\u001f\u007f-\u0084\u0086-\u009f\ufeff\ufffe\uffff]/;

/** The line that is being read: one that is neither empty nor a comment. */
interface Lines {
  readonly text: string;
  readonly note: Note | undefined;
  /** Its first character that is no space, and the place of the line break. */
  start: number;
  end: number;
  /** The column of `start`; that of what stands behind a dash, where that is a line of its own in all but name. */
  indent: number;
  depth: number;
  done: boolean;
}

function advance(lines: Lines): void {
  const { text } = lines;
  for (let from = lines.end + 1; from < text.length; from = lines.end + 1) {
    let start = from;
    while (text.charCodeAt(start) === SPACE) start++;
    const lineBreak = text.indexOf("\n", start);
    lines.end = lineBreak === -1 ? text.length : lineBreak;
    if (start === lines.end || text.charCodeAt(start) === HASH) continue;
    lines.start = start;
    lines.indent = start - from;
    // A directive, or the end of a document.
    if (start === from && /^(?:%|---|\.\.\.)/.test(text.slice(start, start + 3))) throw new Unfit();
    return;
  }
  lines.done = true;
  lines.indent = -1;
}

/** What begins on a line of its own: a mapping, a list, or a scalar below its key. */
function readBlock(lines: Lines, outer: number): unknown {
  if (++lines.depth > deep) throw new Unfit();
  const item = isItem(lines);
  const key = item ? undefined : keyAt(lines);
  const value = item
    ? readList(lines, lines.indent)
    : key === undefined
      ? readScalar(lines, lines.start, outer)
      : readMapping(lines, key, lines.indent);
  lines.depth--;
  return value;
}

function readMapping(lines: Lines, first: Key, indent: number): object {
  const mapping: Record<string, unknown> = {};
  for (let key: Key | undefined = first; ; key = isItem(lines) ? undefined : keyAt(lines)) {
    if (key === undefined || key.name === "__proto__" || Object.hasOwn(mapping, key.name)) throw new Unfit();
    lines.note?.(mapping, key.name, lines.start);
    mapping[key.name] = readMember(lines, key.end, indent);
    if (lines.indent !== indent) break;
  }
  if (lines.indent > indent) throw new Unfit();
  return mapping;
}

function readList(lines: Lines, indent: number): unknown[] {
  const list: unknown[] = [];
  do {
    list.push(readItem(lines, indent, list));
  } while (lines.indent === indent && isItem(lines));
  if (lines.indent > indent) throw new Unfit();
  return list;
}

function readItem(lines: Lines, indent: number, list: readonly unknown[]): unknown {
  const dash = lines.start;
  const start = behind(lines, dash + 1);
  if (start === undefined) {
    advance(lines);
    lines.note?.(list, list.length, lines.indent > indent ? lines.start : dash);
    return lines.indent > indent ? readBlock(lines, indent) : null;
  }
  lines.note?.(list, list.length, start);
  // A mapping or a list may begin behind the dash, and goes on in that column.
  lines.indent = indent + start - dash;
  lines.start = start;
  return isItem(lines) || keyAt(lines) !== undefined ? readBlock(lines, indent) : readScalar(lines, start, indent);
}

/** The value of a key, on the same line or below. */
function readMember(lines: Lines, colonEnd: number, indent: number): unknown {
  const start = behind(lines, colonEnd);
  if (start !== undefined) return readScalar(lines, start, indent);
  advance(lines);
  // A list may stand in the column of its key.
  return lines.indent > indent || (lines.indent === indent && isItem(lines)) ? readBlock(lines, indent) : null;
}

/** Where something begins on the rest of the line; `undefined` when there is nothing but a comment. */
function behind({ text, end }: Lines, at: number): number | undefined {
  let start = at;
  while (text.charCodeAt(start) === SPACE) start++;
  return start >= end || (text.charCodeAt(start) === HASH && start > at) ? undefined : start;
}

function isItem({ text, start, end }: Lines): boolean {
  return text.charCodeAt(start) === DASH && (start + 1 === end || text.charCodeAt(start + 1) === SPACE);
}

/** A key and the end of its colon. */
interface Key {
  readonly name: string;
  readonly end: number;
}

/** The key that a line begins with. */
function keyAt({ text, start, end }: Lines): Key | undefined {
  const code = text.charCodeAt(start);
  if (code === QUOTE || code === APOSTROPHE) {
    const { value, end: close } = quotedAt(text, start);
    let colon = close;
    while (text.charCodeAt(colon) === SPACE) colon++;
    if (text.charCodeAt(colon) !== COLON) return undefined;
    if (colon >= end || !endsToken(text, colon + 1, end)) throw new Unfit();
    return { name: value, end: colon + 1 };
  }
  if (code === PIPE || code === GREATER || code === OPEN_LIST || code === OPEN_MAPPING) return undefined;
  const colon = plainEnd(text, start, end);
  if (text.charCodeAt(colon) !== COLON || colon >= end) return undefined;
  return { name: keyName(text.slice(start, trimmed(text, start, colon))), end: colon + 1 };
}

function endsToken(text: string, at: number, end: number): boolean {
  return at >= end || text.charCodeAt(at) === SPACE;
}

/** Before the spaces at the end of a piece of text. */
function trimmed(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && text.charCodeAt(last - 1) === SPACE) last--;
  return last;
}

/** The scalar or flow collection that begins at a place of the line; goes on to the line behind it. */
function readScalar(lines: Lines, start: number, indent: number): unknown {
  const { text } = lines;
  const code = text.charCodeAt(start);
  if (code === PIPE || code === GREATER) return readBlockScalar(lines, start, indent);
  if (code === OPEN_LIST || code === OPEN_MAPPING) {
    const { value, end } = flowAt(text, start, lines.end, lines.note);
    endLine(lines, end);
    return value;
  }
  if (code !== QUOTE && code !== APOSTROPHE) return readPlain(lines, start, indent);
  const { value, end } = quotedAt(text, start);
  while (lines.end < end) nextOfScalar(lines, indent);
  endLine(lines, end);
  return value;
}

/** Nothing but a comment may stand on the rest of a line. */
function endLine(lines: Lines, at: number): void {
  let rest = at;
  while (lines.text.charCodeAt(rest) === SPACE) rest++;
  if (rest < lines.end && !(rest > at && lines.text.charCodeAt(rest) === HASH)) throw new Unfit();
  advance(lines);
}

/** The next line of a quoted scalar, where an empty one counts and nothing is a comment. */
function nextOfScalar(lines: Lines, indent: number): void {
  const from = lines.end + 1;
  let start = from;
  while (lines.text.charCodeAt(start) === SPACE) start++;
  const lineBreak = lines.text.indexOf("\n", start);
  lines.end = lineBreak === -1 ? lines.text.length : lineBreak;
  if (start < lines.end && start - from <= indent) throw new Unfit();
}

function readPlain(lines: Lines, start: number, indent: number): unknown {
  const { text } = lines;
  checkPlainStart(text, start, lines.end);
  const stop = plainEnd(text, start, lines.end);
  let end = trimmed(text, start, stop);
  const whole = stop === lines.end;
  if (text.charCodeAt(stop) === COLON && !whole) throw new Unfit();
  advance(lines);
  if (lines.indent <= indent || !whole) return plainValue(text.slice(start, end));
  for (; lines.indent > indent; advance(lines)) {
    if (plainEnd(text, lines.start, lines.end) !== lines.end) throw new Unfit();
    end = trimmed(text, lines.start, lines.end);
  }
  const value = text.slice(start, end);
  // A comment between the lines.
  if (/\n *#/.test(value)) throw new Unfit();
  return folded(value);
}

function readBlockScalar(lines: Lines, header: number, indent: number): string {
  const { text } = lines;
  const [, style, chomping = ""] = /^([|>])([-+]?) *(?: #.*)?$/.exec(text.slice(header, lines.end)) ?? [];
  if (style === undefined) throw new Unfit();
  const found: string[] = [];
  let column = 0;
  let widest = 0;
  for (let from = lines.end + 1; from < text.length; from = lines.end + 1) {
    let start = from;
    while (text.charCodeAt(start) === SPACE) start++;
    const lineBreak = text.indexOf("\n", start);
    const end = lineBreak === -1 ? text.length : lineBreak;
    const spaces = start - from;
    if (start < end) {
      if (spaces < column || spaces <= indent) break;
      if (column === 0) {
        if (widest > spaces) throw new Unfit();
        column = spaces;
      }
    } else {
      widest = Math.max(widest, spaces);
    }
    found.push(column > 0 && end - from > column ? text.slice(from + column, end) : "");
    lines.end = end;
  }
  advance(lines);
  // What the last line break of a text belongs to is told by the readers that count it.
  if (chomping === "+" && lines.done) throw new Unfit();
  return blockValue(found, style, chomping);
}

const SPACE = 0x20;
const QUOTE = 0x22;
const HASH = 0x23;
const APOSTROPHE = 0x27;
const DASH = 0x2d;
const COLON = 0x3a;
const GREATER = 0x3e;
const OPEN_LIST = 0x5b;
const OPEN_MAPPING = 0x7b;
const PIPE = 0x7c;
