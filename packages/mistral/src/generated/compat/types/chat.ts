import type { AssistantMessage, ChatMessage, DeltaMessage } from "./chat-messages.ts";
import type { Prediction, ReasoningEffort, ResponseFormat, ToolChoiceEnum } from "./completion.ts";
import type { GuardrailConfig } from "./guardrails.ts";
import type { Metadata } from "./metadata.ts";
import type { Tool } from "./tools.ts";

/** The exchange so far, and how the model is to go on with it. */
export interface ChatCompletionRequest {
  /** The model to ask, by a name that `models.list` gives. */
  model: string;
  /** The exchange so far, oldest first. */
  messages: ChatMessage[];
  /**
   * How freely to choose the next token; 0 is the most predictable. Left out, it depends on the model. Change this or
   * `top_p`, not both.
   */
  temperature?: number | null;
  /** The most tokens to write. Together with the prompt they must fit the model's context. */
  maxTokens?: number | null;
  /** What the model may use. */
  tools?: Tool[] | null;
  /**
   * Whether to call tools, or which function to call.
   *
   * @defaultValue "auto"
   */
  toolChoice?: ToolChoice | ToolChoiceEnum;
  /**
   * Whether the model may call several tools at once.
   *
   * @defaultValue true
   */
  parallelToolCalls?: boolean;
  responseFormat?: ResponseFormat;
  /** Writing ends at this text, or at the first of several. */
  stop?: string | string[] | null;
  /** Choose only among the most likely tokens that together have this share of the probability; above 0. */
  topP?: number | null;
  /** How many answers to give. The prompt is paid for once. */
  n?: number | null;
  /** Makes the choice of tokens repeatable. */
  randomSeed?: number | null;
  /** Positive values hold the model back from words that it has used at all. */
  presencePenalty?: number | null;
  /** Positive values hold the model back from words the more often it has used them. */
  frequencyPenalty?: number | null;
  reasoningEffort?: ReasoningEffort | null;
  /** Whether reasoning models get their own system prompt. */
  promptMode?: MistralPromptMode | null;
  /** @defaultValue {"type":"content","content":""} */
  prediction?: Prediction;
  guardrails?: GuardrailConfig[] | null;
  /**
   * Whether to put a prompt about safety before the exchange.
   *
   * @defaultValue false
   */
  safePrompt?: boolean;
  promptCacheKey?: string | null;
  serviceTier?: RequestedServiceTier | null;
  metadata?: Metadata | null;
  /**
   * Whether to answer piece by piece instead of with one JSON value.
   *
   * @defaultValue false
   */
  stream?: boolean;
}

/** The one function that the model must call. */
export interface ToolChoice {
  /** @defaultValue "function" */
  type?: "function";
  function: FunctionName;
}

/** A function, by its name. */
export interface FunctionName {
  name: string;
}

/** A system prompt of the service's own. */
export type MistralPromptMode = "reasoning";

/** The values of the type {@link MistralPromptMode} by name. */
export const MistralPromptMode = {
  Reasoning: "reasoning",
} as const;

/** Which capacity may serve the request. */
export type RequestedServiceTier = "auto" | "standard_only" | (string & {});

/** The values of the type {@link RequestedServiceTier} by name. */
export const RequestedServiceTier = {
  Auto: "auto",
  StandardOnly: "standard_only",
} as const;

/** The model's answer, or several. */
export interface ChatCompletionResponse {
  id: string;
  /** As many answers as were asked for. */
  choices: ChatCompletionChoice[];
  usage: UsageInfo;
  /** The model that answered. */
  model: string;
  /** When the answer was made, in seconds since 1970. */
  created: number;
  /** What this is, such as `chat.completion`. */
  object: string;
}

/** One answer. */
export interface ChatCompletionChoice {
  /** Which of the answers this is, from 0. */
  index: number;
  message?: AssistantMessage;
  /** The answer, when it consists of several messages. */
  messages?: DeltaMessage[];
  /** Why the model stopped. `stop` is a natural end; `tool_calls` waits for the caller. */
  finishReason: "stop" | "length" | "model_length" | "error" | "tool_calls" | (string & {});
}

/** A piece of a streamed answer. Pieces of one answer share their `id`. */
export interface CompletionChunk {
  id: string;
  choices: CompletionResponseStreamChoice[];
  /** What the answer cost. It comes with the last piece. */
  usage?: UsageInfo;
  /** The model that answers. */
  model: string;
  /** When the answer was begun, in seconds since 1970. */
  created?: number;
  object?: string;
}

/** What one answer grows by. */
export interface CompletionResponseStreamChoice {
  /** Which of the answers grows, from 0. */
  index: number;
  delta: DeltaMessage;
  /** Why the model stopped; `null` while it goes on. */
  finishReason: "stop" | "length" | "error" | "tool_calls" | (string & {}) | null;
}

/** What an answer cost. */
export interface UsageInfo {
  /**
   * Tokens that were read.
   *
   * @defaultValue 0
   */
  promptTokens: number;
  /**
   * Tokens that were written.
   *
   * @defaultValue 0
   */
  completionTokens: number;
  /** @defaultValue 0 */
  totalTokens: number;
  /** Seconds of sound that were listened to. */
  promptAudioSeconds?: number | null;
  /** The capacity that served the request, `standard` or `priority`. */
  serviceTier?: string | null;
}
