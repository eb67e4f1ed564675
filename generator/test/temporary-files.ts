import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** A fresh folder that holds the given files, by relative path, and is gone when the test is. Returns its path. */
export async function temporaryFiles(files: { readonly [path: string]: string } = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "tramontane-test-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}
