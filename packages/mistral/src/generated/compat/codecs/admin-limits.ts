import type { Codec } from "@tramontane/runtime";

/** How a `OrganizationRateLimits` is written on the wire. */
export const organizationRateLimitsCodec: Codec = {
  kind: "object",
  fields: {
    requests_per_second: "requestsPerSecond",
    tokens_limits_by_model: ["tokensLimitsByModel", { kind: "object", rest: () => modelTokenLimitsCodec }],
  },
};

/** How a `ModelTokenLimits` is written on the wire. */
export const modelTokenLimitsCodec: Codec = {
  kind: "object",
  fields: { tokens_per_minute: "tokensPerMinute", tokens_per_month: "tokensPerMonth" },
};

/** How a `SpendLimits` is written on the wire. */
export const spendLimitsCodec: Codec = { kind: "object", fields: { limits: () => organizationSpendingCodec } };

/** How a `OrganizationSpending` is written on the wire. */
export const organizationSpendingCodec: Codec = {
  kind: "object",
  fields: {
    completion: () => spendingOfMonthCodec,
    last_payment_failure: "lastPaymentFailure",
    last_payment_failure_protection: "lastPaymentFailureProtection",
  },
};

/** How a `SpendingOfMonth` is written on the wire. */
export const spendingOfMonthCodec: Codec = {
  kind: "object",
  fields: {
    usage_limit: "usageLimit",
    total_usage: "totalUsage",
    vibe_usage: "vibeUsage",
    monthly_limit_reached: "monthlyLimitReached",
    no_monthly_limit: "noMonthlyLimit",
  },
  defaults: { noMonthlyLimit: false },
};

/** How a `UpdateSpendLimitRequest` is written on the wire. */
export const updateSpendLimitRequestCodec: Codec = { kind: "object", fields: { no_monthly_limit: "noMonthlyLimit" } };
