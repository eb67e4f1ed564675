import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** A folder whose `node_modules` has every published package, unpacked from its tarball. */
    packages: string;
  }
}

const root = path.join(import.meta.dirname, "..", "..");
const tarballs = path.join(root, ".cache", "packed");

/** Vitest's global setup of the project `packed`: builds, packs and unpacks once for all of its files. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  // `npm test` has just packed and says so; by hand, what was packed last may be older than the sources.
  if (!process.env.TRAMONTANE_PACKED)
    execFileSync(process.execPath, [path.join(root, "scripts", "pack.ts")], { stdio: ["ignore", "ignore", "inherit"] });
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), "tramontane-packed-")));
  const dependencies = new Set<string>();
  for (const name of await readdir(tarballs))
    for (const dependency of await unpack(path.join(tarballs, name), folder)) dependencies.add(dependency);
  for (const dependency of dependencies) await link(dependency, folder);
  project.provide("packages", folder);
  return () => rm(folder, { recursive: true, force: true });
}

/** Puts a package where npm would, and gives the names of what it depends on. */
async function unpack(tarball: string, folder: string): Promise<string[]> {
  const scratch = path.join(folder, "unpacked");
  await mkdir(scratch);
  execFileSync("tar", ["-xzf", tarball, "-C", scratch]);
  const manifest = JSON.parse(await readFile(path.join(scratch, "package", "package.json"), "utf8"));
  await cp(path.join(scratch, "package"), path.join(folder, "node_modules", manifest.name), { recursive: true });
  await rm(scratch, { recursive: true });
  return Object.keys(manifest.dependencies ?? {});
}

/** Links a dependency from where pnpm has it, unless it is one of the unpacked packages itself. */
async function link(dependency: string, folder: string): Promise<void> {
  const target = path.join(folder, "node_modules", dependency);
  if (existsSync(target)) return;
  const parts = [
    "generator",
    ...(await readdir(path.join(root, "packages"))).map((name) => path.join("packages", name)),
  ];
  const source = parts.map((part) => path.join(root, part, "node_modules", dependency)).find((one) => existsSync(one));
  if (!source)
    throw new Error(`A published package depends on ${dependency}, which nothing in the workspace installs.`);
  await mkdir(path.dirname(target), { recursive: true });
  await symlink(await realpath(source), target, "junction");
}
