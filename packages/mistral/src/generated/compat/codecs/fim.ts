import type { Codec } from "@tramontane/runtime";

/** How a `FIMCompletionRequest` is written on the wire. */
export const fimCompletionRequestCodec: Codec = {
  kind: "object",
  fields: {
    max_tokens: "maxTokens",
    min_tokens: "minTokens",
    top_p: "topP",
    random_seed: "randomSeed",
    prompt_cache_key: "promptCacheKey",
  },
};
