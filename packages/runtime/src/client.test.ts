import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { type Answer, openBody, rejection, type Sent, scriptedFetch } from "../test/scripted-fetch.ts";
import { type ClientOptions, createClient } from "./client.ts";
import { ApiError } from "./errors/api-error.ts";
import { ConnectionError } from "./errors/connection-error.ts";
import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";
import { json } from "./json.ts";
import type { OperationBody } from "./operation.ts";
import { requestJson } from "./request-json.ts";
import type { RequestOptions } from "./request-options.ts";
import { withQuery } from "./with-query.ts";

const ok = (): Response => Response.json({ ok: true });
const failed = (status: number, headers?: Record<string, string>): Response =>
  Response.json({ detail: "no" }, { status, headers });
const reset = (): Error => new TypeError("fetch failed");

/** Requests against a script, without waiting, and tells what was asked and how long the pauses would have been. */
async function request(
  answers: readonly Answer[],
  {
    method = "GET",
    body,
    client,
    ...options
  }: RequestOptions & { method?: string; body?: OperationBody; client?: ClientOptions } = {},
): Promise<{ result: unknown; sent: Sent[]; pauses: number[] }> {
  const { fetch, sent } = scriptedFetch(...answers);
  const pauses: number[] = [];
  const sleep = async (milliseconds: number): Promise<void> => void pauses.push(milliseconds);
  const tramontane = createClient({ baseURL: "https://api.example/v1", fetch, sleep, random: () => 0.5, ...client });
  const result = await requestJson(tramontane, { method, path: "/a", body }, options).catch((error: unknown) => error);
  return { result, sent, pauses };
}

test("no listener is on the signal that fetch is given: a platform that keeps it would keep all that the listener knows", async () => {
  const { sent } = await request([failed(500), ok()]);
  expect(sent.map(({ init }) => getEventListeners(init.signal, "abort"))).toEqual([[], []]);
});

describe("address", () => {
  test.each([
    ["https://api.example", "/a", "https://api.example/a"],
    ["https://api.example/", "/a", "https://api.example/a"],
    ["https://api.example/v1//", "/a/", "https://api.example/v1/a/"],
    ["https://api.example", "@evil.example/a", "https://api.example/@evil.example/a"],
    ["https://api.example", ".evil.example/a", "https://api.example/.evil.example/a"],
    ["https://api.example", "//evil.example/a", "https://api.example//evil.example/a"],
    ["https://api.example", "https://evil.example/a", "https://api.example/https://evil.example/a"],
    ["/api", "/a", "/api/a"],
  ])("of %s and %s is %s", async (baseURL, path, want) => {
    const { fetch, sent } = scriptedFetch(ok());
    await requestJson(createClient({ baseURL, fetch }), { method: "GET", path });
    expect(sent[0]?.url).toBe(want);
  });

  test("takes the query of the operation and that of the client, and the base of the options", async () => {
    const { fetch, sent } = scriptedFetch(ok());
    const client = createClient({ baseURL: "https://api.example", fetch });
    const options = { baseURL: "http://localhost:1/x/" };
    await requestJson(withQuery(client, { "b c": "&" }), { method: "GET", path: "/a", query: "a=1" }, options);
    await requestJson(withQuery(client, { b: "2" }), { method: "GET", path: "/a" });
    await requestJson(client, { method: "GET", path: "/a" }, options);
    await requestJson(client, { method: "GET", path: "/a?beta=true", query: "a=1" });
    expect(sent.map(({ url }) => url)).toEqual([
      "http://localhost:1/x/a?a=1&b+c=%26",
      "https://api.example/a?b=2",
      "http://localhost:1/x/a",
      "https://api.example/a?beta=true&a=1",
    ]);
  });

  test("is relative without a base, which only a browser can send", async () => {
    const error = await rejection(requestJson(createClient({}), { method: "GET", path: "/a" }));
    expect(error).toMatchObject({ code: "tramontane.ConnectionError", url: "/a" });
    expect((error as Error).message).toContain("ERR_INVALID_URL");
  });
});

describe("headers", () => {
  test("are those of the client, the operation and the options, the later over the earlier", async () => {
    const { fetch, sent } = scriptedFetch(ok());
    const client = createClient({
      baseURL: "https://x.example",
      fetch,
      headers: { "X-A": "1", "x-b": "1", "x-c": "1", "x-d": "1" },
    });
    await requestJson(
      client,
      { method: "POST", path: "/", body: json({}), headers: { "X-B": "2", "x-c": undefined, "x-e": "", "x-f": 7 } },
      { headers: { "x-B": "3", "x-D": null, Accept: "application/vnd.x+json" }, idempotencyKey: "k" },
    );
    expect(sent[0]?.init.headers).toEqual({
      accept: "application/vnd.x+json",
      "content-type": "application/json",
      "idempotency-key": "k",
      "x-a": "1",
      "x-b": "3",
      "x-c": "1",
      "x-e": "",
      "x-f": "7",
    });
  });

  test("have no content type without a body", async () => {
    const { sent } = await request([ok()], { method: "POST", body: json(undefined) });
    expect(sent[0]?.init).toMatchObject({ headers: { accept: "application/json" }, body: undefined });
    expect(sent[0]?.init.headers).not.toHaveProperty("content-type");
  });

  test.each(["a\nb", "a\r\nx: y", "a\0", "ключ", "a\u2028"])(
    "refuse %j, which none can carry, without showing it",
    async (value) => {
      const { result, sent } = await request([ok()], { headers: { "X-Secret": value } });
      expect(result).toBeInstanceOf(InvalidArgumentError);
      expect((result as Error).message).toContain("x-secret");
      expect((result as Error).message).not.toContain(value);
      expect(sent).toEqual([]);
    },
  );
});

describe("retries", () => {
  const cases: { name: string; answers: Answer[]; options?: Parameters<typeof request>[1]; tries: number }[] = [
    ...["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "QUERY"].flatMap((method) => [
      { name: `${method} after a failed connection`, answers: [reset(), ok()], options: { method }, tries: 2 },
      ...[408, 429, 500, 502, 503, 504, 529].map((status) => ({
        name: `${method} after ${status}`,
        answers: [failed(status), ok()],
        options: { method },
        tries: 2,
      })),
    ]),
    ...["POST", "PATCH"].flatMap((method) => [
      { name: `${method} after 429`, answers: [failed(429), ok()], options: { method }, tries: 2 },
      {
        name: `${method} after 503 with Retry-After`,
        answers: [failed(503, { "retry-after": "1" }), ok()],
        options: { method },
        tries: 2,
      },
      { name: `${method} not after a failed connection`, answers: [reset(), ok()], options: { method }, tries: 1 },
      ...[408, 500, 502, 503, 504].flatMap((status) => [
        { name: `${method} not after ${status}`, answers: [failed(status), ok()], options: { method }, tries: 1 },
        {
          name: `${method} with an idempotency key after ${status}`,
          answers: [failed(status), ok()],
          options: { method, idempotencyKey: "k" },
          tries: 2,
        },
      ]),
      {
        name: `${method} with an idempotency key after a failed connection`,
        answers: [reset(), ok()],
        options: { method, idempotencyKey: "k" },
        tries: 2,
      },
    ]),
    ...[400, 401, 403, 404, 409, 422, 501 - 100].map((status) => ({
      name: `nothing after ${status}`,
      answers: [failed(status), ok()],
      tries: 1,
    })),
    { name: "up to the limit", answers: [failed(500)], tries: 3 },
    { name: "up to a number", answers: [failed(500)], options: { retries: 4 }, tries: 5 },
    { name: "up to the limit of a policy", answers: [failed(500)], options: { retries: { limit: 1 } }, tries: 2 },
    { name: "not at all with false", answers: [failed(500)], options: { retries: false }, tries: 1 },
    { name: "not at all with 0", answers: [failed(500)], options: { retries: 0 }, tries: 1 },
    { name: "as the client says", answers: [failed(500)], options: { client: { retries: 0 } }, tries: 1 },
    { name: "as the request says", answers: [failed(500)], options: { retries: 1, client: { retries: 0 } }, tries: 2 },
  ];

  test.each(cases)("$name", async ({ answers, options, tries }) => {
    const { sent } = await request(answers, options);
    expect(sent).toHaveLength(tries);
    expect(new Set(sent.map(({ init }) => JSON.stringify([init.headers, init.body]))).size).toBe(1);
  });

  test("never send a stream a second time", async () => {
    const body = { type: "text/plain", encode: () => new ReadableStream<Uint8Array>() };
    const { sent, result } = await request([failed(429), ok()], { method: "PUT", body });
    expect(sent).toHaveLength(1);
    expect(result).toMatchObject({ status: 429 });
  });

  test("say that the outcome is unknown when a POST gets no answer", async () => {
    const { result } = await request([reset()], { method: "POST" });
    expect(result).toBeInstanceOf(ConnectionError);
    expect(result).toMatchObject({ outcome: "unknown", method: "POST", url: "https://api.example/v1/a" });
    expect((result as Error).message).toContain("outcome unknown");
  });

  test("say that nothing was sent when the connection was refused", async () => {
    const { result } = await request([Object.assign(reset(), { cause: { code: "ECONNREFUSED" } })], { method: "POST" });
    expect(result).toMatchObject({ outcome: "not-sent" });
  });

  test("cancel the body of a try that failed", async () => {
    const { body, cancelled } = openBody("never read");
    await request([() => new Response(body, { status: 500 }), ok()]);
    expect(cancelled()).toBe(true);
  });

  test("wait a random part of a time that doubles, up to a limit", async () => {
    const { pauses } = await request([failed(500)], { retries: { limit: 6, maxDelay: 3000 } });
    expect(pauses).toEqual([250, 500, 1000, 1500, 1500, 1500]);
  });

  const now = Date.UTC(2026, 10, 21, 9, 0, 0);
  test.each([
    ["0", 0],
    ["1", 1000],
    ["1.5", 1500],
    ["Sat, 21 Nov 2026 09:00:07 GMT", 7000],
    ["Sat, 21 Nov 2026 08:00:00 GMT", 0],
    ["-5", 0],
    ["60", 60_000],
  ])("wait as Retry-After says: %s is %d ms", async (value, want) => {
    const { pauses } = await request([failed(503, { "retry-after": value }), ok()], { client: { now: () => now } });
    expect(pauses).toEqual([want]);
  });

  test("do not heed a Retry-After that says nothing", async () => {
    const { pauses } = await request([failed(503, { "retry-after": "soon" }), ok()]);
    expect(pauses).toEqual([250]);
  });

  test("fail at once when Retry-After asks for too long", async () => {
    const { result, sent, pauses } = await request([failed(429, { "retry-after": "61" }), ok()]);
    expect([sent.length, pauses]).toEqual([1, []]);
    expect(result).toBeInstanceOf(ApiError);
    expect(result).toMatchObject({ status: 429, retryAfter: 61_000 });
  });
});

describe("middleware", () => {
  test("stands around every try, the first outermost, and may change the request", async () => {
    const { fetch, sent } = scriptedFetch(failed(500), ok());
    const seen: string[] = [];
    const client = createClient({
      baseURL: "https://x.example",
      fetch,
      sleep: async () => {},
      middleware: [
        async (request, next) => {
          seen.push("a");
          const response = await next({ ...request, headers: { ...request.headers, "x-try": `${seen.length}` } });
          seen.push(`${response.status}`);
          return response;
        },
        async (request, next) => (seen.push("b"), next(request)),
      ],
    });
    expect(await requestJson(client, { method: "GET", path: "/" })).toEqual({ ok: true });
    expect(seen).toEqual(["a", "b", "500", "a", "b", "200"]);
    expect(sent.map(({ init }) => init.headers["x-try"])).toEqual(["1", "4"]);
  });

  test("may answer itself, and its own error is passed on as it is", async () => {
    const answered = createClient({ baseURL: "https://x.example", middleware: [async () => ok()] });
    expect(await requestJson(answered, { method: "GET", path: "/" })).toEqual({ ok: true });
    const failure = new Error("mine");
    const failing = createClient({
      baseURL: "https://x.example",
      middleware: [
        () => {
          throw failure;
        },
      ],
    });
    expect(await rejection(requestJson(failing, { method: "GET", path: "/" }))).toBe(failure);
  });
});
