/**
 * A program that a user could have written. It is only ever type-checked, in each project of consumers.test.ts.
 *
 * A `@ts-expect-error` is a claim of its own: the check fails where the types would let the mistake through.
 */
import { createEmulator } from "@tramontane/emulator";
import { ApiError, type ClientOptions, Mistral, requestId } from "@tramontane/mistral";
import { startStream } from "@tramontane/mistral/beta/conversations";
import { upload } from "@tramontane/mistral/beta/libraries/documents";
import { createClient } from "@tramontane/mistral/client";
import { type Fetcher, HTTPClient, Mistral as Compat } from "@tramontane/mistral/compat";
import type { ChatCompletionRequestMessage } from "@tramontane/mistral/compat/models/components";
import { HTTPValidationError, SDKError } from "@tramontane/mistral/compat/models/errors";
import type { AgentsApiV1ConversationsAppendRequest } from "@tramontane/mistral/compat/models/operations";
import { embedInBatchesStream } from "@tramontane/mistral/embed-in-batches";
import { batchResults, readJsonl } from "@tramontane/mistral/jsonl";
import { list } from "@tramontane/mistral/models";
import { type StandardSchema, structuredChat } from "@tramontane/mistral/structured";
import { chatWithToolsStream, converseWithTools, tool } from "@tramontane/mistral/tools";
import { transcribeRealtime } from "@tramontane/mistral/transcribe-realtime";
import { waitForBatch } from "@tramontane/mistral/waiting";
import { parseEventStream } from "@tramontane/runtime";

const options: ClientOptions = { apiKey: async () => "key", fetch: createEmulator().fetch, timeout: 10_000 };
const mistral = new Mistral(options);
const client = createClient(options);

/** A program of the official client, with only its imports changed. */
export async function compatible(messages: ChatCompletionRequestMessage[]): Promise<string> {
  const fetcher: Fetcher = async (input) => createEmulator().fetch(input);
  const old = new Compat({ apiKey: async () => "key", timeoutMs: 10_000, httpClient: new HTTPClient({ fetcher }) });
  const request: AgentsApiV1ConversationsAppendRequest = {
    conversationId: "conv_1",
    conversationAppendRequest: { inputs: "Hi", completionArgs: { maxTokens: 10 } },
  };
  // @ts-expect-error -- names on the wire are not those of this shape
  void old.beta.conversations.get({ conversation_id: "conv_1" });
  try {
    const { conversationId } = await old.beta.conversations.append(request, { retries: { strategy: "none" } });
    for await (const { data } of await old.chat.stream({ model: "m", messages })) void data.choices[0]?.delta.content;
    const { createdAt } = await old.beta.conversations.get({ conversationId });
    return createdAt.toISOString();
  } catch (error) {
    if (error instanceof HTTPValidationError) return String(error.detail?.[0]?.msg);
    return error instanceof SDKError ? `${error.statusCode} ${error.headers.get("x-request-id") ?? ""}` : "unknown";
  }
}

export async function requests(signal: AbortSignal): Promise<string> {
  const reply = await mistral.beta.conversations.start({ model: "m", inputs: "Hi" }, { signal, retries: 1 });
  const id: string = reply.conversation_id;
  // @ts-expect-error -- a property that the answer does not have
  void reply.conversationId;
  // @ts-expect-error -- inputs are text or entries
  void mistral.beta.conversations.start({ model: "m", inputs: 7 });
  // @ts-expect-error -- a request option that does not exist
  void mistral.beta.conversations.get(id, { timeOut: 1 });
  // @ts-expect-error -- the flag is the method's to set
  void mistral.beta.conversations.start({ model: "m", inputs: "Hi", stream: true });

  const { data, response } = await list(client).withResponse();
  const status: number = response.status;
  const [first] = data.data ?? [];
  return `${id} ${status} ${String(first?.id)}`;
}

export async function streams(): Promise<string> {
  let text = "";
  for await (const event of await startStream(client, { model: "m", inputs: "Hi" })) {
    switch (event.type) {
      case "message.output.delta": {
        if (typeof event.content === "string") text += event.content;
        // @ts-expect-error -- belongs to another event
        void event.usage;
        break;
      }
      case "conversation.response.done": {
        const tokens: number | undefined = event.usage.total_tokens;
        text += String(tokens);
        break;
      }
      case "conversation.response.error": {
        const message: string = event.message;
        throw new Error(message);
      }
      default:
        text += String(event.type);
    }
  }
  return text;
}

export async function raw(body: ReadableStream<Uint8Array>): Promise<string[]> {
  const seen: string[] = [];
  for await (const { data, event = "message" } of parseEventStream(body)) seen.push(`${event}: ${data}`);
  return seen;
}

export async function pages(): Promise<string[]> {
  const { datasets } = mistral.beta.observability;
  const names: string[] = [];
  for await (const dataset of datasets.list({ page_size: 50 })) names.push(dataset.name);
  for await (const page of datasets.list().pages()) names.push(...page.items.map((dataset) => dataset.id));
  const page = await datasets.list();
  if (page.hasNext) names.push(...(await page.next()).items.map(({ name }) => name));
  return names;
}

export async function uploads(file: File, bytes: Uint8Array): Promise<void> {
  const library = await mistral.beta.libraries.create({ name: "Notes" });
  const document = await mistral.beta.libraries.documents.upload(library.id, { file });
  const size: number | null = document.size;
  await upload(client, library.id, { file: { content: bytes, name: `${size}.bin` } });
  // @ts-expect-error -- a path is not a file
  void upload(client, library.id, { file: 7 });
}

export async function errors(): Promise<string> {
  const call = mistral.beta.observability.datasets.fetch("id");
  try {
    return (await call).name;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const status: number = error.status;
    const id: string | undefined = requestId(error);
    return `${status} ${id}`;
  }
}

declare const place: StandardSchema<{ city: string }>;
const parameters = { type: "object", properties: { city: { type: "string" } } };

export async function tools(): Promise<number> {
  const weather = tool({ name: "weather", arguments: place, parameters, run: async ({ city }) => city.length });
  // @ts-expect-error -- the schema gives no JSON Schema
  tool({ name: "weather", arguments: place, run: () => "fine" });
  // @ts-expect-error -- the arguments have no such property
  tool({ name: "weather", arguments: place, parameters, run: ({ country }) => country });
  let sum = 0;
  for await (const step of chatWithToolsStream(mistral, { model: "m", messages: [], tools: [weather] })) {
    // @ts-expect-error -- belongs to another step
    void step.value;
    if (step.type === "result" && step.name === "weather") sum += step.value + step.arguments.city.length;
  }
  const { text } = await converseWithTools(client, {
    model: "m",
    inputs: "Hi",
    tools: [weather, { type: "web_search" }],
  });
  return sum + text.length;
}

export async function further(bytes: Uint8Array, blob: Blob): Promise<string> {
  const { value } = await structuredChat(client, { model: "m", messages: [], schema: place, json_schema: parameters });
  const seen: string[] = [value.city];
  const job = await waitForBatch(
    mistral,
    { id: "j" },
    { onProgress: ({ total_requests }) => seen.push(`${total_requests}`) },
  );
  for await (const { response } of batchResults<{ id: string }>(mistral, job)) seen.push(response?.body.id ?? "");
  for await (const row of readJsonl<{ name: string }>(blob)) seen.push(row.name);
  for await (const { embedding } of embedInBatchesStream(client, { model: "m", inputs: seen }))
    seen.push(`${embedding[0]}`);
  for await (const event of transcribeRealtime(mistral, { model: "m", audio: [bytes] })) {
    if (event.type === "transcription.text.delta") seen.push(event.text);
  }
  return seen.join();
}
