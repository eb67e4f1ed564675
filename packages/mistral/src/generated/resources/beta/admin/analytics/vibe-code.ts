import { Resource, query, redirects, requestJson } from "@tramontane/runtime";
import type { Call, RequestOptions } from "@tramontane/runtime";
import type {
  BetaAdminAnalyticsVibeCodeErrors,
  BetaAdminAnalyticsVibeCodeUsageByOrganizationParams,
  BetaAdminAnalyticsVibeCodeUsageByWorkspaceParams,
} from "../../../../operations/beta/admin/analytics/vibe-code.ts";
import type { VibeCodeUsageByOrganization, VibeCodeUsageByWorkspace } from "../../../../types/admin-vibe-code.ts";

/** Find out what Vibe Code is used for. */
export class BetaAdminAnalyticsVibeCode extends Resource {
  /**
   * Read what Vibe Code was used for, day by day.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `GET /v1/admin/analytics/vibe/code/usage/by_workspace`
   */
  usageByWorkspace(
    params: BetaAdminAnalyticsVibeCodeUsageByWorkspaceParams,
    options?: RequestOptions,
  ): Call<VibeCodeUsageByWorkspace, BetaAdminAnalyticsVibeCodeErrors> {
    return requestJson(
      this.client,
      { method: "GET", path: "/v1/admin/analytics/vibe/code/usage/by_workspace", query: query(params), redirects },
      options,
    );
  }

  /**
   * Read how the next edits that Vibe Code suggests are taken, day by day.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `GET /v1/admin/analytics/vibe/code/usage/by_organization`
   */
  usageByOrganization(
    params: BetaAdminAnalyticsVibeCodeUsageByOrganizationParams,
    options?: RequestOptions,
  ): Call<VibeCodeUsageByOrganization, BetaAdminAnalyticsVibeCodeErrors> {
    return requestJson(
      this.client,
      { method: "GET", path: "/v1/admin/analytics/vibe/code/usage/by_organization", query: query(params), redirects },
      options,
    );
  }
}
