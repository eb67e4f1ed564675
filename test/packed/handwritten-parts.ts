/** The handwritten subpaths of the published client, one function a thing, as `parts.ts` has what stands beside the calls. */
import { Mistral } from "@tramontane/mistral";
import { createClient } from "@tramontane/mistral/client";
import { embedInBatches } from "@tramontane/mistral/embed-in-batches";
import { batchResults, exportDataset, readJsonl } from "@tramontane/mistral/jsonl";
import { type StandardSchema, structuredChat } from "@tramontane/mistral/structured";
import { chatWithTools, converseWithToolsStream, tool } from "@tramontane/mistral/tools";
import { answer, testServer } from "@tramontane/mistral/testing";
import { type SocketLike, transcribeRealtime } from "@tramontane/mistral/transcribe-realtime";
import { BatchFailedError, waitForBatch, waitForTask } from "@tramontane/mistral/waiting";
import { caught, equal } from "./assertions.ts";

const model = "mistral-small-latest";
const messages = [{ role: "user" as const, content: "Hi" }];
const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 };
const parameters = { type: "object", properties: { city: { type: "string" } } };
const place: StandardSchema<{ city: string }> = {
  "~standard": {
    version: 1,
    vendor: "packed",
    validate: (value) => {
      const { city } = Object(value) as { city?: unknown };
      return typeof city === "string" ? { value: { city } } : { issues: [{ message: "no city", path: ["city"] }] };
    },
  },
};
const said = (message: object): object => ({
  id: "c",
  object: "chat.completion",
  model,
  created: 0,
  usage,
  choices: [{ index: 0, finish_reason: "stop", message: { role: "assistant", ...message } }],
});
const weather = tool({ name: "weather", arguments: place, parameters, run: ({ city }) => `${city}: wind` });
const call = { name: "weather", arguments: '{"city":"Lyon"}' };

export const handwrittenParts: Readonly<Record<string, () => Promise<void>>> = {
  async "tools: a chat runs what the model calls, and goes on with what it gave"() {
    const server = testServer().on(
      "POST /v1/chat/completions",
      answer.json(said({ content: "", tool_calls: [{ id: "t1", function: call }] })),
      answer.json(said({ content: "Windy." })),
    );
    const { text, rounds } = await chatWithTools(new Mistral(server.options), { model, messages, tools: [weather] });
    equal([text, rounds], ["Windy.", 2]);
    const { messages: sent } = Object(server.requests[1]?.body) as { messages: { role: string; content: string }[] };
    equal([sent.at(-1)?.role, sent.at(-1)?.content], ["tool", "Lyon: wind"]);
  },

  async "tools: a conversation streams, runs a tool, and streams on"() {
    const started = { type: "conversation.response.started", conversation_id: "conv" };
    const done = { type: "conversation.response.done", usage };
    const called = { type: "function.call.delta", id: "f1", tool_call_id: "t1", output_index: 0, ...call };
    const delta = { type: "message.output.delta", id: "m1", content: "Windy.", output_index: 0 };
    const server = testServer()
      .on("POST /v1/conversations", answer.events([started, called, done]))
      .on("POST /v1/conversations/{id}", answer.events([started, delta, done]));
    const seen: unknown[] = [];
    const client = createClient(server.options);
    for await (const step of converseWithToolsStream(client, { model, inputs: "Hi", tools: [weather] }))
      if (step.type === "text") seen.push(step.text);
      else if (step.type === "result") seen.push(step.value);
    equal(seen, ["Lyon: wind", "Windy."]);
    server.done();
  },

  async "structured: an answer is a value of the schema, or an error that says what is wrong"() {
    const server = testServer().on(
      "POST /v1/chat/completions",
      answer.json(said({ content: '{"city":"Lyon"}' })),
      answer.json(said({ content: "{}" })),
    );
    const request = { model, messages, schema: place, json_schema: parameters };
    const { value } = await structuredChat(new Mistral(server.options), request);
    equal(value.city, "Lyon");
    const error = (await caught(structuredChat(new Mistral(server.options), request))) as Error;
    equal([error.name, error.message.includes("no city")], ["StructuredAnswerError", true]);
  },

  async "waiting: for a batch until it has succeeded, and a task until it has failed"() {
    const job = (status: string, completed_requests: number): object => ({
      id: "b1",
      status,
      completed_requests,
      errors: [],
    });
    const server = testServer()
      .on("GET /v1/batch/jobs/b1", answer.json(job("RUNNING", 1)), answer.json(job("SUCCESS", 2)))
      .on("GET /v1/batch/jobs/b2", answer.json({ ...job("FAILED", 0), errors: [{ message: "no such model" }] }))
      .on("GET /v1/observability/datasets/d/tasks/t", answer.json({ id: "t", status: "COMPLETED" }));
    const { sleep } = server.options;
    const mistral = new Mistral(server.options);
    const progress: number[] = [];
    const onProgress = ({ completed_requests }: { completed_requests: number }): void =>
      void progress.push(completed_requests);
    const done = await waitForBatch(mistral, { id: "b1" }, { sleep, onProgress });
    equal([done.status, progress, server.clock.now], ["SUCCESS", [1, 2], 2000]);
    const failed = await caught(waitForBatch(mistral, { id: "b2" }, { sleep }));
    equal([failed instanceof BatchFailedError, (failed as Error).message.includes("no such model")], [true, true]);
    equal((await waitForTask(mistral, { dataset_id: "d", id: "t" }, { sleep })).status, "COMPLETED");
  },

  async "jsonl: records one by one, of a blob, of a batch, of an export without the key"() {
    const rows = [{ n: 1 }, { n: 2 }];
    const seen: unknown[] = [];
    for await (const row of readJsonl<{ n: number }>(new Blob(['{"n":1}\n{"n":2}']))) seen.push(row);
    const server = testServer()
      .on("GET /v1/files/f1/content", answer.jsonLines([{ custom_id: "a", response: { status_code: 200, body: 1 } }]))
      .on("GET /v1/observability/datasets/d/exports/to-jsonl", answer.json({ file_url: "https://store.test/x" }))
      .on("GET https://store.test/x", answer.jsonLines(rows, { cut: 3 }));
    const mistral = new Mistral({ ...server.options, apiKey: "packed-key" });
    for await (const { custom_id } of batchResults(mistral, { output_file: "f1" })) seen.push(custom_id);
    for await (const row of exportDataset<{ n: number }>(mistral, "d")) seen.push(row);
    equal(seen, [...rows, "a", ...rows]);
    equal(
      server.requests.map(({ headers }) => "authorization" in headers),
      [true, true, false],
    );
  },

  async "embed-in-batches: as many to a request as fit, in the order of the texts"() {
    const server = testServer().always("POST /v1/embeddings", ({ body }) => {
      const { input } = body as { input: string[] };
      const data = input.map((text, index) => ({ object: "embedding", index, embedding: [text.length] }));
      return answer.json({ id: "e", object: "list", model, usage, data });
    });
    const inputs = ["a", "bb", "ccc"];
    const result = await embedInBatches(new Mistral(server.options), { model, inputs }, { maxInputs: 2 });
    equal([result.embeddings, result.usage.total_tokens, server.requests.length], [[[1], [2], [3]], 4, 2]);
  },

  async "transcribe-realtime: sound goes up in pieces, and text comes down"() {
    const sent: string[] = [];
    const webSocket = (): SocketLike => {
      const listeners: Record<string, (event: { type: string; data?: string }) => void> = {};
      const tell = (message: object): void =>
        listeners["message"]?.({ type: "message", data: JSON.stringify(message) });
      setTimeout(() => {
        listeners["open"]?.({ type: "open" });
        tell({ type: "session.created", session: { request_id: "r", model } });
      });
      return {
        send: (data) => {
          const { type, audio = "" } = JSON.parse(data) as { type: string; audio?: string };
          sent.push(`${type} ${audio}`.trim());
          if (type !== "input_audio.end") return;
          tell({ type: "transcription.text.delta", text: "wind" });
          tell({ type: "transcription.done", model, text: "wind", usage, language: null });
        },
        close: () => setTimeout(() => listeners["close"]?.({ type: "close" })),
        addEventListener: (type, listener) => void (listeners[type] = listener),
      };
    };
    const audio = [Uint8Array.of(1, 2, 3)];
    const seen: string[] = [];
    const client = createClient({ apiKey: "packed-key" });
    for await (const { type } of transcribeRealtime(client, { model, audio }, { webSocket })) seen.push(type);
    equal(seen, ["session.created", "transcription.text.delta", "transcription.done"]);
    equal(sent, ["input_audio.append AQID", "input_audio.flush", "input_audio.end"]);
  },
};
