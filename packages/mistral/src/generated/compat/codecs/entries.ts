import { dateCodec } from "@tramontane/runtime";
import type { Codec } from "@tramontane/runtime";
import { messageInputContentChunkCodec, messageOutputContentChunkCodec } from "./content.ts";

/** How a `ConversationEntry` is written on the wire. */
export const conversationEntryCodec: Codec = {
  kind: "tagged",
  tag: ["type", "type"],
  cases: {
    "message.input": () => messageInputEntryCodec,
    "message.output": () => messageOutputEntryCodec,
    "function.result": () => functionResultEntryCodec,
    "function.call": () => functionCallEntryCodec,
    "tool.execution": () => toolExecutionEntryCodec,
    "agent.handoff": () => agentHandoffEntryCodec,
  },
  other: () => messageInputEntryCodec,
  untagged: [
    { has: ["role", "content"], codec: () => messageInputEntryCodec },
    { has: ["content"], codec: () => messageOutputEntryCodec },
    { has: ["tool_call_id", "result"], codec: () => functionResultEntryCodec },
    { has: ["name", "arguments", "tool_call_id"], codec: () => functionCallEntryCodec },
    { has: ["name", "arguments"], codec: () => toolExecutionEntryCodec },
    {
      has: ["previous_agent_id", "previous_agent_name", "next_agent_id", "next_agent_name"],
      codec: () => agentHandoffEntryCodec,
    },
  ],
};

/** How a `OutputEntry` is written on the wire. */
export const outputEntryCodec: Codec = {
  kind: "tagged",
  tag: ["type", "type"],
  cases: {
    "message.output": () => messageOutputEntryCodec,
    "function.call": () => functionCallEntryCodec,
    "tool.execution": () => toolExecutionEntryCodec,
    "agent.handoff": () => agentHandoffEntryCodec,
  },
  other: {
    kind: "object",
    fields: { created_at: ["createdAt", dateCodec], completed_at: ["completedAt", dateCodec] },
    defaults: { object: "entry" },
  },
  untagged: [
    { has: ["content"], codec: () => messageOutputEntryCodec },
    { has: ["name", "arguments", "tool_call_id"], codec: () => functionCallEntryCodec },
    { has: ["name", "arguments"], codec: () => toolExecutionEntryCodec },
    {
      has: ["previous_agent_id", "previous_agent_name", "next_agent_id", "next_agent_name"],
      codec: () => agentHandoffEntryCodec,
    },
  ],
};

/** How a `MessageEntry` is written on the wire. */
export const messageEntryCodec: Codec = {
  kind: "tagged",
  tag: ["type", "type"],
  cases: { "message.input": () => messageInputEntryCodec, "message.output": () => messageOutputEntryCodec },
  other: () => messageInputEntryCodec,
  untagged: [
    { has: ["role", "content"], codec: () => messageInputEntryCodec },
    { has: ["content"], codec: () => messageOutputEntryCodec },
  ],
};

/** How a `MessageInputEntry` is written on the wire. */
export const messageInputEntryCodec: Codec = {
  kind: "object",
  fields: {
    content: { kind: "array", items: () => messageInputContentChunkCodec },
    created_at: ["createdAt", dateCodec],
    completed_at: ["completedAt", dateCodec],
  },
  defaults: { type: "message.input", prefix: false, object: "entry" },
};

/** How a `MessageOutputEntry` is written on the wire. */
export const messageOutputEntryCodec: Codec = {
  kind: "object",
  fields: {
    content: { kind: "array", items: () => messageOutputContentChunkCodec },
    agent_id: "agentId",
    created_at: ["createdAt", dateCodec],
    completed_at: ["completedAt", dateCodec],
  },
  defaults: { role: "assistant", object: "entry" },
  constants: { type: "message.output" },
};

/** How a `FunctionCallEntry` is written on the wire. */
export const functionCallEntryCodec: Codec = {
  kind: "object",
  fields: {
    tool_call_id: "toolCallId",
    confirmation_status: "confirmationStatus",
    agent_id: "agentId",
    created_at: ["createdAt", dateCodec],
    completed_at: ["completedAt", dateCodec],
  },
  defaults: { object: "entry" },
  constants: { type: "function.call" },
};

/** How a `FunctionResultEntry` is written on the wire. */
export const functionResultEntryCodec: Codec = {
  kind: "object",
  fields: {
    tool_call_id: "toolCallId",
    created_at: ["createdAt", dateCodec],
    completed_at: ["completedAt", dateCodec],
  },
  defaults: { object: "entry" },
  constants: { type: "function.result" },
};

/** How a `ToolExecutionEntry` is written on the wire. */
export const toolExecutionEntryCodec: Codec = {
  kind: "object",
  fields: { agent_id: "agentId", created_at: ["createdAt", dateCodec], completed_at: ["completedAt", dateCodec] },
  defaults: { object: "entry" },
  constants: { type: "tool.execution" },
};

/** How a `AgentHandoffEntry` is written on the wire. */
export const agentHandoffEntryCodec: Codec = {
  kind: "object",
  fields: {
    previous_agent_id: "previousAgentId",
    previous_agent_name: "previousAgentName",
    next_agent_id: "nextAgentId",
    next_agent_name: "nextAgentName",
    created_at: ["createdAt", dateCodec],
    completed_at: ["completedAt", dateCodec],
  },
  defaults: { object: "entry" },
  constants: { type: "agent.handoff" },
};
