import { randomUUID } from "node:crypto";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Makes a folder that is not there yet, with these texts by path: all of them or none, as they are written into a folder
 * beside it that is renamed when it is whole. False, and nothing done, where that folder cannot be put in place, as when
 * somebody was faster or something else has it open.
 *
 * @throws the error of the file system when a text cannot be written; nothing but empty folders above is left behind.
 */
export function writeNewFolder(texts: ReadonlyMap<string, string>, root: string): boolean {
  const parent = dirname(root);
  mkdirSync(parent, { recursive: true });
  const temporary = join(parent, `.tramontane-${randomUUID()}.tmp`);
  try {
    writeAll(texts, temporary);
  } catch (error) {
    discard(temporary);
    throw error;
  }
  try {
    renameSync(temporary, root);
    return true;
  } catch {
    discard(temporary);
    return false;
  }
}

function writeAll(texts: ReadonlyMap<string, string>, root: string): void {
  const folders = new Set<string>();
  mkdirSync(root);
  for (const [path, text] of texts) {
    const target = join(root, path);
    const folder = dirname(target);
    if (folder !== root && !folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    // Only with its encoding named is a text written by a single call.
    writeFileSync(target, text, { encoding: "utf8", flag: "wx" });
  }
}

function discard(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // It stays behind, as what is wrong is told, or mended, by whoever asked for it.
  }
}
