import { join } from "node:path";
import { displayPath } from "../load/locate.ts";
import { unifiedDiff } from "./diff.ts";
import { insideReader, readText } from "./inside.ts";
import { formatManifest, hashOf, type Manifest, manifestName, parseManifest } from "./manifest.ts";

/** A file to be, its path relative to the output folder, `/` between its parts. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** One file that is not as it would be generated. */
export interface Drift {
  readonly path: string;
  readonly change: "missing" | "changed" | "stale";
  /** A short unified diff from what is there to what would be written; empty for a file that is missing or stale. */
  readonly diff: string;
}

/** How an output folder differs from the files to be. Lists of paths are sorted. */
export interface Comparison {
  created: string[];
  changed: string[];
  unchanged: string[];
  removed: string[];
  overwritten: string[];
  kept: string[];
  /** In the way, and not listed in the manifest. */
  foreign: string[];
  drift: Drift[];
  /** Text to write, by path, the manifest last. */
  writes: Map<string, string>;
}

/** Compares an output folder with the files it is to hold. Reads only. Diffs are made where they are `shown`. */
export function compare(files: readonly GeneratedFile[], root: string, shown: boolean): Comparison {
  const manifest = readManifest(root);
  const read = insideReader(root);
  const found: Comparison = {
    created: [],
    changed: [],
    unchanged: [],
    removed: [],
    overwritten: [],
    kept: [],
    foreign: [],
    drift: [],
    writes: new Map(),
  };
  const wanted = new Map(files.map(({ path, text }) => [path, text]));
  for (const path of [...wanted.keys()].sort()) {
    const text = wanted.get(path) ?? "";
    const there = read(path);
    if (there === undefined) {
      found.created.push(path);
      found.drift.push({ path, change: "missing", diff: "" });
      found.writes.set(path, text);
    } else if (sameText(there, text)) {
      found.unchanged.push(path);
    } else if (!manifest.has(path)) {
      found.foreign.push(path);
    } else {
      found.changed.push(path);
      if (hashOf(there) !== manifest.get(path)) found.overwritten.push(path);
      found.drift.push({ path, change: "changed", diff: shown ? unifiedDiff(there, text) : "" });
      found.writes.set(path, text);
    }
  }
  for (const path of [...manifest.keys()].filter((known) => !wanted.has(known)).sort()) {
    const there = read(path);
    if (there === undefined) continue;
    const edited = hashOf(there) !== manifest.get(path);
    (edited ? found.kept : found.removed).push(path);
    if (!edited) found.drift.push({ path, change: "stale", diff: "" });
  }
  const text = formatManifest(wanted);
  const known = readText(join(root, manifestName));
  if (known === undefined || !sameText(known, text)) {
    found.writes.set(manifestName, text);
    // A manifest that differs without any file differing is drift of its own: somebody removed or edited it.
    if (found.drift.length === 0)
      found.drift.push({ path: manifestName, change: known === undefined ? "missing" : "changed", diff: "" });
  }
  return found;
}

function readManifest(root: string): Manifest {
  const text = readText(join(root, manifestName));
  return text === undefined ? new Map() : parseManifest(text, displayPath(join(root, manifestName)));
}

function sameText(a: string, b: string): boolean {
  return a === b || a.replaceAll("\r\n", "\n") === b.replaceAll("\r\n", "\n");
}
