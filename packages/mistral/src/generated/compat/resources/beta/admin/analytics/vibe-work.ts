import { SDKResource, answerOf } from "@tramontane/runtime";
import type { SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as failures from "../../../../models/errors.ts";
import * as operations from "../../../../operations/beta/admin/analytics/vibe-work.ts";
import type {
  BetaAdminAnalyticsVibeWorkUsageByAgentParams,
  BetaAdminAnalyticsVibeWorkUsageByTimeParams,
  BetaAdminAnalyticsVibeWorkUsageByUserParams,
} from "../../../../operations/beta/admin/analytics/vibe-work.ts";
import type {
  VibeWorkUsageByAgent,
  VibeWorkUsageByTime,
  VibeWorkUsageByUser,
} from "../../../../types/admin-vibe-work.ts";

const errors = { 422: failures.HTTPValidationError };

/** Find out what Vibe Work is used for. */
export class BetaAdminAnalyticsVibeWork extends SDKResource {
  /**
   * Read what each user did with Vibe Work.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `GET /v1/admin/analytics/vibe/work/usage/by_user_stats`
   */
  usageByUser(
    request: BetaAdminAnalyticsVibeWorkUsageByUserParams,
    options?: RequestOptions,
  ): Promise<VibeWorkUsageByUser> {
    return answerOf(operations.usageByUser(this.client(options), request), errors);
  }

  /**
   * Read what each agent was used for in Vibe Work.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `GET /v1/admin/analytics/vibe/work/usage/by_agent_stats`
   */
  usageByAgent(
    request: BetaAdminAnalyticsVibeWorkUsageByAgentParams,
    options?: RequestOptions,
  ): Promise<VibeWorkUsageByAgent> {
    return answerOf(operations.usageByAgent(this.client(options), request), errors);
  }

  /**
   * Read how the use of Vibe Work changes with time.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `GET /v1/admin/analytics/vibe/work/usage/by_time_stats`
   */
  usageByTime(
    request: BetaAdminAnalyticsVibeWorkUsageByTimeParams,
    options?: RequestOptions,
  ): Promise<VibeWorkUsageByTime> {
    return answerOf(operations.usageByTime(this.client(options), request), errors);
  }
}
