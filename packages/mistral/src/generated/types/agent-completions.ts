import type { ChatMessage } from "./chat-messages.ts";
import type { MistralPromptMode, RequestedServiceTier, ToolChoice } from "./chat.ts";
import type { Prediction, ReasoningEffort, ResponseFormat, ToolChoiceEnum } from "./completion.ts";
import type { GuardrailConfig } from "./guardrails.ts";
import type { Metadata } from "./metadata.ts";
import type { Tool } from "./tools.ts";

/** The exchange so far, and how the agent is to go on with it. */
export interface AgentsCompletionRequest {
  /** The agent to ask. */
  agent_id: string;
  /** The exchange so far, oldest first. */
  messages: ChatMessage[];
  /** The most tokens to write. Together with the prompt they must fit the model's context. */
  max_tokens?: number | null;
  /** What the agent may use. */
  tools?: Tool[] | null;
  /**
   * Whether to call tools, or which function to call.
   *
   * @defaultValue "auto"
   */
  tool_choice?: ToolChoice | ToolChoiceEnum;
  /**
   * Whether the agent may call several tools at once.
   *
   * @defaultValue true
   */
  parallel_tool_calls?: boolean;
  response_format?: ResponseFormat;
  /** Writing ends at this text, or at the first of several. */
  stop?: string | string[] | null;
  /** How many answers to give. The prompt is paid for once. */
  n?: number | null;
  /** Makes the choice of tokens repeatable. */
  random_seed?: number | null;
  /** Positive values hold the model back from words that it has used at all. */
  presence_penalty?: number | null;
  /** Positive values hold the model back from words the more often it has used them. */
  frequency_penalty?: number | null;
  reasoning_effort?: ReasoningEffort | null;
  /** Whether reasoning models get their own system prompt. */
  prompt_mode?: MistralPromptMode | null;
  /** @defaultValue {"type":"content","content":""} */
  prediction?: Prediction;
  guardrails?: GuardrailConfig[] | null;
  prompt_cache_key?: string | null;
  service_tier?: RequestedServiceTier | null;
  metadata?: Metadata | null;
}
