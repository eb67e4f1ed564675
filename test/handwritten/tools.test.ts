import { createEmulator } from "@tramontane/emulator";
import { type Middleware, Mistral } from "@tramontane/mistral";
import {
  type ChatStep,
  chatWithTools,
  chatWithToolsStream,
  type ConversationStep,
  converseWithTools,
  converseWithToolsStream,
  tool,
  ToolArgumentsError,
  ToolRoundsError,
} from "@tramontane/mistral/tools";
import { createClient } from "@tramontane/mistral/client";
import { answer, testServer } from "@tramontane/mistral/testing";
import { toJsonSchema } from "@valibot/to-json-schema";
import { type } from "arktype";
import * as v from "valibot";
import { describe, expect, expectTypeOf, test } from "vitest";
import { z } from "zod";

const model = "mistral-small-latest";
const city = v.object({ city: v.string() });
const weathers = {
  zod: tool({
    name: "get_weather",
    arguments: z.object({ city: z.string() }),
    run: ({ city }) => ({ city, celsius: 21 }),
  }),
  arktype: tool({
    name: "get_weather",
    arguments: type({ city: "string" }),
    run: async ({ city }) => ({ city, celsius: 21 }),
  }),
  valibot: tool({
    name: "get_weather",
    arguments: city,
    parameters: { ...toJsonSchema(city) },
    run: ({ city }) => ({ city, celsius: 21 }),
  }),
};
const weather = weathers.zod;
const time = tool({ name: "get_time", description: "What time it is.", run: async () => "noon" });
const client = (): Mistral => new Mistral({ apiKey: "any", fetch: createEmulator().fetch });
const ask = (content: string) => ({ model, messages: [{ role: "user" as const, content }] });

/** A client, and what it asks. */
function watching(): { watched: Mistral; requests: Record<string, unknown>[] } {
  const requests: Record<string, unknown>[] = [];
  const middleware: Middleware = (request, next) => {
    requests.push(JSON.parse(String(request.body)) as Record<string, unknown>);
    return next(request);
  };
  return { watched: new Mistral({ apiKey: "any", fetch: createEmulator().fetch, middleware: [middleware] }), requests };
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe("a chat with tools", () => {
  test.each(Object.entries(weathers))("runs one whose schema is of %s", async (_, weather) => {
    const chat = await chatWithTools(client(), { ...ask("get weather, city=Lyon"), tools: [weather] });
    expect(chat.text).toContain('get_weather answered: {"city":"Lyon","celsius":21}');
    expect(chat.messages.map(({ role }) => role)).toEqual(["user", "assistant", "tool", "assistant"]);
    expect(chat).toMatchObject({ rounds: 2, pending: [] });
    const [first, second] = [chat.usage, chat.response.usage];
    expect(first.total_tokens).toBeGreaterThan(second.total_tokens);
  });

  test("runs those that an answer calls together, at the same time, and tells of them in their order", async () => {
    const order: string[] = [];
    let release = (): void => {};
    const slow = tool({
      name: "slow_one",
      run: () => new Promise<string>((resolve) => (release = () => (order.push("slow"), resolve("s")))),
    });
    const quick = tool({ name: "quick_one", run: () => (order.push("quick"), release(), "q") });
    const { messages } = await chatWithTools(client(), { ...ask("slow one, quick one"), tools: [slow, quick] });
    expect(order).toEqual(["quick", "slow"]);
    expect(messages.filter(({ role }) => role === "tool")).toMatchObject([{ content: "s" }, { content: "q" }]);
  });

  test("goes on from what it gave", async () => {
    const mistral = client();
    const { messages } = await chatWithTools(mistral, { ...ask("get time"), tools: [time] });
    const more = [...messages, { role: "user" as const, content: "get weather city=Nice" }];
    const chat = await chatWithTools(mistral, { model, messages: more, tools: [weather, time] });
    expect(chat.text).toContain("Nice");
    expect(chat.messages).toHaveLength(8);
  });

  test("leaves the calls of functions without one to the caller", async () => {
    const foreign = { type: "function" as const, function: { name: "open_door", parameters: { type: "object" } } };
    const chat = await chatWithTools(client(), { ...ask("open door, get time"), tools: [time, foreign] });
    expect(chat.pending).toMatchObject([{ name: "open_door", arguments: "{}" }]);
    expect(chat.messages.at(-1)).toMatchObject({ role: "tool", name: "get_time", content: "noon" });
  });

  test("has the model told of a function that there is not", async () => {
    const said = (message: object) =>
      answer.json({ id: "c", model, usage: {}, choices: [{ index: 0, message, finish_reason: "stop" }] });
    const tool_calls = [{ id: "x", function: { name: "get_tiem", arguments: "{}" } }];
    const server = testServer().on(
      "POST /v1/chat/completions",
      said({ role: "assistant", content: "", tool_calls }),
      said({ role: "assistant", content: "I see." }),
    );
    const { messages } = await chatWithTools(new Mistral(server.options), { ...ask("Hi"), tools: [time] });
    const content = "Error: There is no function get_tiem, only: get_time";
    expect(messages[2]).toEqual({ role: "tool", name: "get_tiem", tool_call_id: "x", content });
  });

  test("ends with what was reached when there are too many rounds", async () => {
    const run = chatWithTools(client(), { ...ask("get time"), tools: [time] }, { maxRounds: 1 });
    const error = await run.catch((error: unknown) => error);
    expect(error).toBeInstanceOf(ToolRoundsError);
    expect(error).toMatchObject({ rounds: 1, reached: { pending: [{ name: "get_time" }], messages: [{}, {}] } });
  });

  test("demands a call once only", async () => {
    const { requests, watched } = watching();
    const named = { type: "function" as const, function: { name: "get_time" } };
    const { text } = await chatWithTools(watched, { ...ask("Hi"), tools: [time], tool_choice: named });
    expect(text).toContain("get_time answered: noon");
    expect(requests.map(({ tool_choice }) => tool_choice)).toEqual([named, "auto"]);
  });

  test("tells text, calls, results and the answer as they come", async () => {
    const steps = await all(chatWithToolsStream(client(), { ...ask("get weather city=Lyon"), tools: [weather, time] }));
    expect(steps.filter(({ type }) => type !== "text")).toMatchObject([
      { type: "call", call: { name: "get_weather", arguments: '{"city":"Lyon"}' } },
      { type: "result", name: "get_weather", arguments: { city: "Lyon" }, value: { celsius: 21 } },
      { type: "answer", rounds: 2 },
    ]);
    const texts = steps.flatMap((step) => (step.type === "text" ? [step.text] : []));
    expect(texts.length).toBeGreaterThan(3);
    expect(steps.at(-1)).toMatchObject({ text: texts.join("") });
  });

  test("knows each result's type by the tool's name", () => {
    type Step = ChatStep<typeof weather | typeof time | { type: "web_search" }>;
    type Result = Extract<Step, { type: "result" }>;
    expectTypeOf<Result["name"]>().toEqualTypeOf<"get_weather" | "get_time">();
    expectTypeOf<Extract<Result, { name: "get_weather" }>["value"]>().toEqualTypeOf<{
      city: string;
      celsius: number;
    }>();
    expectTypeOf<Extract<Result, { name: "get_time" }>["value"]>().toEqualTypeOf<string>();
    expectTypeOf<Extract<ConversationStep<typeof weathers.valibot>, { type: "result" }>["arguments"]>().toEqualTypeOf<{
      city: string;
    }>();
  });
});

describe("a tool", () => {
  test("needs a JSON Schema where its schema gives none", () => {
    // @ts-expect-error -- `parameters` is missing
    expect(() => tool({ name: "f", arguments: city, run: () => "" })).toThrow(
      "A schema of valibot gives no JSON Schema: set parameters as well.",
    );
  });

  test("is, to the API, a function like any other", () => {
    expect(JSON.parse(JSON.stringify(weather))).toEqual({
      type: "function",
      function: {
        name: "get_weather",
        parameters: { type: "object", properties: { city: { type: "string" } }, required: ["city"] },
      },
    });
  });

  test.each([["no JSON"], ['{"city":'], [{ city: 1 }]])("refuses %j", async (given) => {
    const context = { id: "a", signal: new AbortController().signal };
    await expect(weather.call(given, context)).rejects.toMatchObject({ code: "tramontane.ToolArgumentsError", given });
  });
});

describe("a tool that fails", () => {
  const broken = tool({
    name: "break_down",
    run: (): string => {
      throw new Error("It is broken.");
    },
  });
  const request = { ...ask("break down"), tools: [broken] };

  test("has the model told so", async () => {
    const { text } = await chatWithTools(client(), request);
    expect(text).toContain("break_down answered: Error: It is broken.");
  });

  test("has the model told what the caller says", async () => {
    const { text } = await chatWithTools(client(), request, { onToolFailure: ({ call }) => `${call.name} is off` });
    expect(text).toContain("break_down answered: break_down is off");
  });

  test("ends the loop when the caller says so", async () => {
    const onToolFailure = ({ error }: { error: unknown }): never => {
      throw error;
    };
    await expect(chatWithTools(client(), request, { onToolFailure })).rejects.toThrow("It is broken.");
  });

  test("has the model told what is wrong with its arguments", async () => {
    const errors: unknown[] = [];
    const picky = tool({
      name: "get_weather",
      arguments: z.object({ city: z.string().refine((city) => city !== "Lyon", "not that one") }),
      run: () => "fine",
    });
    const onToolFailure = ({ error }: { error: unknown }): string => `${errors.push(error) && error}`;
    const { text } = await chatWithTools(
      client(),
      { ...ask("get weather city=Lyon"), tools: [picky] },
      { onToolFailure },
    );
    expect(text).toContain("The arguments of get_weather are wrong:\n- city: not that one");
    expect(errors[0]).toBeInstanceOf(ToolArgumentsError);
    expect(errors).toMatchObject([{ given: '{"city":"Lyon"}', issues: [{ path: ["city"] }] }]);
  });
});

describe("what ends a loop of tools", () => {
  const stuck = tool({ name: "wait_here", run: () => new Promise<never>(() => {}) });
  const request = { ...ask("wait here"), tools: [stuck] };

  test("is the caller's signal, whatever a tool does", async () => {
    const reason = new Error("enough");
    const controller = new AbortController();
    const leaving = tool({ name: "wait_here", run: () => (controller.abort(reason), new Promise<never>(() => {})) });
    const run = chatWithTools(client(), { ...request, tools: [leaving] }, { signal: controller.signal });
    await expect(run).rejects.toBe(reason);
  });

  test("has nobody told of the tools that it ends", async () => {
    const controller = new AbortController();
    const ending = tool({
      name: "wait_here",
      run: (_, { signal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener("abort", () => reject(signal.reason as Error));
          controller.abort("enough");
        }),
    });
    const told: unknown[] = [];
    const onToolFailure = ({ error }: { error: unknown }): string => `${told.push(error)}`;
    const run = chatWithTools(client(), { ...request, tools: [ending] }, { signal: controller.signal, onToolFailure });
    await expect(run).rejects.toBe("enough");
    expect(told).toEqual([]);
  });

  test("is a signal that has aborted already", async () => {
    await expect(chatWithTools(client(), request, { signal: AbortSignal.abort("no") })).rejects.toBe("no");
  });

  test("is a deadline", async () => {
    await expect(chatWithTools(client(), request, { deadline: 20 })).rejects.toMatchObject({
      code: "tramontane.DeadlineError",
      deadline: "total",
      milliseconds: 20,
    });
  });

  test("is leaving the loop over its steps, which aborts what runs", async () => {
    let seen: AbortSignal | undefined;
    const watching = tool({
      name: "wait_here",
      run: (_, { signal }) => ((seen = signal), new Promise<string>(() => {})),
    });
    const quick = tool({ name: "be_quick", run: () => "q" });
    const both = { ...ask("be quick, wait here"), tools: [quick, watching] };
    for await (const step of chatWithToolsStream(client(), both)) if (step.type === "result") break;
    expect(seen?.aborted).toBe(true);
  });
});

describe("a conversation with tools", () => {
  test.each([converseWithTools, lastOf])("runs them until there is an answer", async (converse) => {
    const reply = await converse(client(), { model, inputs: "get weather city=Lyon", tools: [weather] });
    expect(reply.text).toContain('get_weather answered: {"city":"Lyon","celsius":21}');
    expect(reply.entries.map(({ type }) => type)).toEqual(["function.call", "function.result", "message.output"]);
    expect(reply).toMatchObject({ rounds: 2, pending: [], results: [] });
  });

  test("is gone on with", async () => {
    const mistral = client();
    const { conversation_id } = await converseWithTools(mistral, { model, inputs: "Hi", tools: [weather] });
    const reply = await converseWithTools(mistral, {
      conversation_id,
      inputs: "get weather city=Nice",
      tools: [weather],
    });
    expect(reply.text).toContain("Nice");
    expect(reply.conversation_id).toBe(conversation_id);
  });

  test("runs the functions of an agent, which was created with them", async () => {
    const { watched, requests } = watching();
    const { id: agent_id } = await watched.beta.agents.create({ model, name: "Al", tools: [weather] });
    const reply = await converseWithTools(watched, { agent_id, inputs: "get weather city=Lyon", tools: [weather] });
    expect(reply.text).toContain("Lyon");
    expect(requests.map(({ tools }) => tools !== undefined)).toEqual([true, false, false]);
  });

  const search = { type: "web_search" as const, tool_configuration: { requires_confirmation: ["web_search"] } };
  test.each([
    [true, "search", "tool.execution"],
    [false, "I did not use web_search", "message.output"],
  ])("asks for leave where a tool needs it, and acts on %s", async (leave, text, last) => {
    const asked: string[] = [];
    const confirm = ({ name }: { name: string }): boolean => asked.push(name) > 0 && leave;
    const request = { model, inputs: "search the news", tools: [search] };
    const reply = await converseWithTools(client(), request, { confirm });
    expect(asked).toEqual(["web_search"]);
    expect(reply.text).toContain(text);
    expect(reply.entries.map(({ type }) => type)).toContain(last);
  });

  test("leaves what needs leave to a caller who does not say", async () => {
    const { pending, rounds } = await converseWithTools(client(), { model, inputs: "search", tools: [search] });
    expect({ pending, rounds }).toMatchObject({ pending: [{ confirmation_status: "pending" }], rounds: 1 });
  });

  test("is an error when its answer fails", async () => {
    const run = lastOf(client(), { model, inputs: "[[error:429]]", tools: [weather] });
    await expect(run).rejects.toMatchObject({ code: "tramontane.ResponseFailedError", status: 429 });
  });

  test("ends with what was reached when there are too many rounds", async () => {
    const run = converseWithTools(client(), { model, inputs: "get time", tools: [time] }, { maxRounds: 1 });
    await expect(run).rejects.toMatchObject({ reached: { pending: [{ name: "get_time" }] }, rounds: 1 });
  });

  test("takes the client of standalone functions, too", async () => {
    const alone = createClient({ apiKey: "any", fetch: createEmulator().fetch });
    const { text } = await converseWithTools(alone, { model, inputs: "get time", tools: [time] });
    expect(text).toContain("noon");
  });
});

async function lastOf(...args: Parameters<typeof converseWithTools<typeof weather>>) {
  const last = (await all(converseWithToolsStream(...args))).at(-1);
  if (last?.type !== "answer") throw new Error("no answer");
  return last;
}
