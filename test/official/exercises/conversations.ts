import type { Mistral } from "@mistralai/mistralai";
import type { ConversationResponse } from "@mistralai/mistralai/models/components";
import { expect } from "vitest";
import { type Exercises, model } from "./exercise.ts";

export const conversations: Exercises = {
  "beta.conversations.start": async ({ official }) => {
    const plain = await official.beta.conversations.start({ model, inputs: "Hi" });
    expect(plain.outputs).toMatchObject([{ type: "message.output", role: "assistant", model }]);
    expect(plain.usage.totalTokens).toBeGreaterThan(0);

    const tools = await official.beta.conversations.start({
      model,
      inputs: "Search the web, calculate 6*7 and draw a picture",
      tools: [{ type: "web_search" }, { type: "code_interpreter" }, { type: "image_generation" }],
    });
    expect(typesOf(tools)).toEqual(["tool.execution", "tool.execution", "tool.execution", "message.output"]);
    expect(Object.keys(tools.usage.connectors ?? {})).toEqual(["web_search", "code_interpreter", "image_generation"]);

    const unstored = await official.beta.conversations.start({ model, inputs: "Hi", store: false });
    const gone = official.beta.conversations.get({ conversationId: unstored.conversationId });
    await expect(gone).rejects.toMatchObject({ statusCode: 404 });
  },

  "beta.conversations.list": async ({ official }) => {
    for (const kind of ["a", "b", "b"])
      await official.beta.conversations.start({ model, inputs: kind, metadata: { kind } });
    const agent = await official.beta.agents.create({ model, name: "Agent" });
    await official.beta.conversations.start({ agentId: agent.id, inputs: "Hi", metadata: { kind: "c" } });
    const pages = [0, 1, 2].map((page) => official.beta.conversations.list({ page, pageSize: 2 }));
    expect((await Promise.all(pages)).map((page) => page.length)).toEqual([2, 2, 0]);
    expect(await official.beta.conversations.list({ metadata: { kind: "b" } })).toHaveLength(2);
    const [withAgent] = await official.beta.conversations.list({ metadata: { kind: "c" } });
    expect(withAgent).toMatchObject({ agentId: agent.id });
  },

  "beta.conversations.get": async ({ official }) => {
    const { conversationId } = await official.beta.conversations.start({
      model,
      inputs: "Hi",
      name: "Greeting",
      description: "Short",
      instructions: "Be brief.",
      metadata: { kind: "test" },
      completionArgs: { temperature: 0.1, maxTokens: 50 },
      tools: [{ type: "web_search" }],
    });
    expect(await official.beta.conversations.get({ conversationId })).toMatchObject({
      id: conversationId,
      model,
      name: "Greeting",
      description: "Short",
      instructions: "Be brief.",
      metadata: { kind: "test" },
      completionArgs: { temperature: 0.1, maxTokens: 50 },
      tools: [{ type: "web_search" }],
    });
  },

  "beta.conversations.delete": async ({ official }) => {
    const { conversationId } = await official.beta.conversations.start({ model, inputs: "Hi" });
    expect(await official.beta.conversations.delete({ conversationId })).toBeUndefined();
    await expect(official.beta.conversations.get({ conversationId })).rejects.toMatchObject({ statusCode: 404 });
  },

  "beta.conversations.append": async ({ official }) => {
    await answerAFunction(official);
    await confirmATool(official);
  },

  "beta.conversations.getHistory": async ({ official }) => {
    const weather = await official.beta.agents.create({ model, name: "Weather" });
    const agent = await official.beta.agents.create({
      model,
      name: "Front desk",
      handoffs: [weather.id],
      tools: [{ type: "web_search" }],
    });
    const { conversationId } = await official.beta.conversations.start({
      agentId: agent.id,
      inputs: [
        {
          type: "message.input",
          role: "user",
          content: [{ type: "text", text: "Search the web, then hand off to Weather" }],
        },
      ],
    });
    const history = await official.beta.conversations.getHistory({ conversationId });
    expect(history.conversationId).toBe(conversationId);
    expect(history.entries.map(({ type }) => type)).toEqual([
      "message.input",
      "tool.execution",
      "agent.handoff",
      "message.output",
    ]);
    expect(history.entries[2]).toMatchObject({ previousAgentId: agent.id, nextAgentId: weather.id });
  },

  "beta.conversations.getMessages": async ({ official }) => {
    const { conversationId } = await official.beta.conversations.start({
      model,
      inputs: "Draw a picture",
      tools: [{ type: "image_generation" }],
    });
    const { messages } = await official.beta.conversations.getMessages({ conversationId });
    expect(messages.map(({ type }) => type)).toEqual(["message.input", "message.output"]);
    expect(messages[1]?.content).toMatchObject([{ type: "text" }, { type: "tool_file" }]);
  },

  "beta.conversations.restart": async ({ official }) => {
    const { conversationId, outputs } = await official.beta.conversations.start({ model, inputs: "Hi" });
    await official.beta.conversations.append({ conversationId, conversationAppendRequest: { inputs: "And then?" } });
    const restarted = await official.beta.conversations.restart({
      conversationId,
      conversationRestartRequest: {
        inputs: "Rather this",
        fromEntryId: outputs[0]?.id ?? "",
        metadata: { again: true },
      },
    });
    expect(restarted.conversationId).not.toBe(conversationId);
    const length = async (id: string): Promise<number> =>
      (await official.beta.conversations.getHistory({ conversationId: id })).entries.length;
    expect([await length(conversationId), await length(restarted.conversationId)]).toEqual([4, 4]);
  },
};

/** The model calls a function, the caller answers, the model speaks of it. */
async function answerAFunction({ beta }: Mistral): Promise<void> {
  const parameters = { type: "object", properties: { city: { type: "string" } }, required: ["city"] };
  const started = await beta.conversations.start({
    model,
    inputs: "What does get_weather say of city=Lyon?",
    tools: [{ type: "function", function: { name: "get_weather", parameters } }],
  });
  const [call] = started.outputs;
  if (call?.type !== "function.call" || !("toolCallId" in call)) throw new Error("No function was called.");
  expect(call).toMatchObject({ name: "get_weather" });
  const { conversationId } = started;
  const appended = await beta.conversations.append({
    conversationId,
    conversationAppendRequest: {
      inputs: [{ type: "function.result", toolCallId: call.toolCallId, result: "18 degrees" }],
    },
  });
  expect(JSON.stringify(appended.outputs)).toContain("18 degrees");
  const history = await beta.conversations.getHistory({ conversationId });
  expect(history.entries.map(({ type }) => type)).toEqual([
    "message.input",
    "function.call",
    "function.result",
    "message.output",
  ]);
}

/** A tool waits for the caller's consent, and gets it. */
async function confirmATool({ beta }: Mistral): Promise<void> {
  const started = await beta.conversations.start({
    model,
    inputs: "Search the web",
    tools: [{ type: "web_search", toolConfiguration: { requiresConfirmation: ["web_search"] } }],
  });
  const [call] = started.outputs;
  if (call?.type !== "function.call" || !("toolCallId" in call)) throw new Error("Nothing waits for a confirmation.");
  expect(call.confirmationStatus).toBe("pending");
  const appended = await beta.conversations.append({
    conversationId: started.conversationId,
    conversationAppendRequest: { toolConfirmations: [{ toolCallId: call.toolCallId, confirmation: "allow" }] },
  });
  expect(typesOf(appended)).toEqual(["tool.execution", "message.output"]);
}

function typesOf({ outputs }: ConversationResponse): unknown[] {
  return outputs.map(({ type }) => type);
}
