import { describe, expect, test } from "vitest";
import { chatAnswer, chatText } from "./chat-answer.ts";
import type { CompletionChunk } from "./generated/types/chat.ts";
import type { DeltaMessage, ToolCall } from "./generated/types/chat-messages.ts";

const chunk = (delta: DeltaMessage, index = 0): CompletionChunk => ({
  id: "c",
  model: "m",
  choices: [{ index, delta, finish_reason: null }],
});
const thought = (text: string): { type: "thinking"; thinking: [{ type: "text"; text: string }] } => ({
  type: "thinking",
  thinking: [{ type: "text", text }],
});
const text = (text: string): { type: "text"; text: string } => ({ type: "text", text });
const image = { type: "image_url", image_url: "https://x.example/a" } as const;

function added(deltas: readonly DeltaMessage[]): unknown {
  const answer = chatAnswer();
  for (const delta of deltas) answer.add(chunk(delta));
  return answer.response.choices[0];
}

describe("the content of a message", () => {
  const cases: { name: string; given: DeltaMessage["content"][]; want: unknown }[] = [
    { name: "text", given: ["a", "", null, undefined, "b"], want: "ab" },
    { name: "text in pieces", given: [[text("a")], [text("b")]], want: [text("ab")] },
    { name: "text, then pieces", given: ["a", [image], "b", "c"], want: [text("a"), image, text("bc")] },
    {
      name: "a thought, then text",
      given: [[thought("h")], [thought("m")], "so"],
      want: [thought("hm"), text("so")],
    },
    {
      name: "a thought that is signed at its end",
      given: [[thought("h")], [{ ...thought("m"), signature: "s" }]],
      want: [{ ...thought("hm"), signature: "s" }],
    },
    { name: "two of what does not grow", given: [[image], [image]], want: [image, image] },
  ];
  test.each(cases)("is $name", ({ given, want }) => {
    expect(added(given.map((content) => (content === undefined ? {} : { content })))).toMatchObject({
      message: { role: "assistant", content: want },
    });
  });

  test("is no part of what came", () => {
    const pieces = [thought("h")];
    added([{ content: pieces }, { content: [thought("m")] }]);
    expect(pieces).toEqual([thought("h")]);
  });
});

describe("the calls of a message", () => {
  const call = (id: string | undefined, index: number | undefined, name: string, text: unknown): ToolCall => ({
    function: { name, arguments: text as string },
    ...(id !== undefined && { id }),
    ...(index !== undefined && { index }),
  });
  const cases: { name: string; given: ToolCall[]; want: [id: string | undefined, name: string, text: unknown][] }[] = [
    { name: "one, whole", given: [call("a", 0, "f", "{}")], want: [["a", "f", "{}"]] },
    {
      name: "one in pieces, of which only the first has an id and a name",
      given: [call("a", 0, "f", '{"x"'), call("null", 0, "", ":1"), call(undefined, undefined, "", "}")],
      want: [["a", "f", '{"x":1}']],
    },
    {
      name: "one whose id comes later",
      given: [call(undefined, 0, "f", "{"), call("a", 0, "", "}")],
      want: [["a", "f", "{}"]],
    },
    {
      name: "two, piece by piece in turn",
      given: [call("a", 0, "f", "1"), call("b", 1, "g", "3"), call("", 0, "", "2"), call("", 1, "", "4")],
      want: [
        ["a", "f", "12"],
        ["b", "g", "34"],
      ],
    },
    {
      name: "two of one index, told by their ids",
      given: [call("a", 0, "f", "1"), call("b", 0, "g", "2")],
      want: [
        ["a", "f", "1"],
        ["b", "g", "2"],
      ],
    },
    { name: "one whose arguments are an object", given: [call("a", 0, "f", { x: 1 })], want: [["a", "f", { x: 1 }]] },
  ];
  test.each(cases)("are $name", ({ given, want }) => {
    const { message } = added(given.map((call) => ({ tool_calls: [call] }))) as { message: { tool_calls: ToolCall[] } };
    expect(message.tool_calls.map(({ id, function: { name, arguments: text } }) => [id, name, text])).toEqual(want);
  });
});

test("an answer of several messages has each in its place", () => {
  expect(
    added([
      { index: 1, content: "b" },
      { index: 0, content: "a", role: "assistant" },
      { index: 1, content: "c" },
    ]),
  ).toMatchObject({
    messages: [{ content: "a" }, { content: "bc" }],
  });
});

test("choices are in their order, with why they ended", () => {
  const answer = chatAnswer();
  answer.add(chunk({ content: "b" }, 1));
  answer.add({
    ...chunk({ content: "a" }, 0),
    created: 7,
    usage: { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 },
  });
  answer.add({ id: "c", model: "m", choices: [{ index: 1, delta: {}, finish_reason: "length" }] });
  expect(answer.response).toMatchObject({
    id: "c",
    model: "m",
    created: 7,
    usage: { total_tokens: 3 },
    choices: [
      { message: { content: "a" }, finish_reason: "" },
      { message: { content: "b" }, finish_reason: "length" },
    ],
  });
});

test("the text of a chat is that of its first choice, without thoughts", async () => {
  const chunks = [
    chunk({ content: [thought("h")] }),
    chunk({ content: "x" }, 1),
    chunk({ content: [text("a"), text("b")] }),
  ];
  const texts: string[] = [];
  for await (const text of chatText(streamed(chunks))) texts.push(text);
  expect(texts).toEqual(["ab"]);
});

async function* streamed(chunks: readonly CompletionChunk[]): AsyncGenerator<CompletionChunk> {
  yield* chunks;
}
