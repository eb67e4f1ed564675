import type { Codec } from "@tramontane/runtime";

/** How a `GuardrailConfig` is written on the wire. */
export const guardrailConfigCodec: Codec = {
  kind: "object",
  fields: {
    block_on_error: "blockOnError",
    moderation_llm_v1: ["moderationLlmV1", () => moderationLLMV1ConfigCodec],
    moderation_llm_v2: ["moderationLlmV2", () => moderationLLMV2ConfigCodec],
  },
  defaults: { blockOnError: false },
};

/** How a `ModerationLLMV1Config` is written on the wire. */
export const moderationLLMV1ConfigCodec: Codec = {
  kind: "object",
  fields: {
    custom_category_thresholds: ["customCategoryThresholds", () => moderationLLMV1CategoryThresholdsCodec],
    ignore_other_categories: "ignoreOtherCategories",
    model_name: "modelName",
  },
  defaults: { ignoreOtherCategories: false, modelName: "mistral-moderation-2411" },
};

/** How a `ModerationLLMV2Config` is written on the wire. */
export const moderationLLMV2ConfigCodec: Codec = {
  kind: "object",
  fields: {
    custom_category_thresholds: ["customCategoryThresholds", () => moderationLLMV2CategoryThresholdsCodec],
    ignore_other_categories: "ignoreOtherCategories",
    model_name: "modelName",
  },
  defaults: { ignoreOtherCategories: false, modelName: "mistral-moderation-2603" },
};

/** How a `ModerationLLMV1CategoryThresholds` is written on the wire. */
export const moderationLLMV1CategoryThresholdsCodec: Codec = {
  kind: "object",
  fields: {
    hate_and_discrimination: "hateAndDiscrimination",
    violence_and_threats: "violenceAndThreats",
    dangerous_and_criminal_content: "dangerousAndCriminalContent",
  },
};

/** How a `ModerationLLMV2CategoryThresholds` is written on the wire. */
export const moderationLLMV2CategoryThresholdsCodec: Codec = {
  kind: "object",
  fields: { hate_and_discrimination: "hateAndDiscrimination", violence_and_threats: "violenceAndThreats" },
};
