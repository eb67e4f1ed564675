import { spawn } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { cache } from "./peers.ts";

/** What a process took, all of Node included. */
export interface Taken {
  readonly seconds: number;
  readonly megabytes: number;
  /** What it said where it failed. */
  readonly failure?: string;
}

/**
 * Runs a script as a process of its own, some times, and gives the median of the times and of the peaks of memory.
 *
 * @param prepare is awaited before every run and does not count
 */
export async function measure(
  script: string,
  args: readonly string[],
  { runs, cwd, prepare }: { runs: number; cwd?: string; prepare?: () => Promise<void> },
): Promise<Taken> {
  const taken: Taken[] = [];
  for (let run = 0; run < runs; run++) {
    await prepare?.();
    const one = await once(script, args, cwd);
    if (one.failure !== undefined) return one;
    taken.push(one);
  }
  return {
    seconds: median(taken.map(({ seconds }) => seconds)),
    megabytes: median(taken.map(({ megabytes }) => megabytes)),
  };
}

/** The middle value; the mean of the two in the middle where they are even. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

const limit = 120_000;
let count = 0;

/** The peak is the process's own account of it, written as it ends; on every system the same. */
async function once(script: string, args: readonly string[], cwd: string = cache): Promise<Taken> {
  const account = path.join(cache, `peak-${process.pid}-${count++}`);
  const preload = pathToFileURL(path.join(import.meta.dirname, "peak-memory.mjs")).href;
  const env = {
    ...process.env,
    NO_COLOR: "1",
    REDOCLY_TELEMETRY: "off",
    REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
    BENCH_PEAK_FILE: account,
  };
  const started = performance.now();
  const child = spawn(process.execPath, ["--import", preload, script, ...args], {
    cwd,
    env,
    stdio: ["ignore", "pipe", "pipe"],
    timeout: limit,
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => void (said += text));
  const code = await new Promise<number>((resolve) => child.on("close", (status) => resolve(status ?? 1)));
  const seconds = (performance.now() - started) / 1000;
  const megabytes = Number(await readFile(account, "utf8").catch(() => "0")) / 1024;
  await rm(account, { force: true });
  return code === 0
    ? { seconds, megabytes }
    : {
        seconds,
        megabytes,
        failure: said.trim().split("\n").slice(-3).join(" ").slice(0, 300) || `ended with ${code}`,
      };
}
