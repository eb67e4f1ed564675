import type { Codec } from "@tramontane/runtime";
import { assistantMessageCodec, chatMessageCodec, deltaMessageCodec } from "./chat-messages.ts";
import { predictionCodec, responseFormatCodec } from "./completion.ts";
import { guardrailConfigCodec } from "./guardrails.ts";
import { toolCodec } from "./tools.ts";

/** How a `ChatCompletionRequest` is written on the wire. */
export const chatCompletionRequestCodec: Codec = {
  kind: "object",
  fields: {
    messages: { kind: "array", items: () => chatMessageCodec },
    max_tokens: "maxTokens",
    tools: { kind: "array", items: () => toolCodec },
    tool_choice: "toolChoice",
    parallel_tool_calls: "parallelToolCalls",
    response_format: ["responseFormat", () => responseFormatCodec],
    top_p: "topP",
    random_seed: "randomSeed",
    presence_penalty: "presencePenalty",
    frequency_penalty: "frequencyPenalty",
    reasoning_effort: "reasoningEffort",
    prompt_mode: "promptMode",
    prediction: () => predictionCodec,
    guardrails: { kind: "array", items: () => guardrailConfigCodec },
    safe_prompt: "safePrompt",
    prompt_cache_key: "promptCacheKey",
    service_tier: "serviceTier",
  },
};

/** How a `ChatCompletionResponse` is written on the wire. */
export const chatCompletionResponseCodec: Codec = {
  kind: "object",
  fields: { choices: { kind: "array", items: () => chatCompletionChoiceCodec }, usage: () => usageInfoCodec },
};

/** How a `ChatCompletionChoice` is written on the wire. */
export const chatCompletionChoiceCodec: Codec = {
  kind: "object",
  fields: {
    message: () => assistantMessageCodec,
    messages: { kind: "array", items: () => deltaMessageCodec },
    finish_reason: "finishReason",
  },
};

/** How a `CompletionChunk` is written on the wire. */
export const completionChunkCodec: Codec = {
  kind: "object",
  fields: { choices: { kind: "array", items: () => completionResponseStreamChoiceCodec }, usage: () => usageInfoCodec },
};

/** How a `CompletionResponseStreamChoice` is written on the wire. */
export const completionResponseStreamChoiceCodec: Codec = {
  kind: "object",
  fields: { delta: () => deltaMessageCodec, finish_reason: "finishReason" },
};

/** How a `UsageInfo` is written on the wire. */
export const usageInfoCodec: Codec = {
  kind: "object",
  fields: {
    prompt_tokens: "promptTokens",
    completion_tokens: "completionTokens",
    total_tokens: "totalTokens",
    prompt_audio_seconds: "promptAudioSeconds",
    service_tier: "serviceTier",
  },
};
