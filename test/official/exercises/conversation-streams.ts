import type { ConversationEvents } from "@mistralai/mistralai/models/components";
import { expect } from "vitest";
import type { Bench } from "../bench.ts";
import { all, type Exercises, model } from "./exercise.ts";

export const conversationStreams: Exercises = {
  "beta.conversations.startStream": async (bench) => {
    const kinds = new Set<string>();
    for (const [inputs, want] of Object.entries(wanted)) {
      const events = await all(
        await bench.official.beta.conversations.startStream({ agentId: await agentOf(bench), inputs }),
      );
      for (const { event, data } of events) {
        expect(event).toBe(data.type);
        kinds.add(event);
      }
      expect(events[0]?.event).toBe("conversation.response.started");
      expect(order(events), inputs).toEqual(want);
    }
    expect([...kinds].sort()).toEqual([...every].sort());
  },

  "beta.conversations.appendStream": async ({ official }) => {
    const { conversationId } = await official.beta.conversations.start({ model, inputs: "Hi" });
    const stream = await official.beta.conversations.appendStream({
      conversationId,
      conversationAppendStreamRequest: { inputs: "[[words:40]]" },
    });
    const events = await all(stream);
    const text = events
      .map(({ data }) => (data.type === "message.output.delta" && "content" in data ? data.content : ""))
      .join("");
    expect(text.split(" ")).toHaveLength(40);
    const { entries } = await official.beta.conversations.getHistory({ conversationId });
    expect([entries.length, entries[3]]).toMatchObject([4, { content: text }]);
  },

  "beta.conversations.restartStream": async ({ official }) => {
    const { conversationId, outputs } = await official.beta.conversations.start({ model, inputs: "Hi" });
    const stream = await official.beta.conversations.restartStream({
      conversationId,
      conversationRestartStreamRequest: { inputs: "Again", fromEntryId: outputs[0]?.id ?? "" },
    });
    const [started, ...rest] = await all(stream);
    expect(started?.data).toMatchObject({ type: "conversation.response.started" });
    expect(started?.data).not.toMatchObject({ conversationId });
    expect(order(rest)).toEqual(["message.output.delta", "conversation.response.done"]);
  },
};

/** What the scripted model is told, and the kinds of event that come of it, each named once where it repeats. */
const wanted: Readonly<Record<string, readonly string[]>> = {
  "Tell me of the wind": ["conversation.response.started", "message.output.delta", "conversation.response.done"],
  "Call get_weather": ["conversation.response.started", "function.call.delta", "conversation.response.done"],
  "Search the web": [
    "conversation.response.started",
    "tool.execution.started",
    "tool.execution.delta",
    "tool.execution.done",
    "message.output.delta",
    "conversation.response.done",
  ],
  "Hand off, please": [
    "conversation.response.started",
    "agent.handoff.started",
    "agent.handoff.done",
    "message.output.delta",
    "conversation.response.done",
  ],
  "[[error:429]]": ["conversation.response.started", "conversation.response.error"],
};

const every = [
  "conversation.response.started",
  "conversation.response.done",
  "conversation.response.error",
  "message.output.delta",
  "function.call.delta",
  "tool.execution.started",
  "tool.execution.delta",
  "tool.execution.done",
  "agent.handoff.started",
  "agent.handoff.done",
];

function order(events: readonly ConversationEvents[]): string[] {
  return events.map(({ event }) => String(event)).filter((event, index, all) => event !== all[index - 1]);
}

/** An agent that can do everything there is an event for. */
async function agentOf({ official }: Bench): Promise<string> {
  const next = await official.beta.agents.create({ model, name: "Second in line" });
  const agent = await official.beta.agents.create({
    model,
    name: "First in line",
    handoffs: [next.id],
    tools: [
      { type: "web_search" },
      { type: "function", function: { name: "get_weather", parameters: { type: "object" } } },
    ],
  });
  return agent.id;
}
