import type { Act, Fault } from "../fault.ts";
import { event, head, keptHead, ok, reply, reset, stall, stream } from "./answers.ts";

const problem = '{"detail":"no"}';
const calls: readonly { readonly name: string; readonly act: Act; readonly safe: boolean }[] = [
  { name: "GET", act: {}, safe: true },
  { name: "PUT", act: { method: "PUT", body: { json: { b: 2 } } }, safe: true },
  { name: "DELETE", act: { method: "DELETE" }, safe: true },
  { name: "PATCH", act: { method: "PATCH", body: { json: { b: 2 } } }, safe: false },
  { name: "POST", act: { body: { json: { b: 2 } } }, safe: false },
  { name: "POST with an idempotency key", act: { body: { json: { b: 2 } }, idempotencyKey: "k1" }, safe: true },
];

const byStatus: readonly Fault[] = [408, 429, 500, 502, 503, 504].flatMap((status) =>
  calls.map(({ name, act, safe }): Fault => {
    const again = safe || status === 429;
    const key = act.idempotencyKey ?? null;
    return {
      rule: 6,
      name: `${name}: ${status}, twice`,
      serve: [reply(status, problem), reply(status, problem), ok({ a: 1 })],
      act,
      want: {
        ...(again ? { value: { a: 1 } } : { error: { code: "tramontane.ApiError", status } }),
        requests: again ? 3 : 1,
        carried: Array.from({ length: again ? 3 : 1 }, () => ({
          headers: { "idempotency-key": key },
          body: act.body ? '{"b":2}' : "",
        })),
      },
      needs: again ? ["retries"] : [],
    };
  }),
);

const finalStatuses: readonly Fault[] = [400, 401, 403, 404, 409, 410, 422].map((status) => ({
  rule: 6,
  name: `GET: ${status} is not tried again`,
  serve: [reply(status, problem), ok({ a: 1 })],
  act: {},
  want: { error: { code: "tramontane.ApiError", status, body: { detail: "no" } }, requests: 1, pauses: [] },
}));

const mixed: readonly Fault[] = [
  {
    rule: 6,
    name: "POST: 429, then 500",
    serve: [reply(429, problem), reply(500, problem), ok({})],
    act: { body: { json: {} } },
    want: { error: { status: 500 }, requests: 2 },
    needs: ["retries"],
  },
  {
    rule: 6,
    name: "GET: 500, reset, then an answer",
    serve: [reply(500, problem), [reset], ok({ a: 1 })],
    act: {},
    want: { value: { a: 1 }, requests: 3 },
    needs: ["retries"],
  },
  {
    rule: 6,
    name: "GET: 500 for ever ends with the last one",
    serve: [reply(500, problem), reply(502, problem), reply(503, problem)],
    act: {},
    want: { error: { status: 503 }, requests: 3, pauses: [250, 500] },
    needs: ["retries"],
  },
  {
    rule: 6,
    name: "GET: resets for ever",
    serve: [[reset]],
    act: { retries: 4 },
    want: { error: { code: "tramontane.ConnectionError" }, requests: 5, pauses: [250, 500, 1000, 2000] },
    needs: ["retries"],
  },
  {
    rule: 6,
    name: "GET: no further tries when none are wanted",
    serve: [reply(500, problem), ok({})],
    act: { retries: 0 },
    want: { error: { status: 500 }, requests: 1 },
  },
  {
    rule: 6,
    name: "a streamed body is not sent twice",
    serve: [reply(503, problem, { "retry-after": 1 }), ok({})],
    act: { body: { chunks: 2, bytes: 10 }, idempotencyKey: "k1" },
    want: { error: { status: 503 }, requests: 1, carried: [{ body: "\0".repeat(20) }] },
    instead: {
      chromium: {
        why: "streams no body up over HTTP/1.1",
        error: { code: "tramontane.ConnectionError" },
        requests: 0,
      },
    },
  },
  {
    rule: 6,
    name: "a stream is asked for again after a 429",
    serve: [reply(429, problem), [stream, event({ n: 1 })]],
    act: { answer: "stream", body: { json: {} } },
    want: { value: [{ n: 1 }], requests: 2 },
    needs: ["retries"],
  },
];

/** 12:00:00 is now, in every act. */
const retryAfter: readonly (readonly [value: string, pause: number])[] = [
  ["2", 2000],
  ["0", 0],
  ["59", 59_000],
  ["Sat, 21 Nov 2026 12:00:05 GMT", 5000],
  ["Sat, 21 Nov 2026 11:59:00 GMT", 0],
  ["soon", 250],
  ["", 250],
];
const waits: readonly Fault[] = [
  ...[429, 503].flatMap((status) =>
    retryAfter.map(([value, pause]): Fault => {
      const harmless = status === 429 || !["soon", ""].includes(value);
      return {
        rule: 7,
        name: `POST: ${status} with Retry-After: ${value || "nothing"}`,
        serve: [reply(status, problem, { "retry-after": value }), ok({ a: 1 })],
        act: { body: { json: {} } },
        want: harmless
          ? { value: { a: 1 }, requests: 2, pauses: [pause] }
          : { error: { status: 503 }, requests: 1, pauses: [] },
        needs: ["retries"],
      };
    }),
  ),
  ...(["3600", "61", "Sun, 22 Nov 2026 12:00:00 GMT"] as const).map((value): Fault => ({
    rule: 7,
    name: `Retry-After: ${value} is past the cap`,
    serve: [reply(429, problem, { "retry-after": value }), ok({})],
    act: {},
    want: {
      error: { status: 429, retryAfter: { "3600": 3_600_000, "61": 61_000 }[value as string] ?? 86_400_000 },
      requests: 1,
      pauses: [],
      within: 3000,
    },
    needs: ["retries"],
  })),
  {
    rule: 7,
    name: "a cap of one's own",
    serve: [reply(429, problem, { "retry-after": "3" }), ok({})],
    act: { retries: { maxRetryAfter: 2000 } },
    want: { error: { status: 429, retryAfter: 3000 }, requests: 1 },
    needs: ["retries"],
  },
  {
    rule: 7,
    name: "pauses double, up to their own cap",
    serve: [reply(500, problem)],
    act: { retries: { limit: 5, maxDelay: 1500 } },
    want: { error: { status: 500 }, requests: 6, pauses: [250, 500, 750, 750, 750] },
    needs: ["retries"],
  },
];

const enough = { name: "Error", message: "the caller has had enough" };
const paused: readonly Fault[] = [
  ...(["GET", "POST"] as const).map((method): Fault => ({
    rule: 8,
    name: `${method}: aborted in a pause of half a minute`,
    serve: [reply(429, problem, { "retry-after": "30" })],
    act: { method, pause: true, abort: { after: 80 } },
    want: { error: enough, requests: 1, within: 3000 },
    needs: ["retries", "abort"],
  })),
  {
    rule: 8,
    name: "aborted in a pause between resets",
    serve: [[reset]],
    act: { pause: true, retries: { limit: 9 }, abort: { after: 120 } },
    want: { error: enough, requests: [1, 4], within: 3000 },
    needs: ["retries", "abort"],
  },
  {
    rule: 8,
    name: "the total deadline passes in a pause",
    serve: [reply(429, problem, { "retry-after": "30" })],
    act: { pause: true, timeout: { total: 100 } },
    want: { error: { code: "tramontane.DeadlineError", deadline: "total" }, requests: 1, within: 3000 },
    needs: ["retries", "total deadline"],
  },
  {
    rule: 8,
    name: "a pause is waited for",
    serve: [reply(429, problem, { "retry-after": "1" }), ok({ a: 1 })],
    act: { pause: true },
    want: { value: { a: 1 }, requests: 2 },
    needs: ["retries"],
  },
];

const chunks = { "content-type": "application/json", "transfer-encoding": "chunked" };
const endless = { repeat: `1000\r\n${"x".repeat(4096)}\r\n`, every: 1 };
const letGo: readonly Fault[] = (
  [
    ["an endless body", [keptHead(500, chunks), endless]],
    ["a body that stalls", [head(500, { "content-length": 1000 }), "x", stall]],
    ["a body that breaks off", [head(500, { "content-length": 1000 }), "x", reset]],
    ["a body of another encoding than it says", [...reply(500, "plain", { "content-encoding": "gzip" })]],
  ] as const
).map(([name, answer]) => ({
  rule: 9,
  name: `a failed try with ${name}`,
  serve: [answer, ok({ a: 1 })],
  act: {},
  want: { value: { a: 1 }, requests: 2 },
  instead: {
    chromium: {
      why: "lets a request wait for an earlier one of the same URL, and fail with it, where nothing forbids to store answers",
      value: { a: 1 },
      requests: [2, 3],
    },
  },
  needs: ["retries"],
}));

/** When a request is made again, how long is waited before, and what becomes of the try that failed. */
export const retries: readonly Fault[] = [
  ...byStatus,
  ...finalStatuses,
  ...mixed,
  ...waits,
  ...paused,
  ...letGo,
  {
    rule: 9,
    name: "an endless error, when there are no tries left",
    serve: [[keptHead(500, chunks), endless]],
    act: { retries: 0 },
    want: { error: { status: 500 }, requests: 1 },
  },
];
