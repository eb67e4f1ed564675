import { type ContentPiece, grow, own, textOf, textPiece } from "./content-pieces.ts";
import type {
  ConversationEvent,
  MessageOutputEvent,
  ResponseErrorEvent,
} from "./generated/types/conversation-events.ts";
import type { ConversationResponse } from "./generated/types/conversations.ts";
import type { MessageOutputEntry, OutputEntry } from "./generated/types/entries.ts";
import { ResponseFailedError } from "./response-failed-error.ts";

/** The answer of a conversation, put together from the events of its stream. */
export interface ConversationAnswer {
  /**
   * The answer as far as it has come, which grows: messages, and calls of functions and tools with what is there of their
   * arguments. Usage comes with the last event; when an entry was completed, no event says.
   */
  readonly response: ConversationResponse;
  /** What went wrong, once the stream has told that the answer failed. */
  readonly error: ResponseErrorEvent | undefined;
  /** Takes in one event; one that this version does not know adds nothing. */
  add(event: ConversationEvent): void;
}

/**
 * Puts the answer of a conversation together while its stream is read.
 *
 * @example
 * const answer = conversationAnswer();
 * for await (const event of await mistral.beta.conversations.startStream(request)) {
 *   answer.add(event);
 *   show(answer.response.outputs);
 * }
 */
export function conversationAnswer(): ConversationAnswer {
  const response: ConversationResponse = {
    object: "conversation.response",
    conversation_id: "",
    outputs: [],
    usage: {},
  };
  const entries = new Map<string, Growing>();
  let error: ResponseErrorEvent | undefined;

  /** The entry that an event speaks of, in its place among the others. */
  const entryOf = ({ id, output_index = 0 }: EntryEvent, begin: () => OutputEntry): OutputEntry => {
    let growing = entries.get(id);
    if (!growing) {
      growing = { entry: begin(), place: output_index, parts: [] };
      entries.set(id, growing);
      response.outputs.splice(0, Infinity, ...inOrder(entries));
    }
    return growing.entry;
  };
  return {
    response,
    get error() {
      return error;
    },
    add: (event) => {
      switch (event.type) {
        case "conversation.response.started":
          response.conversation_id = event.conversation_id;
          break;
        case "message.output.delta":
          entryOf(event, () => ({ ...about(event), type: "message.output", content: "", role: "assistant" }));
          addContent(entries.get(event.id) as Growing, event);
          break;
        case "function.call.delta": {
          const { name, tool_call_id } = event;
          const entry = entryOf(event, () => ({
            ...about(event),
            type: "function.call",
            name,
            tool_call_id,
            arguments: "",
          }));
          addArguments(entry, event.arguments);
          if (event.confirmation_status !== undefined)
            Object.assign(entry, { confirmation_status: event.confirmation_status });
          break;
        }
        case "tool.execution.started":
        case "tool.execution.delta":
        case "tool.execution.done": {
          const { name } = event;
          const entry = entryOf(event, () => ({ ...about(event), type: "tool.execution", name, arguments: "" }));
          if (event.type !== "tool.execution.done") addArguments(entry, event.arguments);
          else if (event.info) Object.assign(entry, { info: event.info });
          break;
        }
        case "agent.handoff.started":
        case "agent.handoff.done": {
          const { type: _type, output_index: _place, created_at: _time, ...agents } = event;
          const entry = entryOf(event, () => ({
            ...about(event),
            type: "agent.handoff",
            previous_agent_id: "",
            previous_agent_name: "",
            next_agent_id: "",
            next_agent_name: "",
          }));
          Object.assign(entry, agents);
          break;
        }
        case "conversation.response.done":
          response.usage = event.usage;
          break;
        case "conversation.response.error":
          error = event;
          break;
      }
    },
  };
}

/**
 * Reads the stream of a conversation to its end.
 *
 * @returns the answer that the request would have had without a stream
 * @throws ResponseFailedError when the answer fails, and what reading the stream throws
 * @example const { outputs } = await collectConversation(await mistral.beta.conversations.startStream(request));
 */
export async function collectConversation(stream: AsyncIterable<ConversationEvent>): Promise<ConversationResponse> {
  const answer = conversationAnswer();
  for await (const event of stream) answer.add(event);
  if (answer.error) throw conversationFailure(answer.error);
  return answer.response;
}

/**
 * The text of a conversation's answer as it comes, without thoughts and references. To leave the loop closes the stream.
 *
 * @throws ResponseFailedError when the answer fails, and what reading the stream throws
 * @example for await (const text of conversationText(await mistral.beta.conversations.startStream(request))) write(text);
 */
export async function* conversationText(stream: AsyncIterable<ConversationEvent>): AsyncGenerator<string, undefined> {
  for await (const event of stream) {
    if (event.type === "conversation.response.error") throw conversationFailure(event);
    const text = event.type === "message.output.delta" ? textOf(event.content) : "";
    if (text) yield text;
  }
}

/** The error for an answer that has failed. */
export function conversationFailure({ message, code: status }: ResponseErrorEvent): ResponseFailedError {
  return new ResponseFailedError(`The answer has failed: ${status} ${message}`, undefined, { status });
}

interface EntryEvent {
  readonly id: string;
  readonly output_index?: number;
  readonly model?: string | null;
  readonly agent_id?: string | null;
  readonly created_at?: string;
}

interface Growing {
  readonly entry: OutputEntry;
  readonly place: number;
  /** The `content_index` of each piece of the content. */
  readonly parts: number[];
}

function inOrder(entries: ReadonlyMap<string, Growing>): OutputEntry[] {
  return [...entries.values()].sort((a, b) => a.place - b.place).map(({ entry }) => entry);
}

/** What every entry has of the event that it begins with. */
function about({
  id,
  model,
  agent_id,
  created_at,
}: EntryEvent): Pick<MessageOutputEntry, (keyof EntryEvent & keyof MessageOutputEntry) | "object"> {
  return {
    object: "entry",
    id,
    ...(created_at !== undefined && { created_at }),
    ...(model !== undefined && { model }),
    ...(agent_id !== undefined && { agent_id }),
  };
}

function addArguments(entry: OutputEntry, text: string): void {
  Object.assign(entry, { arguments: `${(entry as { arguments?: string }).arguments ?? ""}${text}` });
}

function addContent({ entry, parts }: Growing, { content, content_index = 0 }: MessageOutputEvent): void {
  const message = entry as MessageOutputEntry;
  const [first = content_index] = parts;
  if (typeof content === "string" && typeof message.content === "string" && first === content_index) {
    parts[0] = first;
    message.content += content;
    return;
  }
  if (typeof message.content === "string") message.content = parts.length > 0 ? [textPiece(message.content)] : [];
  const pieces: ContentPiece[] = message.content;
  const piece = typeof content === "string" ? textPiece(content) : content;
  const known = pieces[parts.lastIndexOf(content_index)];
  if (known && grow(known, piece)) return;
  const place = parts.findLastIndex((part) => part <= content_index) + 1;
  parts.splice(place, 0, content_index);
  pieces.splice(place, 0, own(piece));
}
