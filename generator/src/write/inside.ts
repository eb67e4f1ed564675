import { readFileSync, realpathSync } from "node:fs";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import { failure } from "../diagnostics.ts";
import { displayPath } from "../load/locate.ts";

/**
 * Whether a path of an output file stays in its folder by its form: relative, `/` between its parts, no part empty,
 * `.` or `..`, nothing that some file system gives a meaning of its own.
 */
export function relativeInside(path: string): boolean {
  return (
    path !== "" &&
    path.split("/").every((part) => part !== "" && part !== "." && part !== ".." && !/[\\:*?"<>|\p{Cc}]/u.test(part))
  );
}

/**
 * What reads the files of a folder: their text, or `undefined` where there is none. A link that leads out of the folder
 * is refused. Each folder is looked at once, and below one that is not there no file is asked for.
 */
export function insideReader(root: string): (path: string) => string | undefined {
  const realRoot = realPath(root);
  const folders = new Map<string, boolean>();
  /** Whether something is there, and no link on the way out. */
  const isThere = (target: string, path: string): boolean => {
    const real = realPath(target);
    if (real === undefined || realRoot === undefined) return false;
    const below = relative(realRoot, real);
    if (below !== ".." && !below.startsWith(`..${sep}`) && !isAbsolute(below)) return true;
    throw failure({ code: "write/outside", message: `"${path}" leads out of the output folder by a symbolic link.` });
  };
  const holds = (folder: string, path: string): boolean => {
    if (folder === root) return realRoot !== undefined;
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const there = holds(dirname(folder), path) && isThere(folder, path);
    folders.set(folder, there);
    return there;
  };
  return (path) => {
    const target = join(root, path);
    return holds(dirname(target), path) && isThere(target, path) ? readText(target) : undefined;
  };
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}

/** The text of a file, or `undefined` when there is none. */
export function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
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
