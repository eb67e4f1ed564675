import { query, redirects, requestJson } from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";
import type { ApiZone, OrganizationUsage } from "../../../types/admin-usage.ts";

/**
 * Read what the organization used in a month, and at what prices.
 *
 * Takes an API key for administration; other keys are refused.
 *
 * `GET /v1/admin/usage`
 */
export function get(
  client: Client,
  params?: BetaAdminUsageGetParams,
  options?: RequestOptions,
): Call<OrganizationUsage> {
  return requestJson(client, { method: "GET", path: "/v1/admin/usage", query: query(params), redirects }, options);
}

export interface BetaAdminUsageGetParams {
  /** Which month of the year. */
  month?: string;
  /** Which year. */
  year?: string;
  /**
   * Only what this workspace used.
   *
   * @format uuid
   */
  workspace_id?: string;
  /** Only what was answered there. */
  api_zone?: ApiZone;
}
