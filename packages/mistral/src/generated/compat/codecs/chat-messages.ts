import type { Codec } from "@tramontane/runtime";
import { contentChunkCodec, systemMessageContentChunkCodec } from "./content.ts";

/** How a `ChatMessage` is written on the wire. */
export const chatMessageCodec: Codec = {
  kind: "tagged",
  tag: ["role", "role"],
  cases: {
    system: () => systemMessageCodec,
    user: () => userMessageCodec,
    assistant: () => assistantMessageCodec,
    tool: () => toolMessageCodec,
  },
};

/** How a `SystemMessage` is written on the wire. */
export const systemMessageCodec: Codec = {
  kind: "object",
  fields: { content: { kind: "array", items: () => systemMessageContentChunkCodec } },
};

/** How a `UserMessage` is written on the wire. */
export const userMessageCodec: Codec = {
  kind: "object",
  fields: { content: { kind: "array", items: () => contentChunkCodec } },
};

/** How a `AssistantMessage` is written on the wire. */
export const assistantMessageCodec: Codec = {
  kind: "object",
  fields: {
    content: { kind: "array", items: () => contentChunkCodec },
    tool_calls: ["toolCalls", { kind: "array", items: () => toolCallCodec }],
  },
  defaults: { prefix: false },
};

/** How a `ToolMessage` is written on the wire. */
export const toolMessageCodec: Codec = {
  kind: "object",
  fields: { tool_call_id: "toolCallId", content: { kind: "array", items: () => contentChunkCodec } },
};

/** How a `ToolCall` is written on the wire. */
export const toolCallCodec: Codec = { kind: "object", defaults: { id: "null", type: "function", index: 0 } };

/** How a `DeltaMessage` is written on the wire. */
export const deltaMessageCodec: Codec = {
  kind: "object",
  fields: {
    content: { kind: "array", items: () => contentChunkCodec },
    tool_calls: ["toolCalls", { kind: "array", items: () => toolCallCodec }],
    tool_call_id: "toolCallId",
  },
};
