import { readFile, realpath } from "node:fs/promises";
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

/** The text of a file of the folder, or `undefined` when there is none. A link that leads out of the folder is refused. */
export async function readInside(root: string, path: string): Promise<string | undefined> {
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

/** The text of a file, or `undefined` when there is none. */
export async function readText(path: string): Promise<string | undefined> {
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
