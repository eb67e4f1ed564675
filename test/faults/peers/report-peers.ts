import { rules } from "../rules.ts";
import { printTable } from "../print-table.ts";
import type { PeerRun } from "./run-peer.ts";

/** Prints how each client did by each rule, and a line of JSON. */
export function reportPeers(runs: readonly PeerRun[], everything: boolean, seconds: number): void {
  if (everything)
    for (const { name, failed } of runs)
      for (const { fault, wrong } of failed)
        console.log(`${name}: ${fault.rule} ${fault.name}\n    ${wrong.join("\n    ")}`);
  const cell = ({ kept, tried }: PeerRun, rule: number): string =>
    tried[rule] === undefined ? "n/a" : `${kept[rule] ?? 0}/${tried[rule]}`;
  printTable(
    ["", ...runs.map(({ name }) => name)],
    Object.entries(rules).map(([rule, title]) => [
      `${rule.padStart(2)} ${title}`,
      ...runs.map((run) => cell(run, Number(rule))),
    ]),
  );
  console.log(
    JSON.stringify({
      clients: runs.map((run) => ({
        name: run.name,
        version: run.version,
        tried: sum(run.tried),
        kept: sum(run.kept),
        wholeRules: Object.keys(run.tried).filter((rule) => run.kept[Number(rule)] === run.tried[Number(rule)]).length,
        rules: Object.keys(run.tried).length,
      })),
      seconds,
    }),
  );
}

function sum(counts: Readonly<Record<number, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
