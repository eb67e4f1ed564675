import { skipSpace } from "./json-text.ts";

/** Where a JSON text stops being JSON. */
export interface JsonFault {
  readonly offset: number;
  readonly message: string;
}

/** The first fault of a text that `JSON.parse` refuses, or `undefined` when this scanner sees none. */
export function faultInJson(text: string): JsonFault | undefined {
  try {
    const end = skipSpace(text, skipValue(text, skipSpace(text, 0)));
    return end < text.length ? { offset: end, message: "text after the end of the document" } : undefined;
  } catch (error) {
    if (error instanceof Fault) return { offset: error.offset, message: error.message };
    throw error;
  }
}

class Fault extends Error {
  readonly offset: number;
  constructor(text: string, offset: number, message: string) {
    super(offset >= text.length ? "the text ends too soon" : message);
    this.offset = offset;
  }
}

/** The end of the value that begins at an offset. Not recursive, so that depth costs no stack. */
function skipValue(text: string, start: number): number {
  const open: ("}" | "]")[] = [];
  let at = start;
  for (;;) {
    const character = text[at];
    if (character === "{" || character === "[") {
      const closing = character === "{" ? "}" : "]";
      at = skipSpace(text, at + 1);
      if (text[at] !== closing) {
        open.push(closing);
        if (closing === "}") at = skipKey(text, at);
        continue;
      }
      at++;
    } else {
      at = skipScalar(text, at);
    }
    // What follows a value: brackets that close, then the end or a comma and the next value.
    for (;;) {
      const closing = open.at(-1);
      if (closing === undefined) return at;
      at = skipSpace(text, at);
      if (text[at] === ",") {
        at = skipSpace(text, at + 1);
        if (closing === "}") at = skipKey(text, at);
        break;
      }
      if (text[at] !== closing) throw new Fault(text, at, `expected a comma or ${closing}`);
      at++;
      open.pop();
    }
  }
}

/** From a property name to the value behind its colon. */
function skipKey(text: string, start: number): number {
  if (text[start] !== '"') throw new Fault(text, start, "expected a property name in double quotes");
  const colon = skipSpace(text, skipString(text, start));
  if (text[colon] !== ":") throw new Fault(text, colon, "expected :");
  return skipSpace(text, colon + 1);
}

function skipScalar(text: string, start: number): number {
  if (text[start] === '"') return skipString(text, start);
  const scalar = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;
  scalar.lastIndex = start;
  if (!scalar.test(text)) throw new Fault(text, start, "expected a value");
  return scalar.lastIndex;
}

function skipString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20) throw new Fault(text, at, "a raw control character in a string");
    if (code !== 0x5c) continue;
    const escape = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
    escape.lastIndex = at;
    if (!escape.test(text)) throw new Fault(text, at, "an unknown escape in a string");
    at = escape.lastIndex - 1;
  }
  throw new Fault(text, start, "a string that is never closed");
}
