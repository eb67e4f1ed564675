import type { CompletionArgs } from "./completion.ts";
import type { GuardrailConfig } from "./guardrails.ts";
import type { Metadata } from "./metadata.ts";
import type { Tool } from "./tools.ts";

/** A new agent. */
export interface CreateAgentRequest {
  name: string;
  /** The model that the agent runs on. */
  model: string;
  /** What the agent is for. */
  description?: string | null;
  /** What the model is told before each conversation. */
  instructions?: string | null;
  /** What the model may use. */
  tools?: Tool[];
  /** The ids of the agents that this one may hand a conversation to, at least one. */
  handoffs?: string[] | null;
  completionArgs?: CompletionArgs;
  guardrails?: GuardrailConfig[] | null;
  metadata?: Metadata | null;
  /** A note on this version, at most 500 characters. */
  versionMessage?: string | null;
}

/** What to change. What is left out stays. */
export interface UpdateAgentRequest {
  name?: string | null;
  /** The model that the agent runs on. */
  model?: string | null;
  /** What the agent is for. */
  description?: string | null;
  /** What the model is told before each conversation. */
  instructions?: string | null;
  /** What the model may use. */
  tools?: Tool[];
  /** The ids of the agents that this one may hand a conversation to, at least one. */
  handoffs?: string[] | null;
  completionArgs?: CompletionArgs;
  guardrails?: GuardrailConfig[] | null;
  metadata?: Metadata | null;
  /** Whether the agent is deployed to the chat application. */
  deploymentChat?: boolean | null;
  /** A note on the new version, at most 500 characters. */
  versionMessage?: string | null;
}

/** An agent, as it is in one of its versions. */
export interface Agent {
  id: string;
  name: string;
  /** The model that the agent runs on. */
  model: string;
  /** What the agent is for. */
  description?: string | null;
  /** What the model is told before each conversation. */
  instructions?: string | null;
  /** What the model may use. */
  tools?: Tool[];
  /** The ids of the agents that this one may hand a conversation to. */
  handoffs?: string[] | null;
  completionArgs?: CompletionArgs;
  guardrails?: GuardrailConfig[] | null;
  metadata?: Metadata | null;
  /** The number of this version. */
  version: number;
  /** The numbers of all versions. */
  versions: number[];
  /** A note on this version. */
  versionMessage?: string | null;
  /** Whether the agent is deployed to the chat application. */
  deploymentChat: boolean;
  /** Where the agent was made, such as `api`. */
  source: string;
  ownerId?: string | null;
  /** @format date-time */
  createdAt: Date;
  /** @format date-time */
  updatedAt: Date;
  object: "agent";
}

/** A page of agents. */
export interface AgentListPage {
  data: Agent[];
  /** Asks for the next page, as `page_token`; `null` on the last. */
  nextPageToken?: string | null;
  object: "list";
}

/** A name for a version of an agent. */
export interface AgentAliasResponse {
  /** The name, which an agent has but once. */
  alias: string;
  /** The number of the version that has it. */
  version: number;
  /** @format date-time */
  createdAt: Date;
  /** @format date-time */
  updatedAt: Date;
}

/** Where an agent was made. */
export type RequestSource = "api" | "playground" | "agent_builder_v1" | (string & {});

/** The values of the type {@link RequestSource} by name. */
export const RequestSource = {
  Api: "api",
  Playground: "playground",
  AgentBuilderV1: "agent_builder_v1",
} as const;
