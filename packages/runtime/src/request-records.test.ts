import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { countedSignal, openBody, rejection, scriptedFetch } from "../test/scripted-fetch.ts";
import { createClient } from "./client.ts";
import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";
import { TruncatedStreamError } from "./errors/truncated-stream-error.ts";
import { UnexpectedContentError } from "./errors/unexpected-content-error.ts";
import type { RecordStream, StreamEnd } from "./event-stream.ts";
import type { RequestOptions } from "./request-options.ts";
import { requestRecords } from "./request-records.ts";
import { toReadableStream } from "./to-readable-stream.ts";

const place = { method: "GET", path: "/log" };
const lines = "application/jsonl";
const sequence = "application/json-seq";

function answer(body: BodyInit | null, type: string): Response {
  return new Response(typeof body === "string" ? new TextEncoder().encode(body) : body, {
    headers: type ? { "content-type": type } : {},
  });
}

async function open(
  body: BodyInit | null,
  { type = lines, accept = type, end, options }: Partial<Opening> = {},
): Promise<RecordStream<unknown>> {
  const client = createClient({ baseURL: "https://x.example", fetch: async () => answer(body, type) });
  return requestRecords(client, place, options, accept, end);
}

interface Opening {
  type: string;
  accept: string;
  end: StreamEnd;
  options: RequestOptions;
}

async function read(stream: AsyncIterable<unknown>): Promise<{ records: unknown[]; error?: unknown }> {
  const records: unknown[] = [];
  try {
    for await (const record of stream) records.push(record);
    return { records };
  } catch (error) {
    return { records, error };
  }
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  expect(vi.getTimerCount(), "timers left").toBe(0);
  vi.useRealTimers();
});

describe("an answer", () => {
  test.each([
    lines,
    "application/x-ndjson; charset=utf-8",
    "Application/NDJSON",
    "application/x-jsonlines",
    "application/stream+json",
    "text/jsonl",
  ])("of type %s is read line by line", async (type) => {
    expect(await read(await open('{"a":1}\n2\n', { type, accept: lines }))).toEqual({ records: [{ a: 1 }, 2] });
  });

  test.each([sequence, "application/geo+json-seq"])("of type %s is read as a sequence", async (type) => {
    const body = '\x1e{\n"a":1}\n\x1e2\n';
    expect(await read(await open(body, { type, accept: lines }))).toEqual({ records: [{ a: 1 }, 2] });
  });

  test("of exactly the type that was asked for is read line by line", async () => {
    const given = { type: "application/vnd.log; v=1", accept: "application/vnd.log" };
    expect(await read(await open("1\n2\n", given))).toEqual({ records: [1, 2] });
  });

  test.each([
    ["application/json", '{"detail":"no stream for you"}'],
    ["text/html", "<html>"],
    ["application/jsonlx", "1\n"],
    ["", "1\n"],
  ])("of type '%s' is an error that shows what came", async (type, text) => {
    const error = await rejection(open(text, { type, accept: lines }));
    expect(error).toBeInstanceOf(UnexpectedContentError);
    expect(error).toMatchObject({ status: 200, excerpt: text });
  });
});

test("the media type is asked for", async () => {
  const { fetch, sent } = scriptedFetch(answer("1\n", lines));
  await read(await requestRecords(createClient({ baseURL: "https://x.example", fetch }), place, {}, lines));
  expect(sent[0]?.init.headers["accept"]).toBe(lines);
});

describe("the end of a stream", () => {
  const done = '{"type":"done"}\n';
  const cases: { name: string; body: string; end?: StreamEnd; records: unknown[]; truncated?: boolean }[] = [
    { name: "is that of the body", body: "1\n2\n", records: [1, 2] },
    { name: "may come before the last line's", body: '1\n{"a":2}', records: [1, { a: 2 }] },
    { name: "may come at once", body: "", records: [] },
    { name: "is truncation within a record", body: '1\n{"a":', records: [1], truncated: true },
    { name: "is the sentinel, which is no record", body: "1\n[DONE]\n", end: { sentinel: "[DONE]" }, records: [1] },
    {
      name: "is the sentinel, wherever its line ends",
      body: "1\r\n[DONE]\r",
      end: { sentinel: "[DONE]" },
      records: [1],
    },
    {
      name: "is a record of a terminal type",
      body: done,
      end: { terminal: ["done"] },
      records: [{ type: "done" }],
    },
    {
      name: "is that record without its line's end, too",
      body: done.trim(),
      end: { terminal: ["done"] },
      records: [{ type: "done" }],
    },
    { name: "is missing", body: "1\n", end: { terminal: ["done"] }, records: [1], truncated: true },
    {
      name: "leaves a record that is cut off after it",
      body: `${done}{"a":`,
      end: { terminal: ["done"] },
      records: [{ type: "done" }],
    },
  ];
  test.each(cases)("$name", async ({ body, end, records, truncated }) => {
    const result = await read(await open(body, { end }));
    expect(result.records).toEqual(records);
    if (!truncated) return expect(result.error).toBeUndefined();
    expect(result.error).toBeInstanceOf(TruncatedStreamError);
    expect(result.error).toMatchObject({ received: records.length, lastItem: records.at(-1), method: "GET" });
    expect((result.error as Error).message).toMatch(/ended without (?:done|its end)$/);
  });

  test.each([
    { type: lines, whole: '{"a":"é"}\n{"b":[1,{"c":2}]}\n', ends: [10, 11, 28, 29] },
    { type: sequence, whole: '\x1e{"a":"é"}\n\x1e{"b":[1,{"c":2}]}\n', ends: [1, 11, 12, 13, 30, 31] },
  ])("of $type is told from truncation wherever the bytes are cut off", async ({ type, whole, ends }) => {
    const bytes = new TextEncoder().encode(whole);
    for (let length = 1; length <= bytes.length; length++) {
      const { error } = await read(await open(bytes.slice(0, length), { type }));
      if (ends.includes(length)) expect(error, `cut at ${length}`).toBeUndefined();
      else expect(error, `cut at ${length}`).toBeInstanceOf(TruncatedStreamError);
    }
  });
});

describe("a stream", () => {
  test("gives the records before one that is no JSON, then throws what it was", async () => {
    const { records, error } = await read(await open('1\n{"a"\n3\n'));
    expect(records).toEqual([1]);
    expect(error).toBeInstanceOf(UnexpectedContentError);
    expect(error).toMatchObject({ excerpt: '{"a"' });
  });

  test("reads records as it is told to", async () => {
    const end = { parse: (text: string): unknown => ({ text }) };
    expect(await read(await open("1\n", { end }))).toEqual({ records: [{ text: "1" }] });
  });

  test.each(["break", "throw"])("closes the connection on %s, and leaves nothing behind", async (way) => {
    const { body, cancelled } = openBody("1\n2\n");
    const { signal, listeners } = countedSignal();
    const stream = await open(body, { options: { signal } });
    const loop = async (): Promise<void> => {
      for await (const _ of stream) {
        if (way === "break") break;
        throw new Error("enough");
      }
    };
    await loop().catch(() => {});
    expect([cancelled(), listeners()]).toEqual([true, 0]);
  });

  test("that stalls within a record throws the idle deadline", async () => {
    const result = read(await open(openBody('1\n{"a":').body, { options: { timeout: { idle: 100 } } }));
    await vi.advanceTimersByTimeAsync(100);
    expect(await result).toMatchObject({ records: [1], error: { name: "DeadlineError", deadline: "idle" } });
  });

  test("that is aborted within a record throws the reason", async () => {
    const { controller, signal } = countedSignal();
    const result = read(await open(openBody('1\n{"a":').body, { options: { signal } }));
    await vi.advanceTimersByTimeAsync(10);
    controller.abort("enough");
    expect(await result).toEqual({ records: [1], error: "enough" });
  });

  test("that is cancelled within a record ends quietly", async () => {
    const stream = await open(openBody('1\n{"a":').body);
    const result = read(stream);
    await vi.advanceTimersByTimeAsync(10);
    stream.cancel();
    expect(await result).toEqual({ records: [1] });
  });

  test("can be read only once, and is a ReadableStream, too", async () => {
    const stream = await open("1\n2\n");
    const reader = toReadableStream(stream).getReader();
    expect([await reader.read(), await reader.read(), await reader.read()]).toEqual([
      { done: false, value: 1 },
      { done: false, value: 2 },
      { done: true, value: undefined },
    ]);
    expect(() => stream[Symbol.asyncIterator]()).toThrow(InvalidArgumentError);
  });
});
