import { createEmulator } from "@tramontane/emulator";
import { type ChatCompletionResponse, Mistral } from "@tramontane/mistral";
import {
  parseAnswer,
  responseFormat,
  structuredChat,
  structuredChatStream,
  StructuredAnswerError,
} from "@tramontane/mistral/structured";
import { chatWithTools, tool } from "@tramontane/mistral/tools";
import { answer, testServer } from "@tramontane/mistral/testing";
import { toJsonSchema } from "@valibot/to-json-schema";
import { type } from "arktype";
import * as v from "valibot";
import { describe, expect, expectTypeOf, test } from "vitest";
import { z } from "zod";

const model = "mistral-small-latest";
const messages = [{ role: "user" as const, content: "A recipe with leeks." }];
const Recipe = z.object({
  name: z.string(),
  minutes: z.number().int(),
  steps: z.array(z.object({ text: z.string() })),
});
const client = (): Mistral => new Mistral({ apiKey: "any", fetch: createEmulator().fetch });

/** A chat whose answer is this. */
const saying = (content: string | null, finish_reason = "stop"): ChatCompletionResponse => ({
  id: "c",
  object: "chat.completion",
  created: 0,
  model,
  choices: [{ index: 0, message: { role: "assistant", content }, finish_reason }],
  usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
});

test("a chat answers with a value of a schema, and its type", async () => {
  const { value, response } = await structuredChat(client(), { model, messages, schema: Recipe });
  expectTypeOf(value).toEqualTypeOf<{ name: string; minutes: number; steps: { text: string }[] }>();
  expect(Recipe.parse(value)).toEqual(value);
  expect(response.model).toBe(model);
});

test("the value is what the schema makes of the answer", async () => {
  const schema = z.object({ minutes: z.number().transform((minutes) => minutes * 60) });
  const { value } = await structuredChat(client(), { model, messages, schema });
  expect(value).toEqual({ minutes: 60 });
});

const Name = v.object({ name: v.string() });
test.each([
  { library: "arktype", ask: () => structuredChat(client(), { model, messages, schema: type({ name: "string" }) }) },
  {
    library: "valibot",
    ask: () => structuredChat(client(), { model, messages, schema: Name, json_schema: { ...toJsonSchema(Name) } }),
  },
])("a schema of $library is one, too", async ({ ask }) => {
  expect((await ask()).value).toEqual({ name: expect.any(String) });
});

test("a schema without JSON Schema needs one beside it", async () => {
  // @ts-expect-error -- `json_schema` is missing
  await expect(structuredChat(client(), { model, messages, schema: Name })).rejects.toThrow("set json_schema as well");
});

test("text comes piece by piece, and then the value", async () => {
  let text = "";
  let last: unknown;
  for await (const step of structuredChatStream(client(), { model, messages, schema: Recipe })) {
    if (step.type === "text") text += step.text;
    else last = step.value;
  }
  expect(JSON.parse(text)).toEqual(last);
});

test("conversations and loops of tools answer by a schema as well", async () => {
  const mistral = client();
  const response_format = responseFormat(Recipe);
  const inputs = "A recipe with leeks.";
  const reply = await mistral.beta.conversations.start({ model, inputs, completion_args: { response_format } });
  expect(await parseAnswer(Recipe, reply)).toMatchObject({ minutes: 1 });
  const time = tool({ name: "get_time", run: () => "noon" });
  const asked = [{ role: "user" as const, content: "get time" }];
  const { response } = await chatWithTools(mistral, { model, messages: asked, tools: [time], response_format });
  expect(await parseAnswer(Recipe, response)).toMatchObject({ minutes: 1 });
});

describe("the response format", () => {
  const sent = (schema: z.ZodType): unknown => responseFormat(schema).json_schema?.schema;

  test("closes objects wherever they are", () => {
    const Leaf = z.object({ kind: z.literal("leaf") }).meta({ id: "Leaf" });
    const schema = z.object({ default: Leaf, others: z.array(z.union([Leaf, z.object({ n: z.number() })])) });
    expect(JSON.stringify(sent(schema)).match(/"additionalProperties":false/g)).toHaveLength(3);
    expect(sent(schema)).toMatchObject({ required: ["default", "others"], additionalProperties: false });
  });

  test("leaves open what says what else there may be, or is closed only together", () => {
    expect(sent(z.looseObject({ a: z.string() }))).toHaveProperty("additionalProperties", {});
    const json_schema = { properties: { b: {} }, allOf: [{ type: "object", properties: { a: {} } }] };
    expect(responseFormat(z.unknown(), { json_schema }).json_schema?.schema).toEqual(json_schema);
  });

  test("says what it is told", () => {
    const options = { schema_name: "recipe", schema_description: "How to cook.", strict: false };
    expect(responseFormat(z.object({ a: z.string() }), options)).toEqual({
      type: "json_schema",
      json_schema: {
        name: "recipe",
        description: "How to cook.",
        schema: { type: "object", properties: { a: { type: "string" } }, required: ["a"] },
        strict: false,
      },
    });
  });
});

describe("an answer that is no value", () => {
  const cases: { name: string; given: ChatCompletionResponse; want: object }[] = [
    { name: "cut off", given: saying('{"name":"Le', "length"), want: { reason: "truncated", text: '{"name":"Le' } },
    { name: "cut off by the model's limit", given: saying("{}", "model_length"), want: { reason: "truncated" } },
    { name: "a failure", given: saying("{}", "error"), want: { reason: "failed" } },
    { name: "nothing", given: saying(null), want: { reason: "empty", text: "" } },
    { name: "no choice at all", given: { ...saying(null), choices: [] }, want: { reason: "empty" } },
    { name: "a refusal in words", given: saying("I will not."), want: { reason: "not-json", text: "I will not." } },
    {
      name: "another value",
      given: saying('{"name":"Soup","minutes":"ten","steps":[]}'),
      want: { reason: "invalid", issues: [{ path: ["minutes"] }], message: expect.stringContaining("- minutes: ") },
    },
  ];
  test.each(cases)("is an error with its text: $name", async ({ given, want }) => {
    const server = testServer().on("POST /v1/chat/completions", answer.json(given));
    const ask = structuredChat(new Mistral(server.options), { model, messages, schema: Recipe });
    const error = await ask.catch((error: unknown) => error);
    expect(error).toBeInstanceOf(StructuredAnswerError);
    expect(error).toMatchObject(want);
  });
});
