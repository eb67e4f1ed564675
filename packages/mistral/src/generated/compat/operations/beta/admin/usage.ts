import { query, reader, redirects, requestJson } from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";
import { organizationUsageCodec } from "../../../codecs/admin-usage.ts";
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
  return requestJson(
    client,
    {
      method: "GET",
      path: "/v1/admin/usage",
      query: query({
        month: params?.month,
        year: params?.year,
        workspace_id: params?.workspaceId,
        api_zone: params?.apiZone,
      }),
      redirects,
    },
    options,
    reader(organizationUsageCodec),
  );
}

export interface BetaAdminUsageGetParams {
  /** Which month of the year. */
  month?: string | null;
  /** Which year. */
  year?: string | null;
  /**
   * Only what this workspace used.
   *
   * @format uuid
   */
  workspaceId?: string | null;
  /** Only what was answered there. */
  apiZone?: ApiZone | null;
}
