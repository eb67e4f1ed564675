import { dateCodec } from "@tramontane/runtime";
import type { Codec } from "@tramontane/runtime";

/** How a `Prompt` is written on the wire. */
export const promptCodec: Codec = {
  kind: "object",
  fields: { createdAt: dateCodec, versionCreatedAt: dateCodec, updatedAt: dateCodec },
};

/** How a `ListPromptsResponse` is written on the wire. */
export const listPromptsResponseCodec: Codec = {
  kind: "object",
  fields: { data: { kind: "array", items: () => promptCodec } },
};

/** How a `PromptVersion` is written on the wire. */
export const promptVersionCodec: Codec = { kind: "object", fields: { createdAt: dateCodec } };

/** How a `ListPromptVersionsResponse` is written on the wire. */
export const listPromptVersionsResponseCodec: Codec = {
  kind: "object",
  fields: { data: { kind: "array", items: () => promptVersionCodec } },
};
