import type { Fault } from "../fault.ts";
import { platforms } from "../platforms/all.ts";
import { runOn } from "../run.ts";
import { loadPeers } from "./peers.ts";
import { type PeerRun, runPeer } from "./run-peer.ts";

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
    ...peers.map((peer) => runPeer(peer, faults, onProgress(peer.name))),
  ]);
  tell("");
  return runs;
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
