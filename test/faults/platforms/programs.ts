import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fetchNode } from "./node-versions.ts";
import { bundle } from "./bundle.ts";
import type { Platform } from "./platform.ts";

const root = path.join(import.meta.dirname, "..", "..", "..");
const folder = path.join(root, ".cache", "faults");

/** Platforms that are a program which runs a file. */
export const programs: readonly Platform[] = [
  node("20", async () => inWorkspace("test/node-20/node_modules/node/bin/node")),
  node("22", () => fetchNode("22")),
  node("24", async () => inWorkspace("node_modules/node/bin/node")),
  node("26", () => fetchNode("26")),
  {
    name: "Deno",
    family: "deno",
    missing: async () => undefined,
    run: (desk) =>
      runProgram(
        inWorkspace("test/node_modules/deno/deno"),
        ["run", "--no-remote", "--allow-net", "--allow-env", "--v8-flags=--expose-gc"],
        desk,
      ),
  },
  {
    name: "Bun",
    family: "bun",
    missing: async () => undefined,
    run: (desk) => runProgram(inWorkspace("test/node_modules/bun/bin/bun"), ["--no-install", "--expose-gc"], desk),
  },
];

function node(major: string, binary: () => Promise<string>): Platform {
  return {
    name: `Node ${major}`,
    family: "node",
    missing: async () => undefined,
    run: async (desk) => runProgram(await binary(), ["--expose-gc"], desk),
  };
}

function inWorkspace(file: string): string {
  const found = [file, `${file}.exe`].map((name) => path.join(root, name)).find((name) => existsSync(name));
  if (!found) throw new Error(`${file} is missing; is the workspace installed with its install scripts?`);
  return found;
}

/** Runs the campaign in a process that has to end by itself, with code 0. */
export async function runProgram(
  binary: string,
  flags: readonly string[],
  desk: string,
  host: string = programHost,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  // Beside other runs.
  const file = path.join(folder, `${path.basename(new URL(desk).pathname)}-${new URL(desk).port}.mjs`);
  await writeFile(file, await bundle(host));
  const child = spawn(binary, [...flags, file, desk], {
    cwd: root,
    env: { PATH: "", DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1", HOME: process.env.HOME },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => void (errors += text));
  const code = await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
  await rm(file);
  if (code !== 0) throw new Error(`${path.basename(binary)} ended with ${String(code)}:\n${errors}`);
}

const programHost = `import process from "node:process";
import { inspect } from "node:util";
import { campaign } from "./campaign.ts";

const rejections: string[] = [];
process.on("unhandledRejection", (reason) => void rejections.push(String(reason)));
const { deno, bun, node } = process.versions;
const version = deno ? "deno " + deno : bun ? "bun " + bun : "node " + node;
const { gc } = globalThis as { gc?: () => void };
const heap = gc && (() => (gc(), process.memoryUsage().heapUsed));
await campaign({ desk: process.argv[2] ?? "", rejections, version, inspect: (value) => inspect(value, { depth: 9 }), heap });
`;
