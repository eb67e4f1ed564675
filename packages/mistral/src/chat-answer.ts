import { addPiece, type ContentPiece, textOf, textPiece } from "./content-pieces.ts";
import type { ChatCompletionResponse, CompletionChunk } from "./generated/types/chat.ts";
import type { AssistantMessage, DeltaMessage, ToolCall } from "./generated/types/chat-messages.ts";

/** The answer of a chat, put together from the pieces of its stream. */
export interface ChatAnswer {
  /**
   * The answer as far as it has come, which grows: messages, and the tool calls with what is there of their arguments. A
   * choice that goes on has an empty `finish_reason`; usage comes with the last piece.
   */
  readonly response: ChatCompletionResponse;
  /** Takes in one piece. */
  add(chunk: CompletionChunk): void;
}

/**
 * Puts the answer of a chat together while its stream is read.
 *
 * @example
 * const answer = chatAnswer();
 * for await (const chunk of await mistral.chat.stream(request)) {
 *   answer.add(chunk);
 *   show(answer.response.choices[0]?.message?.tool_calls);
 * }
 */
export function chatAnswer(): ChatAnswer {
  const response: ChatCompletionResponse = {
    id: "",
    object: "chat.completion",
    created: 0,
    model: "",
    choices: [],
    usage: { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 },
  };
  return {
    response,
    add: ({ id, model, created, usage, choices }) => {
      Object.assign(response, { id, model }, created !== undefined && { created }, usage && { usage });
      for (const { index, delta, finish_reason } of choices) {
        let choice = response.choices.find((choice) => choice.index === index);
        if (!choice) {
          choice = { index, finish_reason: "" };
          response.choices.push(choice);
          response.choices.sort((a, b) => a.index - b.index);
        }
        if (delta.index == null) addDelta((choice.message ??= { role: "assistant", content: "" }), delta);
        else addDelta(((choice.messages ??= [])[delta.index] ??= { role: "assistant", content: "" }), delta);
        if (finish_reason !== null) choice.finish_reason = finish_reason;
      }
    },
  };
}

/**
 * Reads the stream of a chat to its end.
 *
 * @returns the answer that the request would have had without a stream
 * @throws what reading the stream throws
 * @example const { choices, usage } = await collectChat(await mistral.chat.stream(request));
 */
export async function collectChat(stream: AsyncIterable<CompletionChunk>): Promise<ChatCompletionResponse> {
  const answer = chatAnswer();
  for await (const chunk of stream) answer.add(chunk);
  return answer.response;
}

/**
 * The text of a chat as it comes: of its first choice, without thoughts and references. To leave the loop closes the stream.
 *
 * @example for await (const text of chatText(await mistral.chat.stream(request))) write(text);
 */
export async function* chatText(stream: AsyncIterable<CompletionChunk>): AsyncGenerator<string, undefined> {
  for await (const { choices } of stream) {
    const text = textOf(choices.find(({ index }) => index === 0)?.delta.content);
    if (text) yield text;
  }
}

function addDelta(message: AssistantMessage | DeltaMessage, { content, tool_calls, ...others }: DeltaMessage): void {
  if (typeof content === "string" && typeof message.content === "string") message.content += content;
  else if (content?.length) {
    if (!Array.isArray(message.content)) message.content = message.content ? [textPiece(message.content)] : [];
    const pieces: ContentPiece[] = message.content;
    for (const piece of typeof content === "string" ? [textPiece(content)] : content) addPiece(pieces, piece);
  }
  for (const call of tool_calls ?? []) addCall((message.tool_calls ??= []), call);
  for (const [name, value] of Object.entries(others)) if (value != null) Object.assign(message, { [name]: value });
}

function addCall(calls: ToolCall[], more: ToolCall): void {
  const known = calls.find(
    ({ id, index = 0 }) => index === (more.index ?? 0) && (!isId(more.id) || !isId(id) || id === more.id),
  );
  if (!known) return void calls.push({ ...more, function: { ...more.function } });
  const { name, arguments: text } = more.function;
  if (isId(more.id)) known.id = more.id;
  known.function.name ||= name;
  if (typeof known.function.arguments === "string" && typeof text === "string") known.function.arguments += text;
  else known.function.arguments = text;
}

/** Pieces after the first have none, or the document's default, a text that says so. */
function isId(id: string | undefined): boolean {
  return Boolean(id) && id !== "null";
}
