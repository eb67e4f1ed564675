import type { Codec } from "@tramontane/runtime";
import { mcpToolCodec, turbineLocaleCodec } from "./mcp-tools.ts";

/** How a `MCPServerCard` is written on the wire. */
export const mcpServerCardCodec: Codec = {
  kind: "object",
  fields: {
    tools: { kind: "array", items: () => mcpToolCodec },
    resources: { kind: "array", items: () => mcpResourceCodec },
    prompts: { kind: "array", items: () => mcpPromptCodec },
    _meta: ["meta", () => mcpServerCardMetaCodec],
    $schema: "dollarSchema",
  },
  defaults: { dollarSchema: "https://static.modelcontextprotocol.io/schemas/v1/server-card.schema.json" },
};

/** How a `MCPResource` is written on the wire. */
export const mcpResourceCodec: Codec = { kind: "object", fields: { _meta: "meta" } };

/** How a `MCPPrompt` is written on the wire. */
export const mcpPromptCodec: Codec = { kind: "object", fields: { _meta: "meta" } };

/** How a `MCPServerCardMeta` is written on the wire. */
export const mcpServerCardMetaCodec: Codec = {
  kind: "object",
  fields: { "ai.mistral/turbine": ["aiMistralTurbine", () => turbineMetaCodec] },
};

/** How a `TurbineMeta` is written on the wire. */
export const turbineMetaCodec: Codec = {
  kind: "object",
  fields: { system_prompt_name: "systemPromptName", locale: () => turbineLocaleCodec },
};
