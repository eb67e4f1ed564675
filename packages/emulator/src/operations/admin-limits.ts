import type { Organization } from "../state/organization.ts";
import { record } from "./admin-audit-logs.ts";
import { json, type Handlers } from "./call.ts";

/** How fast the service may be called, and how much may be spent: the emulator costs nothing, and is in no hurry. */
export const adminLimits: Handlers = {
  "beta.admin.rateLimits.get": () =>
    json({
      requests_per_second: 6,
      tokens_limits_by_model: Object.fromEntries(
        ["mistral-small-latest", "mistral-medium-latest", "mistral-large-latest"].map((model) => [
          model,
          { tokens_per_minute: 500_000, tokens_per_month: 1_000_000_000 },
        ]),
      ),
    }),

  "beta.admin.spendLimits.get": ({ world }) => json(limits(world.organization)),

  "beta.admin.spendLimits.update": ({ world, body }) => {
    world.organization.monthlyLimit = body["no_monthly_limit"] === true ? null : Number(body["amount"]);
    record(world, "billing.monthly_limit.updated", "MONTHLY_LIMIT", {
      amount: String(world.organization.monthlyLimit),
    });
    return json(limits(world.organization));
  },
};

function limits({ monthlyLimit }: Organization): unknown {
  return {
    limits: {
      completion: {
        usage_limit: monthlyLimit,
        no_monthly_limit: monthlyLimit === null,
        monthly_limit_reached: monthlyLimit !== null && monthlyLimit <= 0,
        usage: 0,
        vibe_usage: 0,
        total_usage: 0,
      },
      currency: "EUR",
      last_payment_failure: false,
      last_payment_failure_protection: null,
    },
  };
}
