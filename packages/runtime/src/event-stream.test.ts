import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { countedSignal, openBody, rejection } from "../test/scripted-fetch.ts";
import { createClient } from "./client.ts";
import { ConnectionError } from "./errors/connection-error.ts";
import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";
import { TruncatedStreamError } from "./errors/truncated-stream-error.ts";
import { UnexpectedContentError } from "./errors/unexpected-content-error.ts";
import type { EventStream, StreamEnd } from "./event-stream.ts";
import type { RequestOptions } from "./request-options.ts";
import { requestStream } from "./request-stream.ts";
import { toReadableStream } from "./to-readable-stream.ts";

interface Item {
  type: string;
  text?: string;
}

const headers = { "content-type": "text/event-stream; charset=utf-8" };
const event = (item: unknown, name?: string): string =>
  `${name ? `event: ${name}\n` : ""}data: ${JSON.stringify(item)}\n\n`;
const open = (body: BodyInit | null, end?: StreamEnd, options?: RequestOptions): Promise<EventStream<Item>> => {
  const fetch = async (): Promise<Response> => new Response(body, { headers });
  const client = createClient({ baseURL: "https://x.example", fetch });
  return requestStream<Item>(client, { method: "POST", path: "/a" }, options, end);
};

/** Everything that a stream gives, and what it throws. */
async function read(stream: AsyncIterable<Item>): Promise<{ items: Item[]; error?: unknown }> {
  const items: Item[] = [];
  try {
    for await (const item of stream) items.push(item);
    return { items };
  } catch (error) {
    return { items, error };
  }
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  expect(vi.getTimerCount(), "timers left").toBe(0);
  vi.useRealTimers();
});

describe("the end of a stream", () => {
  const a = { type: "a", text: "é" };
  const done = { type: "done" };
  const cases: { name: string; body: string; end?: StreamEnd; items: Item[]; truncated?: boolean }[] = [
    { name: "is that of the body where nothing is said", body: event(a), items: [a] },
    { name: "is not missing in an empty stream where nothing is said", body: "", items: [] },
    {
      name: "is an item of a terminal type",
      body: event(a) + event(done),
      end: { terminal: ["x", "done"] },
      items: [a, done],
    },
    { name: "is an event of a terminal name", body: event(a, "done"), end: { terminal: ["done"] }, items: [a] },
    {
      name: "is the sentinel, which is no item",
      body: `${event(a)}data: [DONE]\n\n`,
      end: { sentinel: "[DONE]" },
      items: [a],
    },
    {
      name: "may be either",
      body: event(a) + event(done),
      end: { terminal: ["done"], sentinel: "[DONE]" },
      items: [a, done],
    },
    { name: "does not hide what follows", body: event(done) + event(a), end: { terminal: ["done"] }, items: [done, a] },
    { name: "is missing", body: event(a), end: { terminal: ["done"] }, items: [a], truncated: true },
    { name: "is missing in an empty stream", body: "", end: { sentinel: "[DONE]" }, items: [], truncated: true },
    {
      name: "is missing when its event is cut",
      body: event(a) + event(done).trimEnd(),
      end: { terminal: ["done"] },
      items: [a],
      truncated: true,
    },
    {
      name: "is not the text of an item",
      body: event({ type: "a", text: "done" }),
      end: { terminal: ["done"] },
      items: [{ type: "a", text: "done" }],
      truncated: true,
    },
  ];

  test.each(cases)("$name", async ({ body, end, items, truncated }) => {
    const result = await read(await open(body, end));
    expect(result.items).toEqual(items);
    if (!truncated) return expect(result.error).toBeUndefined();
    expect(result.error).toBeInstanceOf(TruncatedStreamError);
    expect(result.error).toMatchObject({
      received: items.length,
      lastItem: items.at(-1),
      method: "POST",
      url: "https://x.example/a",
    });
  });

  test("is told from truncation wherever the bytes are cut off", async () => {
    const whole = new TextEncoder().encode(event(a) + event(a) + event(done));
    for (let length = 0; length <= whole.length; length++) {
      const { items, error } = await read(await open(whole.slice(0, length), { terminal: ["done"] }));
      if (length === whole.length) expect(error).toBeUndefined();
      else expect(error, `cut at ${length}`).toMatchObject({ name: "TruncatedStreamError", received: items.length });
    }
  });

  test("comes within a second of the last event when the server keeps the connection open", async () => {
    const { body, cancelled } = openBody(event(done));
    const result = read(await open(body, { terminal: ["done"] }));
    await vi.advanceTimersByTimeAsync(1000);
    expect(await result).toEqual({ items: [done] });
    expect(cancelled()).toBe(true);
  });

  test("stands when the connection breaks after the last event", async () => {
    let pulls = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        if (pulls++) controller.error(new Error("reset"));
        else controller.enqueue(new TextEncoder().encode(event(done)));
      },
    });
    expect(await read(await open(body, { terminal: ["done"] }))).toEqual({ items: [done] });
  });
});

describe("a stream", () => {
  test("keeps items of types that nobody knows, and an item that tells of an error is an item", async () => {
    const items = [{ type: "brand.new" }, { type: "error", text: "model overloaded" }];
    expect(await read(await open(items.map((item) => event(item, "error")).join("")))).toEqual({ items });
  });

  test.each(["break", "return", "throw"])("closes the connection on %s, and leaves nothing behind", async (way) => {
    const { body, cancelled } = openBody(event({ type: "a" }) + event({ type: "b" }));
    const { signal, listeners } = countedSignal();
    const stream = await open(body, undefined, { signal });
    const loop = async (): Promise<void> => {
      for await (const _ of stream) {
        if (way === "break") break;
        if (way === "return") return;
        throw new Error("enough");
      }
    };
    await loop().catch(() => {});
    expect([cancelled(), listeners()]).toEqual([true, 0]);
  });

  test("that is aborted throws the reason at the next item, rather than ending or going on", async () => {
    const { body, cancelled } = openBody(event({ type: "a" }) + event({ type: "b" }));
    const { controller, signal, listeners } = countedSignal();
    const reason = new Error("enough");
    const items: Item[] = [];
    const error = await rejection(
      (async () => {
        for await (const item of await open(body, undefined, { signal })) {
          items.push(item);
          controller.abort(reason);
        }
      })(),
    );
    expect([error, items.length, cancelled(), listeners()]).toEqual([reason, 1, true, 0]);
  });

  test("that is aborted while it waits throws the reason", async () => {
    const { controller, signal } = countedSignal();
    const result = read(await open(openBody(event({ type: "a" })).body, undefined, { signal }));
    await vi.advanceTimersByTimeAsync(10);
    controller.abort("enough");
    expect(await result).toEqual({ items: [{ type: "a" }], error: "enough" });
  });

  test("that stalls throws the idle deadline", async () => {
    const result = read(await open(openBody(event({ type: "a" })).body, undefined, { timeout: { idle: 100 } }));
    await vi.advanceTimersByTimeAsync(100);
    expect(await result).toMatchObject({ items: [{ type: "a" }], error: { name: "DeadlineError", deadline: "idle" } });
  });

  test("that breaks off throws a connection error after the items that came", async () => {
    let pulls = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        if (pulls++) controller.error(new Error("reset"));
        else controller.enqueue(new TextEncoder().encode(event({ type: "a" })));
      },
    });
    const { items, error } = await read(await open(body));
    expect(items).toHaveLength(1);
    expect(error).toBeInstanceOf(ConnectionError);
  });

  test("with an event that is not JSON gives the items before it, then throws", async () => {
    const { items, error } = await read(await open(`${event({ type: "a" })}data: {"type"\n\n${event({ type: "b" })}`));
    expect(items).toEqual([{ type: "a" }]);
    expect(error).toBeInstanceOf(UnexpectedContentError);
    expect(error).toMatchObject({ excerpt: '{"type"' });
  });

  test("can be read only once", async () => {
    const stream = await open(event({ type: "a" }));
    await read(stream);
    expect(() => stream[Symbol.asyncIterator]()).toThrow(InvalidArgumentError);
  });

  test("that is cancelled ends quietly, before or while it is read", async () => {
    for (const begin of [false, true]) {
      const { body, cancelled } = openBody(event({ type: "a" }));
      const stream = await open(body, { terminal: ["done"] });
      if (!begin) stream.cancel();
      const result = read(stream);
      await vi.advanceTimersByTimeAsync(10);
      if (begin) stream.cancel();
      expect(await result).toEqual({ items: begin ? [{ type: "a" }] : [] });
      expect(cancelled()).toBe(true);
    }
  });

  test.each([
    ["before it is read", 0],
    ["between two items", 1],
    ["while it waits", 2],
  ])("that is aborted from outside %s throws the reason", async (_, after) => {
    const { body, cancelled } = openBody(event({ type: "a" }) + event({ type: "b" }));
    const { signal, listeners } = countedSignal();
    const stream = await open(body, undefined, { signal });
    const items: Item[] = [];
    const reason = new Error("enough");
    const error = rejection(
      (async () => {
        if (after === 0) stream.abort(reason);
        for await (const item of stream) {
          items.push(item);
          if (items.length === after && after === 1) stream.abort(reason);
        }
      })(),
    );
    await vi.advanceTimersByTimeAsync(10);
    if (after === 2) stream.abort(reason);
    expect([await error, items.length, cancelled(), listeners()]).toEqual([reason, after, true, 0]);
    expect(await stream.cancel()).toBeUndefined();
  });

  test("that is aborted without a reason throws an AbortError", async () => {
    const stream = await open(openBody(event({ type: "a" })).body);
    stream.abort();
    expect(await rejection(read(stream).then(({ error }) => Promise.reject(error)))).toMatchObject({
      name: "AbortError",
    });
  });

  test("is closed where `await using` leaves it", async () => {
    const { body, cancelled } = openBody(event({ type: "a" }) + event({ type: "b" }));
    const stream = await open(body);
    await stream[Symbol.asyncDispose]();
    expect([await read(stream), cancelled()]).toEqual([{ items: [] }, true]);
  });

  test("gives its items in order to those who ask for several at once, and nothing after its end", async () => {
    const chunks = [event({ type: "a" }) + event({ type: "b" }), event({ type: "c" }), event({ type: "d" })];
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        const chunk = chunks.shift();
        if (chunk) controller.enqueue(new TextEncoder().encode(chunk));
        else controller.close();
      },
    });
    const items = (await open(body))[Symbol.asyncIterator]();
    const asked = await Promise.all(Array.from({ length: 6 }, () => items.next()));
    expect(asked.map(({ value }) => (value as Item | undefined)?.type)).toEqual([
      "a",
      "b",
      "c",
      "d",
      undefined,
      undefined,
    ]);
    expect(asked.map(({ done }) => done)).toEqual([false, false, false, false, true, true]);
    expect((await items.next()).done).toBe(true);
  });

  test("is read no further than its reader asks", async () => {
    let pulls = 0;
    const body = new ReadableStream<Uint8Array>(
      {
        pull: (controller) => {
          pulls++;
          controller.enqueue(new TextEncoder().encode(event({ type: "a" }) + event({ type: "b" })));
        },
      },
      { highWaterMark: 0 },
    );
    const stream = await open(body);
    const seen: number[] = [pulls];
    for await (const _ of stream) {
      await vi.advanceTimersByTimeAsync(1000);
      seen.push(pulls);
      if (seen.length > 5) break;
    }
    // A chunk has two items.
    expect(seen).toEqual([0, 1, 1, 2, 2, 3]);
  });

  test("is read no further than the reader of its ReadableStream asks, but for one item", async () => {
    let pulls = 0;
    const body = new ReadableStream<Uint8Array>(
      {
        pull: (controller) => {
          pulls++;
          controller.enqueue(new TextEncoder().encode(event({ type: "a" })));
        },
      },
      { highWaterMark: 0 },
    );
    const reader = toReadableStream(await open(body)).getReader();
    const seen: number[] = [];
    for (let reads = 0; reads < 4; reads++) {
      await reader.read();
      await vi.advanceTimersByTimeAsync(1000);
      seen.push(pulls);
    }
    expect(seen).toEqual([2, 3, 4, 5]);
    await reader.cancel();
  });

  test("that is left while it waits ends quietly", async () => {
    const { body, cancelled } = openBody();
    const items = (await open(body, { terminal: ["done"] }))[Symbol.asyncIterator]();
    const waiting = items.next();
    await items.return?.();
    expect([await waiting, cancelled()]).toEqual([{ done: true, value: undefined }, true]);
  });

  test("knows the id of its last event", async () => {
    const stream = await open("id: 7\ndata: {}\n\ndata: {}\n\n");
    expect(stream.lastEventId).toBe("");
    await read(stream);
    expect(stream.lastEventId).toBe("7");
  });

  test("is a ReadableStream, too, that closes the connection when it is cancelled", async () => {
    const reader = toReadableStream(await open(event({ type: "a" }) + event({ type: "b" }))).getReader();
    const items: unknown[] = [];
    for (let next; !(next = await reader.read()).done;) items.push(next.value);
    expect(items).toEqual([{ type: "a" }, { type: "b" }]);

    const { body, cancelled } = openBody(event({ type: "a" }));
    await toReadableStream(await open(body)).cancel();
    expect(cancelled()).toBe(true);
  });

  test.each(["a reader", "cancel"])(
    "leaves nothing behind when %s leaves it between its end and that of the body",
    async (way) => {
      const { body, cancelled } = openBody(event({ type: "a" }) + "data: [DONE]\n\n");
      const stream = await open(body, { sentinel: "[DONE]" });
      const reader = toReadableStream(stream).getReader();
      expect((await reader.read()).value).toEqual({ type: "a" });
      if (way === "cancel") stream.cancel();
      else await reader.cancel();
      expect([cancelled(), vi.getTimerCount()]).toEqual([true, 0]);
    },
  );
});

describe("an answer that is no stream", () => {
  test.each([
    ["application/json", '{"detail":"no stream for you"}'],
    ["text/html", "<html>"],
    ["text/event-streams", "data: {}\n\n"],
    [undefined, "data: {}\n\n"],
  ])("of type %s is an error that shows what came", async (type, text) => {
    const fetch = async (): Promise<Response> =>
      new Response(new TextEncoder().encode(text), { headers: type ? { "content-type": type } : {} });
    const error = await rejection(
      requestStream(createClient({ baseURL: "https://x.example", fetch }), { method: "POST", path: "/a" }),
    );
    expect(error).toBeInstanceOf(UnexpectedContentError);
    expect(error).toMatchObject({ status: 200, excerpt: text });
  });

  test("of status 204 is an error", async () => {
    const fetch = async (): Promise<Response> => new Response(null, { status: 204 });
    const error = await rejection(
      requestStream(createClient({ baseURL: "https://x.example", fetch }), { method: "POST", path: "/a" }),
    );
    expect(error).toMatchObject({ status: 204, excerpt: "" });
  });
});
