/** A moderation check. */
export interface GuardrailConfig {
  /**
   * Refuse the request with status 403 when the check itself fails. Otherwise the request goes on unchecked.
   *
   * @defaultValue false
   */
  block_on_error?: boolean;
  moderation_llm_v1?: ModerationLLMV1Config | null;
  moderation_llm_v2?: ModerationLLMV2Config | null;
}

/** Moderation, version 1. */
export interface ModerationLLMV1Config {
  /**
   * What follows when a score is above its threshold.
   *
   * @defaultValue "none"
   */
  action?: ModerationLLMAction;
  custom_category_thresholds?: ModerationLLMV1CategoryThresholds | null;
  /**
   * Look only at the categories in `custom_category_thresholds`.
   *
   * @defaultValue false
   */
  ignore_other_categories?: boolean;
  /**
   * The model that does it. There is seldom a reason to choose.
   *
   * @defaultValue "mistral-moderation-2411"
   */
  model_name?: string;
}

/** Moderation, version 2, which knows more categories than version 1. */
export interface ModerationLLMV2Config {
  /**
   * What follows when a score is above its threshold.
   *
   * @defaultValue "none"
   */
  action?: ModerationLLMAction;
  custom_category_thresholds?: ModerationLLMV2CategoryThresholds | null;
  /**
   * Look only at the categories in `custom_category_thresholds`.
   *
   * @defaultValue false
   */
  ignore_other_categories?: boolean;
  /**
   * The model that does it. There is seldom a reason to choose.
   *
   * @defaultValue "mistral-moderation-2603"
   */
  model_name?: string;
}

/** What to do about content that a moderation check finds fault with. */
export type ModerationLLMAction = "none" | "block" | (string & {});

/** The score above which each category counts. */
export interface ModerationLLMV1CategoryThresholds {
  sexual?: number | null;
  hate_and_discrimination?: number | null;
  violence_and_threats?: number | null;
  dangerous_and_criminal_content?: number | null;
  selfharm?: number | null;
  health?: number | null;
  financial?: number | null;
  law?: number | null;
  pii?: number | null;
}

/** The score above which each category counts. */
export interface ModerationLLMV2CategoryThresholds {
  sexual?: number | null;
  hate_and_discrimination?: number | null;
  violence_and_threats?: number | null;
  dangerous?: number | null;
  criminal?: number | null;
  selfharm?: number | null;
  health?: number | null;
  financial?: number | null;
  law?: number | null;
  pii?: number | null;
  jailbreaking?: number | null;
}
