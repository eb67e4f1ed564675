import { dateCodec } from "@tramontane/runtime";
import type { Codec } from "@tramontane/runtime";
import { completionArgsCodec } from "./completion.ts";
import { guardrailConfigCodec } from "./guardrails.ts";
import { toolCodec } from "./tools.ts";

/** How a `CreateAgentRequest` is written on the wire. */
export const createAgentRequestCodec: Codec = {
  kind: "object",
  fields: {
    tools: { kind: "array", items: () => toolCodec },
    completion_args: ["completionArgs", () => completionArgsCodec],
    guardrails: { kind: "array", items: () => guardrailConfigCodec },
    version_message: "versionMessage",
  },
};

/** How a `UpdateAgentRequest` is written on the wire. */
export const updateAgentRequestCodec: Codec = {
  kind: "object",
  fields: {
    tools: { kind: "array", items: () => toolCodec },
    completion_args: ["completionArgs", () => completionArgsCodec],
    guardrails: { kind: "array", items: () => guardrailConfigCodec },
    deployment_chat: "deploymentChat",
    version_message: "versionMessage",
  },
};

/** How a `Agent` is written on the wire. */
export const agentCodec: Codec = {
  kind: "object",
  fields: {
    tools: { kind: "array", items: () => toolCodec },
    completion_args: ["completionArgs", () => completionArgsCodec],
    guardrails: { kind: "array", items: () => guardrailConfigCodec },
    version_message: "versionMessage",
    deployment_chat: "deploymentChat",
    owner_id: "ownerId",
    created_at: ["createdAt", dateCodec],
    updated_at: ["updatedAt", dateCodec],
  },
};

/** How a `AgentListPage` is written on the wire. */
export const agentListPageCodec: Codec = {
  kind: "object",
  fields: { data: { kind: "array", items: () => agentCodec }, next_page_token: "nextPageToken" },
};

/** How a `AgentAliasResponse` is written on the wire. */
export const agentAliasResponseCodec: Codec = {
  kind: "object",
  fields: { created_at: ["createdAt", dateCodec], updated_at: ["updatedAt", dateCodec] },
};
