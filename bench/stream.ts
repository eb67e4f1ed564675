import path from "node:path";
import { bundledModule, prepareClients } from "./client-workspace.ts";
import { contenders } from "./contenders.ts";
import { median } from "./measure.ts";
import { run, runtimes } from "./runtimes.ts";
import { table } from "./table.ts";

/** What reading a stream takes, and its ratio to the same by hand: decode, split, `JSON.parse`. */
export interface StreamTime {
  readonly client: string;
  /** `60,000 events in chunks of 300 bytes`. */
  readonly what: string;
  readonly milliseconds: number;
  readonly ratio: number;
}

const runner = path.join(import.meta.dirname, "run-stream.mjs");
/** How many events, how much text each has besides, and in chunks of how many bytes they come. */
const streams = [
  { what: "60,000 events in chunks of 16 KiB", events: 60_000, text: 0, chunk: 16_384 },
  { what: "60,000 events in chunks of 300 bytes", events: 60_000, text: 0, chunk: 300 },
  // By hand it takes the square of the time, and is no measure.
  { what: "an event of 900 kB in chunks of 1 KB", events: 1, text: 900_000, chunk: 1000 },
];

/** Reads streams with each client on Node, in processes of their own and in rounds, and takes the medians. */
export async function benchStream(rounds: number): Promise<StreamTime[]> {
  await prepareClients();
  const [node] = runtimes;
  if (node === undefined) throw new Error("There is no Node.");
  const reading = contenders.filter(({ name, stream }) => stream !== undefined && !name.endsWith("class"));
  const times: StreamTime[] = [];
  for (const { what, events, text, chunk } of streams) {
    const taken = new Map<string, number[]>();
    const add = (name: string, milliseconds: number): void => {
      taken.set(name, [...(taken.get(name) ?? []), milliseconds]);
    };
    for (let round = 0; round < rounds; round++) {
      for (const contender of reading) {
        const file = await bundledModule(contender, "stream");
        for (const other of contender.name === "by hand" ? [false, true] : [contender.otherEvents === true]) {
          const args = [runner, file, ...[events, text, chunk, other ? 1 : 0].map(String)];
          add(contender.name + (other ? " (its events)" : ""), Number((await run(node, args)).text));
        }
      }
    }
    for (const contender of reading) {
      const suffix = contender.otherEvents ? " (its events)" : "";
      const milliseconds = median(taken.get(contender.name + suffix) ?? []);
      const floor = median(taken.get(`by hand${suffix}`) ?? []);
      times.push({ client: contender.name, what, milliseconds, ratio: milliseconds / floor });
    }
  }
  console.log(
    table([
      ["ratio of times of processors", ...streams.map(({ what }) => what)],
      ...reading.map(({ name }) => [
        name,
        ...times
          .filter(({ client }) => client === name)
          .map(({ milliseconds, ratio }) => `${ratio.toFixed(2)} (${milliseconds.toFixed(0)} ms)`),
      ]),
    ]),
  );
  return times;
}
