import { describe, expect, test } from "vitest";
import { openBody, rejection } from "../test/scripted-fetch.ts";
import { createClient } from "./client.ts";
import type { RecordStream } from "./event-stream.ts";
import { requestStream } from "./request-stream.ts";
import { tee } from "./tee.ts";

const headers = { "content-type": "text/event-stream" };
const open = (body: BodyInit): Promise<RecordStream<number>> =>
  requestStream<number>(
    createClient({ baseURL: "https://x.example", fetch: async () => new Response(body, { headers }) }),
    { method: "GET", path: "/a" },
  );
const numbers = (count: number): string => Array.from({ length: count }, (_, at) => `data: ${at}\n\n`).join("");

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe("tee", () => {
  test.each(["one after the other", "at once"])("gives both all items, read %s", async (way) => {
    const [a, b] = tee(await open(numbers(3)));
    const got = way === "at once" ? await Promise.all([all(a), all(b)]) : [await all(a), await all(b)];
    expect(got).toEqual([
      [0, 1, 2],
      [0, 1, 2],
    ]);
  });

  test("reads no further than the faster of the two", async () => {
    let pulls = 0;
    const body = new ReadableStream<Uint8Array>(
      { pull: (controller) => controller.enqueue(new TextEncoder().encode(`data: ${pulls++}\n\n`)) },
      { highWaterMark: 0 },
    );
    const [a, b] = tee(await open(body));
    const fast = a[Symbol.asyncIterator]();
    const slow = b[Symbol.asyncIterator]();
    for (const want of [0, 1, 2]) expect((await fast.next()).value).toBe(want);
    expect([(await slow.next()).value, pulls]).toEqual([0, 3]);
    a.cancel();
    b.cancel();
  });

  test("closes the connection when both have been left, and not before", async () => {
    const { body, cancelled } = openBody(numbers(2));
    const [a, b] = tee(await open(body));
    for await (const _ of a) break;
    expect(cancelled()).toBe(false);
    const rest = b[Symbol.asyncIterator]();
    expect([(await rest.next()).value, (await rest.next()).value]).toEqual([0, 1]);
    await rest.return?.();
    expect(cancelled()).toBe(true);
  });

  test("lets one end that waits, while the other goes on", async () => {
    const { body } = openBody(numbers(1));
    const [a, b] = tee(await open(body));
    const waiting = all(a);
    await new Promise((resolve) => setTimeout(resolve));
    a.cancel();
    expect(await waiting).toEqual([0]);
    expect((await b[Symbol.asyncIterator]().next()).value).toBe(0);
    b.cancel();
  });

  test("throws the reason in both when one is aborted", async () => {
    const { body, cancelled } = openBody(numbers(1));
    const [a, b] = tee(await open(body));
    const errors = [a, b].map((branch) => rejection(all(branch)));
    await new Promise((resolve) => setTimeout(resolve));
    a.abort("enough");
    expect([...(await Promise.all(errors)), cancelled()]).toEqual(["enough", "enough", true]);
  });

  test("throws in both what reading throws, after the items before it", async () => {
    const got = tee(await open(`${numbers(2)}data: {\n\n`)).map(async (branch) => {
      const items: number[] = [];
      const error = await rejection(
        (async () => {
          for await (const item of branch) items.push(item);
        })(),
      );
      return [items, (error as Error).name];
    });
    expect(await Promise.all(got)).toEqual([
      [[0, 1], "UnexpectedContentError"],
      [[0, 1], "UnexpectedContentError"],
    ]);
  });
});
