import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";

const cache = path.join(import.meta.dirname, "..", "..", "..", ".cache", "faults");

/** A version of Node, by its npm package, installed into the cache unless it is there. Gives its program. */
export async function fetchNode(major: string): Promise<string> {
  const folder = path.join(cache, `node-${major}`);
  const binary = path.join(folder, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
  if (existsSync(binary)) return binary;
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, "package.json"), '{ "private": true }');
  console.error(`Fetching Node ${major} (once) ...`);
  execFileSync("npm", ["install", "--silent", "--no-audit", "--no-fund", `node@${major}`], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  return binary;
}
