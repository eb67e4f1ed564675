/**
 * Puts one peer to faults, in a process of its own, since a client that goes on for ever would slow the others: its name is
 * an argument, and the indexes of the faults come by standard input. Lines with how many are done, then the run in JSON.
 */
import { text } from "node:stream/consumers";
import { faults } from "../table/faults.ts";
import { loadPeers } from "./peers.ts";
import { runPeer } from "./run-peer.ts";

const indexes = JSON.parse(await text(process.stdin)) as number[];
const peer = (await loadPeers()).find(({ name }) => name === process.argv[2]);
if (!peer) throw new Error(`There is no peer ${process.argv[2]}.`);
const { failed, ...run } = await runPeer(
  peer,
  indexes.map((index) => faults[index]).filter((fault) => fault !== undefined),
  (done) => console.log(done),
);
const told = failed.map(({ fault, wrong }) => ({ index: faults.indexOf(fault), wrong }));
// What it still has under way is not waited for.
process.stdout.write(`${JSON.stringify({ ...run, failed: told })}\n`, () => process.exit());
