import { query, reader, redirects, requestJson } from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";
import { vibeCodeUsageByOrganizationCodec, vibeCodeUsageByWorkspaceCodec } from "../../../../codecs/admin-vibe-code.ts";
import type { VibeCodeUsageByOrganization, VibeCodeUsageByWorkspace } from "../../../../types/admin-vibe-code.ts";
import type { HTTPValidationError } from "../../../../types/errors.ts";

/**
 * Read what Vibe Code was used for, day by day.
 *
 * Takes an API key for administration; other keys are refused.
 *
 * `GET /v1/admin/analytics/vibe/code/usage/by_workspace`
 */
export function usageByWorkspace(
  client: Client,
  params: BetaAdminAnalyticsVibeCodeUsageByWorkspaceParams,
  options?: RequestOptions,
): Call<VibeCodeUsageByWorkspace, BetaAdminAnalyticsVibeCodeErrors> {
  return requestJson(
    client,
    {
      method: "GET",
      path: "/v1/admin/analytics/vibe/code/usage/by_workspace",
      query: query({ start_time: params.startTime, end_time: params.endTime, workspace_id: params.workspaceId }),
      redirects,
    },
    options,
    reader(vibeCodeUsageByWorkspaceCodec),
  );
}

export interface BetaAdminAnalyticsVibeCodeUsageByWorkspaceParams {
  /** From when on, in seconds since 1970. */
  startTime: number;
  /** Until when, in seconds since 1970. */
  endTime: number;
  /** Only what was done in this workspace. */
  workspaceId?: string | null;
}

/**
 * Read how the next edits that Vibe Code suggests are taken, day by day.
 *
 * Takes an API key for administration; other keys are refused.
 *
 * `GET /v1/admin/analytics/vibe/code/usage/by_organization`
 */
export function usageByOrganization(
  client: Client,
  params: BetaAdminAnalyticsVibeCodeUsageByOrganizationParams,
  options?: RequestOptions,
): Call<VibeCodeUsageByOrganization, BetaAdminAnalyticsVibeCodeErrors> {
  return requestJson(
    client,
    {
      method: "GET",
      path: "/v1/admin/analytics/vibe/code/usage/by_organization",
      query: query({ start_time: params.startTime, end_time: params.endTime }),
      redirects,
    },
    options,
    reader(vibeCodeUsageByOrganizationCodec),
  );
}

export interface BetaAdminAnalyticsVibeCodeUsageByOrganizationParams {
  /** From when on, in seconds since 1970. */
  startTime: number;
  /** Until when, in seconds since 1970. */
  endTime: number;
}

/** What the operations of `beta.admin.analytics.vibeCode` answer when they fail, by status. */
export interface BetaAdminAnalyticsVibeCodeErrors {
  422: HTTPValidationError;
}
