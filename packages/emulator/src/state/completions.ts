import type { World } from "./world.ts";

/** A chat completion that was answered, as the API shows it. */
export interface StoredCompletion {
  readonly event_id: string;
  readonly correlation_id: string;
  readonly created_at: string;
  readonly request_messages: readonly Message[];
  readonly response_messages: readonly Message[];
  readonly nb_messages: number;
  readonly enabled_tools: readonly Message[];
  readonly nb_input_tokens: number;
  readonly nb_output_tokens: number;
  readonly chat_transcription_events: readonly [];
  /** By the names of {@link COMPLETION_FIELDS}. */
  readonly extra_fields: Readonly<Record<string, string | number | boolean>>;
}

export type Message = Readonly<Record<string, unknown>>;

/** What a completion is recorded from. */
export interface CompletionParts {
  /** 32 hexadecimal digits. */
  readonly id: string;
  readonly model: string;
  readonly request: readonly Message[];
  readonly response: readonly Message[];
  readonly tools: readonly Message[];
  readonly streamed: boolean;
  readonly finishReason: string;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** Keeps a chat completion, so that it can be searched for, judged and imported. */
export function recordCompletion(world: World, parts: CompletionParts): void {
  const event_id = parts.id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  world.completions.set(event_id, {
    event_id,
    correlation_id: parts.id,
    created_at: world.clock.timestamp(),
    request_messages: parts.request,
    response_messages: parts.response,
    nb_messages: parts.request.length + parts.response.length,
    enabled_tools: parts.tools,
    nb_input_tokens: parts.inputTokens,
    nb_output_tokens: parts.outputTokens,
    chat_transcription_events: [],
    extra_fields: {
      model: parts.model,
      finish_reason: parts.finishReason,
      stream: parts.streamed,
      question: lastText(parts.request, "user"),
      answer: lastText(parts.response, "assistant"),
    },
  });
}

/** The newest first. */
export function completionsOf({ completions }: World): StoredCompletion[] {
  return [...completions.values()].toReversed();
}

/** All messages of a completion, in order. */
export function messagesOf({ request_messages, response_messages }: StoredCompletion): Message[] {
  return [...request_messages, ...response_messages];
}

function lastText(messages: readonly Message[], role: string): string {
  const content = messages.findLast((message) => message["role"] === role)?.["content"];
  return typeof content === "string" ? content : JSON.stringify(content ?? "");
}
