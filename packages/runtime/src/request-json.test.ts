import { describe, expect, test } from "vitest";
import { type Answer, openBody, rejection, type Sent, scriptedFetch } from "../test/scripted-fetch.ts";
import { asResponse } from "./as-response.ts";
import { type Client, createClient } from "./client.ts";
import { ApiError } from "./errors/api-error.ts";
import { UnexpectedContentError } from "./errors/unexpected-content-error.ts";
import { json } from "./json.ts";
import { path } from "./path.ts";
import { requestBytes } from "./request-bytes.ts";
import { requestId } from "./request-id.ts";
import { requestJson } from "./request-json.ts";
import { requestNothing } from "./request-nothing.ts";
import { requestText } from "./request-text.ts";

const clientOf = (...answers: Answer[]): { client: Client; sent: Sent[] } => {
  const { fetch, sent } = scriptedFetch(...answers);
  return { client: createClient({ baseURL: "https://api.example", fetch, retries: 0 }), sent };
};
const get = { method: "GET", path: "/a" };

describe("requestJson", () => {
  test("sends one request and decodes its answer, unknown fields and all", async () => {
    const { client, sent } = clientOf(Response.json({ id: 1, brand_new: ["x"] }));
    const operation = { method: "POST", path: path`/books/${"a/b"}`, body: json({ title: "é" }) };
    expect(await requestJson(client, operation)).toEqual({ id: 1, brand_new: ["x"] });
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      url: "https://api.example/books/a%2Fb",
      init: {
        method: "POST",
        body: '{"title":"é"}',
        redirect: "manual",
        headers: { accept: "application/json", "content-type": "application/json" },
      },
    });
  });

  test("decodes a body that comes byte by byte", async () => {
    const bytes = new TextEncoder().encode('{"a":"é漢😀"}');
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    expect(await requestJson(clientOf(() => new Response(body)).client, get)).toEqual({ a: "é漢😀" });
  });

  test("rejects, rather than throws, for a path, a body or a header that cannot be sent, and requests nothing", async () => {
    const { client, sent } = clientOf(Response.json({}));
    const cycle: Record<string, unknown> = {};
    cycle.cycle = cycle;
    const calls = [
      requestJson(client, { method: "GET", path: path`/a/${".."}` }),
      requestJson(client, { method: "POST", path: "/a", body: json(cycle) }),
      requestJson(client, { method: "POST", path: "/a", body: json({ big: 1n }) }),
      requestJson(client, get, { headers: { a: "\n" } }),
    ];
    for (const call of calls) expect(await rejection(call)).toBeInstanceOf(Error);
    expect(sent).toEqual([]);
  });

  test.each([204, 205])("answers undefined for %d", async (status) => {
    expect(await requestJson(clientOf(new Response(null, { status })).client, get)).toBeUndefined();
  });

  test.each([
    ["", "application/json"],
    ["{", "application/json"],
    ["<html>", "text/html"],
    ["nul", "application/json"],
  ])("rejects %j of type %s, which is no JSON", async (text, type) => {
    const headers = { "content-type": type, "x-request-id": "r1" };
    const error = await rejection(requestJson(clientOf(new Response(text, { headers })).client, get));
    expect(error).toBeInstanceOf(UnexpectedContentError);
    expect(requestId(error as UnexpectedContentError)).toBe("r1");
    expect(error).toMatchObject({
      status: 200,
      excerpt: text,
      method: "GET",
      url: "https://api.example/a",
    });
  });

  test("withResponse gives the answer and its response", async () => {
    const { client } = clientOf(Response.json({ a: 1 }, { status: 201, headers: { "x-a": "b" } }));
    const { data, response } = await requestJson<{ a: number }>(client, get).withResponse();
    expect([data, response.status, response.headers.get("x-a")]).toEqual([{ a: 1 }, 201, "b"]);
  });

  test("asResponse gives a response that has not been read", async () => {
    const { client, sent } = clientOf(new Response("not json", { headers: { "x-a": "b" } }));
    const response = await asResponse(requestJson(client, get));
    expect([response.headers.get("x-a"), await response.text(), sent.length]).toEqual(["b", "not json", 1]);
    const empty = await asResponse(requestJson(clientOf(new Response(null, { status: 204 })).client, get));
    expect([empty.status, empty.body]).toEqual([204, null]);
  });

  test("asResponse still rejects for a failure", async () => {
    expect(
      await rejection(asResponse(requestJson(clientOf(new Response("", { status: 404 })).client, get))),
    ).toBeInstanceOf(ApiError);
  });
});

describe("a failure", () => {
  const cases: { name: string; body: string | null; want: unknown; says?: string }[] = [
    { name: "JSON", body: '{"detail":"no such book"}', want: { detail: "no such book" }, says: "no such book" },
    { name: "JSON with a message", body: '{"message":"no","code":7}', want: { message: "no", code: 7 }, says: "no" },
    {
      name: "JSON with a nested message",
      body: '{"error":{"message":"no"}}',
      want: { error: { message: "no" } },
      says: "no",
    },
    {
      name: "JSON with a list",
      body: '{"detail":[{"loc":["body","x"],"msg":"missing"}]}',
      want: { detail: [{ loc: ["body", "x"], msg: "missing" }] },
      says: "missing",
    },
    { name: "text", body: "out of order", want: "out of order", says: "out of order" },
    { name: "half JSON", body: '{"detail":', want: '{"detail":', says: "detail" },
    { name: "nothing", body: null, want: undefined },
    { name: "an empty text", body: "", want: undefined },
    { name: "null", body: "null", want: null },
    { name: "a number", body: "7", want: 7, says: "7" },
    { name: "a long page", body: "x".repeat(5000), want: "x".repeat(5000) },
  ];

  test.each(cases)("carries $name", async ({ body, want, says }) => {
    const headers = { "mistral-correlation-id": "c1", "content-type": "application/json" };
    const { client } = clientOf(new Response(body, { status: 404, headers }));
    const error = await rejection(requestJson(client, { ...get, query: "secret=1" }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      name: "ApiError",
      status: 404,
      method: "GET",
      url: "https://api.example/a",
    });
    expect(requestId(error as ApiError)).toBe("c1");
    const { body: carried, message, headers: received } = error as ApiError;
    expect(carried).toEqual(want);
    expect(received.get("content-type")).toBe("application/json");
    expect(message).toContain(`GET https://api.example/a: 404`);
    expect(message).toContain(says ?? "");
    expect(message).not.toContain("secret");
    expect(message.length).toBeLessThan(400);
  });

  test("is told by its status even when its body breaks off", async () => {
    const body = new ReadableStream<Uint8Array>({ start: (controller) => controller.error(new Error("reset")) });
    const error = await rejection(requestJson(clientOf(() => new Response(body, { status: 400 })).client, get));
    expect(error).toMatchObject({ status: 400, body: undefined });
  });

  test("reads no more than a part of an endless body", async () => {
    let cancelled = false;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(65_536).fill(120)),
      cancel: () => void (cancelled = true),
    });
    const error = await rejection(requestJson(clientOf(() => new Response(body, { status: 400 })).client, get));
    expect((error as ApiError).body).toHaveLength(4 * 65_536);
    expect(cancelled).toBe(true);
  });

  test("narrows by the operation's statuses", async () => {
    const operation = (): ReturnType<typeof requestJson<{ id: string }, { 422: { detail: string } }>> =>
      requestJson(clientOf(Response.json({ detail: "no" }, { status: 422 })).client, get);
    const error = await rejection(operation());
    if (!(error instanceof ApiError && error.is(operation, 422))) throw new Error("not narrowed");
    const { detail }: { detail: string } = error.body;
    expect(detail).toBe("no");
    // @ts-expect-error the operation declares no 404
    expect(error.is(operation, 404)).toBe(false);
  });
});

describe("other content", () => {
  test("requestNothing drops a short body and cuts off a long one", async () => {
    expect(await requestNothing(clientOf(new Response("ignored")).client, get)).toBeUndefined();
    expect(await requestNothing(clientOf(new Response(null, { status: 204 })).client, get)).toBeUndefined();
    const { body, cancelled } = openBody("x".repeat(100_000));
    expect(await requestNothing(clientOf(() => new Response(body)).client, get)).toBeUndefined();
    expect(cancelled()).toBe(true);
  });

  test("requestText and requestBytes give the body, with its type", async () => {
    expect(await requestText(clientOf(new Response("é")).client, get)).toBe("é");
    const { client, sent } = clientOf(
      new Response(Uint8Array.of(0, 255, 10), { headers: { "content-type": "image/png" } }),
    );
    const blob = await requestBytes(client, get);
    expect([blob.type, [...new Uint8Array(await blob.arrayBuffer())]]).toEqual(["image/png", [0, 255, 10]]);
    expect(sent[0]?.init.headers["accept"]).toBe("*/*");
  });
});
