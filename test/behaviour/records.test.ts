import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type GeneratedClient, generatedClient } from "./generated-client.ts";

const entry = { type: "object", required: ["n"], properties: { n: { type: "integer" }, text: { type: "string" } } };
const answer = (content: object): object => ({ "200": { description: "", content } });
const taken = { "204": { description: "Taken." } };

const document = {
  openapi: "3.2.0",
  info: { title: "Logs", version: "1" },
  paths: {
    "/jsonl": { get: { operationId: "logs.lines", responses: answer({ "application/jsonl": { itemSchema: entry } }) } },
    "/seq": {
      get: { operationId: "logs.texts", responses: answer({ "application/json-seq": { itemSchema: entry } }) },
    },
    "/either": {
      post: {
        operationId: "logs.ask",
        requestBody: {
          content: {
            "application/json": { schema: { type: "object", properties: { stream: { type: "boolean" } } } },
          },
        },
        responses: answer({
          "application/json": { schema: { type: "array", items: entry } },
          "application/x-ndjson": { itemSchema: entry },
        }),
      },
    },
    "/sent-jsonl": {
      post: {
        operationId: "logs.sendLines",
        requestBody: { required: true, content: { "application/jsonl": { itemSchema: entry } } },
        responses: taken,
      },
    },
    "/sent-seq": {
      post: {
        operationId: "logs.sendTexts",
        requestBody: { required: true, content: { "application/json-seq": { itemSchema: entry } } },
        responses: taken,
      },
    },
  },
};

interface Entry {
  readonly n: number;
  readonly text?: string;
}

const entries: readonly Entry[] = [{ n: 1, text: 'é漢😀\n"\u2028' }, { n: 2 }, { n: 3, text: "\u001e[" }];

let server: Server;
let generated: GeneratedClient;
let got: { type: string | undefined; entries: unknown[]; separators: number };
let closed: Promise<void>;

beforeAll(async () => {
  server = createServer((request, response) => void serve(request, response).catch(() => response.destroy()));
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  generated = await generatedClient(document, { runtime: "inline" });
});

afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await generated.remove();
});

/** Answers by what the platform knows of lines, a byte at a time; takes bodies by `readline`. */
async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  closed = new Promise((resolve) => response.once("close", resolve));
  if (request.url?.startsWith("/sent")) {
    got = { type: request.headers["content-type"], entries: [], separators: 0 };
    for await (const line of createInterface({ input: request })) {
      got.separators += line.startsWith("\u001e") ? 1 : 0;
      got.entries.push(JSON.parse(line.replace(/^\u001e/, "")));
    }
    return void response.writeHead(204).end();
  }
  const body: { stream?: boolean } = request.method === "POST" ? ((await bodyOf(request)) as object) : {};
  if (body.stream === false) {
    return void response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(entries));
  }
  const sequence = request.url === "/seq";
  const type = sequence
    ? "application/json-seq"
    : request.url === "/jsonl"
      ? "application/jsonl"
      : "application/x-ndjson";
  response.writeHead(200, { "content-type": type });
  const text = entries.map((one) =>
    sequence ? `\u001e${JSON.stringify(one, null, 1)}\n` : `${JSON.stringify(one)}\r\n`,
  );
  for (const byte of Buffer.from(text.join(""))) {
    response.write(Uint8Array.of(byte));
    await new Promise(setImmediate);
  }
  // The rest never comes where nobody waits for it.
  if (request.headers["x-endless"] === undefined) response.end();
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return JSON.parse(text);
}

async function call(name: string, ...args: unknown[]): Promise<unknown> {
  const { createClient } = (await generated.module("client")) as { createClient: (options: object) => unknown };
  const { port } = server.address() as AddressInfo;
  const functions = await generated.module("operations/logs");
  return (functions[name] as (...args: unknown[]) => Promise<unknown>)(
    createClient({ baseURL: `http://127.0.0.1:${port}` }),
    ...args,
  );
}

async function all(stream: unknown): Promise<unknown[]> {
  const items: unknown[] = [];
  for await (const item of stream as AsyncIterable<unknown>) items.push(item);
  return items;
}

describe("records", () => {
  test.each([
    { name: "lines", args: [] },
    { name: "texts", args: [] },
    { name: "askStream", args: [{}] },
  ])("that $name answers come one by one, whatever the packets", async ({ name, args }) => {
    expect(await all(await call(name, ...args))).toEqual(entries);
  });

  test("come whole where they are asked for whole", async () => {
    expect(await call("ask", {})).toEqual(entries);
  });

  test("come before the answer has ended, and to leave the loop closes the connection", async () => {
    const stream = (await call("lines", { headers: { "x-endless": "1" } })) as AsyncIterable<Entry>;
    const seen: number[] = [];
    for await (const { n } of stream) {
      seen.push(n);
      if (n === 3) break;
    }
    expect(seen).toEqual([1, 2, 3]);
    await closed;
  });

  async function* later(): AsyncGenerator<Entry> {
    for (const one of entries) {
      await new Promise(setImmediate);
      yield one;
    }
  }

  test.each([
    { name: "sendLines", type: "application/jsonl", given: () => entries, separators: 0 },
    { name: "sendLines", type: "application/jsonl", given: later, separators: 0 },
    { name: "sendTexts", type: "application/json-seq", given: () => entries, separators: 3 },
    { name: "sendTexts", type: "application/json-seq", given: later, separators: 3 },
  ])("are sent by $name from $given", async ({ name, type, given, separators }) => {
    await call(name, given());
    expect(got).toEqual({ type, entries, separators });
  });
});
