import { spawn } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { cache } from "./peers.ts";

/** What a process took, all of Node included. */
export interface Taken {
  /** On the clock, and of all processors together, which other programs on the machine disturb less. */
  readonly seconds: number;
  readonly cpu: number;
  readonly megabytes: number;
  /** What it said where it failed. */
  readonly failure?: string;
}

/** A script to measure. */
export interface Contender {
  readonly name: string;
  readonly script: string;
  readonly args: readonly string[];
  /** Is awaited before every run and does not count. */
  readonly prepare?: () => Promise<void>;
}

/**
 * Runs scripts as processes of their own, in rounds, so that whatever else the machine does falls on all of them, and gives
 * the medians of the times and of the peaks of memory.
 */
export async function measure(contenders: readonly Contender[], rounds: number): Promise<Record<string, Taken>> {
  const all = contenders.map((contender) => ({ contender, taken: [] as Taken[] }));
  for (let round = 0; round < rounds; round++) {
    for (const { contender, taken } of all) {
      if (taken.some(({ failure }) => failure !== undefined)) continue;
      await contender.prepare?.();
      taken.push(await once(contender.script, contender.args));
    }
  }
  return Object.fromEntries(all.map(({ contender, taken }) => [contender.name, together(taken)]));
}

function together(taken: readonly Taken[]): Taken {
  return (
    taken.find(({ failure }) => failure !== undefined) ?? {
      seconds: median(taken.map(({ seconds }) => seconds)),
      cpu: median(taken.map(({ cpu }) => cpu)),
      megabytes: median(taken.map(({ megabytes }) => megabytes)),
    }
  );
}

/** The middle value; the mean of the two in the middle where they are even. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

const limit = 120_000;

/** The peaks are each process's own account, written as it ends: the same on every system. Of several, the highest counts. */
async function once(script: string, args: readonly string[]): Promise<Taken> {
  const accounts = await mkdtemp(path.join(cache, "peaks-"));
  const preload = pathToFileURL(path.join(import.meta.dirname, "peak-memory.mjs")).href;
  const env = {
    ...process.env,
    NO_COLOR: "1",
    REDOCLY_TELEMETRY: "off",
    REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
    // Some commands run themselves again in a process of their own.
    NODE_OPTIONS: `--import ${preload}`,
    BENCH_PEAK_FOLDER: accounts,
  };
  const started = performance.now();
  const child = spawn(process.execPath, [script, ...args], {
    cwd: cache,
    env,
    stdio: ["ignore", "pipe", "pipe"],
    timeout: limit,
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => void (said += text));
  const code = await new Promise<number>((resolve) => child.on("close", (status) => resolve(status ?? 1)));
  const seconds = (performance.now() - started) / 1000;
  const told = (await readdir(accounts)).map((name) => name.split("-").map(Number));
  await rm(accounts, { recursive: true });
  const taken = {
    seconds,
    cpu: told.reduce((sum, [, , microseconds = 0]) => sum + microseconds / 1e6, 0),
    megabytes: Math.max(0, ...told.map(([, kibibytes = 0]) => kibibytes / 1024)),
  };
  const failure = said.trim().split("\n").slice(-3).join(" ").slice(0, 300) || `ended with ${code}`;
  return code === 0 ? taken : { ...taken, failure };
}
