import type { SourceFile } from "./document.ts";
import { CLOSE_OBJECT, COMMA, endOfString, endOfValue, OPEN_OBJECT, skipSpace } from "./json-text.ts";

/**
 * A file of JSON with another text, where that differs in the value of one member of one of the outermost objects: only
 * that value is parsed, and all others are the same objects as before. `undefined` where the text differs in more, or
 * in other ways; then the whole of it has to be parsed.
 *
 * A value stands where a value stood, so that the text is as good JSON as it was.
 */
export function edit(before: SourceFile, text: string): SourceFile | undefined {
  if (before.language !== "json") return undefined;
  const spans = known.get(before) ?? spansOf(before.text);
  if (spans === undefined) return undefined;
  const start = sharedStart(before.text, text);
  const end = before.text.length - sharedEnd(before.text, text, Math.min(before.text.length, text.length) - start);
  const hit = spans.findLast((span) => span.start <= start && end <= span.end);
  if (hit === undefined) return undefined;
  const shift = text.length - before.text.length;
  const part = parsed(text.slice(hit.start, hit.end + shift));
  if (part === undefined) return undefined;
  const file: SourceFile = { ...before, text, value: replaced(before.value, hit.path, part.value) };
  known.set(file, moved(spans, hit, shift));
  return file;
}

/** Where the value of a member stands in a text of JSON. */
interface Span {
  /** The keys on the way to it. */
  readonly path: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** Of the files that were edited once, since they will be edited again. */
const known = new WeakMap<SourceFile, readonly Span[]>();

/** The spans after one of them became longer. Those within it are no more: it is parsed as a whole from now on. */
function moved(spans: readonly Span[], hit: Span, shift: number): Span[] {
  const outside = spans.filter((span) => span === hit || span.start < hit.start || span.start >= hit.end);
  return outside.map(({ path, start, end }) => ({
    path,
    start: start >= hit.end ? start + shift : start,
    end: end >= hit.end ? end + shift : end,
  }));
}

function parsed(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function replaced(value: unknown, [key, ...rest]: readonly string[], part: unknown): unknown {
  if (key === undefined) return part;
  const holder = value as Readonly<Record<string, unknown>>;
  return { ...holder, [key]: replaced(holder[key], rest, part) };
}

/** Texts are compared in pieces first, which is done as fast as memory is read. */
const piece = 1 << 16;

function sharedStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at + piece <= most && a.slice(at, at + piece) === b.slice(at, at + piece)) at += piece;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

function sharedEnd(a: string, b: string, most: number): number {
  let count = 0;
  const same = (size: number): boolean =>
    a.slice(a.length - count - size, a.length - count) === b.slice(b.length - count - size, b.length - count);
  while (count + piece <= most && same(piece)) count += piece;
  while (count < most && same(1)) count++;
  return count;
}

/** Levels of objects whose members are told apart: those of `components/schemas` are of the third. */
const levels = 3;

/**
 * Where the members of the outermost objects of a text of JSON stand, each before those within it. `undefined` where an
 * object has a key twice, so that a member is not what its text says.
 *
 * @param text What `JSON.parse` takes.
 */
function spansOf(text: string): Span[] | undefined {
  const spans: Span[] = [];
  /** Gives the offset behind the object that begins at one; `undefined` where it has a key twice. */
  const readMembers = (start: number, path: readonly string[]): number | undefined => {
    const keys = new Set<string>();
    let at = skipSpace(text, start + 1);
    while (text.charCodeAt(at) !== CLOSE_OBJECT) {
      const keyEnd = endOfString(text, at);
      const key = JSON.parse(text.slice(at, keyEnd)) as string;
      if (keys.has(key)) return undefined;
      keys.add(key);
      const from = skipSpace(text, skipSpace(text, keyEnd) + 1);
      const below = [...path, key];
      const place = spans.push({ path: below, start: from, end: from }) - 1;
      const opens = text.charCodeAt(from) === OPEN_OBJECT && below.length < levels;
      const end = opens ? readMembers(from, below) : endOfValue(text, from);
      if (end === undefined) return undefined;
      spans[place] = { path: below, start: from, end };
      at = skipSpace(text, end);
      if (text.charCodeAt(at) === COMMA) at = skipSpace(text, at + 1);
    }
    return at + 1;
  };
  const start = skipSpace(text, 0);
  return text.charCodeAt(start) === OPEN_OBJECT && readMembers(start, []) !== undefined ? spans : undefined;
}
