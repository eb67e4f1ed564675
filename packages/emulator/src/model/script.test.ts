import { describe, expect, test } from "vitest";
import type { Prompt } from "./prompt.ts";
import { script } from "./script.ts";

const prompt: Prompt = {
  seed: 1,
  text: "Hi",
  prefix: "",
  turn: 1,
  results: [],
  tools: [],
  toolChoice: "auto",
  confirmations: [],
  format: { type: "text" },
  stop: [],
  handoffs: [],
  search: () => [],
};

const weather = {
  type: "function",
  function: {
    name: "get_weather",
    parameters: {
      type: "object",
      required: ["city"],
      properties: { city: { type: "string" }, days: { type: "integer" } },
    },
  },
};
const builtIn = ["web_search", "code_interpreter", "image_generation"].map((type) => ({ type }));
const guarded = { type: "web_search", tool_configuration: { requires_confirmation: ["web_search"] } };
const connector = { type: "connector", connector_id: "c-1", tool_configuration: { include: ["find_ticket"] } };
const poet = { id: "ag_2", name: "Poet" };

describe("the text decides what happens", () => {
  test.each<{ name: string; given: Partial<Prompt>; want: string[] }>([
    { name: "anything: a message", given: {}, want: ["message"] },
    { name: "[[error]]: a failure", given: { text: "now [[error]]" }, want: ["failure 500"] },
    { name: "[[error:429]]: a failure with this code", given: { text: "[[error:429]]" }, want: ["failure 429"] },
    {
      name: "the name of a function: a call",
      given: { text: "Get weather!", tools: [weather] },
      want: ["call get_weather"],
    },
    { name: "a function that is not named: no call", given: { tools: [weather] }, want: ["message"] },
    { name: "a call that is demanded", given: { toolChoice: "any", tools: [weather] }, want: ["call get_weather"] },
    {
      name: "a call that is demanded by name",
      given: { toolChoice: "get_weather", tools: [weather] },
      want: ["call get_weather"],
    },
    {
      name: "no tools wanted",
      given: { text: "get_weather, search", toolChoice: "none", tools: [weather, ...builtIn] },
      want: ["message"],
    },
    {
      name: "a result: a message",
      given: { text: "get_weather", tools: [weather], results: [{ name: "get_weather", result: "21" }] },
      want: ["message"],
    },
    { name: "search", given: { text: "search it", tools: builtIn }, want: ["execution web_search", "message"] },
    {
      name: "calculate and draw",
      given: { text: "calculate and draw", tools: builtIn },
      want: ["execution code_interpreter", "execution image_generation", "message"],
    },
    { name: "a tool that is not declared", given: { text: "search it" }, want: ["message"] },
    {
      name: "a tool that needs consent",
      given: { text: "search it", tools: [guarded] },
      want: ["call web_search pending"],
    },
    {
      name: "consent",
      given: {
        text: "search it",
        tools: [guarded],
        confirmations: [{ name: "web_search", arguments: "{}", allowed: true }],
      },
      want: ["execution web_search", "message"],
    },
    {
      name: "no consent",
      given: {
        text: "search it",
        tools: [guarded],
        confirmations: [{ name: "web_search", arguments: "{}", allowed: false }],
      },
      want: ["message"],
    },
    {
      name: "a tool of a connector",
      given: { text: "find ticket 7", tools: [connector] },
      want: ["execution find_ticket", "message"],
    },
    { name: "hand off", given: { text: "Please hand off", handoffs: [poet] }, want: ["handoff ag_2", "message"] },
    {
      name: "the name of another agent",
      given: { text: "Ask the poet", handoffs: [poet] },
      want: ["handoff ag_2", "message"],
    },
    { name: "nobody to hand off to", given: { text: "hand off" }, want: ["message"] },
  ])("$name", ({ given, want }) => {
    const steps = script({ ...prompt, ...given }).map((step) => {
      if (step.kind === "failure") return `failure ${step.code}`;
      if (step.kind === "call") return `call ${step.name}${step.pending ? " pending" : ""}`;
      if (step.kind === "execution") return `execution ${step.name}`;
      return step.kind === "handoff" ? `handoff ${step.to}` : step.kind;
    });
    expect(steps).toEqual(want);
  });
});

const answer = (given: Partial<Prompt>): string => {
  const step = script({ ...prompt, ...given }).at(-1);
  if (step?.kind !== "message") throw new Error("No message.");
  return typeof step.content === "string" ? step.content : (step.content[0]?.text ?? "");
};

describe("the message", () => {
  test("repeats the text, and is the same for the same prompt", () => {
    expect(answer({ text: "What is a gnu?" })).toContain('"What is a gnu?"');
    expect(answer({ text: "What is a gnu?" })).toBe(answer({ text: "What is a gnu?" }));
  });
  test("knows which turn it is", () => expect(answer({ turn: 3 })).toContain("turn 3"));
  test("tells what the function answered", () =>
    expect(answer({ results: [{ name: "get_weather", result: "21 degrees" }] })).toContain(
      "get_weather answered: 21 degrees",
    ));
  test("tells what the code gave", () =>
    expect(answer({ text: "calculate 6 * 7", tools: builtIn })).toContain("gave 42"));
  test("is as long as asked", () => expect(answer({ text: "[[words:30]]" }).split(" ")).toHaveLength(30));
  test("ends at max_tokens", () => expect(answer({ maxTokens: 3 })).toHaveLength(12));
  test("ends before a stop text", () => expect(answer({ text: "[[words:9]]", stop: ["word3"] })).toBe("word1 word2 "));
  test("begins with the prefix", () => expect(answer({ prefix: "Sir, " })).toMatch(/^Sir, /));
  test("is JSON when asked", () =>
    expect(JSON.parse(answer({ format: { type: "json_object" } }))).toHaveProperty("answer"));
  test("fits the schema when there is one", () => {
    const schema = { type: "object", properties: { year: { type: "integer", minimum: 1900 } } };
    expect(JSON.parse(answer({ format: { type: "json_schema", schema } }))).toEqual({ year: 1900 });
  });
});

test("arguments come from the text where it has them", () => {
  const [call] = script({ ...prompt, text: 'get_weather city="Le Mans", days: 3', tools: [weather] });
  expect(call).toMatchObject({ arguments: '{"city":"Le Mans","days":3}' });
});
