import { describe, expect, test } from "vitest";
import { ConnectionReset, cutBody, parseFault } from "./faults.ts";

describe("the text of a fault", () => {
  test.each([
    { given: "status=429; retry-after=1; times=2", want: { status: 429, retryAfter: "1", times: 2 } },
    { given: "delay=500", want: { delay: 500 } },
    { given: "html", want: { html: true } },
    { given: "stall", want: { stall: { after: 0, unit: "events" } } },
    { given: "truncate=after-3-events", want: { truncate: { after: 3, unit: "events" } } },
    { given: "reset=after-1-byte;", want: { reset: { after: 1, unit: "bytes" } } },
    { given: "", want: {} },
  ])("$given", ({ given, want }) => expect(parseFault(given)).toEqual(want));

  test.each(["bogus", "status=42", "status=abc", "truncate=3", "times=x", "html=1"])("%s is refused", (given) => {
    expect(() => parseFault(given)).toThrow(`"${given}" is not understood`);
  });
});

function body(chunks: readonly string[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
      controller.close();
    },
  });
}

async function read(stream: ReadableStream<Uint8Array>): Promise<{ text: string; error?: unknown }> {
  let text = "";
  try {
    for await (const chunk of stream) text += new TextDecoder().decode(chunk);
    return { text };
  } catch (error) {
    return { text, error };
  }
}

describe("a cut body", () => {
  const chunks = ["one\n\n", "two\n\n", "three\n\n"];
  test("is whole without a fault", async () =>
    expect(await read(cutBody(body(chunks), {}))).toEqual({ text: chunks.join("") }));
  test("ends after so many events", async () =>
    expect(await read(cutBody(body(chunks), parseFault("truncate=after-2-events")))).toEqual({
      text: "one\n\ntwo\n\n",
    }));
  test("ends after so many bytes", async () =>
    expect(await read(cutBody(body(chunks), parseFault("truncate=after-7-bytes")))).toEqual({ text: "one\n\ntw" }));
  test("breaks after so many events", async () =>
    expect(await read(cutBody(body(chunks), parseFault("reset=after-1-event")))).toEqual({
      text: "one\n\n",
      error: expect.any(ConnectionReset),
    }));
  test("stalls after so many events, until it is cancelled", async () => {
    const reader = cutBody(body(chunks), parseFault("stall=after-1-event")).getReader();
    await reader.read();
    const next = reader.read();
    expect(await Promise.race([next, new Promise((resolve) => setTimeout(resolve, 20, "still waiting"))])).toBe(
      "still waiting",
    );
    await reader.cancel();
    expect(await next).toEqual({ done: true, value: undefined });
  });
});
