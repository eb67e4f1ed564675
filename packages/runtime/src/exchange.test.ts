import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { countedSignal, openBody, rejection, scriptedFetch } from "../test/scripted-fetch.ts";
import { asResponse } from "./as-response.ts";
import { createClient } from "./client.ts";
import { ConnectionError } from "./errors/connection-error.ts";
import { DeadlineError } from "./errors/deadline-error.ts";
import { requestJson } from "./request-json.ts";
import type { RequestOptions } from "./request-options.ts";
import { requestStream } from "./request-stream.ts";
import type { Fetch } from "./outgoing-request.ts";

const get = { method: "GET", path: "/a" };
const never: Fetch = () => new Promise(() => {});
const unhandled: unknown[] = [];
const note = (error: unknown): void => void unhandled.push(error);

beforeEach(() => {
  vi.useFakeTimers();
  process.on("unhandledRejection", note);
});
afterEach(() => {
  expect(vi.getTimerCount(), "timers left").toBe(0);
  vi.useRealTimers();
  process.off("unhandledRejection", note);
  expect(unhandled).toEqual([]);
});

const request = (fetch: Fetch, options?: RequestOptions): Promise<unknown> =>
  requestJson(createClient({ baseURL: "https://x.example", fetch }), get, options);

/** A body that gives a chunk each so many milliseconds. */
function slowBody(milliseconds: number, chunks: string[]): ReadableStream<Uint8Array> {
  return new ReadableStream(
    {
      pull: async (controller) => {
        await new Promise((resolve) => setTimeout(resolve, milliseconds));
        const chunk = chunks.shift();
        if (chunk === undefined) controller.close();
        else controller.enqueue(new TextEncoder().encode(chunk));
      },
    },
    { highWaterMark: 0 },
  );
}

describe("deadlines", () => {
  const cases: { name: string; timeout: RequestOptions["timeout"]; want: [string, number] }[] = [
    { name: "a number for the response", timeout: 50, want: ["response", 50] },
    { name: "the response", timeout: { response: 60 }, want: ["response", 60] },
    { name: "the total", timeout: { total: 70 }, want: ["total", 70] },
    { name: "the shorter of two", timeout: { response: 90, total: 80 }, want: ["total", 80] },
    { name: "five minutes, when nothing is said", timeout: undefined, want: ["response", 300_000] },
  ];
  test.each(cases)("hold for $name", async ({ timeout, want: [deadline, milliseconds] }) => {
    const failed = rejection(request(never, { timeout }));
    await vi.advanceTimersByTimeAsync(milliseconds - 1);
    expect(vi.getTimerCount()).toBeGreaterThan(0);
    await vi.advanceTimersByTimeAsync(1);
    const error = await failed;
    expect(error).toBeInstanceOf(DeadlineError);
    expect(error).toMatchObject({ deadline, milliseconds, method: "GET", url: "https://x.example/a" });
  });

  test("abort the fetch", async () => {
    const { fetch, sent } = scriptedFetch(() => new Promise(() => {}));
    const failed = rejection(request(fetch, { timeout: 50 }));
    await vi.advanceTimersByTimeAsync(50);
    expect(sent[0]?.init.signal.reason).toBe(await failed);
  });

  test("are not retried", async () => {
    const { fetch, sent } = scriptedFetch(() => new Promise(() => {}));
    const failed = rejection(request(fetch, { timeout: 50 }));
    await vi.advanceTimersByTimeAsync(50);
    await failed;
    expect(sent).toHaveLength(1);
  });

  test("the response deadline is over with the headers, and begins again with each try", async () => {
    let tries = 0;
    const fetch: Fetch = async () => {
      await new Promise((resolve) => setTimeout(resolve, 40));
      return tries++ < 2 ? new Response(null, { status: 500 }) : new Response(slowBody(40, ["1", "2"]));
    };
    const result = request(fetch, { timeout: { response: 50, idle: 50 } });
    await vi.runAllTimersAsync();
    expect(await result).toBe(12);
  });

  test("the idle deadline looks at the time between chunks, not at the whole", async () => {
    const result = request(async () => new Response(slowBody(90, [..."123456789"])), { timeout: { idle: 100 } });
    await vi.runAllTimersAsync();
    expect(await result).toBe(123456789);
  });

  test("the idle deadline ends a body that stalls, at its time, and cancels it", async () => {
    const { body, cancelled } = openBody('{"a":');
    const failed = rejection(request(async () => new Response(body), { timeout: { idle: 100 } }));
    await vi.advanceTimersByTimeAsync(99);
    expect(cancelled()).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await failed).toMatchObject({ deadline: "idle", milliseconds: 100 });
    expect(cancelled()).toBe(true);
  });

  test("the idle deadline does not count the time that a stream's reader takes", async () => {
    const headers = { "content-type": "text/event-stream" };
    const chunks = ["data: 1\n\n", "data: 2\n\n", "data: 3\n\n"];
    const client = createClient({
      baseURL: "https://x.example",
      fetch: async () => new Response(slowBody(60, chunks), { headers }),
    });
    const items: unknown[] = [];
    const read = (async () => {
      for await (const item of await requestStream(client, get, { timeout: { idle: 100 } })) {
        items.push(item);
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
    })();
    await vi.runAllTimersAsync();
    await read;
    expect(items).toEqual([1, 2, 3]);
  });

  test("one timer is set for a whole call, however many chunks its body comes in", async () => {
    const set = vi.spyOn(globalThis, "setTimeout");
    const chunks = [..."123456789"].map((digit) => new TextEncoder().encode(digit));
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        const chunk = chunks.shift();
        if (chunk) controller.enqueue(chunk);
        else controller.close();
      },
    });
    expect(await request(async () => new Response(body))).toBe(123456789);
    expect(set).toHaveBeenCalledTimes(1);
    set.mockRestore();
  });

  test("a stream that nobody reads keeps no timer", async () => {
    const headers = { "content-type": "text/event-stream" };
    const client = createClient({
      baseURL: "https://x.example",
      fetch: async () => new Response(openBody("data: 1\n\n").body, { headers }),
    });
    const items = (await requestStream(client, get))[Symbol.asyncIterator]();
    expect(await items.next()).toEqual({ done: false, value: 1 });
    await vi.advanceTimersByTimeAsync(600_000);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("the idle deadline holds after a pause of any length", async () => {
    const headers = { "content-type": "text/event-stream" };
    const { body, cancelled } = openBody("data: 1\n\n");
    const client = createClient({ baseURL: "https://x.example", fetch: async () => new Response(body, { headers }) });
    const items = (await requestStream(client, get, { timeout: { idle: 100 } }))[Symbol.asyncIterator]();
    await items.next();
    await vi.advanceTimersByTimeAsync(12_345);
    const failed = rejection(items.next());
    await vi.advanceTimersByTimeAsync(99);
    expect(cancelled()).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await failed).toMatchObject({ deadline: "idle", milliseconds: 100 });
  });

  test("leave no timer behind when they were kept", async () => {
    expect(await request(async () => Response.json(1), { timeout: { response: 10, idle: 10, total: 10 } })).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("the total counts tries, pauses and the body", async () => {
    const answers = [
      new Response(null, { status: 500, headers: { "retry-after": "1" } }),
      () => new Response(openBody("1").body),
    ];
    const failed = rejection(request(scriptedFetch(...answers).fetch, { timeout: { total: 1500 } }));
    await vi.advanceTimersByTimeAsync(1500);
    expect(await failed).toMatchObject({ deadline: "total" });
  });

  test.each([Infinity, 2 ** 31, Number.MAX_VALUE])(
    "of %d ms are none, and do not pass at once",
    async (milliseconds) => {
      const timeout = { response: milliseconds, idle: milliseconds, total: milliseconds };
      const result = request(async () => new Response(slowBody(10 ** 6, ["1"])), { timeout });
      await vi.runAllTimersAsync();
      expect(await result).toBe(1);
    },
  );
});

describe("the caller's signal", () => {
  const reason = new Error("enough");

  test("that is aborted already keeps the request from being made", async () => {
    const { fetch, sent } = scriptedFetch(Response.json({}));
    expect(await rejection(request(fetch, { signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(sent).toEqual([]);
  });

  const phases: { name: string; fetch: () => Fetch; client?: object }[] = [
    { name: "before the headers", fetch: () => never },
    { name: "in the body", fetch: () => async () => new Response(openBody('{"a":').body) },
    {
      name: "in the body of a failure",
      fetch: () => async () => new Response(openBody('{"a":').body, { status: 400 }),
    },
    {
      name: "in a pause",
      fetch: () => async () => new Response(null, { status: 500, headers: { "retry-after": "30" } }),
    },
  ];
  test.each(phases)("ends the call at once $name, with its reason, and leaves nothing behind", async ({ fetch }) => {
    const { controller, signal, listeners } = countedSignal();
    const failed = rejection(request(fetch(), { signal }));
    await vi.advanceTimersByTimeAsync(10);
    expect(listeners()).toBe(1);
    controller.abort(reason);
    expect(await failed).toBe(reason);
    expect([listeners(), vi.getTimerCount()]).toEqual([0, 0]);
  });

  test("cancels an answer that comes after the call has ended", async () => {
    const { controller, signal } = countedSignal();
    const { body, cancelled } = openBody("{");
    const failed = rejection(
      request(() => new Promise((resolve) => setTimeout(() => resolve(new Response(body)), 50)), { signal }),
    );
    await vi.advanceTimersByTimeAsync(10);
    controller.abort(reason);
    expect([await failed, cancelled()]).toEqual([reason, false]);
    await vi.advanceTimersByTimeAsync(50);
    expect(cancelled()).toBe(true);
  });

  test("ends a wait for a secret that never comes", async () => {
    const { controller, signal } = countedSignal();
    const client = createClient({ baseURL: "https://x.example" }, () => new Promise(() => {}));
    const failed = rejection(requestJson(client, get, { signal }));
    controller.abort(reason);
    expect(await failed).toBe(reason);
  });

  test("keeps watch over a response that was asked for as such, until it is read or cancelled", async () => {
    const { controller, signal, listeners } = countedSignal();
    const client = createClient({ baseURL: "https://x.example", fetch: async () => new Response(openBody("1").body) });
    const aborted = await asResponse(requestJson(client, get, { signal }));
    const text = rejection(aborted.text());
    await vi.advanceTimersByTimeAsync(10);
    controller.abort(reason);
    expect(await text).toBe(reason);

    const other = countedSignal();
    const cancelled = await asResponse(requestJson(client, get, { signal: other.signal }));
    expect(other.listeners()).toBe(1);
    await cancelled.body?.cancel();
    expect([listeners(), other.listeners()]).toEqual([0, 0]);
  });

  test("has no listener left after a thousand calls, good and bad", async () => {
    const { signal, listeners } = countedSignal();
    const client = (status: number) =>
      createClient({ baseURL: "https://x.example", retries: 0, fetch: async () => new Response("{}", { status }) });
    for (let count = 0; count < 500; count++) {
      await requestJson(client(200), get, { signal });
      await rejection(requestJson(client(404), get, { signal }));
    }
    expect(listeners()).toBe(0);
  });
});

describe("a body that breaks off", () => {
  test("is a connection error with the platform's as its cause", async () => {
    const cause = new TypeError("terminated");
    const body = (): ReadableStream<Uint8Array> =>
      new ReadableStream({ pull: (controller) => controller.error(cause) });
    const { signal, listeners } = countedSignal();
    const error = await rejection(request(async () => new Response(body()), { signal }));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ outcome: "unknown", cause });
    expect(listeners()).toBe(0);
  });
});
