import { type Client, createClient, json, requestStream, toReadableStream } from "@tramontane/runtime";
import type { Host } from "../campaign.ts";
import { countedSignal } from "../../../packages/runtime/test/counted-signal.ts";
import type { Answer } from "../fault.ts";
import { chunk, chunkedStream, event, head, lastChunk, moment, reset, stall, stream } from "../table/answers.ts";
import { pendingTimers } from "../timers.ts";
import { randomNumbers } from "./random.ts";
import type { TrialResult } from "./trial.ts";

const one = event({ n: 1 });

/** What the server does with the streams of a soak, by turns. */
export const soakAnswers: readonly Answer[] = [
  [chunkedStream, { repeat: chunk(one), every: 1 }],
  [chunkedStream, chunk(one.repeat(3)), chunk("data: [DONE]\n\n"), lastChunk],
  [chunkedStream, chunk(one), reset],
  [chunkedStream, chunk(one), stall],
  [chunkedStream, chunk(`${one}data: {`)],
  [stream, one.repeat(4)],
  [stall],
  [head(503), moment],
  [chunkedStream, chunk(one.repeat(2)), "zz\r\n"],
  [reset],
  [chunkedStream, { repeat: chunk(one.repeat(20)), every: 0, times: 10 }, chunk("data: [DONE]\n\n"), lastChunk],
];

/** Reads so many streams, leaving each in one way or another; nothing may be left behind. */
export async function soak(count: number, baseURL: string, heap: Host["heap"]): Promise<TrialResult> {
  const client = createClient({ baseURL, sleep: async () => {} });
  const ends: Record<string, number> = {};
  const kinds = new Set(["done", "left", "aborted"]);
  let left = 0;
  let started = 0;
  let warm: number | undefined;
  const lane = async (seed: number): Promise<void> => {
    const random = randomNumbers(seed);
    while (started < count) {
      started += 1;
      if (started === Math.floor(count / 4)) warm = await heap?.();
      const { controller, listeners } = countedSignal();
      const end = await readOne(client, random, controller.signal, () => controller.abort(new Error("aborted")));
      ends[end] = (ends[end] ?? 0) + 1;
      left += listeners();
    }
  };
  await Promise.all(Array.from({ length: 5 }, (_, index) => lane(index + 1)));
  await new Promise((resolve) => globalThis.setTimeout(resolve, 300));
  const after = await heap?.();
  const growth = warm === undefined || after === undefined ? undefined : after - warm;
  const unknown = Object.keys(ends).filter((end) => !kinds.has(end) && !end.startsWith("tramontane."));
  return {
    tried: count,
    failed: [
      ...(pendingTimers() > 0 ? [`${pendingTimers()} timers left`] : []),
      ...(left > 0 ? [`${left} listeners left`] : []),
      ...(unknown.length > 0 ? [`ended otherwise than by what is declared: ${unknown.join("; ")}`] : []),
      ...(growth !== undefined && !(growth <= 4_000_000) ? [`${growth} bytes more than after a quarter of them`] : []),
    ],
    figures: { ...ends, ...(growth !== undefined && { growth }) },
  };
}

async function readOne(
  client: Client,
  random: (below: number) => number,
  signal: AbortSignal,
  abort: () => void,
): Promise<string> {
  const way = random(6);
  const after = 1 + random(5);
  const timer = way === 0 ? globalThis.setTimeout(abort, random(12)) : undefined;
  try {
    const items = await requestStream(
      client,
      { method: "POST", path: "/a", body: json({}) },
      { signal, timeout: { response: 80, idle: 80 } },
      { sentinel: "[DONE]" },
    );
    if (way === 1) {
      const reader = toReadableStream(items).getReader();
      for (let read = 0; read < after && !(await reader.read()).done; read++);
      await reader.cancel();
      return "left";
    }
    let seen = 0;
    for await (const _ of items) {
      seen += 1;
      if (seen < after) continue;
      if (way === 2) return "left";
      if (way === 3) abort();
      if (way === 4) throw new Error("left");
      if (way === 5) items.cancel();
    }
    return "done";
  } catch (error) {
    return String((error as { code?: string }).code ?? (error as Error).message);
  } finally {
    globalThis.clearTimeout(timer);
  }
}
