import { afterEach, describe, expect, test } from "vitest";
import { createClient } from "../client.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import { DeadlineError } from "../errors/deadline-error.ts";
import type { EventStream } from "../event-stream.ts";
import { form } from "../form.ts";
import { json } from "../json.ts";
import { multipart } from "../multipart.ts";
import type { Operation } from "../operation.ts";
import { redirects } from "../redirects.ts";
import { requestBytes } from "../request-bytes.ts";
import { requestJson } from "../request-json.ts";
import { requestNothing } from "../request-nothing.ts";
import type { RequestOptions } from "../request-options.ts";
import { requestRecords } from "../request-records.ts";
import { requestStream } from "../request-stream.ts";
import { type Answer, answer, type AnswerOptions, type TestServer, testServer } from "./index.ts";

const get: Operation = { method: "GET", path: "/a", redirects };
const ask = (server: TestServer, options?: RequestOptions, operation = get): Promise<unknown> =>
  requestJson(createClient(server.options), operation, options);
const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => "nothing",
    (error: unknown) => error,
  );

/** With timers that are put back whatever happens. */
let fake: TestServer | undefined;
const withTimers = (): TestServer => (fake = testServer({ fakeTimers: true }));
const { setTimeout: platforms } = globalThis;
afterEach(() => {
  fake?.done();
  fake = undefined;
  expect(globalThis.setTimeout).toBe(platforms);
});

describe("answers", () => {
  const cases: { name: string; answers: Answer[]; want: unknown; requests?: number; now?: number }[] = [
    { name: "JSON", answers: [answer.json({ a: 1 })], want: { a: 1 } },
    { name: "a response", answers: [Response.json({ a: 2 })], want: { a: 2 } },
    { name: "JSON a byte at a time", answers: [answer.json({ a: "é" }, { cut: 1 })], want: { a: "é" } },
    { name: "JSON that takes its time", answers: [answer.json(1, { delay: 7, gap: 5 })], want: 1, now: 12 },
    { name: "nothing", answers: [answer.nothing()], want: undefined },
    { name: "what a function says", answers: [({ path }) => answer.json(path)], want: "/a" },
    {
      name: "an error of the API",
      answers: [answer.json({ b: 1 }, { status: 422 })],
      want: { status: 422, body: { b: 1 } },
    },
    { name: "a limit", answers: [answer.rateLimited(2), answer.json(1)], want: 1, requests: 2, now: 2000 },
    {
      name: "a limit to a date",
      answers: [answer.rateLimited(new Date(9000)), answer.json(1)],
      want: 1,
      requests: 2,
      now: 9000,
    },
    {
      name: "a limit past what is waited for",
      answers: [answer.rateLimited(61)],
      want: { status: 429, retryAfter: 61_000 },
    },
    {
      name: "a failure, then none",
      answers: [answer.text("", { status: 500 }), answer.json(1)],
      want: 1,
      requests: 2,
      now: 250,
    },
    { name: "a reset, then none", answers: [answer.reset(), answer.json(1)], want: 1, requests: 2, now: 250 },
    { name: "an error of one's own", answers: [new Error("own"), answer.json(1)], want: 1, requests: 2, now: 250 },
    { name: "a redirect", answers: [answer.redirect("/a?b"), answer.json(1)], want: 1, requests: 2 },
    {
      name: "JSON that is cut short",
      answers: [answer.json([1, 2], { stopAfter: 3 })],
      want: { code: "tramontane.UnexpectedContentError" },
    },
    {
      name: "JSON that is reset",
      answers: [answer.json([1, 2], { stopAfter: 3, end: "reset" })],
      want: { outcome: "unknown" },
    },
    {
      name: "a body that is reset at once",
      answers: [answer.json(1, { stopAfter: 0, end: "reset" })],
      want: { outcome: "unknown" },
    },
  ];
  test.each(cases)("$name", async ({ answers, want, requests = 1, now = 0 }) => {
    const server = testServer().on("GET /a", ...answers);
    const got = await ask(server).catch((error: unknown) => error);
    if (got instanceof Error) expect(got).toMatchObject(want as object);
    else expect(got).toEqual(want);
    expect([server.requests.length, server.clock.now]).toEqual([requests, now]);
    server.done();
  });

  test("a refused connection is one whose request was not sent", async () => {
    const server = testServer().always("* *", answer.refused());
    const error = await failure(ask(server, { retries: 0 }));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ outcome: "not-sent" });
  });

  test("bytes", async () => {
    const server = testServer().on("GET /a", answer.bytes(new Uint8Array([0, 255])));
    expect(new Uint8Array(await (await requestBytes(createClient(server.options), get)).arrayBuffer())).toEqual(
      new Uint8Array([0, 255]),
    );
  });

  test("the URL of an answer is that of its request", async () => {
    const server = testServer().on("GET /a", answer.json(1));
    const { response } = await requestJson(createClient(server.options), get).withResponse();
    expect(response.url).toBe("https://api.test/a");
  });
});

describe("streams", () => {
  const items = [{ type: "delta", text: "é\n" }, { type: "delta", text: "b" }, { type: "done" }];
  const open = (server: TestServer, timeout?: RequestOptions["timeout"]): Promise<EventStream<unknown>> =>
    requestStream<unknown>(createClient(server.options), get, { timeout }, { terminal: ["done"] });
  const read = async (stream: AsyncIterable<unknown>): Promise<unknown[]> => {
    const got: unknown[] = [];
    const error = await failure(
      (async () => {
        for await (const item of stream) got.push(item);
      })(),
    );
    return error === "nothing" ? got : [...got, (error as Error).name];
  };
  const cases: { name: string; options: AnswerOptions; want: unknown[] }[] = [
    { name: "whole", options: {}, want: items },
    { name: "cut into bytes", options: { cut: 1 }, want: items },
    { name: "cut at places", options: { cut: [60, 20] }, want: items },
    { name: "too short", options: { stopAfter: 60 }, want: [items[0], "TruncatedStreamError"] },
    { name: "reset", options: { stopAfter: 60, end: "reset" }, want: [items[0], "ConnectionError"] },
    { name: "reset at once", options: { stopAfter: 0, end: "reset" }, want: ["ConnectionError"] },
    { name: "stalled", options: { stopAfter: 60, end: "stall" }, want: [items[0], "DeadlineError"] },
    { name: "slower than it may be", options: { cut: 60, gap: 200_000 }, want: ["DeadlineError"] },
    { name: "slow", options: { cut: 30, gap: 100_000 }, want: items },
  ];
  test.each(cases)("$name", async ({ options, want }) => {
    const server = withTimers().on("GET /a", answer.events(items, options));
    expect(await read(await open(server))).toEqual(want);
  });

  test.each(Array.from({ length: 80 }, (_, cut) => cut))("of lines of JSON, cut at %i", async (cut) => {
    const server = testServer().on("GET /a", answer.jsonLines(items, { cut: [cut] }));
    const records = await requestRecords(createClient(server.options), get, {}, "application/jsonl");
    expect(await read(records)).toEqual(items);
  });

  test("a sentinel is written as it is", async () => {
    const server = testServer().on("GET /a", answer.events([{ a: 1 }, "[DONE]"]));
    const client = createClient(server.options);
    expect(await read(await requestStream(client, get, {}, { sentinel: "[DONE]" }))).toEqual([{ a: 1 }]);
  });

  test("one that is left is cancelled, also when it stalls", async () => {
    const server = testServer().on("GET /a", answer.events(items, { stopAfter: 60, end: "stall" }));
    for await (const _ of await open(server)) break;
    expect(server.requests[0]?.cancelled).toBe(true);
  });

  test("a chunk is not made before it is read", async () => {
    const server = testServer().on("GET /a", answer.events(items, { cut: 60, gap: 10 }));
    const stream = (await open(server))[Symbol.asyncIterator]();
    await stream.next();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(server.clock.now).toBe(10);
  });
});

describe("deadlines", () => {
  const cases: { name: string; answers: Answer[]; timeout: RequestOptions["timeout"]; want: [string, number] }[] = [
    { name: "no headers", answers: [answer.stall()], timeout: 60_000, want: ["response", 60_000] },
    { name: "late headers", answers: [answer.json(1, { delay: 70_000 })], timeout: 60_000, want: ["response", 60_000] },
    {
      name: "no body",
      answers: [answer.json(1, { stopAfter: 0, end: "stall" })],
      timeout: { idle: 5000 },
      want: ["idle", 5000],
    },
    { name: "a long wait", answers: [answer.rateLimited(30)], timeout: { total: 20_000 }, want: ["total", 20_000] },
  ];
  test.each(cases)("pass by $name, and take no time", async ({ answers, timeout, want: [deadline, now] }) => {
    const server = withTimers().on("GET /a", ...answers);
    const error = await failure(ask(server, { timeout }));
    expect(error).toBeInstanceOf(DeadlineError);
    expect(error).toMatchObject({ deadline, milliseconds: now });
    expect(server.clock.now).toBe(now);
  });

  test("timers that are not fake pass in their own time", async () => {
    const server = testServer().on("GET /a", answer.stall());
    expect(await failure(ask(server, { timeout: 5 }))).toMatchObject({ deadline: "response" });
    expect(server.clock.now).toBe(0);
  });

  test("an abort ends a stall with its reason", async () => {
    const controller = new AbortController();
    const server = testServer().on("GET /a", answer.stall());
    const failed = failure(ask(server, { signal: controller.signal }));
    controller.abort("enough");
    expect(await failed).toBe("enough");
  });
});

describe("fake timers", () => {
  test("run in order, can be cleared, and stop when they are given back", async () => {
    const server = withTimers();
    const ran: unknown[] = [];
    setTimeout((...args: unknown[]) => ran.push(args), 20, "b", "c");
    setTimeout(() => ran.push("a"), 10).unref();
    clearTimeout(setTimeout(() => ran.push("never"), 15));
    await server.clock.wait(25);
    expect(ran).toEqual(["a", ["b", "c"]]);
    expect(server.clock.now).toBe(25);
  });

  test("a timer of the platform can be cleared", async () => {
    let ran = false;
    const timer = setTimeout(() => (ran = true), 1);
    withTimers();
    clearTimeout(timer);
    fake?.done();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(ran).toBe(false);
  });
});

describe("requests", () => {
  test("are written down", async () => {
    const server = testServer({ baseURL: "https://x.test/v1/" }).always("* *", answer.nothing());
    const client = createClient({ ...server.options, headers: { "X-A": "b" } });
    const file = new File(["c"], "c.txt", { type: "text/plain" });
    await requestNothing(client, { method: "POST", path: "/a%2Fb", query: "q=1&q=2", body: json({ d: [1] }) });
    await requestNothing(client, { method: "PUT", path: "/f", body: form({ e: "f g" }) });
    await requestNothing(client, { method: "PUT", path: "/m", body: multipart({ file }) });
    await requestNothing(client, {
      method: "PUT",
      path: "/b",
      body: { type: "a/b", encode: () => new Uint8Array([1]) },
    });
    await requestNothing(client, { method: "PUT", path: "/t", body: { type: "text/csv", encode: () => "a,b" } });
    await requestNothing(client, { method: "DELETE", path: "/" });
    const [first, ...others] = server.requests;
    expect(first).toMatchObject({
      method: "POST",
      url: "https://x.test/v1/a%2Fb?q=1&q=2",
      path: "/v1/a%2Fb",
      headers: { "content-type": "application/json", "x-a": "b" },
      body: { d: [1] },
    });
    expect(first?.query.getAll("q")).toEqual(["1", "2"]);
    const [formed, parts, bytes, text, none] = others.map(({ body }) => body);
    expect(Object.fromEntries(formed as URLSearchParams)).toEqual({ e: "f g" });
    const sent = (parts as FormData).get("file") as File;
    expect([sent.name, sent.type, await sent.text()]).toEqual(["c.txt", "text/plain", "c"]);
    expect([bytes, text, none]).toEqual([new Uint8Array([1]), "a,b", undefined]);
  });

  test("a streamed body is read", async () => {
    const server = testServer().on("POST /a", answer.nothing());
    const body = { type: "text/plain", encode: () => new Blob(["ab"]).stream() as ReadableStream<Uint8Array> };
    await requestNothing(createClient(server.options), { method: "POST", path: "/a", body });
    expect(server.requests[0]?.body).toBe("ab");
  });
});

describe("routes", () => {
  const cases: { route: string; path: string; matches: boolean }[] = [
    { route: "GET /books/{id}", path: "/books/b1", matches: true },
    { route: "GET /books/{id}", path: "/books/b%2F1", matches: true },
    { route: "GET /books/{id}", path: "/books/b1/cover", matches: false },
    { route: "GET /books/{id}", path: "/books/", matches: false },
    { route: "GET /books/{id}.json", path: "/books/b1.json", matches: true },
    { route: "GET /books/{id}.json", path: "/books/b1_json", matches: false },
    { route: "GET /a b", path: "/a%20b", matches: true },
    { route: "POST /books", path: "/books", matches: false },
    { route: "* /books", path: "/books", matches: true },
    { route: "GET *", path: "/any/thing", matches: true },
    { route: "GET https://api.test/books", path: "/books", matches: true },
    { route: "GET https://other.test/books", path: "/books", matches: false },
  ];
  test.each(cases)("$route for $path: $matches", async ({ route, path, matches }) => {
    const server = testServer().always(route, answer.json(1));
    const got = await failure(ask(server, { retries: 0 }, { method: "GET", path, query: "q=1" }));
    expect(got === "nothing").toBe(matches);
  });

  test.each(["/books", "get /books", "GET books", ""])("%j is none", (route) => {
    expect(() => testServer().on(route)).toThrow("A route is a method and a path");
  });

  test("a scripted answer comes before one that stays, and a later one that stays before an earlier", async () => {
    const server = testServer()
      .always("* *", answer.json("any"))
      .always("GET /a", answer.json("always"))
      .on("GET /a", answer.json("once"));
    expect([await ask(server), await ask(server), await ask(server)]).toEqual(["once", "always", "always"]);
    server.done();
  });
});

describe("what is left over", () => {
  test("answers that were not used are told", async () => {
    const server = testServer().on("GET /a", answer.json(1), answer.json(2)).on("POST /b", answer.nothing());
    await ask(server);
    expect(() => server.done()).toThrow("not every answer was used (left: 1 for GET /a, 1 for POST /b)");
  });

  test("a request that nothing answers is told, by the client and at the end, without its query", async () => {
    const server = testServer().on("POST /b", answer.nothing());
    const error = await failure(ask(server, { retries: 0 }, { ...get, query: "key=secret" }));
    const message = "nothing answers GET /a (left: 1 for POST /b)";
    expect((error as Error).message).toContain(message);
    expect(() => server.done()).toThrow(new Error(message));
  });
});
