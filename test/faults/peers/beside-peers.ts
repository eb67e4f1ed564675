import { spawn } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";
import type { Fault } from "../fault.ts";
import { platforms } from "../platforms/all.ts";
import { runOn } from "../run.ts";
import { faults as table } from "../table/faults.ts";
import { loadPeers } from "./peers.ts";
import type { PeerRun } from "./run-peer.ts";

/** Ours first, then each client of others, by the same faults on the same Node. */
export async function besidePeers(faults: readonly Fault[], tell: (text: string) => void): Promise<readonly PeerRun[]> {
  const peers = await loadPeers();
  const progress = new Map<string, number>();
  const onProgress = (name: string) => (done: number) => {
    progress.set(name, done);
    tell([...progress].map(([name, done]) => `${name} ${done}/${faults.length}`).join("   "));
  };
  const runs = await Promise.all([
    ours(faults, onProgress("ours")),
    ...peers.map(({ name }) => alone(name, faults, onProgress(name))),
  ]);
  tell("");
  return runs;
}

/** A peer in a process of its own. */
async function alone(name: string, faults: readonly Fault[], onProgress: (done: number) => void): Promise<PeerRun> {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, "lone-peer.ts"), name], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  child.stdin.end(JSON.stringify(faults.map((fault) => table.indexOf(fault))));
  let last = "";
  for await (const line of createInterface(child.stdout)) {
    if (/^\d+$/.test(line)) onProgress(Number(line));
    else last = line;
  }
  const run = JSON.parse(last) as Omit<PeerRun, "failed"> & { failed: { index: number; wrong: string[] }[] };
  return { ...run, failed: run.failed.map(({ index, wrong }) => ({ fault: table[index] as Fault, wrong })) };
}

async function ours(faults: readonly Fault[], onProgress: (done: number) => void): Promise<PeerRun> {
  const platform = platforms.find(({ name }) => name === "Node 24");
  if (!platform) throw new Error("There is no Node 24.");
  const { failed, version, broken } = await runOn(platform, faults, {}, onProgress);
  if (broken.length > 0) throw new Error(broken.join("\n"));
  const count = (of: readonly Fault[]): Record<number, number> => {
    const counts: Record<number, number> = {};
    for (const { rule } of of) counts[rule] = (counts[rule] ?? 0) + 1;
    return counts;
  };
  const lost = new Set(failed.map(({ fault }) => fault));
  const kept = faults.filter((fault) => !lost.has(fault));
  return { name: "ours", version, tried: count(faults), kept: count(kept), failed };
}
