import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { clientsFolder } from "./client-workspace.ts";
import { root } from "./peers.ts";

/** A runtime as a command. */
export interface Runtime {
  readonly name: "Node" | "Deno" | "Bun";
  readonly command: readonly string[];
}

const installed = (file: string): string =>
  [file, `${file}.exe`].map((name) => path.join(root, "test", "node_modules", name)).find((name) => existsSync(name)) ??
  file;

/** What is measured on, each from its npm package. */
export const runtimes: readonly Runtime[] = [
  { name: "Node", command: [process.execPath] },
  { name: "Deno", command: [installed("deno/deno"), "run", "--no-remote", "--node-modules-dir=manual", "-A"] },
  { name: "Bun", command: [installed("bun/bin/bun"), "--no-install"] },
];

/** Runs a script to its end. Gives what it printed, and how long the process took on the clock, in milliseconds. */
export async function run(
  { command }: Runtime,
  args: readonly string[],
): Promise<{ text: string; milliseconds: number }> {
  const [file = "", ...rest] = command;
  const started = performance.now();
  const child = spawn(file, [...rest, ...args], {
    cwd: clientsFolder,
    env: { ...process.env, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: 120_000,
  });
  let text = "";
  let complaint = "";
  child.stdout.setEncoding("utf8").on("data", (part: string) => (text += part));
  child.stderr.setEncoding("utf8").on("data", (part: string) => (complaint += part));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  if (code !== 0) throw new Error(`${[file, ...args].join(" ")} ended with ${code}: ${complaint.slice(-500)}`);
  return { text, milliseconds: performance.now() - started };
}
