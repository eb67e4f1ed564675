import type { Act, Fault, Want } from "../fault.ts";
import { chunk, chunkedStream, head, lastChunk, moment, ok, reply, reset, stall } from "./answers.ts";

const resumable: Act = { answer: "resumable" };
const code = (name: string): Record<string, unknown> => ({ code: `tramontane.${name}` });
const first = 'id:1\ndata:{"n":1}\n\n';
const second = 'id:2\ndata:{"n":2}\n\n';
const both = [{ n: 1 }, { n: 2 }];
const rest = [chunkedStream, chunk(second), lastChunk] as const;
const resumedOnce: Want = {
  value: both,
  requests: 2,
  carried: [{ headers: { "last-event-id": null } }, { headers: { "last-event-id": "1" } }],
};

/** Cut at every byte: what has come is not asked for again, what has not come is not left out. */
const cuts: readonly Fault[] = Array.from({ length: `${first}${second}`.length }, (_, at): Fault => {
  const text = `${first}${second}`.slice(0, at);
  const whole = at >= first.length;
  return {
    rule: 17,
    name: `a stream that can be resumed is cut after ${at} bytes`,
    serve: [[chunkedStream, ...(text ? [chunk(text)] : []), moment, reset], rest],
    act: resumable,
    want: whole ? resumedOnce : { error: code("ConnectionError"), items: [], requests: 1 },
    needs: ["ours"],
  };
});

const broken = [chunkedStream, chunk(first), moment, reset] as const;

const resumed: readonly Omit<Fault, "rule" | "needs">[] = [
  {
    name: "is whole",
    serve: [[chunkedStream, chunk(first + second), lastChunk]],
    act: resumable,
    want: { value: both },
  },
  {
    name: "stalls",
    serve: [[chunkedStream, chunk(first), stall], rest],
    act: { ...resumable, timeout: { idle: 500 } },
    want: resumedOnce,
    instead: {
      chromium: {
        ...resumedOnce,
        why: "sends a GET again by itself, after it let go of a connection",
        requests: [2, 3],
      },
    },
  },
  {
    name: "ends before its sentinel",
    serve: [
      [chunkedStream, chunk(first), lastChunk],
      [chunkedStream, chunk(`${second}data:[DONE]\n\n`), lastChunk],
    ],
    act: { ...resumable, end: { sentinel: "[DONE]" } },
    want: resumedOnce,
  },
  {
    name: "breaks off three times",
    serve: [
      broken,
      [chunkedStream, chunk(second), moment, reset],
      [chunkedStream, chunk('id:3\ndata:{"n":3}\n\n'), lastChunk],
    ],
    act: resumable,
    want: { value: [...both, { n: 3 }], requests: 3 },
  },
  {
    name: "has nothing to go on with",
    serve: [broken, [head(204)]],
    act: resumable,
    want: { error: code("ConnectionError"), items: [{ n: 1 }], requests: 2 },
  },
  {
    name: "breaks off again before anything comes",
    serve: [broken, [chunkedStream, moment, reset]],
    act: resumable,
    want: { error: code("ConnectionError"), items: [{ n: 1 }], requests: 2 },
  },
  {
    name: "is refused when it is asked for again",
    serve: [broken, reply(503, "{}")],
    act: resumable,
    want: { error: { ...code("ApiError"), status: 503 }, items: [{ n: 1 }], requests: 4 },
  },
  {
    name: "is asked for by a POST, which is not repeated",
    serve: [broken, rest],
    act: { ...resumable, body: { json: {} } },
    want: { error: code("ConnectionError"), items: [{ n: 1 }], requests: 1 },
  },
  {
    name: "is left after it went on",
    serve: [broken, [chunkedStream, { repeat: chunk(second), every: 2 }]],
    act: { ...resumable, leave: { by: "break", after: 3 } },
    want: { value: [{ n: 1 }, { n: 2 }, { n: 2 }], requests: 2 },
  },
  {
    name: "is aborted after it went on",
    serve: [broken, [chunkedStream, { repeat: chunk(second), every: 2 }]],
    act: { ...resumable, abort: { items: 3 } },
    want: { error: { message: "the caller has had enough" }, items: [{ n: 1 }, { n: 2 }, { n: 2 }], requests: 2 },
  },
];

const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });
const unauthorized = reply(401, "{}");

const tokens: readonly Omit<Fault, "needs">[] = [
  {
    rule: 6,
    name: "a token that is refused is renewed once, for a POST as well",
    serve: [unauthorized, ok({ n: 1 })],
    act: { body: { json: { a: 1 } }, client: { tokens: ["old", "new"] } },
    want: { value: { n: 1 }, requests: 2, asked: 2, carried: [bearer("old"), { ...bearer("new"), body: '{"a":1}' }] },
  },
  {
    rule: 6,
    name: "a renewed token that is refused is not renewed again",
    serve: [unauthorized],
    act: { client: { tokens: ["old", "new", "newer"] } },
    want: { error: { ...code("ApiError"), status: 401 }, requests: 2, asked: 2 },
  },
  {
    rule: 6,
    name: "a token that stays the same is not sent again",
    serve: [unauthorized],
    act: { client: { tokens: ["same"] } },
    want: { error: { ...code("ApiError"), status: 401 }, requests: 1, asked: 2 },
  },
  {
    rule: 6,
    name: "a body that is a stream is not sent again for a new token",
    serve: [unauthorized, ok({})],
    act: { body: { chunks: 2, bytes: 4 }, method: "POST", client: { tokens: ["old", "new"] } },
    want: { error: { ...code("ApiError"), status: 401 }, requests: 1, asked: 1 },
    instead: {
      chromium: {
        why: "sends no stream over HTTP/1.1",
        error: code("ConnectionError"),
        requests: 0,
      },
    },
  },
  {
    rule: 5,
    name: "a token that cannot be renewed fails without showing the old one",
    serve: [unauthorized],
    act: { client: { tokens: ["canary-token-5e7f", ""] } },
    want: { error: { message: "there is no further token" }, requests: 1, hides: "canary-token-5e7f" },
  },
  {
    rule: 6,
    name: "calls at the same time have one token renewed for all",
    serve: [unauthorized, unauthorized, unauthorized, ok({ n: 1 })],
    act: { answer: "together", client: { tokens: ["old", "new"] } },
    want: { value: [{ n: 1 }, { n: 1 }, { n: 1 }], requests: [4, 6], asked: 2 },
  },
];

const pageOne = ok({ items: [1, 2], next: "b" });
const ahead: Act = { answer: "prefetched", retries: 0 };

const prefetching: readonly Omit<Fault, "needs">[] = [
  {
    rule: 19,
    name: "pages read ahead are those that are",
    serve: [pageOne, ok({ items: [3] })],
    act: ahead,
    want: { value: [1, 2, 3], requests: 2 },
  },
  {
    rule: 19,
    name: "pages read ahead do not go in circles",
    serve: [pageOne],
    act: ahead,
    want: { error: code("PaginationError"), requests: [2, 3] },
  },
  {
    rule: 17,
    name: "what goes wrong with the page ahead comes after the items before it",
    serve: [pageOne, reply(500, "{}")],
    act: ahead,
    want: { error: { ...code("ApiError"), status: 500 }, items: [1, 2], requests: 2 },
  },
  {
    rule: 12,
    name: "to leave a list lets go of the page ahead",
    serve: [pageOne, [stall]],
    act: { ...ahead, leave: { by: "break", after: 2 } },
    want: { value: [1, 2], requests: [1, 2] },
  },
];

/** What stands beside the core, and only our clients have: resumed streams, tokens that are renewed, pages read ahead. */
export const beside: readonly Fault[] = [
  ...cuts,
  ...resumed.map((fault): Fault => ({
    ...fault,
    rule: 17,
    name: `a stream that can be resumed ${fault.name}`,
    needs: ["ours"],
  })),
  ...[...tokens, ...prefetching].map((fault): Fault => ({ ...fault, needs: ["ours"] })),
];
