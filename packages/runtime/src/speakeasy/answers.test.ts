import { describe, expect, test } from "vitest";
import { createClient } from "../client.ts";
import { requestBytes } from "../request-bytes.ts";
import { requestStream } from "../request-stream.ts";
import { bytesOf, eventsOf } from "./answers.ts";
import { SDKConnectionError } from "./client-errors.ts";

const operation = { method: "GET", path: "/log" };

/** A client of one answer, which writes its chunks one by one and then does what `end` says; and whether it was left. */
function serving(chunks: string[], end: "close" | "stay" | "break" = "close", type: string = "text/event-stream") {
  const state = { cancelled: false };
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        const chunk = chunks.shift();
        if (chunk !== undefined) controller.enqueue(encoder.encode(chunk));
        else if (end === "close") controller.close();
        else if (end === "break") controller.error(new TypeError("terminated"));
        else return new Promise(() => {});
        return undefined;
      },
      cancel: () => void (state.cancelled = true),
    },
    { highWaterMark: 0 },
  );
  const response = new Response(body, { headers: { "content-type": type } });
  return { client: createClient({ baseURL: "https://api.example", fetch: async () => response }), state };
}

const two = ['event: a\nid: 1\ndata: {"n":1}\n\n', 'data: {"n":2}\n\n'];

describe("a stream of events", () => {
  test.each([
    { name: "has the data alone", fields: [] as const, want: [{ data: { n: 1 } }, { data: { n: 2 } }] },
    {
      name: "has the fields that are described",
      fields: ["event", "id"] as const,
      want: [
        { event: "a", id: "1", data: { n: 1 } },
        { event: undefined, id: "1", data: { n: 2 } },
      ],
    },
  ])("$name", async ({ fields, want }) => {
    const events = await eventsOf(requestStream(serving([...two]).client, operation), fields);
    const found: unknown[] = [];
    for await (const event of events) found.push(event);
    expect(found).toEqual(want);
  });

  test("is closed when the loop is left, and reads nothing ahead", async () => {
    const chunks = [...two, 'data: {"n":3}\n\n'];
    const { client, state } = serving(chunks, "stay");
    for await (const _ of await eventsOf(requestStream(client, operation), [])) break;
    expect([state.cancelled, chunks.length]).toEqual([true, 2]);
  });

  test("is closed when it is cancelled as a stream", async () => {
    const { client, state } = serving([...two], "stay");
    const reader = (await eventsOf(requestStream(client, operation), [])).getReader();
    await reader.read();
    await reader.cancel();
    expect(state.cancelled).toBe(true);
  });

  test("throws the caller's own reason when that ends it", async () => {
    const { client, state } = serving([...two], "stay");
    const controller = new AbortController();
    const events = await eventsOf(requestStream(client, operation, { signal: controller.signal }), []);
    const reason = new Error("enough");
    const read = async (): Promise<void> => {
      for await (const { data } of events) if ((data as { n: number }).n === 2) controller.abort(reason);
    };
    await expect(read()).rejects.toBe(reason);
    expect(state.cancelled).toBe(true);
  });

  test("throws an error of this shape when the connection breaks", async () => {
    const events = await eventsOf(requestStream(serving([...two], "break").client, operation), []);
    const read = async (): Promise<void> => {
      for await (const _ of events);
    };
    await expect(read()).rejects.toBeInstanceOf(SDKConnectionError);
  });
});

test("bytes come as they are, and a broken connection is an error of this shape", async () => {
  const whole = await bytesOf(requestBytes(serving(["a", "b"], "close", "audio/wav").client, operation));
  expect(await new Response(whole).text()).toBe("ab");
  const broken = await bytesOf(requestBytes(serving(["a"], "break", "audio/wav").client, operation));
  await expect(new Response(broken).text()).rejects.toBeInstanceOf(SDKConnectionError);
});
