import type * as theirs from "@mistralai/mistralai/models/components";
import type * as ours from "@tramontane/mistral";
import type { Sample } from "./sample.ts";

const first: Sample<Required<ours.ModerationLLMV1Config>, Required<theirs.ModerationLlmv1Config>> = {
  ours: {
    action: "none",
    ignore_other_categories: false,
    model_name: "mistral-moderation-2411",
    custom_category_thresholds: {
      sexual: 0.1,
      hate_and_discrimination: 0.2,
      violence_and_threats: 0.3,
      dangerous_and_criminal_content: 0.4,
      selfharm: 0.5,
      health: 0.6,
      financial: 0.7,
      law: 0.8,
      pii: 0.9,
    },
  },
  official: {
    action: "none",
    ignoreOtherCategories: false,
    modelName: "mistral-moderation-2411",
    customCategoryThresholds: {
      sexual: 0.1,
      hateAndDiscrimination: 0.2,
      violenceAndThreats: 0.3,
      dangerousAndCriminalContent: 0.4,
      selfharm: 0.5,
      health: 0.6,
      financial: 0.7,
      law: 0.8,
      pii: 0.9,
    },
  },
};

const second: Sample<Required<ours.ModerationLLMV2Config>, Required<theirs.ModerationLlmv2Config>> = {
  ours: {
    action: "block",
    ignore_other_categories: true,
    model_name: "mistral-moderation-2603",
    custom_category_thresholds: {
      sexual: 0.11,
      hate_and_discrimination: 0.12,
      violence_and_threats: 0.13,
      dangerous: 0.14,
      criminal: 0.15,
      selfharm: 0.16,
      health: 0.17,
      financial: 0.18,
      law: 0.19,
      pii: 0.2,
      jailbreaking: 0.21,
    },
  },
  official: {
    action: "block",
    ignoreOtherCategories: true,
    modelName: "mistral-moderation-2603",
    customCategoryThresholds: {
      sexual: 0.11,
      hateAndDiscrimination: 0.12,
      violenceAndThreats: 0.13,
      dangerous: 0.14,
      criminal: 0.15,
      selfharm: 0.16,
      health: 0.17,
      financial: 0.18,
      law: 0.19,
      pii: 0.2,
      jailbreaking: 0.21,
    },
  },
};

/** Both generations of moderation, with every threshold. */
export const guardrails: Sample<ours.GuardrailConfig[], theirs.GuardrailConfig[]> = {
  ours: [
    { block_on_error: true, moderation_llm_v1: first.ours, moderation_llm_v2: null },
    { block_on_error: false, moderation_llm_v1: null, moderation_llm_v2: second.ours },
  ],
  official: [
    { blockOnError: true, moderationLlmV1: first.official, moderationLlmV2: null },
    { blockOnError: false, moderationLlmV1: null, moderationLlmV2: second.official },
  ],
};
