import type { Act, Fault } from "../fault.ts";
import { chunk, head, keptHead, lastChunk, moment, reply, reset, stall } from "./answers.ts";

const jsonl = keptHead(200, { "content-type": "application/jsonl", "transfer-encoding": "chunked" });
const lines: Act = { answer: "records" };
const unexpected = { code: "tramontane.UnexpectedContentError" };
const lost = { code: "tramontane.ConnectionError", outcome: "unknown" };
/** Lines of JSON, which are read and left like events. */
export const records: readonly Fault[] = [
  ...(
    [
      ["whole", [jsonl, chunk('{"n":1}\n{"n":2}\n'), lastChunk], [{ n: 1 }, { n: 2 }]],
      ["whole, without the last line end", [jsonl, chunk('{"n":1}\n{"n":2}'), lastChunk], [{ n: 1 }, { n: 2 }]],
      [
        "a byte at a time",
        [head(200, { "content-type": "application/jsonl" }), { drip: '{"n":1}\r\n\n{"n":2}\n', every: 1 }],
        [{ n: 1 }, { n: 2 }],
      ],
      ["nothing", [jsonl, lastChunk], []],
    ] as const
  ).map(([name, answer, items]): Fault => ({
    rule: 13,
    name: `lines of JSON: ${name}`,
    serve: [answer],
    act: lines,
    want: { value: items },
  })),
  ...(
    [
      [
        "cut off within a record",
        [jsonl, chunk('{"n":1}\n{"n"'), lastChunk],
        { code: "tramontane.TruncatedStreamError", received: 1 },
      ],
      ["reset between records", [jsonl, chunk('{"n":1}\n'), moment, reset], lost],
      ["reset within a record", [jsonl, chunk('{"n":1}\n{"n"'), moment, reset], lost],
      ["closed between chunks", [jsonl, chunk('{"n":1}\n'), moment], lost],
      ["text in the middle", [jsonl, chunk('{"n":1}\nhello\n{"n":2}\n'), lastChunk], unexpected],
    ] as const
  ).map(([name, answer, error]): Fault => ({
    rule: 17,
    name: `lines of JSON: ${name}`,
    serve: [answer],
    act: lines,
    want: { error, items: [{ n: 1 }] },
  })),
  {
    rule: 11,
    name: "lines of JSON: a stall",
    serve: [[jsonl, chunk('{"n":1}\n'), stall]],
    act: { ...lines, timeout: { idle: 150 } },
    want: { error: { code: "tramontane.DeadlineError", deadline: "idle" }, items: [{ n: 1 }], within: 3000 },
  },
  {
    rule: 12,
    name: "lines of JSON: left by break",
    serve: [[jsonl, { repeat: chunk('{"n":1}\n'), every: 1 }]],
    act: { ...lines, leave: { by: "break", after: 2 } },
    want: { value: [{ n: 1 }, { n: 1 }] },
  },
  {
    rule: 14,
    name: "lines of JSON: one of more than 16 MiB",
    serve: [[jsonl, { repeat: chunk("x".repeat(65_536)), every: 0 }]],
    act: lines,
    want: { error: { code: "tramontane.EventTooLargeError" }, items: [] },
  },
  {
    rule: 16,
    name: "lines of JSON: HTML instead",
    serve: [reply(200, "<h1>Hello</h1>", { "content-type": "text/html" })],
    act: lines,
    want: { error: { ...unexpected, excerpt: "<h1>Hello</h1>" }, items: [] },
  },
];
