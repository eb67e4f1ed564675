import { dateCodec } from "@tramontane/runtime";
import type { Codec } from "@tramontane/runtime";
import { messageOutputContentChunkCodec } from "./content.ts";
import { conversationUsageInfoCodec } from "./conversations.ts";

/** How a `ConversationEvent` is written on the wire. */
export const conversationEventCodec: Codec = {
  kind: "tagged",
  tag: ["type", "type"],
  cases: {
    "conversation.response.started": () => responseStartedEventCodec,
    "message.output.delta": () => messageOutputEventCodec,
    "function.call.delta": () => functionCallEventCodec,
    "tool.execution.started": () => toolExecutionStartedEventCodec,
    "tool.execution.delta": () => toolExecutionDeltaEventCodec,
    "tool.execution.done": () => toolExecutionDoneEventCodec,
    "agent.handoff.started": () => agentHandoffStartedEventCodec,
    "agent.handoff.done": () => agentHandoffDoneEventCodec,
    "conversation.response.done": () => responseDoneEventCodec,
    "conversation.response.error": () => responseErrorEventCodec,
  },
  other: { kind: "object", fields: { created_at: ["createdAt", dateCodec] } },
};

/** How a `ResponseStartedEvent` is written on the wire. */
export const responseStartedEventCodec: Codec = {
  kind: "object",
  fields: { conversation_id: "conversationId", created_at: ["createdAt", dateCodec] },
};

/** How a `MessageOutputEvent` is written on the wire. */
export const messageOutputEventCodec: Codec = {
  kind: "object",
  fields: {
    content: () => messageOutputContentChunkCodec,
    output_index: "outputIndex",
    content_index: "contentIndex",
    agent_id: "agentId",
    created_at: ["createdAt", dateCodec],
  },
  defaults: { outputIndex: 0, contentIndex: 0, role: "assistant" },
};

/** How a `FunctionCallEvent` is written on the wire. */
export const functionCallEventCodec: Codec = {
  kind: "object",
  fields: {
    tool_call_id: "toolCallId",
    confirmation_status: "confirmationStatus",
    output_index: "outputIndex",
    agent_id: "agentId",
    created_at: ["createdAt", dateCodec],
  },
  defaults: { outputIndex: 0 },
};

/** How a `ToolExecutionStartedEvent` is written on the wire. */
export const toolExecutionStartedEventCodec: Codec = {
  kind: "object",
  fields: { output_index: "outputIndex", agent_id: "agentId", created_at: ["createdAt", dateCodec] },
  defaults: { outputIndex: 0 },
};

/** How a `ToolExecutionDeltaEvent` is written on the wire. */
export const toolExecutionDeltaEventCodec: Codec = {
  kind: "object",
  fields: { output_index: "outputIndex", created_at: ["createdAt", dateCodec] },
  defaults: { outputIndex: 0 },
};

/** How a `ToolExecutionDoneEvent` is written on the wire. */
export const toolExecutionDoneEventCodec: Codec = {
  kind: "object",
  fields: { output_index: "outputIndex", created_at: ["createdAt", dateCodec] },
  defaults: { outputIndex: 0 },
};

/** How a `AgentHandoffStartedEvent` is written on the wire. */
export const agentHandoffStartedEventCodec: Codec = {
  kind: "object",
  fields: {
    previous_agent_id: "previousAgentId",
    previous_agent_name: "previousAgentName",
    output_index: "outputIndex",
    created_at: ["createdAt", dateCodec],
  },
  defaults: { outputIndex: 0 },
};

/** How a `AgentHandoffDoneEvent` is written on the wire. */
export const agentHandoffDoneEventCodec: Codec = {
  kind: "object",
  fields: {
    next_agent_id: "nextAgentId",
    next_agent_name: "nextAgentName",
    output_index: "outputIndex",
    created_at: ["createdAt", dateCodec],
  },
  defaults: { outputIndex: 0 },
};

/** How a `ResponseDoneEvent` is written on the wire. */
export const responseDoneEventCodec: Codec = {
  kind: "object",
  fields: { usage: () => conversationUsageInfoCodec, created_at: ["createdAt", dateCodec] },
};

/** How a `ResponseErrorEvent` is written on the wire. */
export const responseErrorEventCodec: Codec = { kind: "object", fields: { created_at: ["createdAt", dateCodec] } };
