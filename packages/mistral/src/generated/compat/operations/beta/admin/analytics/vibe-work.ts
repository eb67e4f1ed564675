import { query, reader, redirects, requestJson } from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";
import {
  vibeWorkUsageByAgentCodec,
  vibeWorkUsageByTimeCodec,
  vibeWorkUsageByUserCodec,
} from "../../../../codecs/admin-vibe-work.ts";
import type {
  VibeWorkGranularity,
  VibeWorkUsageByAgent,
  VibeWorkUsageByTime,
  VibeWorkUsageByUser,
} from "../../../../types/admin-vibe-work.ts";
import type { HTTPValidationError } from "../../../../types/errors.ts";

/**
 * Read what each user did with Vibe Work.
 *
 * Takes an API key for administration; other keys are refused.
 *
 * `GET /v1/admin/analytics/vibe/work/usage/by_user_stats`
 */
export function usageByUser(
  client: Client,
  params: BetaAdminAnalyticsVibeWorkUsageByUserParams,
  options?: RequestOptions,
): Call<VibeWorkUsageByUser, BetaAdminAnalyticsVibeWorkErrors> {
  return requestJson(
    client,
    {
      method: "GET",
      path: "/v1/admin/analytics/vibe/work/usage/by_user_stats",
      query: query({ start_time: params.startTime, end_time: params.endTime }),
      redirects,
    },
    options,
    reader(vibeWorkUsageByUserCodec),
  );
}

export interface BetaAdminAnalyticsVibeWorkUsageByUserParams {
  /** From when on, in seconds since 1970. */
  startTime: number;
  /** Until when, in seconds since 1970. */
  endTime: number;
}

/**
 * Read what each agent was used for in Vibe Work.
 *
 * Takes an API key for administration; other keys are refused.
 *
 * `GET /v1/admin/analytics/vibe/work/usage/by_agent_stats`
 */
export function usageByAgent(
  client: Client,
  params: BetaAdminAnalyticsVibeWorkUsageByAgentParams,
  options?: RequestOptions,
): Call<VibeWorkUsageByAgent, BetaAdminAnalyticsVibeWorkErrors> {
  return requestJson(
    client,
    {
      method: "GET",
      path: "/v1/admin/analytics/vibe/work/usage/by_agent_stats",
      query: query({ start_time: params.startTime, end_time: params.endTime }),
      redirects,
    },
    options,
    reader(vibeWorkUsageByAgentCodec),
  );
}

export interface BetaAdminAnalyticsVibeWorkUsageByAgentParams {
  /** From when on, in seconds since 1970. */
  startTime: number;
  /** Until when, in seconds since 1970. */
  endTime: number;
}

/**
 * Read how the use of Vibe Work changes with time.
 *
 * Takes an API key for administration; other keys are refused.
 *
 * `GET /v1/admin/analytics/vibe/work/usage/by_time_stats`
 */
export function usageByTime(
  client: Client,
  params: BetaAdminAnalyticsVibeWorkUsageByTimeParams,
  options?: RequestOptions,
): Call<VibeWorkUsageByTime, BetaAdminAnalyticsVibeWorkErrors> {
  return requestJson(
    client,
    {
      method: "GET",
      path: "/v1/admin/analytics/vibe/work/usage/by_time_stats",
      query: query({ start_time: params.startTime, end_time: params.endTime, granularity: params.granularity }),
      redirects,
    },
    options,
    reader(vibeWorkUsageByTimeCodec),
  );
}

export interface BetaAdminAnalyticsVibeWorkUsageByTimeParams {
  /** From when on, in seconds since 1970. */
  startTime: number;
  /** Until when, in seconds since 1970. */
  endTime: number;
  /** How long the stretches of time are. */
  granularity?: VibeWorkGranularity | null;
}

/** What the operations of `beta.admin.analytics.vibeWork` answer when they fail, by status. */
export interface BetaAdminAnalyticsVibeWorkErrors {
  422: HTTPValidationError;
}
