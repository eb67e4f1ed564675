import type { Codec } from "@tramontane/runtime";

/** How a `MCPTool` is written on the wire. */
export const mcpToolCodec: Codec = { kind: "object", fields: { _meta: ["meta", () => mcpToolMetaCodec] } };

/** How a `MCPToolMeta` is written on the wire. */
export const mcpToolMetaCodec: Codec = {
  kind: "object",
  fields: { "ai.mistral/turbine": ["aiMistralTurbine", () => turbineToolMetaCodec] },
};

/** How a `TurbineToolMeta` is written on the wire. */
export const turbineToolMetaCodec: Codec = {
  kind: "object",
  fields: { tool_type: "toolType", private_execution: "privateExecution", locale: () => turbineLocaleCodec },
};

/** How a `TurbineLocale` is written on the wire. */
export const turbineLocaleCodec: Codec = {
  kind: "object",
  fields: {
    usage_sentence: "usageSentence",
    working_description: "workingDescription",
    done_description: "doneDescription",
  },
};
