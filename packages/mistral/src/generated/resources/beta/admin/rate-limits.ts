import { Resource, redirects, requestJson } from "@tramontane/runtime";
import type { Call, RequestOptions } from "@tramontane/runtime";
import type { OrganizationRateLimits } from "../../../types/admin-limits.ts";

/** Find out how fast the organization may call the service. */
export class BetaAdminRateLimits extends Resource {
  /**
   * Read how fast the organization may call the service.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `GET /v1/admin/rate-limit`
   */
  get(options?: RequestOptions): Call<OrganizationRateLimits> {
    return requestJson(this.client, { method: "GET", path: "/v1/admin/rate-limit", redirects }, options);
  }
}
