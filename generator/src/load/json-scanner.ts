/** Where a JSON text stops being JSON. */
export interface JsonFault {
  readonly offset: number;
  readonly message: string;
}

/**
 * The offset, in a valid JSON text, of the value that a path of keys and indexes leads to: of its key where it is a
 * member of an object. When the path leads nowhere, the offset of the deepest value on the way.
 */
export function offsetInJson(text: string, path: readonly string[]): number {
  const scanner = new JsonScanner(text);
  try {
    return scanner.find(path);
  } catch (error) {
    if (error instanceof Fault) return error.offset;
    throw error;
  }
}

/** The first fault of a text that `JSON.parse` refuses, or `undefined` when this scanner sees none. */
export function faultInJson(text: string): JsonFault | undefined {
  const scanner = new JsonScanner(text);
  try {
    scanner.whole();
    return undefined;
  } catch (error) {
    if (error instanceof Fault) return { offset: error.offset, message: error.message };
    throw error;
  }
}

class Fault extends Error {
  readonly offset: number;
  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}

/** Walks a JSON text without building values. Never recursive, so that depth costs no stack. */
class JsonScanner {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): void {
    this.#space();
    this.#skip();
    this.#space();
    if (this.#at < this.#text.length) this.#fail("text after the end of the document");
  }

  find(path: readonly string[]): number {
    this.#space();
    let found = this.#at;
    for (const token of path) {
      const opening = this.#text[this.#at];
      if (opening === "{") {
        const at = this.#enterMember(token);
        if (at === undefined) return found;
        found = at;
      } else if (opening === "[") {
        if (!this.#enterItem(token)) return found;
        found = this.#at;
      } else {
        return found;
      }
    }
    return found;
  }

  /** Stands on the member's value afterwards; returns where its key is. */
  #enterMember(key: string): number | undefined {
    this.#at++;
    this.#space();
    while (this.#text[this.#at] === '"') {
      const start = this.#at;
      this.#string();
      const name: unknown = JSON.parse(this.#text.slice(start, this.#at));
      this.#space();
      this.#expect(":");
      this.#space();
      if (name === key) return start;
      this.#skip();
      this.#space();
      if (this.#text[this.#at] !== ",") return undefined;
      this.#at++;
      this.#space();
    }
    return undefined;
  }

  #enterItem(index: string): boolean {
    this.#at++;
    this.#space();
    for (let left = Number(index); left > 0; left--) {
      if (this.#text[this.#at] === "]") return false;
      this.#skip();
      this.#space();
      if (this.#text[this.#at] !== ",") return false;
      this.#at++;
      this.#space();
    }
    return this.#text[this.#at] !== "]";
  }

  /** Skips one value of any depth. */
  #skip(): void {
    const open: ("{" | "[")[] = [];
    for (;;) {
      const character = this.#text[this.#at];
      if (character === "{" || character === "[") {
        this.#at++;
        this.#space();
        if (this.#text[this.#at] !== (character === "{" ? "}" : "]")) {
          open.push(character);
          if (character === "{") this.#key();
          continue;
        }
        this.#at++;
      } else {
        this.#scalar();
      }
      if (this.#close(open)) return;
    }
  }

  /** After a value: commas and closing brackets. True when the outermost value has ended. */
  #close(open: ("{" | "[")[]): boolean {
    for (;;) {
      const container = open.at(-1);
      if (container === undefined) return true;
      this.#space();
      const character = this.#text[this.#at];
      if (character === ",") {
        this.#at++;
        this.#space();
        if (container === "{") this.#key();
        return false;
      }
      if (character !== (container === "{" ? "}" : "]")) {
        this.#fail(container === "{" ? "expected a comma or }" : "expected a comma or ]");
      }
      this.#at++;
      open.pop();
    }
  }

  #key(): void {
    if (this.#text[this.#at] !== '"') this.#fail("expected a property name in double quotes");
    this.#string();
    this.#space();
    this.#expect(":");
    this.#space();
  }

  #scalar(): void {
    if (this.#text[this.#at] === '"') return this.#string();
    const rest = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;
    rest.lastIndex = this.#at;
    const found = rest.exec(this.#text);
    if (!found) this.#fail("expected a value");
    this.#at = rest.lastIndex;
  }

  #string(): void {
    const start = this.#at;
    for (this.#at++; ; this.#at++) {
      const code = this.#text.charCodeAt(this.#at);
      if (code === 0x22) break;
      if (code === 0x5c) {
        const escape = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
        escape.lastIndex = this.#at;
        if (!escape.test(this.#text)) this.#fail("an unknown escape in a string");
        this.#at = escape.lastIndex - 1;
      } else if (Number.isNaN(code)) {
        this.#at = start;
        this.#fail("a string that is never closed");
      } else if (code < 0x20) {
        this.#fail("a raw control character in a string");
      }
    }
    this.#at++;
  }

  #space(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
      this.#at++;
    }
  }

  #expect(character: string): void {
    if (this.#text[this.#at] !== character) this.#fail(`expected ${character}`);
    this.#at++;
  }

  #fail(message: string): never {
    throw new Fault(this.#at, this.#at >= this.#text.length ? "the text ends too soon" : message);
  }
}
