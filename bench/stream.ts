import path from "node:path";
import { bundledModule, prepareClients } from "./client-workspace.ts";
import { contenders } from "./contenders.ts";
import { streamFloor } from "./floor.ts";
import { median } from "./measure.ts";
import { run, type Runtime, runtimes } from "./runtimes.ts";
import { table } from "./table.ts";

/** What reading a stream takes, and its ratio to what is the measure of it. */
export interface StreamTime {
  readonly client: string;
  /** `60,000 events in chunks of 300 bytes`. */
  readonly what: string;
  /** `NaN` of both: it refuses such a stream. */
  readonly milliseconds: number;
  readonly ratio: number;
}

/** How many events, how much text each has besides, and in chunks of how many bytes they come. */
interface Stream {
  readonly what: string;
  readonly events: number;
  readonly text: number;
  readonly chunk: number;
  /** Others are measured by the fastest peer: by hand it takes the square of the time. */
  readonly byHand: boolean;
}

const streams: readonly Stream[] = [
  { what: "60,000 events in chunks of 16 KiB", events: 60_000, text: 0, chunk: 16_384, byHand: true },
  { what: "60,000 events in chunks of 300 bytes", events: 60_000, text: 0, chunk: 300, byHand: true },
  { what: "an event of 4 MB in chunks of 1 KB", events: 1, text: 4_000_000, chunk: 1000, byHand: false },
];

const runner = path.join(import.meta.dirname, "run-stream.mjs");
/** What takes longer is not measured twice. */
const long = 2000;

/**
 * Reads streams with each client on Node, in processes of their own and in rounds, and takes the medians. With `floor`, not with
 * the peers, but by hand with more and more of what a stream of a client has to do.
 */
export async function benchStream(rounds: number, floor: boolean): Promise<StreamTime[]> {
  await prepareClients();
  const [node] = runtimes;
  if (node === undefined) throw new Error("There is no Node.");
  const reading = floor
    ? streamFloor
    : contenders.filter(({ name, stream }) => stream !== undefined && !name.endsWith("class"));
  const times: StreamTime[] = [];
  for (const stream of streams.filter(({ byHand }) => byHand || !floor)) {
    const taken = new Map<string, number[]>();
    for (let round = 0; round < rounds; round++) {
      for (const contender of reading) {
        const file = await bundledModule(contender, "stream");
        for (const other of contender.name === "by hand" ? [false, true] : [contender.otherEvents === true]) {
          const name = contender.name + (other ? " (its events)" : "");
          const before = taken.get(name) ?? [];
          if (before.some((milliseconds) => !(milliseconds < long))) continue;
          taken.set(name, [...before, await readOnce(node, file, stream, other)]);
        }
      }
    }
    const of = (name: string): number => median(taken.get(name) ?? []);
    const suffix = (contender: (typeof reading)[number]): string => (contender.otherEvents ? " (its events)" : "");
    const peers = reading
      .filter(({ name }) => name !== "by hand" && !name.startsWith("@tramontane"))
      .map((contender) => of(contender.name + suffix(contender)));
    const fastest = Math.min(...peers.filter((milliseconds) => !Number.isNaN(milliseconds)));
    for (const contender of reading) {
      const milliseconds = of(contender.name + suffix(contender));
      const measure = stream.byHand ? of(`by hand${suffix(contender)}`) : fastest;
      times.push({ client: contender.name, what: stream.what, milliseconds, ratio: milliseconds / measure });
    }
  }
  const measured = streams.filter(({ what }) => times.some((time) => time.what === what));
  console.log(
    table([
      [
        "ratio of times of processors",
        ...measured.map(({ what, byHand }) => (byHand ? what : `${what} (to the fastest peer)`)),
      ],
      ...reading.map(({ name }) => [
        name,
        ...times
          .filter(({ client }) => client === name)
          .map(({ milliseconds, ratio }) =>
            Number.isNaN(milliseconds) ? "refuses" : `${ratio.toFixed(2)} (${milliseconds.toFixed(0)} ms)`,
          ),
      ]),
    ]),
  );
  return times;
}

/** The milliseconds of one reading; `NaN` where it refuses to. */
async function readOnce(node: Runtime, file: string, { events, text, chunk }: Stream, other: boolean): Promise<number> {
  try {
    const args = [runner, file, ...[events, text, chunk, other ? 1 : 0].map(String)];
    return Number((await run(node, args)).text);
  } catch (error) {
    if (`${(error as Error).message}`.includes("ended with 1")) return Number.NaN;
    throw error;
  }
}
