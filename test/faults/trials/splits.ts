import { parseEventStream, type ServerEvent } from "@tramontane/runtime";
import { ownTexts, platformTexts } from "./event-texts.ts";
import type { TrialResult } from "./trial.ts";

/** Every stream of the tables, whole, a byte at a time, and cut at two places: at every two, or at about so many in all. */
export async function splits(limit: number): Promise<TrialResult> {
  const failed: string[] = [];
  let tried = 0;
  let turn = 0;
  const texts = [...platformTexts, ...ownTexts];
  const every = Math.max(1, Math.floor(texts.reduce((sum, { text }) => sum + text.length ** 2 / 2, 0) / limit));
  for (const { name, text, want } of texts) {
    const bytes = new TextEncoder().encode(text);
    const wanted = JSON.stringify(want);
    const check = async (chunks: readonly Uint8Array[], cut: string): Promise<void> => {
      tried += 1;
      const got = JSON.stringify(await eventsOf(chunks));
      if (got !== wanted) failed.push(`${name}, ${cut}: wanted ${wanted}, got ${got}`);
    };
    await check([bytes], "whole");
    await check(
      [...bytes].map((byte) => Uint8Array.of(byte)),
      "a byte at a time",
    );
    for (let first = 0; first <= bytes.length; first++) {
      for (let second = first; second <= bytes.length; second++) {
        if (turn++ % every > 0) continue;
        const chunks = [bytes.subarray(0, first), bytes.subarray(first, second), bytes.subarray(second)];
        await check(chunks, `cut at ${first} and ${second}`);
      }
    }
  }
  return { tried, failed: failed.slice(0, 5), figures: { texts: texts.length } };
}

async function eventsOf(chunks: readonly Uint8Array[]): Promise<ServerEvent[]> {
  let index = 0;
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const chunk = chunks[index++];
      if (chunk) controller.enqueue(chunk);
      else controller.close();
    },
  });
  const events: ServerEvent[] = [];
  for await (const { data, event, id } of parseEventStream(stream)) events.push({ data, event, id });
  return events;
}
