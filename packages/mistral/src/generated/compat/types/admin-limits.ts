/** How fast the organization may call the service. */
export interface OrganizationRateLimits {
  requestsPerSecond: number;
  /** By the names of models. */
  tokensLimitsByModel: { [key: string]: ModelTokenLimits };
}

/** How many tokens may pass through one model, in and out. */
export interface ModelTokenLimits {
  tokensPerMinute: number;
  tokensPerMonth: number;
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
  lastPaymentFailure: boolean;
  lastPaymentFailureProtection: boolean | null;
}

/** Amounts of this month, in the currency of `limits`. */
export interface SpendingOfMonth {
  /** The most that may be spent. */
  usageLimit?: number | null;
  /** What has been spent, all in all. */
  totalUsage?: number | null;
  usage?: number | null;
  /** What has been spent on Vibe. */
  vibeUsage?: number | null;
  /** Whether nothing more may be spent. */
  monthlyLimitReached: boolean;
  /**
   * Whether there is no limit.
   *
   * @defaultValue false
   */
  noMonthlyLimit?: boolean;
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
  noMonthlyLimit?: boolean;
}
