import { createEventParser } from "../../../packages/runtime/src/event-parser.ts";
import { plainEvents } from "./plain-parser.ts";
import { randomNumbers } from "./random.ts";
import type { TrialResult } from "./trial.ts";

const pieces = [
  "\r",
  "\n",
  "\r\n",
  "\n\n",
  "\r\r",
  "\r\n\r\n",
  "data",
  "data:",
  "data: ",
  "event:",
  "event: e",
  "id:",
  "id",
  "id:7",
  "retry:5",
  ":",
  ": c",
  " ",
  "\0",
  "x",
  "é",
  "漢",
  "😀",
  "\ufeff",
  "\u2028",
  "\t",
  "DATA:",
  "data:a\n\n",
  "dat",
  "a:",
].map((text) => [...new TextEncoder().encode(text)]);
/** Bytes that are no UTF-8, or only the beginning of a letter. */
const broken = [[0xff], [0xc3], [0xe2, 0x80], [0xf0, 0x9f], [0x80], [0xef, 0xbb], [0xbf]];

/** Random streams, cut at random, by our parser and by a plain reading of the standard. */
export async function fuzz(count: number): Promise<TrialResult> {
  const random = randomNumbers(20261121);
  const failed: string[] = [];
  let events = 0;
  for (let tried = 0; tried < count && failed.length < 5; tried++) {
    const parts: number[][] = [];
    for (let left = 1 + random(14); left > 0; left--)
      parts.push((random(16) === 0 ? broken[random(broken.length)] : pieces[random(pieces.length)]) ?? []);
    const bytes = Uint8Array.from(parts.flat());
    const want = plainEvents(bytes);
    const parse = createEventParser();
    const got: unknown[] = [];
    for (let start = 0; start < bytes.length;) {
      const end = start + 1 + random(8);
      got.push(...parse(bytes.subarray(start, end)));
      start = end;
    }
    events += want.length;
    if (JSON.stringify(sorted(want)) !== JSON.stringify(sorted(got)))
      failed.push(`${JSON.stringify([...bytes])}: wanted ${JSON.stringify(want)}, got ${JSON.stringify(got)}`);
    // Other work of the platform gets its turn.
    if (tried % 20_000 === 19_999) await new Promise((resolve) => globalThis.setTimeout(resolve, 0));
  }
  return { tried: count, failed, figures: { events } };
}

function sorted(events: readonly unknown[]): unknown[] {
  return (events as { data: string; event?: string; id?: string }[]).map(({ data, event, id }) => [data, event, id]);
}
