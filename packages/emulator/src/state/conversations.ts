import type { Tool } from "./agents.ts";

/** A conversation with everything that was said in it. */
export interface StoredConversation {
  /** What `get` answers: a `ModelConversation` or an `AgentConversation`. */
  attributes: ConversationAttributes;
  /** In the order in which they were appended. */
  readonly entries: Entry[];
}

export interface ConversationAttributes {
  readonly object: "conversation";
  readonly id: string;
  readonly created_at: string;
  readonly updated_at: string;
  readonly name?: string | null;
  readonly description?: string | null;
  readonly metadata?: Readonly<Record<string, unknown>> | null;
  /** Set when a model answers, together with the next four. */
  readonly model?: string;
  readonly instructions?: string | null;
  readonly tools?: readonly Tool[];
  readonly completion_args?: Readonly<Record<string, unknown>>;
  readonly guardrails?: readonly unknown[] | null;
  /** Set when an agent answers, together with its version. */
  readonly agent_id?: string;
  readonly agent_version?: string | number | null;
}

/** One step of a conversation, in its wire form. */
export type Entry = MessageInput | MessageOutput | FunctionResult | FunctionCall | ToolExecution | AgentHandoff;

interface Stamped {
  readonly object: "entry";
  readonly id: string;
  readonly created_at: string;
  readonly completed_at: string | null;
}

export interface MessageInput extends Stamped {
  readonly type: "message.input";
  readonly role: "assistant" | "user";
  readonly content: Content;
  readonly prefix?: boolean;
}

export interface MessageOutput extends Stamped {
  readonly type: "message.output";
  readonly role: "assistant";
  readonly content: Content;
  readonly model?: string | null;
  readonly agent_id?: string | null;
}

export interface FunctionResult extends Stamped {
  readonly type: "function.result";
  readonly tool_call_id: string;
  readonly result: string;
}

export interface FunctionCall extends Stamped {
  readonly type: "function.call";
  readonly tool_call_id: string;
  readonly name: string;
  readonly arguments: string | Readonly<Record<string, unknown>>;
  readonly confirmation_status?: "pending" | "allowed" | "denied" | null;
  readonly model?: string | null;
  readonly agent_id?: string | null;
}

export interface ToolExecution extends Stamped {
  readonly type: "tool.execution";
  readonly name: string;
  readonly arguments: string;
  readonly info?: Readonly<Record<string, unknown>>;
  readonly model?: string | null;
  readonly agent_id?: string | null;
}

export interface AgentHandoff extends Stamped {
  readonly type: "agent.handoff";
  readonly previous_agent_id: string;
  readonly previous_agent_name: string;
  readonly next_agent_id: string;
  readonly next_agent_name: string;
}

/** A message: text, or pieces of which some are text. */
export type Content = string | readonly Chunk[];

export interface Chunk {
  readonly type?: string;
  readonly text?: string;
  readonly [property: string]: unknown;
}

/** The text of a message, its pieces put together; pieces that are not text are left out. */
export function textOf(content: Content | null | undefined): string {
  if (typeof content === "string") return content;
  return (content ?? []).map((chunk) => chunk.text ?? "").join("");
}
