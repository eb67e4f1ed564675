import type { Codec } from "@tramontane/runtime";

/** How a `ImageURLChunk` is written on the wire. */
export const imageURLChunkCodec: Codec = { kind: "object", fields: { image_url: "imageUrl" } };

/** How a `DocumentURLChunk` is written on the wire. */
export const documentURLChunkCodec: Codec = {
  kind: "object",
  fields: { document_url: "documentUrl", document_name: "documentName" },
};

/** How a `FileChunk` is written on the wire. */
export const fileChunkCodec: Codec = { kind: "object", fields: { file_id: "fileId" } };

/** How a `AudioChunk` is written on the wire. */
export const audioChunkCodec: Codec = { kind: "object", fields: { input_audio: "inputAudio" } };

/** How a `ToolFileChunk` is written on the wire. */
export const toolFileChunkCodec: Codec = {
  kind: "object",
  fields: { file_id: "fileId", file_name: "fileName", file_type: "fileType" },
};

/** How a `ReferenceChunk` is written on the wire. */
export const referenceChunkCodec: Codec = { kind: "object", fields: { reference_ids: "referenceIds" } };

/** How a `ThinkChunk` is written on the wire. */
export const thinkChunkCodec: Codec = {
  kind: "object",
  fields: { thinking: { kind: "array", items: () => thinkingContentChunkCodec } },
  defaults: { closed: true },
};

/** How a `ThinkingContentChunk` is written on the wire. */
export const thinkingContentChunkCodec: Codec = {
  kind: "tagged",
  tag: ["type", "type"],
  cases: { reference: () => referenceChunkCodec },
};

/** How a `MessageInputContentChunk` is written on the wire. */
export const messageInputContentChunkCodec: Codec = {
  kind: "tagged",
  tag: ["type", "type"],
  cases: {
    image_url: () => imageURLChunkCodec,
    tool_file: () => toolFileChunkCodec,
    document_url: () => documentURLChunkCodec,
    thinking: () => thinkChunkCodec,
  },
};

/** How a `MessageOutputContentChunk` is written on the wire. */
export const messageOutputContentChunkCodec: Codec = {
  kind: "tagged",
  tag: ["type", "type"],
  cases: {
    image_url: () => imageURLChunkCodec,
    tool_file: () => toolFileChunkCodec,
    document_url: () => documentURLChunkCodec,
    thinking: () => thinkChunkCodec,
  },
};

/** How a `ContentChunk` is written on the wire. */
export const contentChunkCodec: Codec = {
  kind: "tagged",
  tag: ["type", "type"],
  cases: {
    image_url: () => imageURLChunkCodec,
    document_url: () => documentURLChunkCodec,
    reference: () => referenceChunkCodec,
    file: () => fileChunkCodec,
    thinking: () => thinkChunkCodec,
    input_audio: () => audioChunkCodec,
  },
};

/** How a `SystemMessageContentChunk` is written on the wire. */
export const systemMessageContentChunkCodec: Codec = {
  kind: "tagged",
  tag: ["type", "type"],
  cases: { thinking: () => thinkChunkCodec },
};
