import type { Codec } from "@tramontane/runtime";
import { chatMessageCodec } from "./chat-messages.ts";

/** How a `ClassificationRequest` is written on the wire. */
export const classificationRequestCodec: Codec = { kind: "object", fields: { input: "inputs" } };

/** How a `ChatModerationRequest` is written on the wire. */
export const chatModerationRequestCodec: Codec = {
  kind: "object",
  fields: {
    input: [
      "inputs",
      {
        kind: "all",
        codecs: [
          { kind: "array", items: () => chatMessageCodec },
          { kind: "array", items: { kind: "array", items: () => chatMessageCodec } },
        ],
      },
    ],
  },
};

/** How a `ModerationResponse` is written on the wire. */
export const moderationResponseCodec: Codec = {
  kind: "object",
  fields: { results: { kind: "array", items: () => moderationObjectCodec } },
};

/** How a `ModerationObject` is written on the wire. */
export const moderationObjectCodec: Codec = { kind: "object", fields: { category_scores: "categoryScores" } };

/** How a `ChatClassificationRequest` is written on the wire. */
export const chatClassificationRequestCodec: Codec = {
  kind: "object",
  fields: {
    input: { kind: "all", codecs: [() => instructRequestCodec, { kind: "array", items: () => instructRequestCodec }] },
  },
};

/** How a `InstructRequest` is written on the wire. */
export const instructRequestCodec: Codec = {
  kind: "object",
  fields: { messages: { kind: "array", items: () => chatMessageCodec } },
};
