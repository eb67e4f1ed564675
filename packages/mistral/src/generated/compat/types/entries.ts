import type { UnknownString } from "@tramontane/runtime";
import type { MessageInputContentChunk, MessageOutputContentChunk, ToolName } from "./content.ts";

/** One step of a conversation. An object without `type` is taken for a message to the model. */
export type ConversationEntry =
  | MessageInputEntry
  | MessageOutputEntry
  | FunctionResultEntry
  | FunctionCallEntry
  | ToolExecutionEntry
  | AgentHandoffEntry
  | UnknownConversationEntry;

/** A {@link ConversationEntry} that this version of the client does not know. */
export interface UnknownConversationEntry {
  type: UnknownString;
  /** @defaultValue "entry" */
  object?: "entry";
  /** Given by the server. */
  id?: string;
  /** @format date-time */
  createdAt?: Date;
  /** @format date-time */
  completedAt?: Date | null;
  [key: string]: unknown;
}

/** One step that the model made. */
export type OutputEntry =
  | MessageOutputEntry
  | FunctionCallEntry
  | ToolExecutionEntry
  | AgentHandoffEntry
  | UnknownOutputEntry;

/** A {@link OutputEntry} that this version of the client does not know. */
export interface UnknownOutputEntry {
  type: UnknownString;
  /** @defaultValue "entry" */
  object?: "entry";
  id?: string;
  /** @format date-time */
  createdAt?: Date;
  /** @format date-time */
  completedAt?: Date | null;
  [key: string]: unknown;
}

/** A message, to the model or from it. */
export type MessageEntry = MessageInputEntry | MessageOutputEntry | UnknownMessageEntry;

/** A {@link MessageEntry} that this version of the client does not know. */
export interface UnknownMessageEntry {
  type: UnknownString;
  /** @defaultValue "entry" */
  object?: "entry";
  /** Given by the server. */
  id?: string;
  /** @format date-time */
  createdAt?: Date;
  /** @format date-time */
  completedAt?: Date | null;
  [key: string]: unknown;
}

/** A message to the model. */
export interface MessageInputEntry {
  /** @defaultValue "message.input" */
  type?: "message.input";
  /** Who speaks. */
  role: "assistant" | "user" | (string & {});
  /** The message, as text or in pieces. */
  content: string | MessageInputContentChunk[];
  /**
   * Whether the model's answer is to begin with this message.
   *
   * @defaultValue false
   */
  prefix?: boolean;
  /** @defaultValue "entry" */
  object?: "entry";
  /** Given by the server. */
  id?: string;
  /** @format date-time */
  createdAt?: Date;
  /** @format date-time */
  completedAt?: Date | null;
}

/** A message from the model. */
export interface MessageOutputEntry {
  type?: "message.output";
  /** The message, as text or in pieces. */
  content: string | MessageOutputContentChunk[];
  /** @defaultValue "assistant" */
  role?: "assistant";
  /** The model that wrote it. */
  model?: string | null;
  /** The agent that wrote it, if one did. */
  agentId?: string | null;
  /** @defaultValue "entry" */
  object?: "entry";
  id?: string;
  /** @format date-time */
  createdAt?: Date;
  /** @format date-time */
  completedAt?: Date | null;
}

/** The model asks the caller to run a function. Answer with a `function.result` of the same `tool_call_id`. */
export interface FunctionCallEntry {
  type?: "function.call";
  /** The function to run. */
  name: string;
  arguments: FunctionCallEntryArguments;
  /** Ties the result to this call. */
  toolCallId: string;
  /** Whether a call that needs the caller's leave has it. */
  confirmationStatus?: "pending" | "allowed" | "denied" | (string & {}) | null;
  /** The model that asks. */
  model?: string | null;
  /** The agent that asks, if one does. */
  agentId?: string | null;
  /** @defaultValue "entry" */
  object?: "entry";
  id?: string;
  /** @format date-time */
  createdAt?: Date;
  /** @format date-time */
  completedAt?: Date | null;
}

/** The arguments, as an object or as its JSON text. */
export type FunctionCallEntryArguments = { [key: string]: unknown } | string;

/** What a function that the model asked for gave. */
export interface FunctionResultEntry {
  type?: "function.result";
  /** The call that this answers. */
  toolCallId: string;
  /** The result as text; JSON does well. */
  result: string;
  /** @defaultValue "entry" */
  object?: "entry";
  /** Given by the server. */
  id?: string;
  /** @format date-time */
  createdAt?: Date;
  /** @format date-time */
  completedAt?: Date | null;
}

/** A tool ran on the server. */
export interface ToolExecutionEntry {
  type?: "tool.execution";
  /** The tool that ran. */
  name: ToolName;
  /** What the tool was given, as JSON text. */
  arguments: string;
  info?: ToolExecutionInfo;
  /** The model that ran it. */
  model?: string | null;
  /** The agent that ran it, if one did. */
  agentId?: string | null;
  /** @defaultValue "entry" */
  object?: "entry";
  id?: string;
  /** @format date-time */
  createdAt?: Date;
  /** @format date-time */
  completedAt?: Date | null;
}

/** What a tool reports of its run. Its properties depend on the tool. */
export type ToolExecutionInfo = { [key: string]: unknown };

/** One agent handed the conversation to another. */
export interface AgentHandoffEntry {
  type?: "agent.handoff";
  previousAgentId: string;
  previousAgentName: string;
  nextAgentId: string;
  nextAgentName: string;
  /** @defaultValue "entry" */
  object?: "entry";
  id?: string;
  /** @format date-time */
  createdAt?: Date;
  /** @format date-time */
  completedAt?: Date | null;
}
