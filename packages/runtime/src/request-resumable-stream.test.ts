import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Answer, countedSignal, openBody, scriptedFetch } from "../test/scripted-fetch.ts";
import { asResponse } from "./as-response.ts";
import { createClient } from "./client.ts";
import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";
import type { EventStream } from "./event-stream.ts";
import { json } from "./json.ts";
import type { RequestOptions } from "./request-options.ts";
import { requestResumableStream } from "./request-resumable-stream.ts";

const headers = { "content-type": "text/event-stream" };
const event = (id: number | undefined, item: unknown): string =>
  `${id === undefined ? "" : `id: ${id}\n`}data: ${JSON.stringify(item)}\n\n`;
const whole = (...events: string[]): Response => new Response(events.join(""), { headers });
/** These events, and then the connection breaks. */
const broken =
  (...events: string[]) =>
  (): Response => {
    let pulls = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        if (pulls++) controller.error(new Error("reset"));
        else controller.enqueue(new TextEncoder().encode(events.join("")));
      },
    });
    return new Response(body, { headers });
  };
const operation = { method: "GET", path: "/a" };

function open(
  answers: readonly Answer[],
  options?: RequestOptions,
): { stream: () => Promise<EventStream<unknown>>; ids: () => unknown[] } {
  const { fetch, sent } = scriptedFetch(...answers);
  const client = createClient({ baseURL: "https://x.example", fetch, sleep: async () => {} });
  return {
    stream: () => requestResumableStream(client, operation, options, { terminal: ["done"] }),
    ids: () => sent.map(({ init }) => init.headers["last-event-id"]),
  };
}

async function read(stream: AsyncIterable<unknown>): Promise<{ items: unknown[]; error?: unknown }> {
  const items: unknown[] = [];
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

const done = { type: "done" };
const cases: {
  name: string;
  answers: readonly Answer[];
  items: unknown[];
  ids: unknown[];
  error?: object;
}[] = [
  { name: "as it comes", answers: [whole(event(1, "a"), event(2, done))], items: ["a", done], ids: [undefined] },
  {
    name: "on from the last event after a reset",
    answers: [broken(event(1, "a"), event(2, "b")), whole(event(3, done))],
    items: ["a", "b", done],
    ids: [undefined, "2"],
  },
  {
    name: "on where it ended too early, again and again while something comes",
    answers: [whole(event(1, "a")), broken(event(2, "b")), whole(event(3, "c")), whole(event(4, done))],
    items: ["a", "b", "c", done],
    ids: [undefined, "1", "2", "3"],
  },
  {
    name: "on after a refusal that asks to wait",
    answers: [
      broken(event(1, "a")),
      new Response(null, { status: 503, headers: { "retry-after": "1" } }),
      whole(event(2, done)),
    ],
    items: ["a", done],
    ids: [undefined, "1", "1"],
  },
  {
    name: "no further when no event had an id",
    answers: [broken(event(undefined, "a"))],
    items: ["a"],
    ids: [undefined],
    error: { name: "ConnectionError" },
  },
  {
    name: "no further when nothing comes of it",
    answers: [broken(event(1, "a")), whole()],
    items: ["a"],
    ids: [undefined, "1"],
    error: { name: "TruncatedStreamError", received: 0 },
  },
  {
    name: "no further when the server has nothing to go on with",
    answers: [broken(event(1, "a")), () => new Response(null, { status: 204 })],
    items: ["a"],
    ids: [undefined, "1"],
    error: { name: "ConnectionError" },
  },
  {
    name: "no further when the server refuses",
    answers: [broken(event(1, "a")), new Response("", { status: 404 })],
    items: ["a"],
    ids: [undefined, "1"],
    error: { name: "ApiError", status: 404 },
  },
  {
    name: "no further when the server begins again instead of going on",
    answers: [broken(event(1, "a"), event(2, "b"))],
    items: ["a", "b", "a", "b"],
    ids: [undefined, "2"],
    error: { name: "ConnectionError" },
  },
  {
    name: "no further after an event that is not JSON",
    answers: [whole(event(1, "a"), "data: {\n\n")],
    items: ["a"],
    ids: [undefined],
    error: { name: "UnexpectedContentError" },
  },
];

describe("requestResumableStream", () => {
  test.each(cases)("gives the stream $name", async ({ answers, items, ids, error }) => {
    const { stream, ids: sent } = open(answers);
    const got = await read(await stream());
    expect(got.items).toEqual(items);
    if (error) expect(got.error).toMatchObject(error);
    else expect(got.error).toBeUndefined();
    expect(sent()).toEqual(ids);
  });

  test("goes on after a stall", async () => {
    const { stream, ids } = open(
      [() => new Response(openBody(event(1, "a")).body, { headers }), whole(event(2, done))],
      {
        timeout: { idle: 50 },
      },
    );
    const result = read(await stream());
    await vi.advanceTimersByTimeAsync(50);
    expect([await result, ids()]).toEqual([{ items: ["a", done] }, [undefined, "1"]]);
  });

  test("never sends a POST a second time", async () => {
    const { fetch, sent } = scriptedFetch(broken(event(1, "a")));
    const client = createClient({ baseURL: "https://x.example", fetch });
    const post = { method: "POST", path: "/a", body: json({}) };
    expect(await read(await requestResumableStream(client, post))).toMatchObject({
      error: { name: "ConnectionError" },
    });
    expect(sent).toHaveLength(1);
  });

  test("knows the id of its last event, over connections", async () => {
    const stream = await open([broken(event(7, "a")), whole(event(undefined, done))]).stream();
    expect(stream.lastEventId).toBe("");
    await read(stream);
    expect(stream.lastEventId).toBe("7");
  });

  test("is read only once", async () => {
    const stream = await open([whole(event(1, done))]).stream();
    await read(stream);
    expect(() => stream[Symbol.asyncIterator]()).toThrow(InvalidArgumentError);
  });

  test.each(["cancel", "break", "abort"])("ends with %s, in the first connection and in the second", async (way) => {
    for (const stopped of ["a", "b"]) {
      const second = openBody(event(2, "b"));
      const { controller, signal, listeners } = countedSignal();
      const { stream } = open([broken(event(1, "a")), () => new Response(second.body, { headers })], { signal });
      const items: unknown[] = [];
      const opened = await stream();
      const loop = async (): Promise<void> => {
        for await (const item of opened) {
          items.push(item);
          if (item !== stopped) continue;
          if (way === "break") break;
          if (way === "cancel") opened.cancel();
          else controller.abort("enough");
        }
      };
      const error = await loop().catch((error: unknown) => error);
      expect([error, items]).toEqual([way === "abort" ? "enough" : undefined, stopped === "a" ? ["a"] : ["a", "b"]]);
      if (stopped === "b") expect(second.cancelled()).toBe(true);
      expect(listeners()).toBe(0);
    }
  });

  test.each(["while it is read", "while it is asked for again"])(
    "throws the reason when it is aborted %s",
    async (when) => {
      const { body, cancelled } = openBody(event(1, { n: 1 }));
      const first = when === "while it is read" ? () => new Response(body, { headers }) : broken(event(1, { n: 1 }));
      const { stream } = open([first, () => new Promise(() => {})]);
      const opened = await stream();
      const result = read(opened);
      await vi.advanceTimersByTimeAsync(10);
      opened.abort("enough");
      expect(await result).toEqual({ items: [{ n: 1 }], error: "enough" });
      if (when === "while it is read") expect(cancelled()).toBe(true);
    },
  );

  test("ends the request to go on when it is left meanwhile", async () => {
    let aborted = false;
    const { stream } = open([
      broken(event(1, "a")),
      ({ init: { signal } }) =>
        new Promise<Response>((_, reject) => {
          signal.addEventListener("abort", () => {
            aborted = true;
            reject(signal.reason);
          });
        }),
    ]);
    const opened = await stream();
    const result = read(opened);
    await vi.advanceTimersByTimeAsync(10);
    opened.cancel();
    expect([await result, aborted]).toEqual([{ items: ["a"] }, true]);
  });

  test("gives its response, with the stream and in its place", async () => {
    const { fetch } = scriptedFetch(whole(event(1, done)));
    const client = createClient({ baseURL: "https://x.example", fetch });
    const { data, response } = await requestResumableStream(client, operation).withResponse();
    expect([(await read(data)).items, response.status]).toEqual([[done], 200]);
    expect(await (await asResponse(requestResumableStream(client, operation))).text()).toContain("done");
  });
});
