import type { ChatMessage } from "./chat-messages.ts";
import type { MistralPromptMode, RequestedServiceTier, ToolChoice } from "./chat.ts";
import type { Prediction, ReasoningEffort, ResponseFormat, ToolChoiceEnum } from "./completion.ts";
import type { GuardrailConfig } from "./guardrails.ts";
import type { Metadata } from "./metadata.ts";
import type { Tool } from "./tools.ts";

/** The exchange so far, and how the agent is to go on with it. */
export interface AgentsCompletionRequest {
  /** The agent to ask. */
  agentId: string;
  /** The exchange so far, oldest first. */
  messages: ChatMessage[];
  /** The most tokens to write. Together with the prompt they must fit the model's context. */
  maxTokens?: number | null;
  /** What the agent may use. */
  tools?: Tool[] | null;
  /**
   * Whether to call tools, or which function to call.
   *
   * @defaultValue "auto"
   */
  toolChoice?: ToolChoice | ToolChoiceEnum;
  /**
   * Whether the agent may call several tools at once.
   *
   * @defaultValue true
   */
  parallelToolCalls?: boolean;
  responseFormat?: ResponseFormat;
  /** Writing ends at this text, or at the first of several. */
  stop?: string | string[] | null;
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
