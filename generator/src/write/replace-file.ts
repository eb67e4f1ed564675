import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { failure } from "../diagnostics.ts";

/**
 * Makes a file hold a text, in one step: other processes see the old file or the new one. False when it already did.
 *
 * @throws GenerateError when the file cannot be written; it is as it was then.
 */
export async function replaceFile(path: string, text: string): Promise<boolean> {
  const before = await readFile(path, "utf8").catch(() => undefined);
  if (before === text) return false;
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) {
    throw failure({ code: "write/folder-in-the-way", message: `"${path}" is a folder, and a file is to be written.` });
  }
  const temporary = join(dirname(path), `.tramontane-${randomUUID()}.tmp`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(temporary, text, { flag: "wx" });
    await rename(temporary, path);
    return true;
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw failure({ code: "write/failed", message: `"${path}" cannot be written: ${reason}.` }, { cause });
  }
}
