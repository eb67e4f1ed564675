import { Resource, query, redirects, requestJson } from "@tramontane/runtime";
import type { Call, RequestOptions } from "@tramontane/runtime";
import type { BetaAdminUsageGetParams } from "../../../operations/beta/admin/usage.ts";
import type { OrganizationUsage } from "../../../types/admin-usage.ts";

/** Find out what the organization uses, and at what prices. */
export class BetaAdminUsage extends Resource {
  /**
   * Read what the organization used in a month, and at what prices.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `GET /v1/admin/usage`
   */
  get(params?: BetaAdminUsageGetParams, options?: RequestOptions): Call<OrganizationUsage> {
    return requestJson(
      this.client,
      { method: "GET", path: "/v1/admin/usage", query: query(params), redirects },
      options,
    );
  }
}
