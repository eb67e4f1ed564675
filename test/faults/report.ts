import type { Fault } from "./fault.ts";
import { printTable } from "./print-table.ts";
import { rules } from "./rules.ts";
import type { Run } from "./run.ts";
import { tables } from "./table/faults.ts";

const shown = 12;

/** Prints what went wrong, a table, and a line of JSON. Gives the exit code. */
export function reportRuns(
  runs: readonly Run[],
  faults: readonly Fault[],
  skipped: Readonly<Record<string, string>>,
  seconds: number,
): number {
  for (const { platform, failed, trials, broken } of runs) {
    for (const text of broken) console.log(`${platform}: ${text}`);
    for (const { fault, wrong } of failed.slice(0, shown))
      console.log(`${platform}: ${fault.name}\n    ${wrong.join("\n    ")}`);
    if (failed.length > shown) console.log(`${platform}: … and ${failed.length - shown} more`);
    for (const [name, { failed: texts }] of Object.entries(trials))
      for (const text of texts) console.log(`${platform}: ${name}: ${text}`);
  }
  printTable(
    ["", ...runs.map(({ platform }) => platform)],
    [
      ...Object.entries(rules).flatMap(([rule, title]) => {
        const tried = faults.filter((fault) => fault.rule === Number(rule)).length;
        if (tried === 0) return [];
        return [
          [
            `${rule.padStart(2)} ${title}`,
            ...runs.map(
              ({ failed }) => `${tried - failed.filter(({ fault }) => fault.rule === Number(rule)).length}/${tried}`,
            ),
          ],
        ];
      }),
      ...[...new Set(runs.flatMap(({ trials }) => Object.keys(trials)))].map((name) => [
        `   ${name}`,
        ...runs.map(({ trials }) => (trials[name]?.failed.length === 0 ? String(trials[name].tried) : "failed")),
      ]),
    ],
  );
  for (const [platform, why] of Object.entries(skipped)) console.log(`${platform} was skipped: ${why}`);
  const counts = Object.fromEntries(
    Object.entries(tables).map(([name, table]) => [name, table.filter((fault) => faults.includes(fault)).length]),
  );
  const failures = runs.reduce(
    (sum, { failed, trials, broken }) =>
      sum + failed.length + broken.length + Object.values(trials).filter((trial) => trial.failed.length > 0).length,
    0,
  );
  console.log(
    JSON.stringify({
      ...counts,
      runtimes: runs.map(({ platform, version }) => `${platform} (${version})`),
      passes: runs.reduce((sum, { failed }) => sum + faults.length - failed.length, 0),
      failures,
      skipped: Object.keys(skipped),
      trials: Object.fromEntries(
        runs.map(({ platform, trials }) => [
          platform,
          Object.fromEntries(Object.entries(trials).map(([name, { tried, figures }]) => [name, { tried, ...figures }])),
        ]),
      ),
      seconds,
    }),
  );
  return failures > 0 || runs.length === 0 ? 1 : 0;
}
