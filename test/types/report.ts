import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** What a checker complained of; empty when nothing. */
export async function report(command: string, args: string[], cwd: string): Promise<string> {
  const env = { ...process.env, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" };
  try {
    await promisify(execFile)(command, args, { cwd, env });
    return "";
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    return stdout + stderr || String(error);
  }
}
