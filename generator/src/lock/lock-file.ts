import { readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { failure } from "../diagnostics.ts";
import { displayPath } from "../load/locate.ts";
import { formatLock, type NameLock, parseLock } from "../plan/lock.ts";
import type { Drift } from "../write/compare.ts";
import { unifiedDiff } from "../write/diff.ts";
import { replaceFile } from "../write/replace-file.ts";

/** The file that keeps names from one run to the next, where no other is named: in the output folder. */
const lockName = "tramontane.lock.json";

/** Where the names of a client are kept. `undefined` when they are not. */
export function lockPath(output: string, lock: string | false | undefined): string | undefined {
  return lock === false ? undefined : resolve(lock ?? join(output, lockName));
}

/**
 * Reads the names of an earlier run. `undefined` when there was none.
 *
 * @throws GenerateError when the file is there and cannot be used.
 */
export async function readLock(path: string): Promise<NameLock | undefined> {
  const text = textOf(path);
  return text === undefined ? undefined : parseLock(text, displayPath(path));
}

/** Brings a lock file up to date, or, for a check, tells how it differs. */
export async function writeLock(
  path: string,
  lock: NameLock,
  { output, check }: { output: string; check: boolean },
): Promise<Drift | undefined> {
  const text = formatLock(lock);
  const there = textOf(path);
  if (there?.replaceAll("\r\n", "\n") === text) return undefined;
  if (!check) {
    await replaceFile(path, text);
    return undefined;
  }
  const below = relative(resolve(output), path);
  return {
    path: below.startsWith("..") ? displayPath(path) : below,
    change: there === undefined ? "missing" : "changed",
    diff: there === undefined ? "" : unifiedDiff(there, text),
  };
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR"))
      return undefined;
    const message = error instanceof Error ? error.message : String(error);
    throw failure({ code: "lock/unreadable", message: `"${displayPath(path)}" cannot be read: ${message}.` });
  }
}
