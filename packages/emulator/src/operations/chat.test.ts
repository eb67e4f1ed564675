import { expect, test } from "vitest";
import { type ApiAnswer, createApi } from "../../test/api.ts";

const api = createApi();
const complete = (body: object): Promise<ApiAnswer> =>
  api.call("chat.complete", { body: { model: "m", messages: [{ role: "user", content: "Hi" }], ...body } });
const tools = [
  {
    type: "function",
    function: { name: "get_weather", parameters: { type: "object", properties: { city: { type: "string" } } } },
  },
];
const asked = { messages: [{ role: "user", content: "get_weather city=Lyon" }], tools };

test("a completion has as many choices as asked, that differ", async () => {
  const { choices, usage } = (await complete({ n: 3 })).body;
  expect(new Set(choices.map(({ message }: { message: { content: string } }) => message.content)).size).toBeGreaterThan(
    1,
  );
  expect(choices.map(({ index }: { index: number }) => index)).toEqual([0, 1, 2]);
  expect(usage.total_tokens).toBe(usage.prompt_tokens + usage.completion_tokens);
});

test("a function is called, and its result spoken of", async () => {
  const { choices } = (await complete(asked)).body;
  expect(choices[0]).toMatchObject({
    finish_reason: "tool_calls",
    message: { tool_calls: [{ function: { arguments: '{"city":"Lyon"}' } }] },
  });
  const [call] = choices[0].message.tool_calls;
  const messages = [
    ...asked.messages,
    choices[0].message,
    { role: "tool", tool_call_id: call.id, content: "21 degrees" },
  ];
  const next = (await complete({ messages, tools })).body.choices[0];
  expect(next).toMatchObject({
    finish_reason: "stop",
    message: { content: expect.stringContaining("get_weather answered: 21 degrees") },
  });
});

test.each([
  { name: "an object", response_format: { type: "json_object" }, want: { answer: "Hi", length: 2 } },
  {
    name: "what the schema says",
    response_format: {
      type: "json_schema",
      json_schema: { name: "x", schema: { type: "object", properties: { ok: { const: true } } } },
    },
    want: { ok: true },
  },
])("JSON mode answers with $name", async ({ response_format, want }) => {
  expect(JSON.parse((await complete({ response_format })).body.choices[0].message.content)).toEqual(want);
});

test("max_tokens ends an answer early, and says so", async () => {
  const [choice] = (await complete({ max_tokens: 2 })).body.choices;
  expect([choice.finish_reason, choice.message.content.length]).toEqual(["length", 8]);
});

test("a prefix is what the answer begins with", async () => {
  const messages = [
    { role: "user", content: "Hi" },
    { role: "assistant", content: "Sir, ", prefix: true },
  ];
  expect((await complete({ messages })).body.choices[0].message.content).toMatch(/^Sir, /);
});

test("a stream says in pieces what the completion says whole, and ends with the usage and the sentinel", async () => {
  const whole = (await complete({ n: 2 })).body;
  const { events } = await complete({ n: 2, stream: true });
  expect(events.at(-1)).toBe("[DONE]");
  const chunks = events.slice(0, -1);
  expect(chunks.at(-1).usage).toEqual(whole.usage);
  for (const index of [0, 1]) {
    const own = chunks.map(({ choices }) => choices[0]).filter((choice) => choice.index === index);
    expect(own.map(({ delta }) => delta.content).join("")).toBe(whole.choices[index].message.content);
    expect(own.map(({ finish_reason }) => finish_reason).filter(Boolean)).toEqual(["stop"]);
    expect(own[0].delta.role).toBe("assistant");
  }
});

test("a streamed call is whole in the last chunk", async () => {
  const { events } = await complete({ ...asked, stream: true });
  expect(events.at(-2).choices[0]).toMatchObject({
    finish_reason: "tool_calls",
    delta: { tool_calls: [{ function: { name: "get_weather" } }] },
  });
});

test("an error is one, streamed or not", async () => {
  const messages = [{ role: "user", content: "[[error:503]]" }];
  expect((await complete({ messages })).status).toBe(503);
  expect((await complete({ messages, stream: true })).status).toBe(503);
});

test("models are listed, and found by their id", async () => {
  expect((await api.call("models.list")).body.data.length).toBeGreaterThan(1);
  const { data } = (await api.call("models.list", { query: { model: "mistral-small-latest" } })).body;
  expect(data).toMatchObject([{ id: "mistral-small-latest", type: "base" }]);
});
