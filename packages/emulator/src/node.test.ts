import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { serve, type Served, type ServedRequest } from "./node.ts";

let served: Served;
let requests: ServedRequest[];
beforeEach(async () => {
  requests = [];
  served = await serve({ port: 0, latency: 2, onRequest: (request) => requests.push(request) });
});
afterEach(() => served.close());

const start = (inputs: string, headers: HeadersInit = {}, signal?: AbortSignal): Promise<Response> =>
  fetch(`${served.url}/v1/conversations`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ model: "m", inputs, stream: true }),
    signal,
  });

const entries = (): string[] =>
  [...served.emulator.world.conversations.values()].flatMap((conversation) =>
    conversation.entries.map(({ type }) => type),
  );

describe("over a real connection", () => {
  test("answers are given, and told of", async () => {
    expect((await fetch(`${served.url}/v1/models?model=x`)).status).toBe(200);
    expect(requests).toEqual([
      { method: "GET", path: "/v1/models?model=x", status: 200, milliseconds: expect.any(Number) },
    ]);
  });

  test("a stream comes in pieces, over time", async () => {
    const times: number[] = [];
    for await (const _ of (await start("[[words:20]]")).body!) times.push(performance.now());
    expect(times.length).toBeGreaterThan(10);
    expect(times.at(-1)! - times[0]!).toBeGreaterThan(20);
    expect(entries()).toEqual(["message.input", "message.output"]);
  });

  test("a file is uploaded and read back", async () => {
    const post = (path: string, init: RequestInit): Promise<Response> =>
      fetch(served.url + path, { method: "POST", ...init });
    const library = await (
      await post("/v1/libraries", { body: '{"name":"Rivers"}', headers: { "content-type": "application/json" } })
    ).json();
    const body = new FormData();
    body.append("file", new File(["x".repeat(100_000)], "é.txt"));
    const document = await (await post(`/v1/libraries/${library.id}/documents`, { body })).json();
    expect(document).toMatchObject({ name: "é.txt", size: 100_000 });
  });

  test("an export is downloaded from here", async () => {
    const headers = { "content-type": "application/json" };
    const body = '{"name":"Questions","description":""}';
    const dataset = await (
      await fetch(`${served.url}/v1/observability/datasets`, { method: "POST", headers, body })
    ).json();
    const { file_url } = await (
      await fetch(`${served.url}/v1/observability/datasets/${dataset.id}/exports/to-jsonl`)
    ).json();
    expect(file_url.startsWith(`${served.url}/`)).toBe(true);
    expect((await fetch(file_url)).status).toBe(200);
  });

  test("a reader that goes away stops the model", async () => {
    const controller = new AbortController();
    const response = await start("[[words:5000]]", {}, controller.signal);
    await response.body!.getReader().read();
    controller.abort();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(entries()).toEqual(["message.input"]);
  });

  test("a reset breaks the connection before the answer", async () => {
    await expect(fetch(`${served.url}/v1/models`, { headers: { "x-emulator-fault": "reset" } })).rejects.toThrow(
      "fetch failed",
    );
    expect(requests).toMatchObject([{ path: "/v1/models", status: undefined }]);
  });

  test("a reset breaks the connection in the middle, after what was to come before it", async () => {
    const response = await start("Hi", { "x-emulator-fault": "reset=after-2-events" });
    let text = "";
    const read = async (): Promise<void> => {
      for await (const chunk of response.body!) text += new TextDecoder().decode(chunk);
    };
    await expect(read()).rejects.toThrow("terminated");
    expect(text.match(/^event: /gm)).toHaveLength(2);
  });

  test("a truncated stream ends as if it were whole", async () => {
    const text = await (await start("Hi", { "x-emulator-fault": "truncate=after-2-events" })).text();
    expect(text.match(/^event: /gm)).toHaveLength(2);
  });

  test("a browser may ask from any page", async () => {
    const headers = {
      origin: "https://example.com",
      "access-control-request-method": "POST",
      "access-control-request-headers": "authorization",
    };
    const response = await fetch(`${served.url}/v1/conversations`, { method: "OPTIONS", headers });
    expect([response.status, response.headers.get("access-control-allow-origin")]).toEqual([204, "*"]);
    expect(response.headers.get("access-control-allow-headers")).toContain("authorization");
  });
});

test("a port in use is an error with its code", async () => {
  const port = Number(new URL(served.url).port);
  await expect(serve({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
});

test("closing ends what is under way, and nothing listens any more", async () => {
  const response = await start("[[words:5000]]");
  const reader = response.body!.getReader();
  await reader.read();
  await served.close();
  const ended = (async () => {
    while (!(await reader.read()).done);
  })();
  await expect(ended).rejects.toThrow("terminated");
  await expect(fetch(served.url)).rejects.toThrow("fetch failed");
});
