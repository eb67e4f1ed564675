import { describe, expect, test } from "vitest";
import { EventTooLargeError } from "./errors/event-too-large-error.ts";
import type { ServerEvent } from "./event-parser.ts";
import { parseEventStream } from "./parse-event-stream.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function streamOf(chunks: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  let index = 0;
  return new ReadableStream({
    pull: (controller) => {
      const chunk = chunks[index++];
      if (chunk) controller.enqueue(chunk);
      else controller.close();
    },
  });
}

async function eventsOf(chunks: readonly Uint8Array[], maxEventBytes?: number): Promise<ServerEvent[]> {
  const events: ServerEvent[] = [];
  for await (const event of parseEventStream(streamOf(chunks), { maxEventBytes })) events.push(event);
  return events;
}

const data = (...values: string[]): ServerEvent[] => values.map((value) => ({ data: value }));

// After the rules of the HTML Standard, section 9.2.6; the behaviours are those that the web platform's tests look at.
const cases: { name: string; given: string; want: ServerEvent[] }[] = [
  { name: "one event", given: "data: a\n\n", want: data("a") },
  {
    name: "lines that end with LF, CR and CRLF",
    given: "data:a\n\ndata:b\r\rdata:c\r\n\r\n",
    want: data("a", "b", "c"),
  },
  { name: "mixed line ends in one event", given: "data:1\r\ndata:2\rdata:3\ndata:4\r\n\n", want: data("1\n2\n3\n4") },
  { name: "a CR between two LF", given: "data:a\n\r\ndata:b\n\n", want: data("a", "b") },
  { name: "a byte order mark at the start", given: "\ufeffdata:a\n\n", want: data("a") },
  { name: "only one byte order mark", given: "\ufeff\ufeffdata:a\n\ndata:b\n\n", want: data("b") },
  {
    name: "a byte order mark later as part of the text",
    given: "data:a\n\n\ufeffdata:b\n\ndata:\ufeffc\n\n",
    want: data("a", "\ufeffc"),
  },
  {
    name: "one space taken off, no more, and no tab",
    given: "data:  a\ndata:\tb\ndata: \n\n",
    want: data(" a\n\tb\n"),
  },
  { name: "fields without a colon", given: "data\n\ndata\ndata\n\ndata:x\n\n", want: data("", "\n", "x") },
  { name: "comments", given: ": hi\n:\ndata:a\n:data:b\n\n", want: data("a") },
  {
    name: "unknown fields, and names in another case",
    given: "dat:x\nData:y\n data:z\nfoo:bar\ndata:a\n\n",
    want: data("a"),
  },
  { name: "nothing for an event without data", given: "event:a\n\n\n\nid:7\n\n", want: [] },
  {
    name: "an event name, for one event",
    given: "event: a\ndata:1\n\ndata:2\n\n",
    want: [{ event: "a", data: "1" }, { data: "2" }],
  },
  { name: "the last of several names", given: "event:a\nevent:b\ndata:1\n\n", want: [{ event: "b", data: "1" }] },
  { name: "an empty name as none", given: "event:a\nevent:\ndata:1\n\n", want: data("1") },
  { name: "a name that does not outlive an event without data", given: "event:a\n\ndata:1\n\n", want: data("1") },
  {
    name: "an id that stays",
    given: "id:1\ndata:a\n\ndata:b\n\nid\ndata:c\n\n",
    want: [{ data: "a", id: "1" }, { data: "b", id: "1" }, { data: "c" }],
  },
  { name: "no id with NUL in it", given: "id:1\nid:a\0b\ndata:a\n\n", want: [{ data: "a", id: "1" }] },
  { name: "NUL elsewhere", given: "data:a\0b\n\n", want: data("a\0b") },
  { name: "retry as nothing", given: "retry:1000\ndata:a\nretry:x\n\n", want: data("a") },
  { name: "no event that is not complete", given: "data:a\n\ndata:b\n", want: data("a") },
  { name: "no event whose last line is not", given: "data:a\n\ndata:b", want: data("a") },
  {
    name: "letters of several bytes",
    given: "data:aé漢😀\n\nevent:é\ndata:\u2028\n\n",
    want: [{ data: "aé漢😀" }, { event: "é", data: "\u2028" }],
  },
  { name: "colons in a value", given: "data:a:b: c\n\n", want: data("a:b: c") },
  { name: "an empty stream", given: "", want: [] },
];

describe("parseEventStream", () => {
  test.each(cases)("reads $name", async ({ given, want }) => {
    expect(await eventsOf([encode(given)])).toStrictEqual(want);
  });

  test.each(cases)("reads $name however the bytes are cut", async ({ given, want }) => {
    const bytes = encode(given);
    for (let first = 0; first <= bytes.length; first++) {
      for (let second = first; second <= bytes.length; second++) {
        const chunks = [bytes.subarray(0, first), bytes.subarray(first, second), bytes.subarray(second)];
        expect(await eventsOf(chunks), `cut at ${first} and ${second}`).toStrictEqual(want);
      }
    }
    expect(await eventsOf([...bytes].map((byte) => Uint8Array.of(byte)))).toStrictEqual(want);
  });

  test("reads an invalid byte as a replacement character", async () => {
    expect(await eventsOf([encode("data:"), Uint8Array.of(0xff), encode("\n\n")])).toStrictEqual(data("\ufffd"));
  });

  test("gives an event that ends with a bare CR at once, before anything follows", async () => {
    let send: ReadableStreamDefaultController<Uint8Array> | undefined;
    const stream = new ReadableStream<Uint8Array>({ start: (controller) => void (send = controller) });
    const events = parseEventStream(stream);
    send?.enqueue(encode("data:a\r\r"));
    expect(await events.next()).toEqual({ done: false, value: { data: "a" } });
    send?.enqueue(encode("\ndata:b\r\n\r"));
    expect(await events.next()).toEqual({ done: false, value: { data: "b" } });
  });

  test("takes time in proportion to the input, not to its square", async () => {
    const chunk = encode("x".repeat(1024));
    const started = performance.now();
    const chunks = [encode("data:"), ...Array.from({ length: 15 * 1024 }, () => chunk), encode("\n\n")];
    expect((await eventsOf(chunks))[0]?.data.length).toBe(15 * 1024 * 1024);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test("ends with an error when one event is too large, whether in one line, in many, or in a comment", async () => {
    const line = encode("data:" + "x".repeat(94) + "\n");
    const lines = Array.from({ length: 11 }, () => line);
    for (const chunks of [[encode("data:" + "x".repeat(1000))], lines, [encode(":" + "x".repeat(1000))]]) {
      await expect(eventsOf(chunks, 1000)).rejects.toThrow(EventTooLargeError);
    }
    expect(await eventsOf([...lines.slice(0, 9), encode("\n"), ...lines.slice(0, 9), encode("\n")], 1000)).toHaveLength(
      2,
    );
  });

  test("holds nothing of a million keepalives", async () => {
    const keepalives = encode(": keepalive\n\n".repeat(10_000));
    const chunks = [...Array.from({ length: 100 }, () => keepalives), encode("data:a\n\n")];
    expect(await eventsOf(chunks, 1000)).toStrictEqual(data("a"));
  });

  test.each(["break", "return", "throw"])("cancels the stream on %s", async (way) => {
    let cancelled = false;
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(encode("data:a\n\ndata:b\n\n")),
      cancel: () => void (cancelled = true),
    });
    const read = async (): Promise<void> => {
      for await (const _ of parseEventStream(stream)) {
        if (way === "break") break;
        if (way === "return") return;
        throw new Error("enough");
      }
    };
    await read().catch(() => {});
    expect(cancelled).toBe(true);
  });

  test("keeps the order when next is called without waiting", async () => {
    const events = parseEventStream(streamOf(["data:a\n\ndata:b\n\n", "data:c\n\n", "data:d\n\n"].map(encode)));
    const results = await Promise.all(Array.from({ length: 6 }, () => events.next()));
    expect(results.map(({ value }) => value?.data)).toEqual(["a", "b", "c", "d", undefined, undefined]);
  });

  test("throws what the stream fails with, after the events that came before", async () => {
    const failure = new Error("reset");
    let pulls = 0;
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) => (pulls++ ? controller.error(failure) : controller.enqueue(encode("data:a\n\n"))),
    });
    const events = parseEventStream(stream);
    expect((await events.next()).value).toEqual({ data: "a" });
    await expect(events.next()).rejects.toBe(failure);
    expect(await events.next()).toEqual({ done: true, value: undefined });
  });
});
