import type { Act, Answer, Fault } from "../fault.ts";
import {
  chunk,
  chunkedStream,
  event,
  head,
  keptHead,
  lastChunk,
  moment,
  reply,
  reset,
  stall,
  stream,
} from "./answers.ts";

const post: Act = { answer: "stream", body: { json: {} } };
const [one, two] = [event({ n: 1 }), event({ n: 2 })];
const endless: Answer = [chunkedStream, { repeat: chunk(one), every: 2 }];
const enough = { name: "Error", message: "the caller has had enough" };

const left: readonly Fault[] = (["break", "return", "throw", "cancel", "reader"] as const).flatMap((by) =>
  (
    [
      ["an endless stream", endless],
      ["a stream that says nothing more", [chunkedStream, chunk(one + one), stall]],
    ] as const
  ).map(([name, answer]): Fault => ({
    rule: 12,
    name: `${name} is left by ${by}`,
    serve: [answer],
    act: { ...post, leave: { by, after: 2 } },
    want: by === "throw" ? { error: { name: "Enough" }, items: [{ n: 1 }, { n: 1 }] } : { value: [{ n: 1 }, { n: 1 }] },
    needs: ["stream"],
  })),
);

const aborted: readonly Fault[] = [1, 3].map((items) => ({
  rule: 17,
  name: `an endless stream is aborted after ${items} events`,
  serve: [endless],
  act: { ...post, abort: { items } },
  want: { error: enough, items: Array.from({ length: items }, () => ({ n: 1 })) },
  needs: ["abort", "stream"],
}));

/** Texts of streams, and their events; each is sent a byte at a time, and in two halves. */
const texts: readonly (readonly [name: string, text: string, events: readonly unknown[]])[] = [
  ["LF", "data:a\n\ndata:b\n\n", [{ data: "a" }, { data: "b" }]],
  ["CR", "data:a\r\rdata:b\r\r", [{ data: "a" }, { data: "b" }]],
  ["CR LF", "data:a\r\n\r\ndata:b\r\n\r\n", [{ data: "a" }, { data: "b" }]],
  ["all three", "data:1\r\ndata:2\rdata:3\n\r\n", [{ data: "1\n2\n3" }]],
  ["a byte order mark", "\ufeffdata:a\n\n", [{ data: "a" }]],
  ["two byte order marks", "\ufeff\ufeffdata:a\n\ndata:b\n\n", [{ data: "b" }]],
  ["letters of several bytes", "data:é漢😀\n\n", [{ data: "é漢😀" }]],
  [
    "ids and names",
    "id:1\nevent:e\ndata:a\n\ndata:b\n\n",
    [
      { data: "a", event: "e", id: "1" },
      { data: "b", id: "1" },
    ],
  ],
  ["comments", ":\n: x\ndata:a\n:y\n\n", [{ data: "a" }]],
  ["NUL", "id:1\nid:\0\ndata:\0\n\n", [{ data: "\0", id: "1" }]],
];
const cut: readonly Fault[] = texts.flatMap(([name, text, events]) => {
  const half = Math.ceil(text.length / 2);
  return [
    ["a byte at a time", [stream, { drip: text, every: 1 }]] as const,
    ["in two chunks", [chunkedStream, chunk(text.slice(0, half)), moment, chunk(text.slice(half)), lastChunk]] as const,
  ].map(([way, answer]): Fault => ({
    rule: 13,
    name: `${name}, ${way}`,
    serve: [answer],
    act: { answer: "events" },
    want: { value: events },
    needs: ["stream"],
  }));
});

const parsed: readonly Fault[] = [
  ...cut,
  {
    rule: 13,
    name: "an event that ends with a bare CR is given at once",
    serve: [[stream, "data:a\r\r", stall]],
    act: { answer: "events", leave: { by: "break", after: 1 } },
    want: { value: [{ data: "a" }], within: 3000 },
    needs: ["stream"],
  },
  {
    rule: 13,
    name: "bytes that are no UTF-8",
    serve: [[stream, "data:", { bytes: [0xff, 0xc3] }, "\n\n"]],
    act: { answer: "events" },
    want: { value: [{ data: "\ufffd\ufffd" }] },
    needs: ["stream"],
  },
];

const kilobyte = "x".repeat(1024);
const large: readonly Fault[] = [
  {
    rule: 14,
    name: "an event of 300,000 letters in small writes",
    serve: [[stream, 'data: "', { repeat: "y".repeat(100), every: 0, times: 3000 }, '"\n\n']],
    act: post,
    want: { value: ["y".repeat(300_000)], within: 6000 },
    needs: ["stream"],
  },
  {
    rule: 14,
    name: "an event of more than 16 MiB in one line",
    serve: [[stream, "data: ", { repeat: kilobyte.repeat(64), every: 0 }]],
    act: post,
    want: { error: { code: "tramontane.EventTooLargeError", maxEventBytes: 16_777_216 }, items: [] },
    needs: ["stream"],
  },
  {
    rule: 14,
    name: "an event of more than 16 MiB in many lines",
    serve: [[stream, { repeat: `data: ${kilobyte}\n`.repeat(64), every: 0 }]],
    act: post,
    want: { error: { code: "tramontane.EventTooLargeError" }, items: [] },
    needs: ["stream"],
  },
  {
    rule: 14,
    name: "a comment of more than 16 MiB",
    serve: [[stream, event({ n: 1 }), ": ", { repeat: kilobyte.repeat(64), every: 0 }]],
    act: post,
    want: { error: { code: "tramontane.EventTooLargeError" }, items: [{ n: 1 }] },
    needs: ["stream"],
  },
  {
    rule: 14,
    name: "a hundred thousand keepalives",
    serve: [[stream, { repeat: ": keepalive\n\n".repeat(1000), every: 0, times: 100 }, one]],
    act: post,
    want: { value: [{ n: 1 }], within: 8000 },
    needs: ["stream"],
  },
  {
    rule: 14,
    name: "a reader that is slow holds the server back",
    serve: [[stream, one, { repeat: `: ${"x".repeat(65_000)}\n\n`, every: 0 }]],
    act: { ...post, slow: 600, leave: { by: "break", after: 1 } },
    want: { value: [{ n: 1 }], held: 48_000_000 },
    instead: { chromium: { why: "reads ahead as it sees fit", value: [{ n: 1 }] } },
    needs: ["stream"],
  },
];

const sentinel: Act = { ...post, end: { sentinel: "[DONE]" } };
const terminal: Act = { ...post, end: { terminal: ["done", "failed"] } };
const done = event({ type: "done" });
const cutShort = (received: number): Record<string, unknown> => ({
  code: "tramontane.TruncatedStreamError",
  received,
});
const ends: readonly Fault[] = [
  ...(
    [
      ["nothing", [stream], []],
      ["nothing but comments", [stream, ": hello\n\n"], []],
      ["an event", [stream, one], [{ n: 1 }]],
      ["an event and a half", [stream, `${one}data: {"n":2}\n`], [{ n: 1 }]],
      ["an event and a line without its end", [stream, `${one}data: {"type":"done"}`], [{ n: 1 }]],
      ["an event, in chunks that are whole", [chunkedStream, chunk(one), lastChunk], [{ n: 1 }]],
      ["half of what ends it", [stream, `${one}data: [DO`], [{ n: 1 }]],
    ] as const
  ).flatMap(([name, answer, items]): Fault[] =>
    (
      [
        ["a sentinel", sentinel],
        ["a last event", terminal],
      ] as const
    ).map(([end, act]) => ({
      rule: 15,
      name: `a stream that should end with ${end} ends after ${name}`,
      serve: [answer],
      act,
      want: { error: cutShort(items.length), items },
      needs: ["stream", "end of stream"],
    })),
  ),
  {
    rule: 15,
    name: "a stream that should end with a last event is reset where nothing else ends it",
    serve: [[stream, one, moment, reset]],
    act: terminal,
    want: { error: { code: "/TruncatedStreamError|ConnectionError/" }, items: [{ n: 1 }] },
    needs: ["stream"],
  },
  ...(
    [
      ["its sentinel", sentinel, `${one}data: [DONE]\n\n`, [{ n: 1 }]],
      ["its sentinel, twice", sentinel, `${one}data: [DONE]\n\ndata: [DONE]\n\n`, [{ n: 1 }]],
      ["its last event", terminal, one + done, [{ n: 1 }, { type: "done" }]],
      ["an event of a name that ends it", terminal, `${one}event: failed\ndata: {}\n\n`, [{ n: 1 }, {}]],
    ] as const
  ).flatMap(([name, act, text, items]): Fault[] => [
    {
      rule: 15,
      name: `a stream ends with ${name}`,
      serve: [[stream, text]],
      act,
      want: { value: items },
      needs: ["stream"],
    },
    {
      rule: 15,
      name: `a stream ends with ${name}, and the connection stays open`,
      serve: [[chunkedStream, chunk(text), stall]],
      act,
      want: { value: items, within: 4000 },
      needs: ["stream"],
    },
    {
      rule: 15,
      name: `a stream ends with ${name}, and the connection is reset`,
      serve: [[chunkedStream, chunk(text), moment, reset]],
      act,
      want: { value: items },
      needs: ["stream"],
    },
  ]),
];

const unexpected = (excerpt?: string): Record<string, unknown> => ({
  code: "tramontane.UnexpectedContentError",
  ...(excerpt !== undefined && { excerpt }),
});
const kinds: readonly Fault[] = [
  ...(
    [
      ["JSON", reply(200, '{"error":"busy"}'), '{"error":"busy"}'],
      ["a page of HTML", reply(200, "<h1>Hello</h1>", { "content-type": "text/html" }), "<h1>Hello</h1>"],
      ["plain text", reply(200, one, { "content-type": "text/plain" }), one],
      ["something of no type", [head(200, { "content-length": 2 }), "{}"], "{}"],
      ["nothing", reply(200, ""), ""],
      ["a 204", [head(204)], ""],
      ["a type that only begins like it", reply(200, one, { "content-type": "text/event-streams" }), one],
    ] as const
  ).map(([name, answer, excerpt]): Fault => ({
    rule: 16,
    name: `${name} instead of a stream`,
    serve: [answer],
    act: post,
    want: { error: unexpected(excerpt), items: [] },
    needs: ["stream"],
  })),
  ...([400, 401, 422, 500] as const).map((status): Fault => ({
    rule: 16,
    name: `${status} instead of a stream`,
    serve: [reply(status, '{"detail":"no"}')],
    act: post,
    want: { error: { code: "tramontane.ApiError", status, body: { detail: "no" } }, items: [] },
    needs: ["stream"],
  })),
  {
    rule: 16,
    name: "an error that is sent as a stream",
    serve: [reply(500, event({ error: "no" }), { "content-type": "text/event-stream" })],
    act: post,
    want: { error: { code: "tramontane.ApiError", status: 500 }, items: [] },
    needs: ["stream"],
  },
  ...(
    [
      ["text", "data: hello\n\n"],
      ["half of JSON", 'data: {"n":\n\n'],
      ["nothing", "data\n\n"],
    ] as const
  ).map(([name, text]): Fault => ({
    rule: 16,
    name: `an event that is ${name} instead of JSON`,
    serve: [[stream, one + text + two]],
    act: post,
    want: { error: unexpected(), items: [{ n: 1 }] },
    needs: ["stream"],
  })),
  ...(
    [
      ["HTML", reply(200, "<h1>Hello</h1>", { "content-type": "text/html" })],
      ["a stream", [stream, one]],
      ["nothing", reply(200, "")],
      ["half of it", reply(200, '{"a":')],
      ["two of it", reply(200, "{}{}")],
      ["NaN", reply(200, '{"a":NaN}')],
    ] as const
  ).map(([name, answer]): Fault => ({
    rule: 20,
    name: `${name} instead of JSON`,
    serve: [answer],
    act: {},
    want: { error: { ...unexpected(), status: 200 }, requests: 1 },
  })),
  {
    rule: 16,
    name: "a stream whose type has parameters, in capitals",
    serve: [[head(200, { "content-type": "Text/Event-Stream; Charset=UTF-8" }), one]],
    act: post,
    want: { value: [{ n: 1 }] },
    needs: ["stream"],
  },
];

const notAgain: readonly Fault[] = [
  ...(
    [
      [
        "reset",
        [
          keptHead(200, { "content-type": "text/event-stream", "transfer-encoding": "chunked" }),
          chunk(`id: 7\nretry: 1\n${one}`),
          moment,
          reset,
        ],
      ],
      [
        "closed",
        [
          keptHead(200, { "content-type": "text/event-stream", "transfer-encoding": "chunked" }),
          chunk(`id: 7\nretry: 1\n${one}`),
          moment,
        ],
      ],
    ] as const
  ).flatMap(([name, answer]): Fault[] =>
    (
      [
        ["POST", post],
        ["POST with an idempotency key", { ...post, idempotencyKey: "k1", retries: 5 }],
        ["GET", { answer: "stream", retries: 5 }],
      ] as const
    ).map(([method, act]) => ({
      rule: 18,
      name: `${method}: a stream that is ${name} is not asked for again`,
      serve: [answer, [stream, two]],
      act,
      want: { error: { code: "tramontane.ConnectionError" }, items: [{ n: 1 }], requests: 1 },
      needs: ["stream"],
    })),
  ),
  {
    rule: 18,
    name: "a stream that ends well is not asked for again",
    serve: [
      [stream, `retry: 1\n${one}`],
      [stream, two],
    ],
    act: { answer: "stream" },
    want: { value: [{ n: 1 }], requests: 1 },
    needs: ["stream"],
  },
];

/** Streams: how they are read, how they end, and how they are left. */
export const streams: readonly Fault[] = [...left, ...aborted, ...parsed, ...large, ...ends, ...kinds, ...notAgain];
