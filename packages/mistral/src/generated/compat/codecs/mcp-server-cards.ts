import type { Codec } from "@tramontane/runtime";
import { mcpToolCodec, turbineLocaleCodec } from "./mcp-tools.ts";

/** How a `MCPServerCard` is written on the wire. */
export const mcpServerCardCodec: Codec = {
  kind: "object",
  fields: { tools: { kind: "array", items: () => mcpToolCodec }, _meta: () => mcpServerCardMetaCodec },
};

/** How a `MCPServerCardMeta` is written on the wire. */
export const mcpServerCardMetaCodec: Codec = {
  kind: "object",
  fields: { "ai.mistral/turbine": () => turbineMetaCodec },
};

/** How a `TurbineMeta` is written on the wire. */
export const turbineMetaCodec: Codec = {
  kind: "object",
  fields: { system_prompt_name: "systemPromptName", locale: () => turbineLocaleCodec },
};
