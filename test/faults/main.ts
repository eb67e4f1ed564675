/**
 * `pnpm faults`: a server that fails in every way it can, and a client of ours on every platform that must survive it.
 * Prints what went wrong, a table of rules and platforms, and one line of JSON. Exits with 1 where something failed.
 *
 *     pnpm faults                     every platform
 *     pnpm faults --on node-24,deno   some of them
 *     pnpm faults --only "stream"     the faults whose name has this
 */
import { parseArgs } from "node:util";
import { runOn } from "./run.ts";
import { platforms } from "./platforms/all.ts";
import { faults } from "./table/faults.ts";

const { values } = parseArgs({
  options: { on: { type: "string" }, only: { type: "string", default: "" } },
});
const wanted = values.on?.split(",");
const chosen = faults.filter(({ name }) => name.includes(values.only));
for (const platform of platforms) {
  if (wanted && !wanted.includes(platform.name.toLowerCase().replace(" ", "-"))) continue;
  const started = performance.now();
  const result = await runOn(platform, chosen);
  for (const { name, wrong } of result.failed) console.log(`${platform.name}: ${name}\n    ${wrong.join("\n    ")}`);
  console.log(platform.name, chosen.length, result.failed.length, Math.round(performance.now() - started));
}
