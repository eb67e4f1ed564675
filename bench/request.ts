import path from "node:path";
import { bundledModule, prepareClients } from "./client-workspace.ts";
import { contenders } from "./contenders.ts";
import { median } from "./measure.ts";
import { run, runtimes } from "./runtimes.ts";
import { table } from "./table.ts";

/** What one call takes where `fetch` answers at once, and its ratio to the same call by hand. */
export interface RequestTime {
  readonly client: string;
  readonly runtime: string;
  readonly microseconds: number;
  readonly ratio: number;
}

const runner = path.join(import.meta.dirname, "run-requests.mjs");

/** Makes calls with each client in processes of their own, in rounds, and takes the median of what each call took. */
export async function benchRequest(rounds: number): Promise<RequestTime[]> {
  await prepareClients();
  const times: RequestTime[] = [];
  const measured = runtimes.filter(({ name }) => name !== "Deno");
  for (const runtime of measured) {
    const taken = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
    for (let round = 0; round < rounds; round++) {
      for (const contender of contenders) {
        const { text } = await run(runtime, [runner, await bundledModule(contender, "call")]);
        taken.get(contender.name)?.push(Number(text));
      }
    }
    const floor = median(taken.get("by hand") ?? []);
    for (const [client, all] of taken) {
      const microseconds = median(all);
      times.push({ client, runtime: runtime.name, microseconds, ratio: microseconds / floor });
    }
  }
  console.log(
    table([
      ["ratio of times of processors", ...measured.map(({ name }) => name)],
      ...contenders.map(({ name }) => [
        name,
        ...times
          .filter(({ client }) => client === name)
          .map(({ microseconds, ratio }) => `${ratio.toFixed(2)} (${microseconds.toFixed(1)} µs)`),
      ]),
    ]),
  );
  return times;
}
