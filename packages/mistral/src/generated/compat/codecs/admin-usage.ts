import { dateCodec } from "@tramontane/runtime";
import type { Codec } from "@tramontane/runtime";

/** How a `OrganizationUsage` is written on the wire. */
export const organizationUsageCodec: Codec = {
  kind: "object",
  fields: {
    audio_characters: "audioCharacters",
    libraries_api: ["librariesApi", () => librariesUsageCodec],
    fine_tuning: "fineTuning",
    vibe_code: ["vibeCode", () => vibeCodeUsageCodec],
    prices: { kind: "array", items: () => usagePriceCodec },
    currency_symbol: "currencySymbol",
    start_date: ["startDate", dateCodec],
    end_date: ["endDate", dateCodec],
    date: dateCodec,
    previous_month: "previousMonth",
    next_month: "nextMonth",
    vibe_usage: "vibeUsage",
  },
};

/** How a `LibrariesUsage` is written on the wire. */
export const librariesUsageCodec: Codec = { kind: "object", fields: { audio_seconds: "audioSeconds" } };

/** How a `VibeCodeUsage` is written on the wire. */
export const vibeCodeUsageCodec: Codec = { kind: "object", fields: { audio_characters: "audioCharacters" } };

/** How a `UsagePrice` is written on the wire. */
export const usagePriceCodec: Codec = {
  kind: "object",
  fields: {
    billing_metric: "billingMetric",
    billing_group: "billingGroup",
    event_type: "eventType",
    api_zone: "apiZone",
    service_tier: "serviceTier",
  },
};
