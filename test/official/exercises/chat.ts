import type { Mistral } from "@mistralai/mistralai";
import type { CompletionChunk, Tool } from "@mistralai/mistralai/models/components";
import { expect } from "vitest";
import * as z from "zod";
import { all, type Exercises, model } from "./exercise.ts";

export const chat: Exercises = {
  "chat.complete": async ({ official }) => {
    const plain = await official.chat.complete({ model, messages: [{ role: "user", content: "Hello" }] });
    expect(plain.choices[0]).toMatchObject({ index: 0, finishReason: "stop", message: { role: "assistant" } });
    expect(plain.usage.totalTokens).toBeGreaterThan(0);

    const json = await official.chat.complete({
      model,
      messages: [{ role: "user", content: "Where is Lyon?" }],
      responseFormat: { type: "json_schema", jsonSchema: { name: "place", schemaDefinition: place, strict: true } },
    });
    expect(Object.keys(JSON.parse(String(json.choices[0]?.message?.content)))).toEqual(["name", "rivers"]);

    await callAFunction(official);

    const several = await official.chat.complete({ model, n: 3, messages: [{ role: "user", content: "Name a wind" }] });
    expect(several.choices.map(({ index }) => index)).toEqual([0, 1, 2]);
  },

  "chat.stream": async ({ official }) => {
    const chunks = await chunksOf(official, "[[words:30]]");
    expect(chunks.length).toBeGreaterThan(3);
    expect(textOf(chunks).split(" ")).toHaveLength(30);
    expect(chunks.at(-1)?.choices[0]?.finishReason).toBe("stop");
    expect(chunks.at(-1)?.usage?.completionTokens).toBeGreaterThan(0);

    const called = await chunksOf(official, "Use get_weather for city=Lyon");
    const calls = called.flatMap(({ choices }) => choices[0]?.delta.toolCalls ?? []);
    expect(calls.map(({ function: { name } }) => name)).toEqual(["get_weather"]);
    expect(called.at(-1)?.choices[0]?.finishReason).toBe("tool_calls");
  },

  "chat.parse": async ({ official }) => {
    const { choices } = await official.chat.parse({ model, messages: [asked], responseFormat: Place });
    expect(choices?.[0]?.message?.parsed).toMatchObject({
      name: expect.any(String) as string,
      rivers: expect.any(Array) as [],
    });
  },

  "chat.parseStream": async ({ official }) => {
    const events = await all(await official.chat.parseStream({ model, messages: [asked], responseFormat: Place }));
    expect(Place.safeParse(JSON.parse(textOf(events.map(({ data }) => data)))).success).toBe(true);
  },
};

const asked = { role: "user", content: "Where is Lyon?" } as const;
const Place: z.ZodObject<{ name: z.ZodString; rivers: z.ZodArray<z.ZodString> }> = z.object({
  name: z.string(),
  rivers: z.array(z.string()),
});

const place = {
  type: "object",
  required: ["name", "rivers"],
  properties: { name: { type: "string" }, rivers: { type: "array", items: { type: "string" } } },
};

const weather: Tool & { type: "function" } = {
  type: "function",
  function: {
    name: "get_weather",
    parameters: { type: "object", required: ["city"], properties: { city: { type: "string" } } },
  },
};

/** There and back: the model calls, the caller answers, the model speaks of it. */
async function callAFunction({ chat }: Mistral): Promise<void> {
  const question = { role: "user", content: "What does get_weather say with city=Lyon now?" } as const;
  const asked = await chat.complete({ model, tools: [weather], toolChoice: "any", messages: [question] });
  expect(asked.choices[0]?.finishReason).toBe("tool_calls");
  const [call] = asked.choices[0]?.message?.toolCalls ?? [];
  expect(call?.function.name).toBe("get_weather");
  expect(JSON.parse(String(call?.function.arguments))).toEqual({ city: "Lyon" });
  const told = await chat.complete({
    model,
    tools: [weather],
    messages: [
      question,
      { role: "assistant", content: "", toolCalls: call ? [call] : [] },
      { role: "tool", toolCallId: call?.id, name: "get_weather", content: "Mild, 18 degrees" },
    ],
  });
  expect(told.choices[0]?.message?.content).toContain("18 degrees");
}

async function chunksOf({ chat }: Mistral, content: string): Promise<CompletionChunk[]> {
  const events = await all(await chat.stream({ model, tools: [weather], messages: [{ role: "user", content }] }));
  return events.map(({ data }) => data);
}

function textOf(chunks: readonly CompletionChunk[]): string {
  return chunks.map(({ choices }) => choices[0]?.delta.content ?? "").join("");
}
