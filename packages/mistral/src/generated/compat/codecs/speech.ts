import type { Codec } from "@tramontane/runtime";

/** How a `SpeechRequest` is written on the wire. */
export const speechRequestCodec: Codec = {
  kind: "object",
  fields: {
    voice_id: "voiceId",
    ref_audio: "refAudio",
    response_format: "responseFormat",
    prompt_cache_key: "promptCacheKey",
  },
};

/** How a `SpeechResponse` is written on the wire. */
export const speechResponseCodec: Codec = { kind: "object", fields: { audio_data: "audioData" } };

/** How a `SpeechStreamEvent` is written on the wire. */
export const speechStreamEventCodec: Codec = {
  kind: "tagged",
  tag: ["type", "type"],
  cases: { "speech.audio.delta": () => speechStreamAudioDeltaCodec, "speech.audio.done": () => speechStreamDoneCodec },
};

/** How a `SpeechStreamAudioDelta` is written on the wire. */
export const speechStreamAudioDeltaCodec: Codec = { kind: "object", fields: { audio_data: "audioData" } };

/** How a `SpeechStreamDone` is written on the wire. */
export const speechStreamDoneCodec: Codec = { kind: "object", fields: { usage: () => speechUsageInfoCodec } };

/** How a `SpeechUsageInfo` is written on the wire. */
export const speechUsageInfoCodec: Codec = {
  kind: "object",
  fields: {
    prompt_tokens: "promptTokens",
    completion_tokens: "completionTokens",
    total_tokens: "totalTokens",
    prompt_audio_seconds: "promptAudioSeconds",
    num_cached_tokens: "numCachedTokens",
    request_count: "requestCount",
    prompt_tokens_details: ["promptTokensDetails", () => promptTokensDetailsCodec],
    completion_tokens_details: ["completionTokensDetails", () => completionTokensDetailsCodec],
    prompt_token_details: ["promptTokenDetails", () => promptTokensDetailsCodec],
  },
  defaults: { promptTokens: 0, completionTokens: 0, totalTokens: 0 },
};

/** How a `PromptTokensDetails` is written on the wire. */
export const promptTokensDetailsCodec: Codec = {
  kind: "object",
  fields: {
    cached_tokens: "cachedTokens",
    audio_tokens: "audioTokens",
    messages: { kind: "array", items: () => messageTokensCodec },
  },
  defaults: { cachedTokens: 0, audioTokens: 0 },
};

/** How a `MessageTokens` is written on the wire. */
export const messageTokensCodec: Codec = {
  kind: "object",
  fields: { total_tokens: "totalTokens", settings_tokens: "settingsTokens", usage_count: "usageCount" },
  defaults: { truncated: false, usageCount: 1 },
};

/** How a `CompletionTokensDetails` is written on the wire. */
export const completionTokensDetailsCodec: Codec = {
  kind: "object",
  fields: { reasoning_tokens: "reasoningTokens" },
  defaults: { reasoningTokens: 0 },
};
