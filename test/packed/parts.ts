/**
 * What stands beside the calls of the published client, one function a thing: against its own server in memory, so that it runs
 * wherever there are Web APIs.
 */
import {
  ApiError,
  asResponse,
  counted,
  DeadlineError,
  Mistral,
  prefetched,
  rateLimits,
  requestId,
  redirects,
  retryBudget,
  settle,
  take,
  tee,
  tokenSource,
  toReadableStream,
} from "@tramontane/mistral";
import { list } from "@tramontane/mistral/beta/libraries";
import { stream } from "@tramontane/mistral/chat";
import { createClient } from "@tramontane/mistral/client";
import { getStreamEvents } from "@tramontane/mistral/events";
import { download, upload } from "@tramontane/mistral/files";
import { logger } from "@tramontane/mistral/logger";
import { openTelemetry } from "@tramontane/mistral/otel";
import { answer, testServer } from "@tramontane/mistral/testing";
import { caught, equal } from "./assertions.ts";

const model = "mistral-small-latest";
const messages = [{ role: "user" as const, content: "Hi" }];
const models = { object: "list", data: [] };
const chunk = (content: string): object => ({ id: "c", model, choices: [{ index: 0, delta: { content } }] });
const chunks = [chunk("a"), chunk("b"), chunk("c"), "[DONE]"];
const page = (number: number, next?: string): object => ({
  data: [{ id: `${number}-0` }, { id: `${number}-1` }],
  ...(next && { next_page_token: next }),
});

export const parts: Readonly<Record<string, () => Promise<void>>> = {
  async "testing: answers in their order, of waits that take no time"() {
    const server = testServer().on("GET /v1/models", answer.rateLimited(2), answer.json(models));
    const mistral = new Mistral(server.options);
    equal((await mistral.models.list()).object, "list");
    equal([server.requests.length, server.clock.now], [2, 2000]);
    server.done();
    await caught(new Mistral({ ...server.options, retries: false }).models.list());
    equal(
      caughtNow(() => server.done()),
      "nothing answers GET /v1/models",
    );
  },

  async "testing: a deadline of an hour passes at once, and the timers are given back"() {
    const own = globalThis.setTimeout;
    const server = testServer({ fakeTimers: true }).on("GET /v1/models", answer.stall());
    const timeout = { response: 3_600_000 };
    const error = await caught(new Mistral({ ...server.options, timeout, retries: false }).models.list());
    server.done();
    equal([error instanceof DeadlineError, globalThis.setTimeout === own], [true, true]);
  },

  async "logger: a line for the request and one for the answer, without the key"() {
    const lines: string[] = [];
    const server = testServer().on("GET /v1/models", answer.json(models, { headers: { "x-request-id": "r1" } }));
    const middleware = [logger((line) => lines.push(line), { headers: true, now: () => 0 })];
    await new Mistral({ ...server.options, apiKey: "packed-key", middleware }).models.list();
    equal(lines[0]?.startsWith("#1 -> GET https://api.test/v1/models "), true);
    equal(lines[0]?.includes("authorization: ***"), true);
    equal([lines.length, /^#1 <- 200 in 0 ms, .*x-request-id: r1/.test(lines[1] ?? "")], [2, true]);
    equal(lines.join().includes("packed-key"), false);
  },

  async "otel: a span of the request, which carries its context"() {
    const said: unknown[] = [];
    const span = {
      setAttribute: (name: string, value: string | number) => said.push([name, value]),
      setStatus: () => said.push("failed"),
      end: () => said.push("ended"),
    };
    const trace = {
      getTracer: () => ({ startSpan: (name: string) => (said.push(name), span) }),
      setSpan: (context: string) => `${context} with a span`,
    };
    const context = { active: () => "active", with: (_: string, run: () => unknown) => run() };
    const propagation = {
      inject: (given: string, carrier: Record<string, string>) => void (carrier["traceparent"] = given),
    };
    const server = testServer().on("GET /v1/models", answer.json(models));
    const middleware = [openTelemetry({ trace, context, propagation })];
    await new Mistral({ ...server.options, middleware }).models.list();
    equal(said, ["GET", ["http.response.status_code", 200], "ended"]);
    equal(server.requests[0]?.headers["traceparent"], "active with a span");
  },

  async "settle: what was answered, or what was wrong"() {
    const detail = [{ loc: ["body"], msg: "too long", type: "value_error" }];
    const server = testServer().on(
      "GET /v1/libraries/{id}",
      answer.json({ id: "l1" }),
      answer.json({ detail }, { status: 422 }),
    );
    const { libraries } = new Mistral(server.options).beta;
    const good = await settle(libraries.get("l1"));
    equal([good.data?.id, good.response?.status, good.error], ["l1", 200, undefined]);
    const { error } = await settle(libraries.get("l1"));
    equal(error?.status === 422 && error.body.detail?.[0]?.msg, "too long");
  },

  async "tokenSource: a token that is refused is renewed once, and the call goes on"() {
    const refused: (string | undefined)[] = [];
    const apiKey = tokenSource(async (old) => `token-${refused.push(old)}`);
    const server = testServer().on(
      "GET /v1/models",
      answer.json(models),
      answer.json({ detail: "expired" }, { status: 401 }),
      answer.json(models),
    );
    const mistral = new Mistral({ ...server.options, apiKey, middleware: [apiKey.renew] });
    await mistral.models.list();
    await mistral.models.list();
    equal(refused, [undefined, "token-1"]);
    const keys = server.requests.map(({ headers }) => headers["authorization"]);
    equal(keys, ["Bearer token-1", "Bearer token-1", "Bearer token-2"]);
  },

  async "prefetched: the next page is asked for while the items of one are read"() {
    const server = testServer().on("GET /v1/libraries", answer.json(page(0, "b")), answer.json(page(1)));
    const seen: unknown[] = [];
    for await (const { id } of prefetched(list(createClient(server.options)))) {
      await new Promise((resolve) => setTimeout(resolve, 1));
      seen.push([id, server.requests.length]);
    }
    equal(seen, [
      ["0-0", 2],
      ["0-1", 2],
      ["1-0", 2],
      ["1-1", 2],
    ]);
  },

  async "take: so many items, and no further page"() {
    const server = testServer().on("GET /v1/libraries", answer.json(page(0, "b")));
    const seen: string[] = [];
    for await (const { id } of take(list(createClient(server.options)), 2)) seen.push(id);
    equal([seen, server.requests.length], [["0-0", "0-1"], 1]);
  },

  async "tee: both branches have every item of one request"() {
    const server = testServer().on("POST /v1/chat/completions", answer.events(chunks, { cut: 7 }));
    const branches = tee(await stream(createClient(server.options), { model, messages }));
    equal(await Promise.all(branches.map(textOf)), ["abc", "abc"]);
    equal(server.requests.length, 1);
  },

  async "toReadableStream: items are read from it, and to cancel it closes the connection"() {
    const server = testServer().on("POST /v1/chat/completions", answer.events(chunks, { cut: 50 }));
    const items = await stream(createClient(server.options), { model, messages });
    const reader = toReadableStream(items).getReader();
    const { value } = await reader.read();
    equal(value?.choices[0]?.delta.content, "a");
    await reader.cancel();
    equal(server.requests[0]?.cancelled, true);
  },

  async "stream: abort throws the reason, and the connection is closed"() {
    const server = testServer().on("POST /v1/chat/completions", answer.events(chunks, { cut: 50 }));
    const items = await stream(createClient(server.options), { model, messages });
    const read = async (): Promise<void> => {
      for await (const _ of items) items.abort(new Error("enough"));
    };
    equal(((await caught(read())) as Error).message, "enough");
    equal(server.requests[0]?.cancelled, true);
  },

  async "resumable: a stream that breaks off goes on after the last event"() {
    const text = (number: number): string => `id: ${number}\ndata: {"broker_sequence":${number}}\n\n`;
    const events = { headers: { "content-type": "text/event-stream" } };
    const server = testServer().on(
      "GET /v1/workflows/events/stream",
      answer.text(text(1) + text(2), { ...events, end: "reset" }),
      answer.text(text(3), events),
    );
    const seen: unknown[] = [];
    for await (const item of await getStreamEvents(createClient(server.options)))
      seen.push("broker_sequence" in item && item.broker_sequence);
    equal(
      [seen, server.requests.map(({ headers }) => headers["last-event-id"])],
      [
        [1, 2, 3],
        [undefined, "2"],
      ],
    );
  },

  async "asResponse: the answer as it came"() {
    const server = testServer().on("GET /v1/models", answer.json(models));
    const response = await asResponse(new Mistral(server.options).models.list());
    equal([response.status, response.url], [200, "https://api.test/v1/models"]);
    equal(await response.text(), JSON.stringify(models));
  },

  async "counted: how far an upload and a download have come"() {
    const server = testServer()
      .on("POST /v1/files", answer.json({ id: "f1" }))
      .on("GET /v1/files/{id}/content", answer.bytes(new Uint8Array(10), { cut: 4 }));
    const client = createClient(server.options);
    const sent: number[] = [];
    const content = counted(new Blob(["12345"]), (bytes) => sent.push(bytes));
    await upload(client, { purpose: "ocr", file: { content, name: "five.txt" } });
    const { body } = await asResponse(download(client, "f1"));
    if (body === null) throw new Error("There is nothing to download.");
    const got: number[] = [];
    const bytes = await new Response(counted(body, (count) => got.push(count))).arrayBuffer();
    equal([sent.at(-1), got, bytes.byteLength], [5, [4, 8, 10], 10]);
    const form = server.requests[0]?.body;
    const file = (form instanceof FormData ? form.get("file") : null) as File;
    equal([file.name, await file.text()], ["five.txt", "12345"]);
  },

  async "retryBudget: where it is empty, a failure stands"() {
    const server = testServer().always("GET /v1/models", answer.json({}, { status: 503 }));
    const retries = { limit: retryBudget({ limit: 5, burst: 1, perSecond: 0 }) };
    const error = await caught(new Mistral({ ...server.options, retries }).models.list());
    equal([error instanceof ApiError, server.requests.length], [true, 2]);
  },

  async "rateLimits, requestId: what an answer and an error tell"() {
    const headers = {
      "x-ratelimit-limit-requests": "60",
      "x-ratelimit-remaining-requests": "59",
      "x-request-id": "r1",
    };
    const server = testServer().on(
      "GET /v1/models",
      answer.json(models, { headers }),
      answer.json({}, { status: 404, headers }),
    );
    const mistral = new Mistral(server.options);
    const { response } = await mistral.models.list().withResponse();
    const error = await caught(mistral.models.list());
    if (!(error instanceof ApiError)) throw error;
    const told = [{ name: "requests", limit: 60, remaining: 59 }];
    equal([rateLimits(response), rateLimits(error)], [told, told]);
    equal([requestId(response), requestId(error)], ["r1", "r1"]);
  },

  async "redirects: are followed, and carry the key nowhere else"() {
    const server = testServer().always("* *", ({ url, headers }) =>
      url.startsWith("https://api.test/v1/models")
        ? answer.redirect("https://elsewhere.test/models")
        : answer.json({ object: headers["authorization"] ?? "no key", data: [] }),
    );
    const fetch = redirects(server.options.fetch);
    const mistral = new Mistral({ ...server.options, apiKey: "packed-key", fetch });
    equal((await mistral.models.list()).object, "no key");
  },
};

async function textOf(items: AsyncIterable<{ choices: { delta: { content?: unknown } }[] }>): Promise<string> {
  let text = "";
  for await (const { choices } of items) text += String(choices[0]?.delta.content ?? "");
  return text;
}

function caughtNow(run: () => void): string {
  try {
    run();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error("expected an error");
}
