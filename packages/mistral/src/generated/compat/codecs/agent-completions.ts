import type { Codec } from "@tramontane/runtime";
import { chatMessageCodec } from "./chat-messages.ts";
import { predictionCodec, responseFormatCodec } from "./completion.ts";
import { guardrailConfigCodec } from "./guardrails.ts";
import { toolCodec } from "./tools.ts";

/** How a `AgentsCompletionRequest` is written on the wire. */
export const agentsCompletionRequestCodec: Codec = {
  kind: "object",
  fields: {
    agent_id: "agentId",
    messages: { kind: "array", items: () => chatMessageCodec },
    max_tokens: "maxTokens",
    tools: { kind: "array", items: () => toolCodec },
    tool_choice: "toolChoice",
    parallel_tool_calls: "parallelToolCalls",
    response_format: ["responseFormat", () => responseFormatCodec],
    random_seed: "randomSeed",
    presence_penalty: "presencePenalty",
    frequency_penalty: "frequencyPenalty",
    reasoning_effort: "reasoningEffort",
    prompt_mode: "promptMode",
    prediction: () => predictionCodec,
    guardrails: { kind: "array", items: () => guardrailConfigCodec },
    prompt_cache_key: "promptCacheKey",
    service_tier: "serviceTier",
  },
};
