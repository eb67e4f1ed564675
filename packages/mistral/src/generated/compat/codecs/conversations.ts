import { dateCodec } from "@tramontane/runtime";
import type { Codec } from "@tramontane/runtime";
import { completionArgsCodec } from "./completion.ts";
import { conversationEntryCodec, messageEntryCodec, outputEntryCodec } from "./entries.ts";
import { guardrailConfigCodec } from "./guardrails.ts";
import { toolCodec } from "./tools.ts";

/** How a `ConversationRequest` is written on the wire. */
export const conversationRequestCodec: Codec = {
  kind: "object",
  fields: {
    inputs: () => conversationInputsCodec,
    agent_id: "agentId",
    agent_version: "agentVersion",
    tools: { kind: "array", items: () => toolCodec },
    completion_args: ["completionArgs", () => completionArgsCodec],
    guardrails: { kind: "array", items: () => guardrailConfigCodec },
    handoff_execution: "handoffExecution",
  },
};

/** How a `ConversationAppendRequest` is written on the wire. */
export const conversationAppendRequestCodec: Codec = {
  kind: "object",
  fields: {
    inputs: () => conversationInputsCodec,
    tool_confirmations: ["toolConfirmations", { kind: "array", items: () => toolCallConfirmationCodec }],
    completion_args: ["completionArgs", () => completionArgsCodec],
    handoff_execution: "handoffExecution",
  },
};

/** How a `ConversationRestartRequest` is written on the wire. */
export const conversationRestartRequestCodec: Codec = {
  kind: "object",
  fields: {
    from_entry_id: "fromEntryId",
    inputs: () => conversationInputsCodec,
    agent_version: "agentVersion",
    completion_args: ["completionArgs", () => completionArgsCodec],
    guardrails: { kind: "array", items: () => guardrailConfigCodec },
    handoff_execution: "handoffExecution",
  },
};

/** How a `ConversationInputs` is written on the wire. */
export const conversationInputsCodec: Codec = { kind: "array", items: () => conversationEntryCodec };

/** How a `ToolCallConfirmation` is written on the wire. */
export const toolCallConfirmationCodec: Codec = { kind: "object", fields: { tool_call_id: "toolCallId" } };

/** How a `ConversationResponse` is written on the wire. */
export const conversationResponseCodec: Codec = {
  kind: "object",
  fields: {
    conversation_id: "conversationId",
    outputs: { kind: "array", items: () => outputEntryCodec },
    usage: () => conversationUsageInfoCodec,
  },
};

/** How a `ConversationUsageInfo` is written on the wire. */
export const conversationUsageInfoCodec: Codec = {
  kind: "object",
  fields: {
    prompt_tokens: "promptTokens",
    completion_tokens: "completionTokens",
    total_tokens: "totalTokens",
    connector_tokens: "connectorTokens",
  },
  defaults: { promptTokens: 0, completionTokens: 0, totalTokens: 0 },
};

/** How a `Conversation` is written on the wire. */
export const conversationCodec: Codec = {
  kind: "union",
  cases: [
    { has: ["model"], codec: () => modelConversationCodec },
    { has: ["agent_id"], codec: () => agentConversationCodec },
  ],
};

/** How a `ModelConversation` is written on the wire. */
export const modelConversationCodec: Codec = {
  kind: "object",
  fields: {
    tools: { kind: "array", items: () => toolCodec },
    completion_args: ["completionArgs", () => completionArgsCodec],
    guardrails: { kind: "array", items: () => guardrailConfigCodec },
    created_at: ["createdAt", dateCodec],
    updated_at: ["updatedAt", dateCodec],
  },
};

/** How a `AgentConversation` is written on the wire. */
export const agentConversationCodec: Codec = {
  kind: "object",
  fields: {
    agent_id: "agentId",
    agent_version: "agentVersion",
    created_at: ["createdAt", dateCodec],
    updated_at: ["updatedAt", dateCodec],
  },
};

/** How a `ConversationHistory` is written on the wire. */
export const conversationHistoryCodec: Codec = {
  kind: "object",
  fields: { conversation_id: "conversationId", entries: { kind: "array", items: () => conversationEntryCodec } },
};

/** How a `ConversationMessages` is written on the wire. */
export const conversationMessagesCodec: Codec = {
  kind: "object",
  fields: { conversation_id: "conversationId", messages: { kind: "array", items: () => messageEntryCodec } },
};
