import { randomUUID } from "node:crypto";
import { lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { failure } from "../diagnostics.ts";
import { displayPath } from "../load/locate.ts";
import { compare, type Comparison, type Drift, type GeneratedFile } from "./compare.ts";
import { relativeInside } from "./inside.ts";
import { manifestName } from "./manifest.ts";
import { writeNewFolder } from "./new-folder.ts";

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

/**
 * Brings an output folder to hold exactly the given files, beside whatever is not generated. Only what differs is
 * written, by way of temporary files that are renamed, so that a failure on the way leaves every file whole; a folder that
 * was not there comes to be with all of its files or not at all. Files of an earlier run that are no longer wanted are
 * removed. `.tramontane.json` in the folder remembers which files are generated.
 *
 * @throws GenerateError when a path leaves the folder, or a file is in the way that was not generated; nothing is
 *   written then.
 */
export async function write(
  files: readonly GeneratedFile[],
  folder: string,
  options: WriteOptions = {},
): Promise<WriteResult> {
  if (folder === "") throw failure({ code: "write/no-folder", message: "The name of the output folder is empty." });
  const root = resolve(folder);
  checkPaths(files);
  checkFolder(root);
  const plan = compare(files, root, options.check === true);
  if (plan.foreign.length > 0) throw notOurs(plan.foreign, root);
  if (!options.check && !applyAtOnce(plan, root)) apply(plan, root);
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

function checkFolder(root: string): void {
  if (!isFile(root)) return;
  throw failure({
    code: "write/not-a-folder",
    message: `The output "${displayPath(root)}" is a file, and a folder is wanted.`,
  });
}

function isFile(path: string): boolean {
  try {
    const found = lstatSync(path, { throwIfNoEntry: false });
    return found !== undefined && !found.isDirectory() && !found.isSymbolicLink();
  } catch {
    return false;
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

/** Writes a folder that is not there yet, where that can be done at once. */
function applyAtOnce({ writes }: Comparison, root: string): boolean {
  try {
    return isNothing(root) && writeNewFolder(writes, root);
  } catch (cause) {
    throw unwritable(root, cause, "Nothing was changed.");
  }
}

function isNothing(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) === undefined;
}

/** One file after another: a system call each takes less time than to have several under way. */
function apply(plan: Comparison, root: string): void {
  const prepared: { temporary: string; target: string }[] = [];
  const folders = new Set<string>();
  try {
    for (const [path, text] of plan.writes) {
      const target = join(root, path);
      const folder = dirname(target);
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      const temporary = join(folder, `.tramontane-${randomUUID()}.tmp`);
      prepared.push({ temporary, target });
      writeFileSync(temporary, text, { encoding: "utf8", flag: "wx" });
    }
  } catch (cause) {
    discard(prepared);
    throw unwritable(root, cause, "Nothing was changed.");
  }
  try {
    for (const { temporary, target } of prepared) renameSync(temporary, target);
  } catch (cause) {
    discard(prepared);
    throw unwritable(root, cause, "Every file is whole; run the command again when that is mended.");
  }
  for (const path of plan.removed) {
    rmSync(join(root, path), { force: true });
    removeEmptyFolders(root, dirname(path));
  }
}

/** Folders that a removed file leaves empty go too. */
function removeEmptyFolders(root: string, folder: string): void {
  for (let path = folder; path !== "." && path !== ""; path = dirname(path)) {
    try {
      if (readdirSync(join(root, path)).length > 0) return;
    } catch {
      return;
    }
    rmdirSync(join(root, path));
  }
}

function discard(prepared: readonly { temporary: string }[]): void {
  for (const { temporary } of prepared) {
    try {
      rmSync(temporary, { force: true });
    } catch {
      // It stays behind, as what is wrong with the folder is told already.
    }
  }
}

function unwritable(root: string, cause: unknown, remedy: string): Error {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const message = `"${displayPath(root)}" cannot be written: ${reason}.`;
  return failure({ code: "write/failed", message, remedy }, { cause });
}
