import type { Fault } from "../fault.ts";
import { chunk, event, head, keptHead, moment, ok, reply, reset, stream } from "./answers.ts";

const problem = '{"detail":"no"}';
const html = { "content-type": "text/html" };

/** Answers that are an error, with a body that is not what one would like. */
const errors: readonly Fault[] = [
  ...[400, 401, 404, 409, 422].map((status): Fault => ({
    rule: 20,
    name: `${status} with nothing in it`,
    serve: [reply(status, "")],
    act: {},
    want: { error: { code: "tramontane.ApiError", status, body: undefined } },
  })),
  ...(
    [
      ["a page of HTML", reply(404, "<h1>Not found</h1>", html), "<h1>Not found</h1>"],
      ["JSON that calls itself text", reply(404, problem, { "content-type": "text/plain" }), { detail: "no" }],
      ["text that calls itself JSON", reply(404, "gone"), "gone"],
      ["half of JSON", reply(404, '{"detail":'), '{"detail":'],
      ["no type", [head(404, { "content-length": problem.length }) + problem], { detail: "no" }],
      ["a list", reply(404, "[1,2]"), [1, 2]],
      ["a number", reply(404, "7"), 7],
      ["null", reply(404, "null"), null],
    ] as const
  ).map(([name, answer, body]): Fault => ({
    rule: 20,
    name: `404 with ${name}`,
    serve: [answer],
    act: {},
    want: { error: { code: "tramontane.ApiError", status: 404, body } },
  })),
  ...(
    [
      ["breaks off", [head(404, { "content-length": 1000 }), problem, moment, reset]],
      ["is shorter than it says", [head(404, { "content-length": 1000 }), problem]],
      ["is not of the encoding it says", [...reply(404, "plain", { "content-encoding": "gzip" })]],
      ["breaks off between chunks", [keptHead(404, { "transfer-encoding": "chunked" }), chunk("x"), moment, reset]],
    ] as const
  ).map(([name, answer]): Fault => ({
    rule: 20,
    name: `404 whose body ${name}`,
    serve: [answer],
    act: {},
    want: { error: { code: "tramontane.ApiError", status: 404 } },
  })),
  {
    rule: 20,
    name: "an error of ten million letters",
    serve: [[head(404, { "content-type": "text/plain" }), { repeat: "x".repeat(65_536), every: 0, times: 160 }]],
    act: {},
    want: { error: { code: "tramontane.ApiError", status: 404 } },
  },
  {
    rule: 20,
    name: "an error names its request",
    serve: [reply(404, problem, { "x-request-id": "r1" })],
    act: { path: ["/a"], query: { secret: "s3cret" } },
    want: { error: { method: "GET", url: "//a$/", message: "/404/" }, hides: "s3cret" },
    needs: ["own request"],
  },
];

/** Answers that are a success, with a body that is not what was promised. */
const successes: readonly Fault[] = [
  ...([204, 205] as const).map((status): Fault => ({
    rule: 20,
    name: `${status} where JSON was promised`,
    serve: [[head(status)]],
    act: {},
    want: { value: undefined },
  })),
  ...(["text", "bytes", "nothing"] as const).map((answer): Fault => ({
    rule: 20,
    name: `204 where ${answer} was promised`,
    serve: [[head(204)]],
    act: { answer },
    want: { value: answer === "nothing" ? undefined : "" },
  })),
  {
    rule: 20,
    name: "JSON where nothing was promised",
    serve: [ok({ a: 1 })],
    act: { answer: "nothing" },
    want: { value: undefined },
  },
  {
    rule: 20,
    name: "an endless body where nothing was promised",
    serve: [[keptHead(200, { "transfer-encoding": "chunked" }), { repeat: chunk("x".repeat(4096)), every: 0 }]],
    act: { answer: "nothing" },
    want: { value: undefined },
  },
  {
    rule: 20,
    name: "JSON that calls itself HTML",
    serve: [reply(200, '{"a":1}', html)],
    act: {},
    want: { value: { a: 1 } },
  },
  {
    rule: 20,
    name: "JSON after a byte order mark",
    serve: [reply(200, '\ufeff{"a":1}')],
    act: {},
    want: { value: { a: 1 } },
  },
  {
    rule: 20,
    name: "JSON a byte at a time, with letters of several bytes",
    serve: [[head(200, { "content-type": "application/json" }), { drip: '{"a":"é漢😀"}', every: 1 }]],
    act: {},
    want: { value: { a: "é漢😀" } },
  },
  {
    rule: 20,
    name: "a body that is not of the encoding it says",
    serve: [reply(200, "plain", { "content-encoding": "gzip" })],
    act: { body: { json: {} } },
    want: { error: { code: "/ConnectionError|UnexpectedContentError/" } },
  },
  {
    rule: 20,
    name: "304 without having been asked",
    serve: [[head(304)]],
    act: {},
    want: { error: { code: "tramontane.ApiError", status: 304 } },
  },
];

const lost = { code: "tramontane.ConnectionError" };
/** Answers that are not quite HTTP. */
const odd: readonly Fault[] = [
  ...(
    [
      ["another protocol", ["SSH-2.0-OpenSSH_9.2\r\n"]],
      ["two lengths that differ", ["HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 4\r\n\r\n{}{}"]],
    ] as const
  ).map(([name, answer]): Fault => ({
    rule: 20,
    name: `POST: ${name}`,
    serve: [answer],
    act: { body: { json: {} } },
    want: { error: lost, requests: 1 },
  })),
  {
    rule: 20,
    name: "a head of information before the answer",
    serve: [["HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n", ...ok({ a: 1 })]],
    act: {},
    want: { value: { a: 1 } },
    instead: { workerd: { why: "takes a head of information for the answer", error: { status: 103 } } },
  },
  {
    rule: 20,
    name: "an answer of HTTP/1.0",
    serve: [['HTTP/1.0 200 OK\r\ncontent-type: application/json\r\n\r\n{"a":1}']],
    act: {},
    want: { value: { a: 1 } },
  },
  {
    rule: 20,
    name: "an answer before the request was read",
    serve: [["early", ...reply(422, problem)]],
    act: { body: { json: { text: "x".repeat(100_000) } } },
    want: { error: { code: "/ApiError|ConnectionError/" }, requests: 1 },
  },
];

/** What a newer server sends. */
const unknown: readonly Fault[] = [
  ...(
    [
      ["a property that is not in the document", { id: "a", brand_new: { deep: [1] } }],
      ["a value that is not in the list", { status: "brand-new" }],
      ["a member that is not in the union", { type: "brand.new", payload: 1 }],
      ["a list instead of an object", [1, null, { a: 1 }]],
      ["null instead of an object", null],
      ["keys that objects inherit", { constructor: 1, toString: 2, hasOwnProperty: 3 }],
    ] as const
  ).map(([name, value]): Fault => ({
    rule: 23,
    name,
    serve: [ok(value)],
    act: {},
    want: { value },
  })),
  {
    rule: 23,
    name: "events of an unknown type, and unknown fields",
    serve: [[stream, `event: new\nfoo: bar\n${event({ type: "brand.new" })}`]],
    act: { answer: "stream" },
    want: { value: [{ type: "brand.new" }] },
    needs: ["stream"],
  },
];

/** Answers that arrive whole, and are not what was promised. */
export const contents: readonly Fault[] = [...errors, ...successes, ...odd, ...unknown];
