import { writeFile } from "node:fs/promises";
import path from "node:path";
import { clientsFolder, importedModule, prepareClients } from "./client-workspace.ts";
import { contenders } from "./contenders.ts";
import { run, runtimes } from "./runtimes.ts";
import { table } from "./table.ts";

/** The time of a process that imports and constructs a client, and its ratio to that of an empty script. */
export interface ImportTime {
  readonly client: string;
  readonly runtime: string;
  readonly milliseconds: number;
  readonly ratio: number;
}

/** Imports and constructs each client in processes of their own, in rounds, and takes the least: what else the machine does only adds. */
export async function benchImport(rounds: number): Promise<ImportTime[]> {
  await prepareClients();
  const empty = path.join(clientsFolder, "empty.mjs");
  await writeFile(empty, "export {};\n");
  const scripts: [string, string][] = [["empty script", empty]];
  for (const contender of contenders.slice(1)) scripts.push([contender.name, await importedModule(contender)]);
  const times: ImportTime[] = [];
  for (const runtime of runtimes) {
    const taken = new Map<string, number[]>(scripts.map(([name]) => [name, []]));
    for (let round = 0; round <= rounds; round++) {
      for (const [name, script] of scripts) {
        const { milliseconds } = await run(runtime, [script]);
        // The first round fills the caches of the system.
        if (round > 0) taken.get(name)?.push(milliseconds);
      }
    }
    const floor = Math.min(...(taken.get("empty script") ?? []));
    for (const [client, all] of taken) {
      const milliseconds = Math.min(...all);
      times.push({ client, runtime: runtime.name, milliseconds, ratio: milliseconds / floor });
    }
  }
  console.log(
    table([
      ["ratio of wall times", ...runtimes.map(({ name }) => name)],
      ...scripts.map(([name]) => [
        name,
        ...times
          .filter(({ client }) => client === name)
          .map(({ milliseconds, ratio }) => `${ratio.toFixed(2)} (${milliseconds.toFixed(0)} ms)`),
      ]),
    ]),
  );
  return times;
}
