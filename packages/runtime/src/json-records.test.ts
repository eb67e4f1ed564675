import { describe, expect, test } from "vitest";
import { rejection } from "../test/scripted-fetch.ts";
import { createClient } from "./client.ts";
import { jsonRecords } from "./json-records.ts";
import { requestNothing } from "./request-nothing.ts";
import { answer, testServer } from "./testing/index.ts";

const lines = "application/jsonl";

async function* later<T>(...records: T[]): AsyncGenerator<T> {
  yield* records;
}

function* once<T>(...records: T[]): Generator<T> {
  yield* records;
}

async function textOf(body: ReturnType<typeof jsonRecords>): Promise<string> {
  return new Response(body.encode()).text();
}

describe("jsonRecords", () => {
  const cases: { name: string; given: Iterable<unknown> | AsyncIterable<unknown>; type?: string; want: string }[] = [
    { name: "a list, a line each", given: [{ a: 1 }, "é\n", null], want: '{"a":1}\n"é\\n"\nnull\n' },
    { name: "no line end but its own", given: ["\u2028\u2029\u0085\r\n"], want: '"\\u2028\\u2029\\u0085\\r\\n"\n' },
    { name: "nothing of an empty list", given: [], want: "" },
    { name: "what a generator gives", given: once(1, 2), want: "1\n2\n" },
    { name: "a set", given: new Set([1, 2]), want: "1\n2\n" },
    { name: "what comes over time", given: later<unknown>({ a: 1 }, 2), want: '{"a":1}\n2\n' },
    { name: "null for what JSON leaves out", given: [undefined, () => {}], want: "null\nnull\n" },
    {
      name: "a separator before each text of a sequence",
      given: [1, 2],
      type: "application/json-seq",
      want: "\x1e1\n\x1e2\n",
    },
    {
      name: "a sequence that comes over time",
      given: later([1]),
      type: "application/geo+json-seq",
      want: "\x1e[1]\n",
    },
  ];
  test.each(cases)("writes $name", async ({ given, type = lines, want }) => {
    const body = jsonRecords(given, type);
    expect([body.type, await textOf(body)]).toEqual([type, want]);
  });

  test("writes records as it is told to", async () => {
    expect(await textOf(jsonRecords([1n, 2n], lines, (record) => `${record}`))).toBe("1\n2\n");
  });

  test("is no body without records", () => {
    expect(jsonRecords(undefined, lines).encode()).toBeUndefined();
  });
});

describe("a request", () => {
  const put = { method: "PUT", path: "/bulk" };

  test("with records at hand is tried again, also when they can be read only once", async () => {
    const server = testServer().on("PUT /bulk", answer.text("", { status: 503 }), answer.nothing());
    const client = createClient(server.options);
    await requestNothing(client, { ...put, body: jsonRecords(once(1, 2), lines) });
    server.done();
    for (const { body, headers } of server.requests) {
      expect([headers["content-type"], body]).toEqual([lines, "1\n2\n"]);
    }
  });

  test("with records that come over time is not", async () => {
    const server = testServer().on("PUT /bulk", answer.text("", { status: 503 }));
    const client = createClient(server.options);
    const error = await rejection(requestNothing(client, { ...put, body: jsonRecords(later(1), lines) }));
    expect(server.requests).toHaveLength(1);
    expect(error).toMatchObject({ status: 503 });
  });

  test("that nobody reads on lets the records' source close", async () => {
    let closed = false;
    async function* endless(): AsyncGenerator<number> {
      try {
        for (let count = 0; ; count++) yield count;
      } finally {
        closed = true;
      }
    }
    const body = jsonRecords(endless(), lines).encode() as ReadableStream<Uint8Array>;
    const reader = body.getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe("0\n");
    await reader.cancel();
    expect(closed).toBe(true);
  });

  test("fails with what the records' source throws", async () => {
    const broken = new Error("no more");
    async function* failing(): AsyncGenerator<number> {
      yield 1;
      throw broken;
    }
    expect(await rejection(textOf(jsonRecords(failing(), lines)))).toBe(broken);
  });
});
