/** A moderation check. */
export interface GuardrailConfig {
  /**
   * Refuse the request with status 403 when the check itself fails. Otherwise the request goes on unchecked.
   *
   * @defaultValue false
   */
  blockOnError?: boolean;
  moderationLlmV1?: ModerationLLMV1Config | null;
  moderationLlmV2?: ModerationLLMV2Config | null;
}

/** Moderation, version 1. */
export interface ModerationLLMV1Config {
  /**
   * What follows when a score is above its threshold.
   *
   * @defaultValue "none"
   */
  action?: ModerationLLMAction;
  customCategoryThresholds?: ModerationLLMV1CategoryThresholds | null;
  /**
   * Look only at the categories in `custom_category_thresholds`.
   *
   * @defaultValue false
   */
  ignoreOtherCategories?: boolean;
  /**
   * The model that does it. There is seldom a reason to choose.
   *
   * @defaultValue "mistral-moderation-2411"
   */
  modelName?: string;
}

/** Moderation, version 2, which knows more categories than version 1. */
export interface ModerationLLMV2Config {
  /**
   * What follows when a score is above its threshold.
   *
   * @defaultValue "none"
   */
  action?: ModerationLLMAction;
  customCategoryThresholds?: ModerationLLMV2CategoryThresholds | null;
  /**
   * Look only at the categories in `custom_category_thresholds`.
   *
   * @defaultValue false
   */
  ignoreOtherCategories?: boolean;
  /**
   * The model that does it. There is seldom a reason to choose.
   *
   * @defaultValue "mistral-moderation-2603"
   */
  modelName?: string;
}

/** What to do about content that a moderation check finds fault with. */
export type ModerationLLMAction = "none" | "block" | (string & {});

/** The values of the type {@link ModerationLLMAction} by name. */
export const ModerationLLMAction = {
  None: "none",
  Block: "block",
} as const;

/** The score above which each category counts. */
export interface ModerationLLMV1CategoryThresholds {
  sexual?: number | null;
  hateAndDiscrimination?: number | null;
  violenceAndThreats?: number | null;
  dangerousAndCriminalContent?: number | null;
  selfharm?: number | null;
  health?: number | null;
  financial?: number | null;
  law?: number | null;
  pii?: number | null;
}

/** The score above which each category counts. */
export interface ModerationLLMV2CategoryThresholds {
  sexual?: number | null;
  hateAndDiscrimination?: number | null;
  violenceAndThreats?: number | null;
  dangerous?: number | null;
  criminal?: number | null;
  selfharm?: number | null;
  health?: number | null;
  financial?: number | null;
  law?: number | null;
  pii?: number | null;
  jailbreaking?: number | null;
}
