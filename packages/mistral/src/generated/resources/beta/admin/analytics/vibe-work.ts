import { Resource, query, redirects, requestJson } from "@tramontane/runtime";
import type { Call, RequestOptions } from "@tramontane/runtime";
import type {
  BetaAdminAnalyticsVibeWorkErrors,
  BetaAdminAnalyticsVibeWorkUsageByAgentParams,
  BetaAdminAnalyticsVibeWorkUsageByTimeParams,
  BetaAdminAnalyticsVibeWorkUsageByUserParams,
} from "../../../../operations/beta/admin/analytics/vibe-work.ts";
import type {
  VibeWorkUsageByAgent,
  VibeWorkUsageByTime,
  VibeWorkUsageByUser,
} from "../../../../types/admin-vibe-work.ts";

/** Find out what Vibe Work is used for. */
export class BetaAdminAnalyticsVibeWork extends Resource {
  /**
   * Read what each user did with Vibe Work.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `GET /v1/admin/analytics/vibe/work/usage/by_user_stats`
   */
  usageByUser(
    params: BetaAdminAnalyticsVibeWorkUsageByUserParams,
    options?: RequestOptions,
  ): Call<VibeWorkUsageByUser, BetaAdminAnalyticsVibeWorkErrors> {
    return requestJson(
      this.client,
      { method: "GET", path: "/v1/admin/analytics/vibe/work/usage/by_user_stats", query: query(params), redirects },
      options,
    );
  }

  /**
   * Read what each agent was used for in Vibe Work.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `GET /v1/admin/analytics/vibe/work/usage/by_agent_stats`
   */
  usageByAgent(
    params: BetaAdminAnalyticsVibeWorkUsageByAgentParams,
    options?: RequestOptions,
  ): Call<VibeWorkUsageByAgent, BetaAdminAnalyticsVibeWorkErrors> {
    return requestJson(
      this.client,
      { method: "GET", path: "/v1/admin/analytics/vibe/work/usage/by_agent_stats", query: query(params), redirects },
      options,
    );
  }

  /**
   * Read how the use of Vibe Work changes with time.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `GET /v1/admin/analytics/vibe/work/usage/by_time_stats`
   */
  usageByTime(
    params: BetaAdminAnalyticsVibeWorkUsageByTimeParams,
    options?: RequestOptions,
  ): Call<VibeWorkUsageByTime, BetaAdminAnalyticsVibeWorkErrors> {
    return requestJson(
      this.client,
      { method: "GET", path: "/v1/admin/analytics/vibe/work/usage/by_time_stats", query: query(params), redirects },
      options,
    );
  }
}
