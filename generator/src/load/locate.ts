import { relative, sep } from "node:path";
import type { Diagnostic, Position } from "../diagnostics.ts";
import type { Document, Locate, SourceFile } from "./document.ts";
import { type FindOffset, finderInJson } from "./json-finder.ts";
import { tokens } from "./pointer.ts";
import { finderInYaml } from "./yaml-scanner.ts";

/**
 * A finder of positions in the files of a document. Where a pointer leads nowhere, the position is that of the
 * deepest value on the way.
 */
export function locator(document: Pick<Document, "files">): Locate {
  const readers = new Map<string, Reader>();
  return (place) => {
    const file = document.files.get(place.file);
    if (!file) return undefined;
    const reader = readers.get(file.name) ?? readerOf(file);
    readers.set(file.name, reader);
    const pointer = file.converted?.origin(place.pointer) ?? place.pointer;
    return reader.position(reader.find(tokens(pointer)));
  };
}

/** What is kept of a file while positions in it are looked for. */
interface Reader {
  readonly find: FindOffset;
  readonly position: (offset: number) => Position;
}

function readerOf({ path, text, language }: SourceFile): Reader {
  /** Where lines begin, up to the first one behind all that was asked for. */
  const starts = [0];
  const readLinesUntil = (offset: number): void => {
    for (let last = starts.at(-1) ?? 0; last <= offset; last = starts.at(-1) ?? 0) {
      const lineBreak = text.indexOf("\n", last);
      starts.push(lineBreak === -1 ? Infinity : lineBreak + 1);
    }
  };
  return {
    find: language === "json" ? finderInJson(text) : finderInYaml(text),
    position: (offset) => {
      readLinesUntil(offset);
      let [low, high] = [0, starts.length];
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle;
      }
      return { path: displayPath(path), line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    },
  };
}

/** The diagnostics with their positions filled in, as far as they have a place. */
export function withPositions(diagnostics: readonly Diagnostic[], locate: Locate): Diagnostic[] {
  return diagnostics.map((diagnostic) =>
    diagnostic.position || !diagnostic.place ? diagnostic : { ...diagnostic, position: locate(diagnostic.place) },
  );
}

/** The position of an offset, counted in UTF-16 code units, in a text. */
export function positionAt(path: string, text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf("\n");
  let line = 1;
  for (let at = before.indexOf("\n"); at !== -1; at = before.indexOf("\n", at + 1)) line++;
  return { path: displayPath(path), line, column: before.length - lastBreak };
}

/** A path as a person wants to see it: relative to the working directory where that is shorter. */
export function displayPath(path: string): string {
  if (/^https?:/i.test(path)) return path;
  const below = relative(process.cwd(), path);
  return below === "" || below.startsWith(`..${sep}..`) || below.length >= path.length ? path : below;
}
