import type { Codec } from "@tramontane/runtime";
import { mcpContentCodec } from "./mcp-content.ts";

/** How a `ConnectorToolCallResponse` is written on the wire. */
export const connectorToolCallResponseCodec: Codec = {
  kind: "object",
  fields: { content: { kind: "array", items: () => mcpContentCodec }, metadata: () => connectorToolCallMetadataCodec },
};

/** How a `ConnectorToolCallMetadata` is written on the wire. */
export const connectorToolCallMetadataCodec: Codec = {
  kind: "object",
  fields: { mcp_meta: ["mcpMeta", () => connectorToolResultMetadataCodec] },
};

/** How a `ConnectorToolResultMetadata` is written on the wire. */
export const connectorToolResultMetadataCodec: Codec = {
  kind: "object",
  fields: { _meta: "meta" },
  defaults: { isError: false },
};
