import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { failure } from "../diagnostics.ts";

/**
 * Makes a file hold a text, in one step: other processes see the old file or the new one. False when it already did.
 *
 * @throws GenerateError when the file cannot be written; it is as it was then.
 */
export async function replaceFile(path: string, text: string): Promise<boolean> {
  if (textOf(path) === text) return false;
  if (isFolder(path)) {
    throw failure({ code: "write/folder-in-the-way", message: `"${path}" is a folder, and a file is to be written.` });
  }
  const temporary = join(dirname(path), `.tramontane-${randomUUID()}.tmp`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, text, { encoding: "utf8", flag: "wx" });
    renameSync(temporary, path);
    return true;
  } catch (cause) {
    remove(temporary);
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw failure({ code: "write/failed", message: `"${path}" cannot be written: ${reason}.` }, { cause });
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // What is wrong is told already.
  }
}
