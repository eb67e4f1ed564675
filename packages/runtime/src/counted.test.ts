import { describe, expect, test } from "vitest";
import { openBody, scriptedFetch } from "../test/scripted-fetch.ts";
import { asResponse } from "./as-response.ts";
import { createClient } from "./client.ts";
import { counted } from "./counted.ts";
import { multipart } from "./multipart.ts";
import { requestBytes } from "./request-bytes.ts";
import { requestNothing } from "./request-nothing.ts";

const chunks = (...texts: string[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start: (controller) => {
      for (const text of texts) controller.enqueue(new TextEncoder().encode(text));
      controller.close();
    },
  });

describe("counted", () => {
  test("tells of an upload, whose bytes stay the same", async () => {
    const told: number[] = [];
    const { fetch, sent } = scriptedFetch(async ({ init }) => {
      const text = await new Response(init.body as BodyInit).text();
      expect(text).toContain('filename="a.txt"\r\nContent-Type: text/plain\r\n\r\nabcde\r\n');
      return new Response(null, { status: 204 });
    });
    const client = createClient({ baseURL: "https://x.example", fetch });
    const content = counted(chunks("abc", "de"), (bytes) => told.push(bytes));
    const body = multipart({ file: { content, name: "a.txt", type: "text/plain" } });
    await requestNothing(client, { method: "POST", path: "/a", body });
    expect([told, sent.length]).toEqual([[3, 5], 1]);
  });

  test("tells of a download", async () => {
    const told: number[] = [];
    const { fetch } = scriptedFetch(() => new Response(chunks("abc", "de")));
    const client = createClient({ baseURL: "https://x.example", fetch });
    const { body } = await asResponse(requestBytes(client, { method: "GET", path: "/a" }));
    const text = await new Response(counted(body as ReadableStream<Uint8Array>, (bytes) => told.push(bytes))).text();
    expect([text, told]).toEqual(["abcde", [3, 5]]);
  });

  test("takes a file, and reads nothing that nobody asks for", async () => {
    const told: number[] = [];
    const reader = counted(new Blob(["abc"]), (bytes) => told.push(bytes)).getReader();
    await new Promise((resolve) => setTimeout(resolve));
    expect(told).toEqual([]);
    expect((await reader.read()).value).toEqual(new TextEncoder().encode("abc"));
    expect([told, (await reader.read()).done]).toEqual([[3], true]);
  });

  test("cancels what it reads from", async () => {
    const { body, cancelled } = openBody("abc");
    await counted(body, () => {}).cancel();
    expect(cancelled()).toBe(true);
  });
});
