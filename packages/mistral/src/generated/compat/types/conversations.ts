import type { CompletionArgs } from "./completion.ts";
import type { ConversationEntry, MessageEntry, OutputEntry } from "./entries.ts";
import type { GuardrailConfig } from "./guardrails.ts";
import type { Metadata } from "./metadata.ts";
import type { Tool } from "./tools.ts";

/** Starts a conversation, with a model (`model`) or with an agent (`agent_id`). */
export interface ConversationRequest {
  inputs: ConversationInputs;
  /** The model to talk to. */
  model?: string | null;
  /** The agent to talk to. */
  agentId?: string | null;
  /** A version of the agent, by number or by alias; the current one when left out. */
  agentVersion?: string | number | null;
  /** What the model is told before the conversation. */
  instructions?: string | null;
  /** What the model may use. */
  tools?: Tool[] | null;
  completionArgs?: CompletionArgs | null;
  guardrails?: GuardrailConfig[] | null;
  /** Who carries out a hand-off to another agent. */
  handoffExecution?: "client" | "server" | (string & {}) | null;
  /** Whether the server keeps the conversation, so that it can be read and continued. */
  store?: boolean | null;
  /** A name for the conversation. */
  name?: string | null;
  /** Its subject. */
  description?: string | null;
  metadata?: Metadata | null;
  /**
   * Whether to answer event by event instead of with one JSON value.
   *
   * @defaultValue false
   */
  stream?: boolean;
}

/** Continues a conversation. */
export interface ConversationAppendRequest {
  inputs?: ConversationInputs;
  /** Decides on calls that wait for the caller's leave. */
  toolConfirmations?: ToolCallConfirmation[] | null;
  completionArgs?: CompletionArgs;
  /**
   * Who carries out a hand-off to another agent.
   *
   * @defaultValue "server"
   */
  handoffExecution?: "client" | "server" | (string & {});
  /**
   * Whether the server keeps the new entries.
   *
   * @defaultValue true
   */
  store?: boolean;
  /**
   * Whether to answer event by event instead of with one JSON value.
   *
   * @defaultValue false
   */
  stream?: boolean;
}

/** Takes up a conversation again from one of its entries. */
export interface ConversationRestartRequest {
  /** The entry to start from. */
  fromEntryId: string;
  inputs?: ConversationInputs;
  /** A version of the agent, by number or by alias; the current one when left out. */
  agentVersion?: string | number | null;
  completionArgs?: CompletionArgs;
  guardrails?: GuardrailConfig[] | null;
  /**
   * Who carries out a hand-off to another agent.
   *
   * @defaultValue "server"
   */
  handoffExecution?: "client" | "server" | (string & {});
  /**
   * Whether the server keeps the new conversation.
   *
   * @defaultValue true
   */
  store?: boolean;
  metadata?: Metadata | null;
  /**
   * Whether to answer event by event instead of with one JSON value.
   *
   * @defaultValue false
   */
  stream?: boolean;
}

/** What to put into the conversation. Text alone is a message from the user. */
export type ConversationInputs = string | ConversationEntry[];

/** Allows a tool call, or forbids it. */
export interface ToolCallConfirmation {
  toolCallId: string;
  confirmation: "allow" | "deny" | (string & {});
}

/** What the model answered. */
export interface ConversationResponse {
  /** The conversation, to continue it by. A restart gives a new one. */
  conversationId: string;
  /** The new entries, in order. */
  outputs: OutputEntry[];
  usage: ConversationUsageInfo;
  /** What the guardrails found. */
  guardrails?: { [key: string]: unknown }[] | null;
  object: "conversation.response";
}

/** What an answer cost. */
export interface ConversationUsageInfo {
  /**
   * Tokens that were read.
   *
   * @defaultValue 0
   */
  promptTokens?: number;
  /**
   * Tokens that were written.
   *
   * @defaultValue 0
   */
  completionTokens?: number;
  /** @defaultValue 0 */
  totalTokens?: number;
  /** Tokens that tools added. */
  connectorTokens?: number | null;
  /** How often each tool was used, by its name. */
  connectors?: { [key: string]: number } | null;
}

/** A conversation, with a model or with an agent. Only the former has `model`, only the latter `agent_id`. */
export type Conversation = ModelConversation | AgentConversation;

/** A conversation with a model. */
export interface ModelConversation {
  id: string;
  model: string;
  /** What the model is told before the conversation. */
  instructions?: string | null;
  /** What the model may use. */
  tools?: Tool[];
  completionArgs?: CompletionArgs;
  guardrails?: GuardrailConfig[] | null;
  /** The conversation's name. */
  name?: string | null;
  /** Its subject. */
  description?: string | null;
  metadata?: Metadata | null;
  /** @format date-time */
  createdAt: Date;
  /** @format date-time */
  updatedAt: Date;
  object: "conversation";
}

/** A conversation with an agent. */
export interface AgentConversation {
  id: string;
  agentId: string;
  /** The version of the agent, by number or by alias. */
  agentVersion?: string | number | null;
  /** The conversation's name. */
  name?: string | null;
  /** Its subject. */
  description?: string | null;
  metadata?: Metadata | null;
  /** @format date-time */
  createdAt: Date;
  /** @format date-time */
  updatedAt: Date;
  object: "conversation";
}

/** All that happened in a conversation. */
export interface ConversationHistory {
  conversationId: string;
  /** In the order in which they were appended. */
  entries: ConversationEntry[];
  object: "conversation.history";
}

/** The messages of a conversation. */
export interface ConversationMessages {
  conversationId: string;
  /** In the order in which they were appended. */
  messages: MessageEntry[];
  object: "conversation.messages";
}
