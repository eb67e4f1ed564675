import type { ContentChunk, SystemMessageContentChunk } from "./content.ts";
import type { Metadata } from "./metadata.ts";

/** One message of an exchange. */
export type ChatMessage = SystemMessage | UserMessage | AssistantMessage | ToolMessage;

/** What the model is told about its task. */
export interface SystemMessage {
  role: "system";
  content: string | SystemMessageContentChunk[];
}

/** What the user says. */
export interface UserMessage {
  role: "user";
  content: string | ContentChunk[] | null;
}

/** What the model says, or the tools that it asks for. */
export interface AssistantMessage {
  role: "assistant";
  content?: string | ContentChunk[] | null;
  /** Functions for the caller to run. Answer each with a `tool` message. */
  toolCalls?: ToolCall[] | null;
  /**
   * Whether the model's answer is to begin with this message.
   *
   * @defaultValue false
   */
  prefix?: boolean;
}

/** What a tool that the model asked for gave. */
export interface ToolMessage {
  role: "tool";
  /** The call that this answers. */
  toolCallId?: string | null;
  /** The function that ran. */
  name?: string | null;
  content: string | ContentChunk[] | null;
}

/** The model asks the caller to run a function. */
export interface ToolCall {
  function: FunctionCall;
  /**
   * Ties the result to this call.
   *
   * @defaultValue "null"
   */
  id?: string;
  /** @defaultValue "function" */
  type?: "function";
  /**
   * Where the call stands among the calls of the message, from 0.
   *
   * @defaultValue 0
   */
  index?: number;
}

/** A function, and what to run it with. */
export interface FunctionCall {
  name: string;
  /** The arguments, as an object or as its JSON text. */
  arguments: { [key: string]: unknown } | string;
}

/** A piece of a message, or one of several messages. What is left out has not changed. */
export interface DeltaMessage {
  /** The new text, or the new pieces of content. */
  content?: string | ContentChunk[] | null;
  toolCalls?: ToolCall[] | null;
  toolCallId?: string | null;
  role?: string | null;
  /** Which message this is a piece of, when the answer has several; from 0. */
  index?: number | null;
  metadata?: Metadata | null;
}
