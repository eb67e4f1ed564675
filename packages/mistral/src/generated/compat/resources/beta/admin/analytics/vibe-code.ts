import { SDKResource, answerOf } from "@tramontane/runtime";
import type { SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as failures from "../../../../models/errors.ts";
import * as operations from "../../../../operations/beta/admin/analytics/vibe-code.ts";
import type {
  BetaAdminAnalyticsVibeCodeUsageByOrganizationParams,
  BetaAdminAnalyticsVibeCodeUsageByWorkspaceParams,
} from "../../../../operations/beta/admin/analytics/vibe-code.ts";
import type { VibeCodeUsageByOrganization, VibeCodeUsageByWorkspace } from "../../../../types/admin-vibe-code.ts";

const errors = { 422: failures.HTTPValidationError };

/** Find out what Vibe Code is used for. */
export class BetaAdminAnalyticsVibeCode extends SDKResource {
  /**
   * Read what Vibe Code was used for, day by day.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `GET /v1/admin/analytics/vibe/code/usage/by_workspace`
   */
  usageByWorkspace(
    request: BetaAdminAnalyticsVibeCodeUsageByWorkspaceParams,
    options?: RequestOptions,
  ): Promise<VibeCodeUsageByWorkspace> {
    return answerOf(operations.usageByWorkspace(this.client(options), request), errors);
  }

  /**
   * Read how the next edits that Vibe Code suggests are taken, day by day.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `GET /v1/admin/analytics/vibe/code/usage/by_organization`
   */
  usageByOrganization(
    request: BetaAdminAnalyticsVibeCodeUsageByOrganizationParams,
    options?: RequestOptions,
  ): Promise<VibeCodeUsageByOrganization> {
    return answerOf(operations.usageByOrganization(this.client(options), request), errors);
  }
}
