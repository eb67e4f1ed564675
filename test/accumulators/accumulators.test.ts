import { createEmulator } from "@tramontane/emulator";
import {
  type ChatCompletionRequest,
  chatAnswer,
  chatText,
  collectChat,
  collectConversation,
  type ConversationRequest,
  conversationText,
  Mistral,
  ResponseFailedError,
  TramontaneError,
} from "@tramontane/mistral";
import { describe, expect, test } from "vitest";

const model = "mistral-small-latest";
const weather = {
  type: "function" as const,
  function: { name: "get_weather", parameters: { type: "object", properties: { city: { type: "string" } } } },
};
/** Two of the same make, of which one is asked for a stream and the other is not. */
const twins = (): [Mistral, Mistral] => [client(), client()];
const client = (): Mistral => new Mistral({ apiKey: "any", fetch: createEmulator().fetch });

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe("a chat", () => {
  const say = (content: string): Pick<ChatCompletionRequest, "messages"> => ({ messages: [{ role: "user", content }] });
  const cases: { name: string; request: Omit<ChatCompletionRequest, "model"> }[] = [
    { name: "a text", request: say("Hi") },
    { name: "three answers", request: { ...say("Hi"), n: 3 } },
    { name: "an answer that is cut", request: { ...say("[[words:90]]"), max_tokens: 7 } },
    { name: "a call of a function", request: { ...say("get_weather city=Lyon"), tools: [weather] } },
    { name: "JSON", request: { ...say("Hi"), response_format: { type: "json_object" } } },
  ];

  test.each(cases)("is collected from its stream as it is without one: $name", async ({ request }) => {
    const [streaming, plain] = twins();
    const want = await plain.chat.complete({ model, ...request });
    const got = await collectChat(await streaming.chat.stream({ model, ...request }));
    // Where there is no call, one has none and the other says that there is none.
    for (const { message } of want.choices) if (message?.tool_calls === null) delete message.tool_calls;
    for (const { message } of want.choices) delete message?.prefix;
    expect(got).toEqual(want);
  });

  test("gives its text as it comes", async () => {
    const [streaming, plain] = twins();
    const { choices } = await plain.chat.complete({ model, ...say("Hi") });
    const texts = await all(chatText(await streaming.chat.stream({ model, ...say("Hi") })));
    expect(texts.length).toBeGreaterThan(1);
    expect(texts.join("")).toBe(choices[0]?.message?.content);
  });

  test("shows what is there of it", async () => {
    const answer = chatAnswer();
    const lengths: number[] = [];
    for await (const chunk of await client().chat.stream({ model, ...say("Hi") })) {
      answer.add(chunk);
      lengths.push(answer.response.choices[0]?.message?.content?.length ?? -1);
      if (lengths.length === 1) expect(answer.response.choices[0]?.finish_reason).toBe("");
    }
    expect(lengths.length).toBeGreaterThan(3);
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
  });
});

describe("a conversation", () => {
  const cases: { name: string; request: ConversationRequest }[] = [
    { name: "a text", request: { model, inputs: "Hi" } },
    { name: "a call of a function", request: { model, inputs: "get_weather city=Lyon", tools: [weather] } },
    { name: "tools of the server", request: { model, inputs: "search news", tools: [{ type: "web_search" }] } },
    { name: "a picture", request: { model, inputs: "draw a cat", tools: [{ type: "image_generation" }] } },
  ];

  test.each(cases)("is collected from its stream as it is without one: $name", async ({ request }) => {
    const [streaming, plain] = twins();
    const want = await plain.beta.conversations.start(request);
    const got = await collectConversation(await streaming.beta.conversations.startStream(request));
    for (const entry of want.outputs) delete entry.completed_at;
    expect(got).toMatchObject({ outputs: want.outputs });
    expect(got).toEqual({ ...want, guardrails: got.guardrails });
  });

  test("is collected where agents hand off", async () => {
    const ask = async (mistral: Mistral) => {
      const { id } = await mistral.beta.agents.create({ model, name: "Bo" });
      const { id: agent_id } = await mistral.beta.agents.create({ model, name: "Al", handoffs: [id] });
      return { agent_id, inputs: "hand off to Bo" };
    };
    const [streaming, plain] = twins();
    const want = await plain.beta.conversations.start(await ask(plain));
    const got = await collectConversation(await streaming.beta.conversations.startStream(await ask(streaming)));
    for (const entry of want.outputs) delete entry.completed_at;
    expect(want.outputs.map(({ type }) => type)).toContain("agent.handoff");
    expect(got.outputs).toEqual(want.outputs);
  });

  test("gives its text as it comes, without what tools found", async () => {
    const [streaming, plain] = twins();
    const request: ConversationRequest = { model, inputs: "search news", tools: [{ type: "web_search" }] };
    const { outputs } = await plain.beta.conversations.start(request);
    const texts = await all(conversationText(await streaming.beta.conversations.startStream(request)));
    const message = outputs.find((entry) => entry.type === "message.output");
    expect(message?.content).toMatchObject([{ type: "text", text: texts.join("") }, { type: "tool_reference" }]);
  });

  test.each([collectConversation, async (stream: never) => all(conversationText(stream))])(
    "that fails is an error",
    async (read) => {
      const stream = await client().beta.conversations.startStream({ model, inputs: "[[error:429]]" });
      const error = await read(stream as never).catch((error: unknown) => error);
      expect(error).toBeInstanceOf(ResponseFailedError);
      expect(error).toBeInstanceOf(TramontaneError);
      expect(error).toMatchObject({ status: 429, code: "tramontane.ResponseFailedError" });
    },
  );

  test("that breaks off is an error, whatever has come of it", async () => {
    const headers = { "x-emulator-fault": "truncate=after-3-events" };
    const stream = await client().beta.conversations.startStream({ model, inputs: "Hi" }, { headers });
    expect(await collectConversation(stream).catch((error: unknown) => error)).toMatchObject({
      code: "tramontane.TruncatedStreamError",
      received: 3,
    });
  });
});
