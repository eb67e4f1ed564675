import { mkdtemp, readFile, rm } from "node:fs/promises";
import { spawn } from "node:child_process";
import { tmpdir } from "node:os";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import { root, withWorkspaceBinaries } from "../toolchain.mjs";
import type { Outcome } from "./steps.ts";

const limit = 15 * 60_000;

/** A step that is one command and counts as one test: it passes when the command exits with 0. */
export function command(name: string, ...args: string[]): () => Promise<Outcome> {
  return async () => {
    const { code, output } = await execute(name, args);
    return {
      passed: code === 0 ? 1 : 0,
      failed: code === 0 ? 0 : 1,
      output: `$ ${[name, ...args].join(" ")}\n${output}`,
    };
  };
}

/** A step that is a vitest project of vitest.config.ts and counts each of its tests. */
export function vitest(project: string): () => Promise<Outcome> {
  return async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "tramontane-vitest-"));
    const report = path.join(folder, "report.json");
    try {
      const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
      const { code, output } = await execute("vitest", ["run", "--project", project, ...reporters]);
      return { ...count(await readFile(report, "utf8").catch(() => "{}"), code), output };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
}

/** A file that cannot be loaded has no failed test, and an unhandled rejection no test at all: the exit code tells. */
function count(report: string, code: number): Omit<Outcome, "output"> {
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = JSON.parse(report);
  const failed = code !== 0 || numPassedTests === 0 ? Math.max(1, numFailedTests) : numFailedTests;
  return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests };
}

/**
 * Runs a command in the workspace with its binaries on the PATH and no input.
 *
 * @returns Its exit code, 1 if a signal ended it, and both of its outputs as they came.
 */
export function execute(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ code: number; output: string }> {
  const colour: Record<string, string> = process.stdout.isTTY ? { FORCE_COLOR: "1" } : { NO_COLOR: "1" };
  const child = spawn(name, args, {
    cwd: root,
    env: {
      ...withWorkspaceBinaries(process.env),
      REDOCLY_TELEMETRY: "off",
      REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
      TURBO_TELEMETRY_DISABLED: "1",
      ...colour,
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
    timeout: limit,
    killSignal: "SIGKILL",
  });
  let output = "";
  const collect = (text: string): void => void (output += text);
  child.stdout.setEncoding("utf8").on("data", collect);
  child.stderr.setEncoding("utf8").on("data", collect);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      if (signal) output += `\nEnded by ${signal}; the limit is ${limit / 60_000} minutes.\n`;
      // Not every tool heeds NO_COLOR.
      resolve({ code: code ?? 1, output: process.stdout.isTTY ? output : stripVTControlCharacters(output) });
    });
  });
}
