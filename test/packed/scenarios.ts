/**
 * What a user's program does with the published client, one function a thing, the same on every runtime.
 *
 * Web APIs only: the types are stripped and the files are run as they are on Node 20, on workerd and on the others.
 */
import { ApiError, Mistral, TramontaneError, TruncatedStreamError } from "@tramontane/mistral";
import { start } from "@tramontane/mistral/beta/conversations";
import { createClient } from "@tramontane/mistral/client";
import { HTTPClient, Mistral as Compat } from "@tramontane/mistral/compat";
import { HTTPValidationError, MistralError, SDKError } from "@tramontane/mistral/compat/models/errors/index.js";
import { caught, equal } from "./assertions.ts";
import { handwrittenParts } from "./handwritten-parts.ts";
import { parts } from "./parts.ts";

/** Where the emulator and the faulty server listen, and the key where a runtime has no environment to read it from. */
export interface Options {
  readonly baseURL: string;
  readonly faultyURL: string;
  readonly apiKey?: string;
}

/** A scenario that ran; `error` is there when it failed. */
export interface Result {
  readonly name: string;
  readonly error?: string;
}

const model = "mistral-small-latest";

const scenarios: Readonly<Record<string, (options: Options) => Promise<void>>> = {
  async "JSON: the class client starts a conversation and reads it back"(options) {
    const mistral = new Mistral(options);
    const reply = await mistral.beta.conversations.start({ model, inputs: "Hi" });
    equal(typeof reply.conversation_id, "string");
    equal(reply.outputs[0]?.type, "message.output");
    const history = await mistral.beta.conversations.getHistory(reply.conversation_id);
    equal(history.entries.length, 2);
    const { data, response } = await mistral.beta.conversations.get(reply.conversation_id).withResponse();
    equal([data.id, response.status], [reply.conversation_id, 200]);
  },

  async "JSON: a standalone function does the same"(options) {
    const reply = await start(createClient(options), { model, inputs: "Hi" });
    equal(typeof reply.conversation_id, "string");
  },

  async "stream: events arrive one by one, typed, to the last"(options) {
    const stream = await new Mistral(options).beta.conversations.startStream({ model, inputs: "Tell me of the wind" });
    const types: string[] = [];
    let text = "";
    for await (const event of stream) {
      types.push(event.type);
      if (event.type === "message.output.delta" && typeof event.content === "string") text += event.content;
    }
    equal([types[0], types.at(-1)], ["conversation.response.started", "conversation.response.done"]);
    equal(types.filter((type) => type === "message.output.delta").length > 1, true);
    equal(text.length > 0, true);
  },

  async "stream: leaving the loop early closes the connection"({ faultyURL, apiKey }) {
    const mistral = new Mistral({ baseURL: faultyURL, apiKey });
    for await (const event of await mistral.beta.conversations.startStream({ model: "endless", inputs: "Go on" }))
      if (event.type === "message.output.delta") break;
    await closed(mistral);
  },

  async "stream: one that ends before its last event throws"({ faultyURL, apiKey }) {
    const { conversations } = new Mistral({ baseURL: faultyURL, apiKey }).beta;
    const stream = await conversations.startStream({ model: "truncated", inputs: "Stop" });
    const types: string[] = [];
    const read = async (): Promise<void> => {
      for await (const event of stream) types.push(event.type);
    };
    equal((await caught(read())) instanceof TruncatedStreamError, true);
    equal(types, ["conversation.response.started", "message.output.delta"]);
  },

  async "pages: every record of every page, once, and a page by hand"(options) {
    const { datasets } = new Mistral(options).beta.observability;
    const dataset = await datasets.create({ name: "Packed pages", description: "Twelve records" });
    const made = new Set<string>();
    for (let index = 0; index < 12; index += 1)
      made.add((await datasets.createRecord(dataset.id, { payload: { index } })).id);
    const seen: string[] = [];
    for await (const record of datasets.listRecords(dataset.id, { page_size: 5 })) seen.push(record.id);
    equal([seen.length, new Set(seen).size, seen.every((id) => made.has(id))], [12, 12, true]);
    const page = await datasets.listRecords(dataset.id, { page_size: 5 });
    const next = await page.next();
    equal([page.items.length, page.hasNext, next?.items.length], [5, true, 5]);
    equal([page.items[0]?.id, next?.items[0]?.id], [seen[0], seen[5]]);
  },

  async "upload: a file, bytes and a stream go up and their text comes back"(options) {
    const { libraries } = new Mistral(options).beta;
    const library = await libraries.create({ name: "Packed upload" });
    const text = "Über den Dächern weht der Tramontane.\n";
    const files = [
      new File([text], "wind.txt", { type: "text/plain" }),
      { content: new TextEncoder().encode(`${text}2`), name: "wind 2.txt", type: "text/plain" },
      { content: new Blob([`${text}3`]).stream(), name: "wind-3.txt", type: "text/plain" },
    ];
    for (const file of files) {
      const document = await libraries.documents.upload(library.id, { file });
      equal(document.name, file.name);
      const content = await libraries.documents.textContent(library.id, document.id);
      equal(content.text.startsWith(text), true);
    }
    equal((await libraries.get(library.id)).nb_documents, 3);
  },

  async "compat: a program in the official shape calls, streams, uploads, reads errors and tries again"({
    baseURL: serverURL,
    apiKey,
  }) {
    const httpClient = new HTTPClient();
    let requests = 0;
    httpClient.addHook("beforeRequest", () => void (requests += 1));
    const mistral = new Compat({ serverURL, ...(apiKey === undefined ? {} : { apiKey }), httpClient });
    const { conversations } = mistral.beta;
    const { conversationId } = await conversations.start({ model, inputs: "Hi" });
    const conversationAppendStreamRequest = { inputs: "Tell me of the wind" };
    const events: string[] = [];
    for await (const { event, data } of await conversations.appendStream({
      conversationId,
      conversationAppendStreamRequest,
    })) {
      equal(event, data.type);
      events.push(event);
    }
    equal([events[0], events.at(-1)], ["conversation.response.started", "conversation.response.done"]);
    const { createdAt } = await conversations.get({ conversationId });
    equal(createdAt instanceof Date, true);
    const content = new TextEncoder().encode("wind");
    const file = await mistral.files.upload({ purpose: "ocr", file: { fileName: "wind.txt", content } });
    equal(await new Response(await mistral.files.download({ fileId: file.id })).text(), "wind");
    const missing = await caught(conversations.get({ conversationId: "conv_none" }));
    equal([missing instanceof SDKError, missing instanceof SDKError && missing.statusCode], [true, 404]);
    const messages = [{ role: "user" as const, content: "Hi" }];
    const invalid = await caught(mistral.chat.complete({ model, messages, temperature: 99 }));
    equal([invalid instanceof HTTPValidationError, invalid instanceof MistralError], [true, true]);
    requests = 0;
    const backoff = { initialInterval: 1, maxInterval: 2, exponent: 1, maxElapsedTime: 5000 };
    const headers = { "x-emulator-fault": "status=503; times=2" };
    await conversations.get({ conversationId }, { headers, retries: { strategy: "backoff", backoff } });
    equal(requests, 3);
  },

  async "error: a failure has its status, its typed body, and no key in it"(options) {
    const { conversations } = new Mistral(options).beta;
    const missing = await caught(conversations.get("conv_none"));
    equal([missing instanceof ApiError, missing instanceof ApiError && missing.status], [true, 404]);
    // @ts-expect-error -- what the server must refuse
    const invalid = await caught(conversations.start({ model, inputs: 7 }));
    if (!(invalid instanceof ApiError)) throw invalid;
    equal(invalid.status, 422);
    equal(Array.isArray((invalid.body as { detail?: unknown }).detail), true);
    equal(
      [/POST/, /422/, /packed-key/].map((pattern) => pattern.test(invalid.message)),
      [true, true, false],
    );
  },

  async "error: nobody listens"(options) {
    const mistral = new Mistral({ ...options, baseURL: "http://127.0.0.1:9", retries: false });
    const error = await caught(mistral.models.list());
    equal([error instanceof TramontaneError, error instanceof ApiError], [true, false]);
  },

  async "abort: a signal ends a request before it begins, with its own reason"(options) {
    const { conversations } = new Mistral(options).beta;
    const signal = AbortSignal.abort(new Error("before"));
    equal(message(await caught(conversations.start({ model, inputs: "Hi" }, { signal }))), "before");
  },

  async "abort: a signal ends a stream and its connection, with its own reason"({ faultyURL, apiKey }) {
    const mistral = new Mistral({ baseURL: faultyURL, apiKey });
    const controller = new AbortController();
    const { signal } = controller;
    const stream = await mistral.beta.conversations.startStream({ model: "endless", inputs: "Go on" }, { signal });
    const read = async (): Promise<void> => {
      for await (const event of stream)
        if (event.type === "message.output.delta") controller.abort(new Error("during"));
    };
    equal(message(await caught(read())), "during");
    await closed(mistral);
  },

  ...parts,
  ...handwrittenParts,
};

/** Runs all of them, one after another. */
export async function runScenarios(options: Options): Promise<Result[]> {
  const results: Result[] = [];
  for (const [name, scenario] of Object.entries(scenarios)) results.push(await outcome(name, scenario(options)));
  return results;
}

/** Their names, in order. */
export const names: readonly string[] = Object.keys(scenarios);

async function outcome(name: string, running: Promise<void>): Promise<Result> {
  try {
    await running;
    return { name };
  } catch (error) {
    return { name, error: error instanceof Error ? `${error.message}\n${error.stack}` : String(error) };
  }
}

/** Waits until the faulty server has no stream open any more. */
async function closed(mistral: Mistral): Promise<void> {
  const deadline = Date.now() + 5_000;
  for (;;) {
    const { open } = (await mistral.models.list()) as { open?: number };
    if (open === 0) return;
    if (Date.now() > deadline) throw new Error(`${open} connections are still open`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
