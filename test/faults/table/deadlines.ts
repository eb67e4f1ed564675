import type { Act, Fault } from "../fault.ts";
import { chunk, chunkedStream, event, head, keptHead, lastChunk, leaky, ok, stall, stream } from "./answers.ts";

const enough = { name: "Error", message: "the caller has had enough" };
const late = (deadline: string): Record<string, unknown> => ({ code: "tramontane.DeadlineError", deadline });
const json = { "content-type": "application/json" };
const body = '{"a":"some text of a kind"}';
const post: Act = { answer: "stream", body: { json: {} } };
const one = event({ n: 1 });

const kinds: readonly { readonly name: string; readonly act: Act }[] = [
  { name: "json", act: {} },
  { name: "POST", act: { body: { json: {} } } },
  { name: "stream", act: post },
  { name: "pages", act: { answer: "pages" } },
];

const beforeHeaders: readonly Fault[] = kinds.flatMap(({ name, act }): Fault[] => [
  {
    rule: 10,
    name: `${name}: no head comes, and the response deadline passes`,
    serve: [[stall]],
    act: { ...act, timeout: 150 },
    want: { error: late("response"), requests: 1, within: 3000 },
    needs: ["response deadline"],
  },
  {
    rule: 10,
    name: `${name}: no head comes, and the total deadline passes`,
    serve: [[stall]],
    act: { ...act, timeout: { total: 150 } },
    want: { error: late("total"), requests: 1, within: 3000 },
    needs: ["total deadline"],
  },
  {
    rule: 10,
    name: `${name}: no head comes, and the caller aborts`,
    serve: [[stall]],
    act: { ...act, abort: { after: 200 } },
    want: { error: enough, requests: 1, within: 3000 },
    needs: ["abort"],
  },
  {
    rule: 10,
    name: `${name}: aborted before it begins`,
    serve: [ok({})],
    act: { ...act, abort: "before" },
    want: { error: enough, requests: 0 },
    needs: ["abort"],
  },
]);

const inBody: readonly Fault[] = (["json", "text", "bytes", "nothing"] as const).flatMap((answer): Fault[] => [
  {
    rule: 10,
    name: `${answer}: the body stalls, and the idle deadline passes`,
    serve: [[head(200, { ...json, "content-length": 1000 }), body, stall]],
    act: { answer, timeout: { idle: 150 } },
    want: { error: late("idle"), within: 3000 },
    needs: ["idle deadline"],
  },
  {
    rule: 10,
    name: `${answer}: the body drips past the total deadline`,
    serve: [[head(200, { ...json, "content-length": 1000 }), { repeat: "x", every: 20 }]],
    act: { answer, timeout: { total: 250 } },
    want: { error: late("total"), within: 3000 },
    needs: ["total deadline"],
  },
  {
    rule: 10,
    name: `${answer}: the body stalls, and the caller aborts`,
    serve: [[head(200, { ...json, "content-length": 1000 }), body, stall]],
    act: { answer, abort: { after: 150 } },
    want: { error: enough, within: 3000 },
    needs: ["abort"],
  },
]);

const dripped: readonly Fault[] = [
  {
    rule: 10,
    name: "the head drips past the response deadline",
    serve: [[{ drip: head(200, { ...json, "x-long": "y".repeat(500) }), every: 10 }]],
    act: { timeout: 200 },
    want: { error: late("response"), requests: 1, within: 4000 },
    needs: ["response deadline"],
  },
  {
    rule: 10,
    name: "the head drips, in time",
    serve: [[{ drip: head(200, { ...json, "content-length": body.length }), every: 1 }, body]],
    act: {},
    want: { value: JSON.parse(body) },
  },
  {
    rule: 10,
    name: "the body drips longer than the response deadline, and none other is set",
    serve: [[head(200, { ...json, "content-length": body.length }), { drip: body, every: 60 }]],
    act: { timeout: 1200 },
    want: { value: JSON.parse(body) },
  },
  {
    rule: 10,
    name: "the body drips, never longer idle than allowed",
    serve: [[head(200, { ...json, "content-length": body.length }), { drip: body, every: 60 }]],
    act: { timeout: { idle: 1200 } },
    want: { value: JSON.parse(body) },
  },
  {
    rule: 10,
    name: "no deadline at all",
    serve: [[{ wait: 100 }, ...ok({ a: 1 })]],
    act: { timeout: { response: Infinity, idle: Infinity, total: Infinity } },
    want: { value: { a: 1 } },
  },
  {
    rule: 10,
    name: "an error whose body stalls",
    serve: [[head(422, { ...json, "content-length": 1000 }), body, stall]],
    act: { timeout: { idle: 150 } },
    want: { error: late("idle"), within: 3000 },
    needs: ["idle deadline"],
  },
  {
    rule: 10,
    name: "the total deadline holds over all tries",
    serve: [[{ wait: 120 }, ...ok({}).map((text) => text.replace("200 OK", "500 No"))]],
    act: { retries: 50, timeout: { total: 500 } },
    want: { error: late("total"), requests: [2, 6], within: 3000 },
    needs: ["total deadline", "retries"],
  },
];

const streams: readonly Fault[] = [
  ...(
    [
      ["before its first event", [chunkedStream, stall], []],
      ["after an event", [chunkedStream, chunk(one), stall], [{ n: 1 }]],
      ["within an event", [chunkedStream, chunk(`${one}data: {"n"`), stall], [{ n: 1 }]],
      ["within a chunk", [chunkedStream, chunk(one), "50\r\ndata: {", stall], [{ n: 1 }]],
      ["after its head, which says nothing of its end", [stream, stall], []],
    ] as const
  ).flatMap(([name, answer, items]): Fault[] => [
    {
      rule: 11,
      name: `a stream stalls ${name}`,
      serve: [answer],
      act: { ...post, timeout: { idle: 150 } },
      want: { error: late("idle"), items, within: 3000 },
      needs: ["idle deadline", "stream"],
    },
    {
      rule: 17,
      name: `a stream stalls ${name}, and the caller aborts`,
      serve: [answer],
      act: { ...post, abort: { after: 200 } },
      want: { error: enough, items, within: 3000 },
      needs: ["abort", "stream"],
    },
  ]),
  {
    rule: 11,
    name: "a stream of nothing but keepalives is not idle",
    serve: [[chunkedStream, { repeat: chunk(": keepalive\n\n"), every: 40, times: 40 }, chunk(one), lastChunk]],
    act: { ...post, timeout: { response: 1000, idle: 1000 } },
    want: { value: [{ n: 1 }] },
    needs: ["stream"],
  },
  {
    rule: 11,
    name: "a long healthy stream is not cut",
    serve: [[chunkedStream, { repeat: chunk(one), every: 8, times: 200 }, lastChunk]],
    act: { ...post, timeout: { response: 1000, idle: 1000 } },
    want: { value: Array.from({ length: 200 }, () => ({ n: 1 })) },
    needs: ["stream"],
  },
  {
    rule: 11,
    name: "a stream drips past the total deadline",
    serve: [[chunkedStream, { repeat: chunk(": keepalive\n\n"), every: 20 }]],
    act: { ...post, timeout: { total: 250 } },
    want: { error: late("total"), items: [], within: 3000 },
    needs: ["total deadline", "stream"],
  },
  {
    rule: 11,
    name: "a reader that is slow is not taken for a stream that stalls",
    serve: [[chunkedStream, chunk(one), chunk(one), chunk(one), lastChunk]],
    act: { ...post, slow: 300, timeout: { idle: 150 } },
    want: { value: [{ n: 1 }, { n: 1 }, { n: 1 }] },
    needs: ["stream"],
  },
  {
    rule: 10,
    name: "a download whose body is left to the caller stalls",
    serve: [[keptHead(200, { ...json, "transfer-encoding": "chunked" }), chunk(body), stall]],
    act: { answer: "response", timeout: { idle: 150 } },
    want: { error: late("idle"), within: 3000 },
    instead: {
      workerd: { why: leaky, error: late("idle"), unhandled: true },
      chromium: { why: "makes one error of all that a response's body can fail with", error: { name: "TypeError" } },
    },
    needs: ["idle deadline"],
  },
];

/** Deadlines, and the caller's own signal. */
export const deadlines: readonly Fault[] = [...beforeHeaders, ...inBody, ...dripped, ...streams];
