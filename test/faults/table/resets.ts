import type { Act, Answer, Fault, Want } from "../fault.ts";
import { chunk, chunkedStream, event, head, keptHead, leaky, moment, ok, reply, reset, stream } from "./answers.ts";

const lost = { code: "tramontane.ConnectionError", outcome: "unknown" };
const part = JSON.stringify({ a: 1 }).slice(0, 3);
const long = { "content-type": "application/json", "content-length": 1000 };
const chunked = { "content-type": "application/json", "transfer-encoding": "chunked" };

/** Where a connection can break, from the first byte of an answer to the last. */
const phases: readonly {
  readonly name: string;
  readonly answer: Answer;
  /** The head has come: the server has acted, and nothing is tried again. */
  readonly headed?: boolean;
  readonly inChromium?: string;
}[] = [
  { name: "reset before the request is read", answer: ["early", reset] },
  { name: "reset before the first byte", answer: [reset] },
  { name: "closed before the first byte", answer: [] },
  { name: "reset within the status line", answer: ["HTTP/1.1 20", reset] },
  { name: "reset within the headers", answer: ["HTTP/1.1 200 OK\r\ncontent-ty", reset] },
  {
    name: "closed within the headers",
    answer: ["HTTP/1.1 200 OK\r\ncontent-ty"],
    inChromium: "takes headers that are cut off as whole, and the body as empty",
  },
  { name: "reset after the headers", answer: [head(200, long), reset], headed: true },
  { name: "reset within the body", answer: [head(200, long) + part, reset], headed: true },
  { name: "closed within the body", answer: [head(200, long) + part], headed: true },
  { name: "reset between chunks", answer: [keptHead(200, chunked), chunk(part), reset], headed: true },
  { name: "closed between chunks", answer: [keptHead(200, chunked), chunk(part)], headed: true },
  { name: "reset within a chunk", answer: [keptHead(200, chunked), `50\r\n${part}`, reset], headed: true },
];

const calls: readonly { readonly name: string; readonly act: Act; readonly again: boolean }[] = [
  { name: "GET", act: {}, again: true },
  { name: "PUT", act: { method: "PUT", body: { json: { b: 2 } } }, again: true },
  { name: "POST", act: { body: { json: { b: 2 } } }, again: false },
  { name: "POST with an idempotency key", act: { body: { json: { b: 2 } }, idempotencyKey: "k1" }, again: true },
];

const resetCalls: readonly Fault[] = phases.flatMap(({ name: phase, answer, headed, inChromium }) =>
  calls.map(({ name, act, again }): Fault => ({
    rule: headed ? 17 : 6,
    name: `${name}: ${phase}`,
    serve: [answer, answer, ok({ a: 1 })],
    act,
    want: headed || !again ? { error: lost, requests: 1 } : { value: { a: 1 }, requests: 3 },
    needs: headed || !again ? [] : ["retries"],
    ...(inChromium && {
      instead: { chromium: { why: inChromium, error: { code: "tramontane.UnexpectedContentError" } } },
    }),
  })),
);

/** The other kinds of answer, broken off within the body. */
const resetAnswers: readonly Fault[] = (["text", "bytes", "nothing", "response"] as const).map((answer) => ({
  rule: 17,
  name: `${answer}: reset within the body`,
  serve: [[keptHead(200, chunked), chunk(part), moment, reset]],
  act: { answer },
  want: answer === "response" ? { error: { name: "/./" } } : { error: lost },
  ...(answer === "response" && { instead: { workerd: { why: leaky, error: lost, unhandled: true } } }),
}));

const post: Act = { answer: "stream", body: { json: {} } };
const one = event({ n: 1 });
/** Without chunks or a length, the end of a connection is the end of the body. */
function mistaken(items: readonly unknown[]): NonNullable<Fault["instead"]> {
  const why = "takes a reset for the end where nothing else ends a body: declare how the stream ends";
  const want: Want & { why: string } = { value: items, why };
  return { node: want, edge: want, bun: want };
}

const resetStreams: readonly Fault[] = [
  {
    rule: 17,
    name: "a stream without an end is reset before its first event",
    serve: [[stream, moment, reset]],
    act: post,
    want: { error: lost, items: [] },
    instead: mistaken([]),
  },
  {
    rule: 17,
    name: "a stream without an end is reset between events",
    serve: [[stream, one, moment, reset]],
    act: post,
    want: { error: lost, items: [{ n: 1 }] },
    instead: mistaken([{ n: 1 }]),
  },
  ...(
    [
      ["reset before its first chunk", [chunkedStream, moment, reset], []],
      ["closed before its first chunk", [chunkedStream, moment], []],
      ["reset between events", [chunkedStream, chunk(one), moment, reset], [{ n: 1 }]],
      ["closed between events", [chunkedStream, chunk(one), moment], [{ n: 1 }]],
      ["reset within an event", [chunkedStream, chunk(`${one}data: {"n"`), moment, reset], [{ n: 1 }]],
      ["closed within an event", [chunkedStream, chunk(`${one}data: {"n"`), moment], [{ n: 1 }]],
      ["reset within a chunk", [chunkedStream, chunk(one), `50\r\ndata: `, moment, reset], [{ n: 1 }]],
      ["reset within the size of a chunk", [chunkedStream, chunk(one), `5`, moment, reset], [{ n: 1 }]],
      ["sent a chunk without a size", [chunkedStream, chunk(one), moment, "xyz\r\ndata"], [{ n: 1 }]],
    ] as const
  ).map(([name, answer, items]): Fault => ({
    rule: 17,
    name: `a stream in chunks is ${name}`,
    serve: [answer],
    act: post,
    want: { error: lost, items },
  })),
  {
    rule: 17,
    name: "a stream of known length is closed before it",
    serve: [[head(200, { "content-type": "text/event-stream", "content-length": 1000 }), one, moment]],
    act: post,
    want: { error: lost, items: [{ n: 1 }] },
  },
];

/** Connections that were used before, and are dead when they are used again. */
const kept = keptHead(200, { "content-type": "application/json", "content-length": 2 });
const resends =
  "sends a request again by itself when a connection that was used before breaks under it, whatever its method";
const reused: readonly Fault[] = [
  {
    rule: 6,
    name: "a GET over a connection that was used before, which breaks",
    serve: [[`${kept}{}`, { end: "keep" }], [reset], ok({ a: 1 })],
    act: { warm: true },
    want: { value: { a: 1 }, requests: [3, 4] },
    needs: ["retries"],
  },
  {
    rule: 6,
    name: "a POST over a connection that was used before, which breaks",
    serve: [[`${kept}{}`, { end: "keep" }], [reset], ok({ a: 1 })],
    act: { warm: true, body: { json: { b: 2 } } },
    want: { error: lost, requests: 2 },
    instead: {
      deno: { why: resends, value: { a: 1 }, requests: 3 },
      chromium: { why: resends, value: { a: 1 }, requests: 3 },
    },
  },
];

/** Refused connections: only the port that nobody listens at is asked. */
const refused = { code: "tramontane.ConnectionError", outcome: "not-sent" };
const silent = { why: "does not say why a connection failed", error: lost, requests: 0 };
const unreachable: readonly Fault[] = calls.map(({ name, act }) => ({
  rule: 6,
  name: `${name}: the connection is refused`,
  serve: [reply(200, "{}")],
  act: { ...act, client: { baseURL: "$CLOSED" } },
  want: { error: refused, requests: 0 },
  instead: { deno: silent, chromium: silent, workerd: silent },
  needs: ["unsent outcome"],
}));

/** Connections that break or never come to be: what can act twice is not tried again, and nothing ends quietly. */
export const resets: readonly Fault[] = [...resetCalls, ...resetAnswers, ...resetStreams, ...reused, ...unreachable];
