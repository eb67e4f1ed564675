import type { Client, RequestOptions } from "@tramontane/runtime";
import { answerText, messagesOf } from "./answer-text.ts";
import { chatAnswer } from "./chat-answer.ts";
import { type AnyClient, clientOf } from "./client-of.ts";
import { textOf } from "./content-pieces.ts";
import { complete, stream } from "./generated/operations/chat.ts";
import type { ChatCompletionRequest, ChatCompletionResponse, UsageInfo } from "./generated/types/chat.ts";
import type { AssistantMessage, ChatMessage } from "./generated/types/chat-messages.ts";
import type { Tool } from "./generated/types/tools.ts";
import { startLimit, type TimeLimit } from "./time-limit.ts";
import { type CallOfTool, isRunnable, runCalls, type ToolCallOptions, type ToolStep } from "./tool-calls.ts";
import { ToolRoundsError } from "./tool-rounds-error.ts";
import { sumUsage } from "./usage-sum.ts";

/** A request of a chat whose tools may run here. Of several answers (`n`) only one could be gone on with. */
export interface ChatWithToolsRequest<T extends Tool = Tool> extends Omit<ChatCompletionRequest, "tools" | "n"> {
  /** Tools that `tool` made, which are run. Of other functions the calls are left to the caller, as `pending`. */
  tools: readonly T[];
}

/** How a loop of answers and calls goes. Other options are those of each of its requests. */
export interface ToolLoopOptions extends Omit<RequestOptions, "idempotencyKey">, TimeLimit, ToolCallOptions {
  /** The most answers to ask for. 10 unless said. */
  maxRounds?: number;
}

/** What came of a chat with tools. */
export interface ToolChat {
  /** The text of the last answer, without thoughts and references. */
  readonly text: string;
  /** The whole exchange: what was asked, all answers, all that tools gave. To go on with, add to it. */
  readonly messages: ChatMessage[];
  /** The last answer. */
  readonly response: ChatCompletionResponse;
  /** What all answers together cost. */
  readonly usage: UsageInfo;
  /** How many answers there were. */
  readonly rounds: number;
  /** Calls of functions that do not run here. Add a `tool` message for each before going on. */
  readonly pending: readonly CallOfTool[];
}

/** What a chat with tools tells while it goes on; the last is its `answer`. */
export type ChatStep<T extends Tool = Tool> =
  | { readonly type: "text"; readonly text: string }
  | ToolStep<T>
  | ({ readonly type: "answer" } & ToolChat);

/**
 * Asks a model, runs the tools it calls, tells it what they gave, and so on until it answers. Calls of one answer run at the
 * same time. What a tool throws, and what is wrong with its arguments, is told to the model.
 *
 * A `tool_choice` that demands a call holds for the first answer; then the model is free.
 *
 * @throws ToolRoundsError when the model still calls tools after `maxRounds` answers, DeadlineError when the `deadline` passes,
 * and what every request throws.
 * @example
 * const { text } = await chatWithTools(mistral, { model, messages, tools: [weather] });
 */
export async function chatWithTools<T extends Tool>(
  client: AnyClient,
  request: ChatWithToolsRequest<T>,
  options: ToolLoopOptions = {},
): Promise<ToolChat> {
  for await (const step of rounds(clientOf(client), request, options, whole)) {
    if (step.type !== "answer") continue;
    const { type: _, ...chat } = step;
    return chat;
  }
  throw new Error("A chat ends with its answer.");
}

/**
 * As {@link chatWithTools}, but tells what happens on the way: text as it comes, calls, what came of them, and at last the
 * answer. To leave the loop ends everything: the stream is closed, and the signal of running tools aborts.
 *
 * @example
 * for await (const step of chatWithToolsStream(mistral, { model, messages, tools: [weather] })) {
 *   if (step.type === "text") write(step.text);
 *   else if (step.type === "result") console.log(step.name, step.arguments, step.value);
 * }
 */
export function chatWithToolsStream<T extends Tool>(
  client: AnyClient,
  request: ChatWithToolsRequest<T>,
  options: ToolLoopOptions = {},
): AsyncGenerator<ChatStep<T>, undefined> {
  return rounds(clientOf(client), request, options, streamed);
}

/** Asks for one answer, and gives its text as it comes. */
type Ask = (
  client: Client,
  request: ChatCompletionRequest,
  options: RequestOptions,
) => AsyncGenerator<{ readonly type: "text"; readonly text: string }, ChatCompletionResponse>;

// oxlint-disable-next-line require-yield -- it tells nothing on the way
async function* whole(...args: Parameters<Ask>): ReturnType<Ask> {
  return await complete(...args);
}

async function* streamed(...args: Parameters<Ask>): ReturnType<Ask> {
  const answer = chatAnswer();
  for await (const chunk of await stream(...args)) {
    answer.add(chunk);
    const text = textOf(chunk.choices.find(({ index }) => index === 0)?.delta.content);
    if (text) yield { type: "text", text };
  }
  return answer.response;
}

async function* rounds<T extends Tool>(
  client: Client,
  request: ChatWithToolsRequest<T>,
  { maxRounds = 10, deadline, onToolFailure, signal: caller, ...options }: ToolLoopOptions,
  ask: Ask,
): AsyncGenerator<ChatStep<T>, undefined> {
  const limit = startLimit({ signal: caller, deadline });
  const { signal } = limit;
  const tools: readonly Tool[] = request.tools;
  const own = tools.filter(isRunnable);
  const left = new Set(tools.flatMap((tool) => (tool.type === "function" && !isRunnable(tool) ? [nameOf(tool)] : [])));
  const messages = [...request.messages];
  let usage: UsageInfo = { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 };
  let { tool_choice } = request;
  try {
    for (let round = 1; ; round++) {
      const asked = { ...request, messages: [...messages], tools: [...tools], ...(tool_choice && { tool_choice }) };
      const response = yield* ask(client, asked, { ...options, signal });
      usage = sumUsage(usage, response.usage);
      const said = messagesOf(response);
      messages.push(...said);
      const calls = said.flatMap(callsOf);
      const pending = calls.filter(({ name }) => left.has(name));
      const reached: ToolChat = {
        text: answerText(response),
        messages,
        response,
        usage,
        rounds: round,
        pending,
      };
      if (calls.length > 0 && round >= maxRounds) {
        throw new ToolRoundsError(`The model still calls tools after ${round} answers.`, undefined, {
          rounds: round,
          reached: { ...reached, pending: calls },
        });
      }
      const runnable = calls.filter((call) => !pending.includes(call));
      for (const call of runnable) yield { type: "call", call };
      for await (const step of runCalls<T>(runnable, own, limit, { onToolFailure })) {
        const { id, name } = step.call;
        messages.push({ role: "tool", name, content: step.content, ...(id !== undefined && { tool_call_id: id }) });
        yield step;
      }
      if (runnable.length === 0 || pending.length > 0) {
        yield { type: "answer", ...reached };
        return;
      }
      if (tool_choice && tool_choice !== "none") tool_choice = "auto";
    }
  } finally {
    limit.end();
  }
}

function nameOf(tool: Tool): string {
  return (tool as { function: { name: string } }).function.name;
}

function callsOf({ tool_calls }: AssistantMessage): CallOfTool[] {
  return (tool_calls ?? []).map(({ id, function: { name, arguments: given } }) => ({ id, name, arguments: given }));
}
