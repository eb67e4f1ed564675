import type { Client, RequestOptions } from "@tramontane/runtime";
import { answerText } from "./answer-text.ts";
import type { ToolLoopOptions } from "./chat-with-tools.ts";
import { type AnyClient, clientOf } from "./client-of.ts";
import { textOf } from "./content-pieces.ts";
import { conversationAnswer, conversationFailure } from "./conversation-answer.ts";
import { append, appendStream, start, startStream } from "./generated/operations/beta/conversations.ts";
import type {
  ConversationAppendRequest,
  ConversationRequest,
  ConversationResponse,
  ConversationUsageInfo,
  ToolCallConfirmation,
} from "./generated/types/conversations.ts";
import type { FunctionCallEntry, FunctionResultEntry, OutputEntry } from "./generated/types/entries.ts";
import type { FunctionTool, Tool } from "./generated/types/tools.ts";
import { type RunningLimit, startLimit } from "./time-limit.ts";
import { type CallOfTool, isRunnable, runCalls, type ToolStep } from "./tool-calls.ts";
import { ToolRoundsError } from "./tool-rounds-error.ts";
import { sumUsage } from "./usage-sum.ts";

/**
 * Starts a conversation, with a model or an agent, or goes on with the one of `conversation_id`. It is stored, since results
 * are appended to it.
 */
export type ConverseWithToolsRequest<T extends Tool = Tool> = {
  /**
   * Tools that `tool` made, which are run, and others. An agent, or a conversation that goes on, has its tools already: there,
   * those that run here are not sent, but run when they are called.
   */
  tools: readonly T[];
} & (
  | (Omit<ConversationRequest, "tools" | "store"> & { conversation_id?: undefined })
  | (Omit<ConversationAppendRequest, "store"> & { conversation_id: string })
);

/** How a conversation with tools goes. */
export interface ConversationLoopOptions extends ToolLoopOptions {
  /** Whether a call that waits for leave may be made. Without this, such calls are left to the caller, as `pending`. */
  confirm?: (call: FunctionCallEntry) => boolean | Promise<boolean>;
}

/** What came of a conversation with tools. */
export interface ToolConversation {
  /** To go on by. */
  readonly conversation_id: string;
  /** The text of the last answer, without thoughts and references. */
  readonly text: string;
  /** What all answers together consist of, and the results between them. */
  readonly entries: readonly (OutputEntry | FunctionResultEntry)[];
  /** The last answer. */
  readonly response: ConversationResponse;
  /** What all answers together cost. */
  readonly usage: ConversationUsageInfo;
  /** How many answers there were. */
  readonly rounds: number;
  /**
   * Calls that are left to the caller: of functions that do not run here, and those that wait for leave. To go on, append the
   * `results` and what answers these.
   */
  readonly pending: readonly FunctionCallEntry[];
  /** What calls beside the pending ones gave, which is not appended yet. */
  readonly results: readonly FunctionResultEntry[];
}

/** What a conversation with tools tells while it goes on; the last is its `answer`. */
export type ConversationStep<T extends Tool = Tool> =
  | { readonly type: "text"; readonly text: string }
  | ToolStep<T>
  | ({ readonly type: "answer" } & ToolConversation);

/**
 * Starts or continues a conversation, runs the functions that are called, appends what they gave, and so on until there is an
 * answer. Calls of one answer run at the same time. What a tool throws, and what is wrong with its arguments, is told to the
 * model. Hand-offs between agents are the server's, and tools of any agent are run.
 *
 * A `tool_choice` that demands a call holds for the first answer; then the model is free.
 *
 * @throws ToolRoundsError when functions are still called after `maxRounds` answers, DeadlineError when the `deadline` passes,
 * and what every request throws.
 * @example
 * const { text } = await converseWithTools(mistral, { model, inputs: "Do I need a coat in Lyon?", tools: [weather] });
 */
export async function converseWithTools<T extends Tool>(
  client: AnyClient,
  request: ConverseWithToolsRequest<T>,
  options: ConversationLoopOptions = {},
): Promise<ToolConversation> {
  for await (const step of rounds(clientOf(client), request, options, whole)) {
    if (step.type !== "answer") continue;
    const { type: _, ...conversation } = step;
    return conversation;
  }
  throw new Error("A conversation ends with its answer.");
}

/**
 * As {@link converseWithTools}, but tells what happens on the way: text as it comes, calls, what came of them, and at last the
 * answer. To leave the loop ends everything: the stream is closed, and the signal of running tools aborts.
 *
 * @throws ResponseFailedError when an answer fails, and what {@link converseWithTools} throws
 */
export function converseWithToolsStream<T extends Tool>(
  client: AnyClient,
  request: ConverseWithToolsRequest<T>,
  options: ConversationLoopOptions = {},
): AsyncGenerator<ConversationStep<T>, undefined> {
  return rounds(clientOf(client), request, options, streamed);
}

/** What to ask next: a start, or what to append to a conversation. */
type Asked =
  | ({ conversation_id?: undefined } & ConversationRequest)
  | ({ conversation_id: string } & ConversationAppendRequest);

/** Asks for one answer, and gives its text as it comes. */
type Ask = (
  client: Client,
  asked: Asked,
  options: RequestOptions,
) => AsyncGenerator<{ readonly type: "text"; readonly text: string }, ConversationResponse>;

// oxlint-disable-next-line require-yield -- it tells nothing on the way
async function* whole(client: Client, asked: Asked, options: RequestOptions): ReturnType<Ask> {
  if (asked.conversation_id === undefined) return await start(client, asked, options);
  const { conversation_id, ...more } = asked;
  return await append(client, conversation_id, more, options);
}

async function* streamed(client: Client, asked: Asked, options: RequestOptions): ReturnType<Ask> {
  const answer = conversationAnswer();
  for await (const event of await opened(client, asked, options)) {
    answer.add(event);
    const text = event.type === "message.output.delta" ? textOf(event.content) : "";
    if (text) yield { type: "text", text };
  }
  if (answer.error) throw conversationFailure(answer.error);
  return answer.response;
}

function opened(client: Client, asked: Asked, options: RequestOptions): ReturnType<typeof startStream> {
  if (asked.conversation_id === undefined) return startStream(client, asked, options);
  const { conversation_id, ...more } = asked;
  return appendStream(client, conversation_id, more, options);
}

async function* rounds<T extends Tool>(
  client: Client,
  request: ConverseWithToolsRequest<T>,
  { maxRounds = 10, deadline, onToolFailure, signal: caller, confirm, ...options }: ConversationLoopOptions,
  ask: Ask,
): AsyncGenerator<ConversationStep<T>, undefined> {
  const limit = startLimit({ signal: caller, deadline });
  const { signal } = limit;
  const own = (request.tools as readonly Tool[]).filter(isRunnable);
  const entries: (OutputEntry | FunctionResultEntry)[] = [];
  let usage: ConversationUsageInfo = {};
  let asked = first(request);
  try {
    for (let round = 1; ; round++) {
      const response = yield* ask(client, asked, { ...options, signal });
      const { conversation_id, outputs } = response;
      usage = sumUsage(usage, response.usage);
      entries.push(...outputs);
      const calls = outputs.filter((entry): entry is FunctionCallEntry => entry.type === "function.call");
      const waiting = calls.filter(({ confirmation_status }) => confirmation_status === "pending");
      const runnable = calls.filter((call) => !waiting.includes(call) && own.some(isNamed(call)));
      const pending = calls.filter((call) => !runnable.includes(call) && !(confirm && waiting.includes(call)));
      const reached = { conversation_id, text: answerText(response), entries, response, usage, rounds: round };
      if (calls.length > 0 && pending.length === 0 && round >= maxRounds) {
        throw new ToolRoundsError(`The model still calls tools after ${round} answers.`, undefined, {
          rounds: round,
          reached: { ...reached, pending: calls, results: [] },
        });
      }
      const given = runnable.map(asCall);
      const results: FunctionResultEntry[] = [];
      for (const call of given) yield { type: "call", call };
      for await (const step of runCalls<T>(given, own, limit, { onToolFailure })) {
        results.push({ type: "function.result", tool_call_id: step.call.id as string, result: step.content });
        yield step;
      }
      entries.push(...results);
      if (calls.length === 0 || pending.length > 0) {
        const left = calls.filter((call) => !runnable.includes(call));
        yield { type: "answer", ...reached, pending: left, results };
        return;
      }
      asked = next(conversation_id, request, results, await decide(waiting, confirm, limit));
    }
  } finally {
    limit.end();
  }
}

/** What to begin with. A server's own tools go with a start; functions only where no agent has them already. */
function first({ tools, ...request }: ConverseWithToolsRequest): Asked {
  if (request.conversation_id !== undefined) return request;
  const sent = tools.filter((tool) => !request.agent_id || !isRunnable(tool));
  return { ...request, ...(sent.length > 0 && { tools: sent }) };
}

/** What to append after an answer that calls functions. */
function next(
  conversation_id: string,
  { completion_args, handoff_execution }: ConverseWithToolsRequest,
  results: readonly FunctionResultEntry[],
  tool_confirmations: ToolCallConfirmation[],
): Asked {
  const { tool_choice } = completion_args ?? {};
  return {
    conversation_id,
    ...(results.length > 0 && { inputs: [...results] }),
    ...(tool_confirmations.length > 0 && { tool_confirmations }),
    ...(completion_args && {
      completion_args: { ...completion_args, ...(tool_choice && tool_choice !== "none" && { tool_choice: "auto" }) },
    }),
    ...(handoff_execution && { handoff_execution }),
  };
}

/** Asks for leave, for all calls at the same time. */
function decide(
  waiting: readonly FunctionCallEntry[],
  confirm: ConversationLoopOptions["confirm"],
  { wait }: RunningLimit,
): Promise<ToolCallConfirmation[]> {
  const decisions = waiting.map(async (call) => ({
    tool_call_id: call.tool_call_id,
    confirmation: (await confirm?.(call)) ? "allow" : "deny",
  }));
  return wait(Promise.all(decisions));
}

function isNamed({ name }: FunctionCallEntry): (tool: Tool) => boolean {
  return (tool) => (tool as FunctionTool).function.name === name;
}

function asCall({ tool_call_id, name, arguments: given }: FunctionCallEntry): CallOfTool {
  return { id: tool_call_id, name, arguments: given };
}
