import { randomUUID } from "node:crypto";
import { lstat, mkdir, readdir, readFile, realpath, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { failure } from "../diagnostics.ts";
import { displayPath } from "../load/locate.ts";
import { unifiedDiff } from "./diff.ts";
import { relativeInside } from "./inside.ts";
import { formatManifest, hashOf, type Manifest, manifestName, parseManifest } from "./manifest.ts";

/** A file to be, its path relative to the output folder, `/` between its parts. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

export interface WriteOptions {
  /** Only compare; touch nothing. */
  readonly check?: boolean;
}

/** What became of an output folder, or would have. Lists of paths are sorted. */
export interface WriteResult {
  readonly created: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: readonly string[];
  /** Files of an earlier run that this one has no more. */
  readonly removed: readonly string[];
  /** Generated files that somebody had edited and that were replaced all the same; also in `changed`. */
  readonly overwritten: readonly string[];
  /** Files of an earlier run that this one has no more, left alone because somebody had edited them. */
  readonly kept: readonly string[];
  /** For a check: how the folder differs from what would be written. */
  readonly drift: readonly Drift[];
}

/** One file that is not as it would be generated. */
export interface Drift {
  readonly path: string;
  readonly change: "missing" | "changed" | "stale";
  /** A short unified diff from what is there to what would be written; empty for a file that is missing or stale. */
  readonly diff: string;
}

/**
 * Brings an output folder to hold exactly the given files, beside whatever is not generated. Only what differs is
 * written, by way of temporary files that are renamed, so that a failure on the way leaves every file whole; files of
 * an earlier run that are no longer wanted are removed. `.tramontane.json` in the folder remembers which files are
 * generated.
 *
 * @throws GenerateError when a path leaves the folder, or a file is in the way that was not generated; nothing is
 *   written then.
 */
export async function write(
  files: readonly GeneratedFile[],
  folder: string,
  options: WriteOptions = {},
): Promise<WriteResult> {
  const root = resolve(folder);
  checkPaths(files);
  await checkFolder(root);
  const manifest = await readManifest(root);
  const plan = await compare(files, root, manifest);
  if (plan.foreign.length > 0) throw notOurs(plan.foreign, root);
  if (!options.check) await apply(plan, root);
  return {
    created: plan.created,
    changed: plan.changed,
    unchanged: plan.unchanged,
    removed: plan.removed,
    overwritten: plan.overwritten,
    kept: plan.kept,
    drift: options.check ? plan.drift : [],
  };
}

interface Comparison {
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

function checkPaths(files: readonly GeneratedFile[]): void {
  const seen = new Map<string, string>();
  for (const { path } of files) {
    if (!relativeInside(path))
      throw failure({ code: "write/outside", message: `"${path}" would be written outside the output folder.` });
    const folded = path.toLowerCase();
    const other = seen.get(folded);
    if (other !== undefined || folded === manifestName) {
      throw failure({
        code: "write/collision",
        message: `Two files would have one path on some systems: "${other ?? manifestName}" and "${path}".`,
        remedy: "Give one of the tags or operations behind them another name.",
      });
    }
    seen.set(folded, path);
  }
}

async function checkFolder(root: string): Promise<void> {
  const found = await lstat(root).catch(() => undefined);
  if (found && !found.isDirectory() && !found.isSymbolicLink()) {
    throw failure({
      code: "write/not-a-folder",
      message: `The output "${displayPath(root)}" is a file, and a folder is wanted.`,
    });
  }
}

async function readManifest(root: string): Promise<Manifest> {
  const text = await readText(join(root, manifestName));
  return text === undefined ? new Map() : parseManifest(text, displayPath(join(root, manifestName)));
}

async function compare(files: readonly GeneratedFile[], root: string, manifest: Manifest): Promise<Comparison> {
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
    const there = await readInside(root, path);
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
      found.drift.push({ path, change: "changed", diff: unifiedDiff(there, text) });
      found.writes.set(path, text);
    }
  }
  for (const path of [...manifest.keys()].filter((known) => !wanted.has(known)).sort()) {
    const there = await readInside(root, path);
    if (there === undefined) continue;
    const edited = hashOf(there) !== manifest.get(path);
    (edited ? found.kept : found.removed).push(path);
    if (!edited) found.drift.push({ path, change: "stale", diff: "" });
  }
  const text = formatManifest(wanted);
  const known = await readText(join(root, manifestName));
  if (known === undefined || !sameText(known, text)) {
    found.writes.set(manifestName, text);
    // A manifest that differs without any file differing is drift of its own: somebody removed or edited it.
    if (found.drift.length === 0)
      found.drift.push({ path: manifestName, change: known === undefined ? "missing" : "changed", diff: "" });
  }
  return found;
}

async function apply(plan: Comparison, root: string): Promise<void> {
  const prepared: { temporary: string; target: string }[] = [];
  try {
    for (const [path, text] of plan.writes) {
      const target = join(root, path);
      await mkdir(dirname(target), { recursive: true });
      const temporary = join(dirname(target), `.tramontane-${randomUUID()}.tmp`);
      prepared.push({ temporary, target });
      await writeFile(temporary, text, { flag: "wx" });
    }
    for (const { temporary, target } of prepared) await rename(temporary, target);
  } finally {
    for (const { temporary } of prepared) await rm(temporary, { force: true });
  }
  for (const path of plan.removed) {
    await rm(join(root, path), { force: true });
    await removeEmptyFolders(root, dirname(path));
  }
}

/** Folders that a removed file leaves empty go too. */
async function removeEmptyFolders(root: string, folder: string): Promise<void> {
  for (let path = folder; path !== "." && path !== ""; path = dirname(path)) {
    const left = await readdir(join(root, path)).catch(() => [""]);
    if (left.length > 0) return;
    await rmdir(join(root, path));
  }
}

/** The text of a file of the folder, or `undefined` when there is none. A link that leads out of the folder is refused. */
async function readInside(root: string, path: string): Promise<string | undefined> {
  const target = join(root, path);
  for (let above = target; above !== root; above = dirname(above)) {
    const real = await realpath(above).catch(() => undefined);
    if (real === undefined) continue;
    const below = relative(await realpath(root), real);
    if (below === ".." || below.startsWith(`..${sep}`) || isAbsolute(below)) {
      throw failure({ code: "write/outside", message: `"${path}" leads out of the output folder by a symbolic link.` });
    }
    break;
  }
  return readText(target);
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    if (code === "EISDIR") {
      throw failure({
        code: "write/folder-in-the-way",
        message: `"${displayPath(path)}" is a folder, and a file is to be written there.`,
      });
    }
    throw error;
  }
}

function notOurs(paths: readonly string[], root: string): Error {
  const shown = paths.slice(0, 5).join(", ") + (paths.length > 5 ? ` and ${paths.length - 5} more` : "");
  return failure({
    code: "write/not-ours",
    message: `"${displayPath(root)}" has files in the way that tramontane did not write: ${shown}.`,
    remedy: "Generate into a folder of its own, or move these files away. Nothing was changed.",
  });
}

function sameText(a: string, b: string): boolean {
  return a === b || a.replaceAll("\r\n", "\n") === b.replaceAll("\r\n", "\n");
}
