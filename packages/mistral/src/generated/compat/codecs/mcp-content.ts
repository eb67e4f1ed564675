import type { Codec } from "@tramontane/runtime";

/** How a `MCPContent` is written on the wire. */
export const mcpContentCodec: Codec = {
  kind: "tagged",
  tag: ["type", "type"],
  cases: {
    text: () => mcpTextContentCodec,
    image: () => mcpImageContentCodec,
    audio: () => mcpAudioContentCodec,
    resource_link: () => mcpResourceLinkCodec,
    resource: () => mcpEmbeddedResourceCodec,
  },
  other: { kind: "object", fields: { _meta: "meta" } },
};

/** How a `MCPTextContent` is written on the wire. */
export const mcpTextContentCodec: Codec = { kind: "object", fields: { _meta: "meta" } };

/** How a `MCPImageContent` is written on the wire. */
export const mcpImageContentCodec: Codec = { kind: "object", fields: { _meta: "meta" } };

/** How a `MCPAudioContent` is written on the wire. */
export const mcpAudioContentCodec: Codec = { kind: "object", fields: { _meta: "meta" } };

/** How a `MCPResourceLink` is written on the wire. */
export const mcpResourceLinkCodec: Codec = { kind: "object", fields: { _meta: "meta" } };

/** How a `MCPEmbeddedResource` is written on the wire. */
export const mcpEmbeddedResourceCodec: Codec = {
  kind: "object",
  fields: {
    resource: {
      kind: "union",
      cases: [
        { has: ["text"], codec: () => mcpTextResourceCodec },
        { has: ["blob"], codec: () => mcpBlobResourceCodec },
      ],
    },
    _meta: "meta",
  },
};

/** How a `MCPTextResource` is written on the wire. */
export const mcpTextResourceCodec: Codec = { kind: "object", fields: { _meta: "meta" } };

/** How a `MCPBlobResource` is written on the wire. */
export const mcpBlobResourceCodec: Codec = { kind: "object", fields: { _meta: "meta" } };
