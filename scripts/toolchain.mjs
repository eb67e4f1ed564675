/**
 * Which Node and pnpm this workspace runs on, and how to reach them on a machine that has only npm.
 *
 * The versions stand in package.json alone: `packageManager`, and the devDependency on the `node` package. Plain
 * JavaScript, because bootstrap.mjs needs it on a Node that may not read TypeScript; the types are in toolchain.d.mts.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

export function pinned(...args) {
  const manifest = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  const pnpm = manifest.packageManager.replace(/^pnpm@|\+.*$/g, "");
  const node = manifest.devDependencies.node.replace(/^npm:node@/, "");
  return { node, pnpm, command: "npx", args: ["-y", "-p", `node@${node}`, "-p", `pnpm@${pnpm}`, "pnpm", ...args] };
}

export function withWorkspaceBinaries(env) {
  const name = Object.keys(env).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
  return { ...env, [name]: [path.join(root, "node_modules", ".bin"), env[name]].filter(Boolean).join(path.delimiter) };
}

export function fingerprint() {
  const hash = createHash("sha256").update(`${process.platform} ${process.arch}`);
  const lockfile = readFileSync(path.join(root, "pnpm-lock.yaml"), "utf8");
  const importers = lockfile.slice(lockfile.indexOf("\nimporters:"), lockfile.indexOf("\npackages:"));
  const folders = [...importers.matchAll(/^ {2}([^\s:]+):$/gm)].map(([, folder = "."]) => folder);
  const manifests = folders.map((folder) => path.join(folder, "package.json"));
  for (const file of [...manifests, "pnpm-workspace.yaml"])
    hash.update(file).update(readFileSync(path.join(root, file)));
  return hash.update(lockfile).digest("hex");
}
