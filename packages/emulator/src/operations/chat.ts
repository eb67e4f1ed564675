import { Problem } from "../http/problem.ts";
import type { Prompt, Step } from "../model/prompt.ts";
import { script } from "../model/script.ts";
import { pieces, tokens } from "../model/usage.ts";
import type { Tool } from "../state/agents.ts";
import { recordCompletion } from "../state/completions.ts";
import { textOf, type Content } from "../state/conversations.ts";
import { find } from "../state/pages.ts";
import type { World } from "../state/world.ts";
import { events, json, type Answer, type Handlers, type ServerEvent } from "./call.ts";
import { formatOf, limitsOf } from "./completion-args.ts";

export const chat: Handlers = {
  "chat.complete": ({ world, body }) => complete(world, body as unknown as ChatRequest),

  /** The suffix is not looked at: the model goes on from the prompt as from a message. */
  "fim.complete": ({ world, body }) => {
    const { prompt, ...request } = body;
    return complete(world, { ...request, messages: [{ role: "user", content: prompt }] } as unknown as ChatRequest);
  },

  /** What the agent says of itself stands, unless the request says otherwise. */
  "agents.complete": ({ world, body }) => {
    const agent = find(world.agents, "agent", String(body["agent_id"]));
    const version = agent.versions[agent.current];
    const { model = "", tools = [], completion_args = {} } = version ?? {};
    return complete(world, { tools, ...completion_args, ...body, model } as unknown as ChatRequest);
  },
};

/** Answers a chat, whole or as a stream. */
function complete(world: World, request: ChatRequest): Answer {
  const count = request.n ?? 1;
  const choices = Array.from({ length: count }, (_, index) => choice(world, request, index));
  const frame = {
    id: world.ids.uuid().replaceAll("-", ""),
    object: "chat.completion",
    created: Math.floor(world.clock.now() / 1000),
    model: request.model,
  };
  const usage = usageOf(request, choices);
  recordCompletion(world, {
    id: frame.id,
    model: request.model,
    request: request.messages.map((message) => ({ ...message })),
    response: choices.map(messageOf),
    tools: (request.tools ?? []).map((tool) => ({ ...tool })),
    streamed: request.stream === true,
    finishReason: choices[0]?.finish_reason ?? "stop",
    inputTokens: usage.prompt_tokens,
    outputTokens: usage.completion_tokens,
  });
  if (request.stream === true) return events(streamed({ ...frame, object: "chat.completion.chunk" }, choices, usage));
  return json({ ...frame, choices: choices.map((made, index) => whole(made, index)), usage });
}

interface ChatRequest {
  readonly model: string;
  readonly messages: readonly ChatMessage[];
  readonly tools?: readonly Tool[] | null;
  readonly tool_choice?: string | { readonly function: { readonly name: string } };
  readonly n?: number | null;
  readonly stream?: boolean;
  readonly [argument: string]: unknown;
}

interface ChatMessage {
  readonly role: string;
  readonly content?: Content | null;
  readonly prefix?: boolean;
  readonly name?: string | null;
  readonly tool_call_id?: string | null;
  readonly tool_calls?: readonly ToolCall[] | null;
}

interface ToolCall {
  readonly id: string;
  readonly type: "function";
  readonly index: number;
  readonly function: { readonly name: string; readonly arguments: string };
}

interface Usage {
  readonly prompt_tokens: number;
  readonly completion_tokens: number;
  readonly total_tokens: number;
}

interface Choice {
  readonly text: string;
  readonly calls: readonly ToolCall[];
  readonly finish_reason: "stop" | "length" | "tool_calls";
}

function choice(world: World, request: ChatRequest, index: number): Choice {
  const steps = script(promptOf(world, request, index));
  const failure = steps.find(({ kind }) => kind === "failure");
  if (failure?.kind === "failure") throw new Problem(failure.code, failure.message);
  const calls = steps
    .flatMap((step) => (step.kind === "call" ? [step] : []))
    .map((step, position): ToolCall => ({
      id: world.ids.toolCall(),
      type: "function",
      index: position,
      function: { name: step.name, arguments: step.arguments },
    }));
  const message = steps.find((step): step is Extract<Step, { kind: "message" }> => step.kind === "message");
  const finish_reason = calls.length > 0 ? "tool_calls" : message?.cut ? "length" : "stop";
  return { text: textOf(message?.content), calls, finish_reason };
}

function promptOf(world: World, request: ChatRequest, index: number): Prompt {
  const asked = request.messages.filter(({ role }) => role === "user");
  const last = request.messages.at(-1);
  const choice = request.tool_choice ?? "auto";
  return {
    seed: world.seed + index,
    text: textOf(asked.at(-1)?.content),
    prefix: last?.role === "assistant" && last.prefix === true ? textOf(last.content) : "",
    turn: asked.length,
    results: resultsOf(request.messages),
    // Built-in tools are for conversations: a completion only calls functions.
    tools: (request.tools ?? []).filter((tool) => tool.function !== undefined),
    toolChoice: typeof choice === "string" ? choice : choice.function.name,
    confirmations: [],
    format: formatOf(request["response_format"]),
    ...limitsOf(request),
    handoffs: [],
    search: () => [],
  };
}

/** The tool messages at the end, which the model has not spoken of yet. */
function resultsOf(messages: readonly ChatMessage[]): { name: string; result: string }[] {
  const last = messages.findLastIndex(({ role }) => role !== "tool");
  const calls = messages.flatMap(({ tool_calls }) => tool_calls ?? []);
  return messages.slice(last + 1).map(({ name, tool_call_id, content }) => ({
    name: name ?? calls.find(({ id }) => id === tool_call_id)?.function.name ?? "The function",
    result: textOf(content),
  }));
}

function whole(made: Choice, index: number): unknown {
  return { index, message: messageOf(made), finish_reason: made.finish_reason };
}

function messageOf({ text, calls }: Choice): Readonly<Record<string, unknown>> {
  return { role: "assistant", content: text, tool_calls: calls.length > 0 ? calls : null, prefix: false };
}

/** Chunks of all choices in turn, the last with the usage, then the sentinel. */
function* streamed(frame: object, choices: readonly Choice[], usage: unknown): Generator<ServerEvent> {
  const deltas = choices.flatMap((made, index) => deltasOf(made, index));
  for (const [position, delta] of deltas.entries()) {
    const last = position === deltas.length - 1;
    yield { data: JSON.stringify({ ...frame, choices: [delta], ...(last ? { usage } : {}) }) };
  }
  yield { data: "[DONE]" };
}

function deltasOf({ text, calls, finish_reason }: Choice, index: number): unknown[] {
  const ending = calls.length > 0 ? { content: "", tool_calls: calls } : { content: "" };
  return [
    { index, delta: { role: "assistant", content: "" }, finish_reason: null },
    ...pieces(text).map((content) => ({ index, delta: { content }, finish_reason: null })),
    { index, delta: ending, finish_reason },
  ];
}

function usageOf({ messages }: ChatRequest, choices: readonly Choice[]): Usage {
  const prompt_tokens = messages.reduce((sum, { content }) => sum + tokens(textOf(content)), 0);
  const completion_tokens = choices.reduce(
    (sum, { text, calls }) =>
      sum + tokens(text + calls.map((call) => call.function.name + call.function.arguments).join("")),
    0,
  );
  return { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens };
}
