import { execFile } from "node:child_process";
import path from "node:path";
import process from "node:process";

/** The root of the workspace. */
export const root: string = path.join(import.meta.dirname, "..", "..");

/** Runs a command in the workspace, with its binaries on the PATH, and gives its exit code and all that it said. */
export function run(command: string, ...args: string[]): Promise<{ code: number; text: string }> {
  const binaries = [path.join(root, "node_modules", ".bin"), process.env.PATH].join(path.delimiter);
  const env = { ...process.env, PATH: binaries, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" };
  const options = { cwd: root, env, maxBuffer: 1 << 30, shell: process.platform === "win32" };
  return new Promise((resolve) => {
    execFile(command, args, options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === "number" ? error.code : 1;
      resolve({ code, text: stdout + stderr + (code !== 0 && stdout + stderr === "" ? String(error) : "") });
    });
  });
}
