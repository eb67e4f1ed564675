import type { Codec } from "@tramontane/runtime";

/** How a `Tool` is written on the wire. */
export const toolCodec: Codec = {
  kind: "tagged",
  tag: ["type", "type"],
  cases: {
    function: () => functionToolCodec,
    web_search: () => webSearchToolCodec,
    web_search_premium: () => webSearchPremiumToolCodec,
    code_interpreter: () => codeInterpreterToolCodec,
    image_generation: () => imageGenerationToolCodec,
    document_library: () => documentLibraryToolCodec,
    connector: () => customConnectorCodec,
  },
};

/** How a `FunctionTool` is written on the wire. */
export const functionToolCodec: Codec = { kind: "object", fields: { function: () => functionDefinitionCodec } };

/** How a `FunctionDefinition` is written on the wire. */
export const functionDefinitionCodec: Codec = { kind: "object", defaults: { description: "", strict: false } };

/** How a `WebSearchTool` is written on the wire. */
export const webSearchToolCodec: Codec = {
  kind: "object",
  fields: { tool_configuration: ["toolConfiguration", () => toolConfigurationCodec] },
};

/** How a `WebSearchPremiumTool` is written on the wire. */
export const webSearchPremiumToolCodec: Codec = {
  kind: "object",
  fields: { tool_configuration: ["toolConfiguration", () => toolConfigurationCodec] },
};

/** How a `CodeInterpreterTool` is written on the wire. */
export const codeInterpreterToolCodec: Codec = {
  kind: "object",
  fields: { tool_configuration: ["toolConfiguration", () => toolConfigurationCodec] },
};

/** How a `ImageGenerationTool` is written on the wire. */
export const imageGenerationToolCodec: Codec = {
  kind: "object",
  fields: { tool_configuration: ["toolConfiguration", () => toolConfigurationCodec] },
};

/** How a `DocumentLibraryTool` is written on the wire. */
export const documentLibraryToolCodec: Codec = {
  kind: "object",
  fields: { library_ids: "libraryIds", tool_configuration: ["toolConfiguration", () => toolConfigurationCodec] },
};

/** How a `CustomConnector` is written on the wire. */
export const customConnectorCodec: Codec = {
  kind: "object",
  fields: { connector_id: "connectorId", tool_configuration: ["toolConfiguration", () => toolConfigurationCodec] },
};

/** How a `ToolConfiguration` is written on the wire. */
export const toolConfigurationCodec: Codec = {
  kind: "object",
  fields: { requires_confirmation: "requiresConfirmation" },
};
