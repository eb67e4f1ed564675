import type { UnknownString } from "@tramontane/runtime";
import type { MessageOutputContentChunk, ToolName } from "./content.ts";
import type { ConversationUsageInfo } from "./conversations.ts";
import type { ToolExecutionInfo } from "./entries.ts";

/**
 * One event of an answer. It begins with `conversation.response.started`; it is whole after
 * `conversation.response.done`, and has failed after `conversation.response.error`.
 */
export type ConversationEvent =
  | ResponseStartedEvent
  | MessageOutputEvent
  | FunctionCallEvent
  | ToolExecutionStartedEvent
  | ToolExecutionDeltaEvent
  | ToolExecutionDoneEvent
  | AgentHandoffStartedEvent
  | AgentHandoffDoneEvent
  | ResponseDoneEvent
  | ResponseErrorEvent
  | UnknownConversationEvent;

/** A {@link ConversationEvent} that this version of the client does not know. */
export interface UnknownConversationEvent {
  type: UnknownString;
  /** @format date-time */
  createdAt?: Date;
  [key: string]: unknown;
}

/** The answer begins. */
export interface ResponseStartedEvent {
  type: "conversation.response.started";
  /** The conversation, to continue it by. */
  conversationId: string;
  /** @format date-time */
  createdAt?: Date;
}

/** A message grows by a piece. Pieces of one message share its `id`. */
export interface MessageOutputEvent {
  type: "message.output.delta";
  /** The new piece, as text or as a chunk. */
  content: string | MessageOutputContentChunk;
  /** The entry that grows. */
  id: string;
  /**
   * Where the entry stands among the outputs of the answer, from 0.
   *
   * @defaultValue 0
   */
  outputIndex?: number;
  /**
   * Where the piece belongs in the content of the entry, from 0.
   *
   * @defaultValue 0
   */
  contentIndex?: number;
  /** @defaultValue "assistant" */
  role?: "assistant";
  /** The model that writes. */
  model?: string | null;
  /** The agent that writes, if one does. */
  agentId?: string | null;
  /** @format date-time */
  createdAt?: Date;
}

/** The model asks the caller to run a function, piece by piece. Pieces of one call share its `id`. */
export interface FunctionCallEvent {
  type: "function.call.delta";
  /** The function to run. */
  name: string;
  /** The next piece of the arguments, which together are JSON text. */
  arguments: string;
  /** Ties the result to this call. */
  toolCallId: string;
  /** Whether a call that needs the caller's leave has it. */
  confirmationStatus?: "pending" | "allowed" | "denied" | (string & {}) | null;
  /** The entry that grows. */
  id: string;
  /**
   * Where the entry stands among the outputs of the answer, from 0.
   *
   * @defaultValue 0
   */
  outputIndex?: number;
  /** The model that asks. */
  model?: string | null;
  /** The agent that asks, if one does. */
  agentId?: string | null;
  /** @format date-time */
  createdAt?: Date;
}

/** A tool starts on the server. */
export interface ToolExecutionStartedEvent {
  type: "tool.execution.started";
  /** The tool. */
  name: ToolName;
  /** What the tool is given, as JSON text. */
  arguments: string;
  /** The entry that grows. */
  id: string;
  /**
   * Where the entry stands among the outputs of the answer, from 0.
   *
   * @defaultValue 0
   */
  outputIndex?: number;
  /** The model that uses the tool. */
  model?: string | null;
  /** The agent that uses the tool, if one does. */
  agentId?: string | null;
  /** @format date-time */
  createdAt?: Date;
}

/** More of what a tool on the server is given. */
export interface ToolExecutionDeltaEvent {
  type: "tool.execution.delta";
  /** The tool. */
  name: ToolName;
  /** The next piece of what the tool is given. */
  arguments: string;
  /** The entry that grows. */
  id: string;
  /**
   * Where the entry stands among the outputs of the answer, from 0.
   *
   * @defaultValue 0
   */
  outputIndex?: number;
  /** @format date-time */
  createdAt?: Date;
}

/** A tool on the server has ended. */
export interface ToolExecutionDoneEvent {
  type: "tool.execution.done";
  /** The tool. */
  name: ToolName;
  info?: ToolExecutionInfo;
  /** The entry that is now whole. */
  id: string;
  /**
   * Where the entry stands among the outputs of the answer, from 0.
   *
   * @defaultValue 0
   */
  outputIndex?: number;
  /** @format date-time */
  createdAt?: Date;
}

/** An agent is about to hand the conversation to another. */
export interface AgentHandoffStartedEvent {
  type: "agent.handoff.started";
  previousAgentId: string;
  previousAgentName: string;
  /** The entry that grows. */
  id: string;
  /**
   * Where the entry stands among the outputs of the answer, from 0.
   *
   * @defaultValue 0
   */
  outputIndex?: number;
  /** @format date-time */
  createdAt?: Date;
}

/** Another agent has taken over. */
export interface AgentHandoffDoneEvent {
  type: "agent.handoff.done";
  nextAgentId: string;
  nextAgentName: string;
  /** The entry that is now whole. */
  id: string;
  /**
   * Where the entry stands among the outputs of the answer, from 0.
   *
   * @defaultValue 0
   */
  outputIndex?: number;
  /** @format date-time */
  createdAt?: Date;
}

/** The answer is whole. No event follows. */
export interface ResponseDoneEvent {
  type: "conversation.response.done";
  usage: ConversationUsageInfo;
  /** @format date-time */
  createdAt?: Date;
}

/** The answer has failed. No event follows. */
export interface ResponseErrorEvent {
  type: "conversation.response.error";
  /** What went wrong, for a person. */
  message: string;
  /** What went wrong, as a number. */
  code: number;
  /** @format date-time */
  createdAt?: Date;
}
