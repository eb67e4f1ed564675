import path from "node:path";
import { bundledModule, prepareClients } from "./client-workspace.ts";
import { contenders, type Contender } from "./contenders.ts";
import { requestFloor } from "./floor.ts";
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

/**
 * Makes calls with each client in processes of their own, in rounds, and takes the median of what each call took. With `floor`,
 * not with the peers, but by hand with more and more of what a call with deadlines has to do.
 */
export async function benchRequest(rounds: number, floor: boolean): Promise<RequestTime[]> {
  await prepareClients();
  const calling: readonly Contender[] = floor ? requestFloor : contenders;
  const times: RequestTime[] = [];
  const measured = runtimes.filter(({ name }) => name !== "Deno");
  for (const runtime of measured) {
    const taken = new Map<string, number[]>(calling.map(({ name }) => [name, []]));
    for (let round = 0; round < rounds; round++) {
      for (const contender of calling) {
        const { text } = await run(runtime, [runner, await bundledModule(contender, "call")]);
        taken.get(contender.name)?.push(Number(text));
      }
    }
    const measure = median(taken.get("by hand") ?? []);
    for (const [client, all] of taken) {
      const microseconds = median(all);
      times.push({ client, runtime: runtime.name, microseconds, ratio: microseconds / measure });
    }
  }
  console.log(
    table([
      ["ratio of times of processors", ...measured.map(({ name }) => name)],
      ...calling.map(({ name }) => [
        name,
        ...times
          .filter(({ client }) => client === name)
          .map(({ microseconds, ratio }) => `${ratio.toFixed(2)} (${microseconds.toFixed(1)} µs)`),
      ]),
    ]),
  );
  return times;
}
