import { describe, expect, test } from "vitest";
import { conversationAnswer } from "./conversation-answer.ts";
import type { ConversationEvent, MessageOutputEvent } from "./generated/types/conversation-events.ts";

type Content = MessageOutputEvent["content"];

const written = (content: Content, content_index?: number, id = "m", output_index = 0): ConversationEvent => ({
  type: "message.output.delta",
  id,
  output_index,
  content,
  ...(content_index !== undefined && { content_index }),
});
const text = (text: string): { type: "text"; text: string } => ({ type: "text", text });
const source = { type: "tool_reference", tool: "web_search", title: "T" } as const;
const outputs = (events: readonly ConversationEvent[]): unknown[] => {
  const answer = conversationAnswer();
  for (const event of events) answer.add(event);
  return answer.response.outputs;
};

describe("the content of a message", () => {
  const cases: { name: string; given: [content: Content, index?: number][]; want: unknown }[] = [
    { name: "text", given: [["a"], ["b", 0]], want: "ab" },
    {
      name: "text of another place than the first",
      given: [
        ["a", 3],
        ["b", 3],
      ],
      want: "ab",
    },
    {
      name: "text and a source",
      given: [["a"], [source, 1], ["b", 2], ["c", 2]],
      want: [text("a"), source, text("bc")],
    },
    {
      name: "pieces of text in two places",
      given: [
        [text("a"), 0],
        [text("b"), 1],
        [text("c"), 0],
      ],
      want: [text("ac"), text("b")],
    },
    {
      name: "what comes later, but stands before",
      given: [
        ["b", 1],
        ["a", 0],
        ["c", 1],
      ],
      want: [text("a"), text("bc")],
    },
    {
      name: "several sources of one place",
      given: [
        [source, 1],
        [source, 1],
        ["a", 0],
      ],
      want: [text("a"), source, source],
    },
  ];
  test.each(cases)("is $name", ({ given, want }) => {
    expect(outputs(given.map(([content, index]) => written(content, index)))).toMatchObject([{ content: want }]);
  });
});

test("entries stand where their events say, however these are mixed", () => {
  expect(
    outputs([
      written("b", 0, "two", 1),
      written("a", 0, "one", 0),
      { type: "function.call.delta", id: "f", output_index: 2, name: "g", tool_call_id: "t", arguments: '{"x"' },
      written("c", 0, "two", 1),
      { type: "function.call.delta", id: "f", output_index: 2, name: "g", tool_call_id: "t", arguments: ":1}" },
    ]),
  ).toMatchObject([
    { id: "one", content: "a" },
    { id: "two", content: "bc" },
    { id: "f", type: "function.call", name: "g", tool_call_id: "t", arguments: '{"x":1}' },
  ]);
});

test("a tool's arguments and what it reports, and a hand-off, come from several events", () => {
  expect(
    outputs([
      { type: "tool.execution.started", id: "t", name: "web_search", arguments: "{", agent_id: "a" },
      { type: "tool.execution.delta", id: "t", name: "web_search", arguments: "}" },
      { type: "tool.execution.done", id: "t", name: "web_search", info: { n: 1 } },
      { type: "agent.handoff.started", id: "h", output_index: 1, previous_agent_id: "a", previous_agent_name: "A" },
      { type: "agent.handoff.done", id: "h", output_index: 1, next_agent_id: "b", next_agent_name: "B" },
    ]),
  ).toEqual([
    {
      object: "entry",
      type: "tool.execution",
      id: "t",
      name: "web_search",
      agent_id: "a",
      arguments: "{}",
      info: { n: 1 },
    },
    {
      object: "entry",
      type: "agent.handoff",
      id: "h",
      previous_agent_id: "a",
      previous_agent_name: "A",
      next_agent_id: "b",
      next_agent_name: "B",
    },
  ]);
});

test("events that nobody knows add nothing", () => {
  expect(outputs([{ type: "brand.new", id: "x" } as unknown as ConversationEvent])).toEqual([]);
});
