import type { Codec } from "@tramontane/runtime";

/** How a `ConnectorToolCallResponse` is written on the wire. */
export const connectorToolCallResponseCodec: Codec = {
  kind: "object",
  fields: { metadata: () => connectorToolCallMetadataCodec },
};

/** How a `ConnectorToolCallMetadata` is written on the wire. */
export const connectorToolCallMetadataCodec: Codec = { kind: "object", fields: { mcp_meta: "mcpMeta" } };
