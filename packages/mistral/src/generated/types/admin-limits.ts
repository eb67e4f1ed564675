/** How fast the organization may call the service. */
export interface OrganizationRateLimits {
  requests_per_second: number;
  /** By the names of models. */
  tokens_limits_by_model: { [key: string]: ModelTokenLimits };
}

/** How many tokens may pass through one model, in and out. */
export interface ModelTokenLimits {
  tokens_per_minute: number;
  tokens_per_month: number;
}

/** What the organization may spend, and what it has spent. */
export interface SpendLimits {
  limits: OrganizationSpending;
}

/** The limit, what counts towards it, and how payment stands. */
export interface OrganizationSpending {
  completion: SpendingOfMonth;
  /** What all amounts are in, such as `EUR`. */
  currency: string;
  /** Whether the last payment did not go through. */
  last_payment_failure: boolean;
  last_payment_failure_protection: boolean | null;
}

/** Amounts of this month, in the currency of `limits`. */
export interface SpendingOfMonth {
  /** The most that may be spent. */
  usage_limit?: number | null;
  /** What has been spent, all in all. */
  total_usage?: number | null;
  usage?: number | null;
  /** What has been spent on Vibe. */
  vibe_usage?: number | null;
  /** Whether nothing more may be spent. */
  monthly_limit_reached: boolean;
  /**
   * Whether there is no limit.
   *
   * @defaultValue false
   */
  no_monthly_limit?: boolean;
}

/** How much may be spent in a month. */
export interface UpdateSpendLimitRequest {
  /** In units of the organization's currency. */
  amount: number;
  /**
   * Whether to lift the limit.
   *
   * @defaultValue false
   */
  no_monthly_limit?: boolean;
}
