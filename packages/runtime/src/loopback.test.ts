import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { rejection } from "../test/scripted-fetch.ts";
import { asResponse } from "./as-response.ts";
import { type Client, createClient } from "./client.ts";
import { json } from "./json.ts";
import { multipart } from "./multipart.ts";
import { requestJson } from "./request-json.ts";
import { requestStream } from "./request-stream.ts";

let server: Server;
let sockets: Set<Socket>;
let handle: (request: IncomingMessage, response: ServerResponse, count: number) => void;
let client: Client;
let count: number;

beforeEach(async () => {
  count = 0;
  sockets = new Set();
  server = createServer((request, response) => handle(request, response, ++count));
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  client = createClient({ baseURL: `http://127.0.0.1:${port}`, sleep: async () => {} });
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const get = { method: "GET", path: "/a" };
const post = { method: "POST", path: "/a", body: json({ a: 1 }) };
const reply = (response: ServerResponse, value: unknown): void => {
  response.setHeader("content-type", "application/json").end(JSON.stringify(value));
};
const openStream = (response: ServerResponse): void => {
  response.writeHead(200, { "content-type": "text/event-stream" });
  response.write('data: {"type":"a"}\n\n');
};

describe("over a real connection", () => {
  test("a request that is reset before its headers is made again when that is safe", async () => {
    handle = (request, response, count) => (count < 3 ? request.socket.destroy() : reply(response, { count }));
    expect(await requestJson(client, get)).toEqual({ count: 3 });
  });

  test("a POST that is reset is made once, and its outcome unknown", async () => {
    handle = (request) => request.socket.destroy();
    expect(await rejection(requestJson(client, post))).toMatchObject({ name: "ConnectionError", outcome: "unknown" });
    expect(count).toBe(1);
  });

  test("a refused connection says that nothing was sent", async () => {
    await new Promise((resolve) => server.close(resolve));
    expect(await rejection(requestJson(client, post))).toMatchObject({ name: "ConnectionError", outcome: "not-sent" });
  });

  test("an answer that is reset in its body is a connection error", async () => {
    handle = (request, response) => {
      response.writeHead(200, { "content-length": 100 });
      response.write('{"a":', () => request.socket.destroy());
    };
    expect(await rejection(requestJson(client, get))).toMatchObject({ name: "ConnectionError", outcome: "unknown" });
  });

  test("a stream that is reset between events gives the events, then a connection error", async () => {
    handle = (request, response) => {
      openStream(response);
      setTimeout(() => request.socket.destroy(), 20);
    };
    const items: unknown[] = [];
    const error = await rejection(
      (async () => {
        for await (const item of await requestStream(client, post)) items.push(item);
      })(),
    );
    expect([items, (error as Error).name]).toEqual([[{ type: "a" }], "ConnectionError"]);
  });

  test.each(["break", "abort", "idle deadline"])(
    "a stream that is left by %s has its connection closed",
    async (way) => {
      handle = (_request, response) => openStream(response);
      const controller = new AbortController();
      const options = { signal: controller.signal, timeout: { idle: way === "idle deadline" ? 30 : 10_000 } };
      const read = async (): Promise<void> => {
        for await (const _ of await requestStream(client, post, options)) {
          if (way === "break") break;
          if (way === "abort") controller.abort(new Error("enough"));
        }
      };
      await read().catch(() => {});
      await vi.waitFor(() => expect(sockets.size).toBe(0));
    },
  );

  test("a connection is used again after a stream that was read to its last event", async () => {
    const ports = new Set<number | undefined>();
    handle = (request, response) => {
      ports.add(request.socket.remotePort);
      openStream(response);
      setTimeout(() => response.end(), 5);
    };
    for (let count = 0; count < 6; count++) {
      for await (const _ of await requestStream(client, post, {}, { terminal: ["a"] }));
    }
    // A second one may open while the first is being given back.
    expect(ports.size).toBeLessThanOrEqual(2);
  });

  test("an upload of a stream arrives whole", async () => {
    handle = async (request, response) => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of request) chunks.push(chunk as Uint8Array);
      reply(response, { type: request.headers["content-type"], size: Buffer.concat(chunks).length });
    };
    let left = 100;
    const content = new ReadableStream<Uint8Array>({
      pull: (controller) => (left-- > 0 ? controller.enqueue(new Uint8Array(10_000)) : controller.close()),
    });
    const body = multipart({ file: { content, name: "big.bin" } });
    const answer = await requestJson<{ type: string; size: number }>(client, { method: "POST", path: "/a", body });
    expect(answer.type).toBe(body.type);
    expect(answer.size).toBeGreaterThan(1_000_000);
  });

  test("a response that is asked for as such knows its URL", async () => {
    handle = (_request, response) => reply(response, {});
    const response = await asResponse(requestJson(client, get));
    expect([new URL(response.url).pathname, await response.json()]).toEqual(["/a", {}]);
  });

  test("an aborted request ends at once", async () => {
    handle = () => {};
    const started = performance.now();
    const error = await rejection(requestJson(client, get, { signal: AbortSignal.timeout(20) }));
    expect((error as Error).name).toBe("TimeoutError");
    expect(performance.now() - started).toBeLessThan(500);
  });
});
