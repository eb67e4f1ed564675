/**
 * `pnpm faults`: a server that fails in every way it can, and a client of ours on every platform that must survive it.
 * Prints what went wrong, a table of rules and platforms, and one line of JSON. Exits with 1 where something failed.
 *
 *     pnpm faults                     everything on every platform
 *     pnpm faults --on node-24,deno   some platforms
 *     pnpm faults --only "stream"     the faults whose name has this, and no trials
 *     pnpm faults --quick             a tenth of it
 *     pnpm faults --peers             clients of others beside ours, on Node; --all tells where they fail
 */
import { parseArgs } from "node:util";
import type { Orders } from "./campaign.ts";
import { besidePeers } from "./peers/beside-peers.ts";
import { reportPeers } from "./peers/report-peers.ts";
import { platforms } from "./platforms/all.ts";
import type { Platform } from "./platforms/platform.ts";
import { reportRuns } from "./report.ts";
import { type Run, runOn } from "./run.ts";
import { faults } from "./table/faults.ts";

const { values } = parseArgs({
  options: {
    on: { type: "string" },
    only: { type: "string" },
    quick: { type: "boolean", default: false },
    peers: { type: "boolean", default: false },
    all: { type: "boolean", default: false },
  },
});
const wanted = values.on?.split(",");
const chosen = faults.filter(
  ({ name }, index) => name.includes(values.only ?? "") && !(values.quick && index % 10 > 0),
);
const share = values.quick ? 0.1 : 1;
const trials: Orders["trials"] = values.only
  ? {}
  : { splits: 100_000 * share, fuzz: 1_000_000 * share, speed: 1, parts: 1, soak: 10_000 * share };

const started = performance.now();
const seconds = (): number => Math.round((performance.now() - started) / 1000);
const runs: Run[] = [];
const skipped: Record<string, string> = {};
const progress = new Map<string, string>();
const waiting = platforms.filter(({ name }) => !wanted || wanted.includes(name.toLowerCase().replace(" ", "-")));
if (values.peers) {
  reportPeers(await besidePeers(chosen, tell), values.all, seconds());
} else {
  // Most of the time of a fault is waited for, so that platforms do not disturb each other.
  await Promise.all(Array.from({ length: 3 }, lane));
  tell("");
  runs.sort((one, other) => order(one.platform) - order(other.platform));
  process.exitCode = reportRuns(runs, chosen, skipped, seconds());
}

async function lane(): Promise<void> {
  for (let platform: Platform | undefined; (platform = waiting.shift());) {
    const { name } = platform;
    const missing = await platform.missing();
    if (missing) skipped[name] = missing;
    else
      runs.push(
        await runOn(platform, chosen, trials, (done) => {
          progress.set(name, done < chosen.length ? `${name} ${done}/${chosen.length}` : `${name}: trials`);
          tell([...progress.values()].join("   "));
        }),
      );
    progress.delete(name);
  }
}

function order(name: string): number {
  return platforms.findIndex((platform) => platform.name === name);
}

/** On a terminal only, in place of what stood there. */
function tell(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[2K${text}`);
}
