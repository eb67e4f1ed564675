import { relative, sep } from "node:path";
import { type Document as YamlDocument, LineCounter, type Node, isMap, isScalar, isSeq, parseDocument } from "yaml";
import type { Diagnostic, Position } from "../diagnostics.ts";
import type { Document, Locate, SourceFile } from "./document.ts";
import { offsetInJson } from "./json-scanner.ts";
import { tokens } from "./pointer.ts";

/**
 * A finder of positions in the files of a document. Where a pointer leads nowhere, the position is that of the
 * deepest value on the way.
 */
export function locator(document: Pick<Document, "files">): Locate {
  const trees = new Map<string, YamlDocument>();
  return (place) => {
    const file = document.files.get(place.file);
    if (!file) return undefined;
    const path = tokens(place.pointer);
    const offset = file.language === "json" ? offsetInJson(file.text, path) : offsetInYaml(yamlTree(file, trees), path);
    return positionAt(file.path, file.text, offset);
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
  if (/^https?:/.test(path)) return path;
  const below = relative(process.cwd(), path);
  return below === "" || below.startsWith(`..${sep}..`) || below.length >= path.length ? path : below;
}

function yamlTree(file: SourceFile, trees: Map<string, YamlDocument>): YamlDocument {
  const known = trees.get(file.name);
  if (known) return known;
  const tree = parseDocument(file.text, { merge: true, logLevel: "silent", lineCounter: new LineCounter() });
  trees.set(file.name, tree);
  return tree;
}

function offsetInYaml(tree: YamlDocument, path: readonly string[]): number {
  let node: unknown = tree.contents;
  let offset = start(node) ?? 0;
  for (const token of path) {
    if (isSeq(node)) {
      node = node.items[Number(token)];
      offset = start(node) ?? offset;
    } else if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === token);
      if (!pair) return offset;
      offset = start(pair.key) ?? offset;
      node = pair.value;
    } else {
      return offset;
    }
  }
  return offset;
}

function start(node: unknown): number | undefined {
  return (node as Node | undefined)?.range?.[0];
}
