import type { Codec } from "@tramontane/runtime";

/** How a `TextChunk` is written on the wire. */
export const textChunkCodec: Codec = { kind: "object", constants: { type: "text" } };

/** How a `ImageURLChunk` is written on the wire. */
export const imageURLChunkCodec: Codec = {
  kind: "object",
  fields: { image_url: "imageUrl" },
  constants: { type: "image_url" },
};

/** How a `DocumentURLChunk` is written on the wire. */
export const documentURLChunkCodec: Codec = {
  kind: "object",
  fields: { document_url: "documentUrl", document_name: "documentName" },
  constants: { type: "document_url" },
};

/** How a `FileChunk` is written on the wire. */
export const fileChunkCodec: Codec = { kind: "object", fields: { file_id: "fileId" }, constants: { type: "file" } };

/** How a `AudioChunk` is written on the wire. */
export const audioChunkCodec: Codec = { kind: "object", fields: { input_audio: "inputAudio" } };

/** How a `ToolFileChunk` is written on the wire. */
export const toolFileChunkCodec: Codec = {
  kind: "object",
  fields: { file_id: "fileId", file_name: "fileName", file_type: "fileType" },
  constants: { type: "tool_file" },
};

/** How a `ToolReferenceChunk` is written on the wire. */
export const toolReferenceChunkCodec: Codec = { kind: "object", constants: { type: "tool_reference" } };

/** How a `ReferenceChunk` is written on the wire. */
export const referenceChunkCodec: Codec = {
  kind: "object",
  fields: { reference_ids: "referenceIds" },
  constants: { type: "reference" },
};

/** How a `ThinkChunk` is written on the wire. */
export const thinkChunkCodec: Codec = {
  kind: "object",
  fields: { thinking: { kind: "array", items: () => thinkingContentChunkCodec } },
  defaults: { closed: true },
  constants: { type: "thinking" },
};

/** How a `ThinkingContentChunk` is written on the wire. */
export const thinkingContentChunkCodec: Codec = {
  kind: "tagged",
  tag: ["type", "type"],
  cases: {
    text: () => textChunkCodec,
    tool_reference: () => toolReferenceChunkCodec,
    reference: () => referenceChunkCodec,
  },
  untagged: [
    { has: ["text"], codec: () => textChunkCodec },
    { has: ["tool", "title"], codec: () => toolReferenceChunkCodec },
    { has: ["reference_ids"], codec: () => referenceChunkCodec },
  ],
};

/** How a `MessageInputContentChunk` is written on the wire. */
export const messageInputContentChunkCodec: Codec = {
  kind: "tagged",
  tag: ["type", "type"],
  cases: {
    text: () => textChunkCodec,
    image_url: () => imageURLChunkCodec,
    tool_file: () => toolFileChunkCodec,
    document_url: () => documentURLChunkCodec,
    thinking: () => thinkChunkCodec,
  },
  untagged: [
    { has: ["text"], codec: () => textChunkCodec },
    { has: ["image_url"], codec: () => imageURLChunkCodec },
    { has: ["tool", "file_id"], codec: () => toolFileChunkCodec },
    { has: ["document_url"], codec: () => documentURLChunkCodec },
    { has: ["thinking"], codec: () => thinkChunkCodec },
  ],
};

/** How a `MessageOutputContentChunk` is written on the wire. */
export const messageOutputContentChunkCodec: Codec = {
  kind: "tagged",
  tag: ["type", "type"],
  cases: {
    text: () => textChunkCodec,
    image_url: () => imageURLChunkCodec,
    tool_file: () => toolFileChunkCodec,
    document_url: () => documentURLChunkCodec,
    thinking: () => thinkChunkCodec,
    tool_reference: () => toolReferenceChunkCodec,
  },
  untagged: [
    { has: ["text"], codec: () => textChunkCodec },
    { has: ["image_url"], codec: () => imageURLChunkCodec },
    { has: ["tool", "file_id"], codec: () => toolFileChunkCodec },
    { has: ["document_url"], codec: () => documentURLChunkCodec },
    { has: ["thinking"], codec: () => thinkChunkCodec },
    { has: ["tool", "title"], codec: () => toolReferenceChunkCodec },
  ],
};

/** How a `ContentChunk` is written on the wire. */
export const contentChunkCodec: Codec = {
  kind: "tagged",
  tag: ["type", "type"],
  cases: {
    text: () => textChunkCodec,
    image_url: () => imageURLChunkCodec,
    document_url: () => documentURLChunkCodec,
    reference: () => referenceChunkCodec,
    file: () => fileChunkCodec,
    thinking: () => thinkChunkCodec,
    input_audio: () => audioChunkCodec,
  },
  untagged: [
    { has: ["text"], codec: () => textChunkCodec },
    { has: ["image_url"], codec: () => imageURLChunkCodec },
    { has: ["document_url"], codec: () => documentURLChunkCodec },
    { has: ["reference_ids"], codec: () => referenceChunkCodec },
    { has: ["file_id"], codec: () => fileChunkCodec },
    { has: ["thinking"], codec: () => thinkChunkCodec },
  ],
};

/** How a `SystemMessageContentChunk` is written on the wire. */
export const systemMessageContentChunkCodec: Codec = {
  kind: "tagged",
  tag: ["type", "type"],
  cases: { text: () => textChunkCodec, thinking: () => thinkChunkCodec },
  untagged: [
    { has: ["text"], codec: () => textChunkCodec },
    { has: ["thinking"], codec: () => thinkChunkCodec },
  ],
};
