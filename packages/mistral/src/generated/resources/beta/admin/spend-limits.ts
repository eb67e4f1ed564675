import { Resource, json, redirects, requestJson } from "@tramontane/runtime";
import type { Call, RequestOptions } from "@tramontane/runtime";
import type { SpendLimits, UpdateSpendLimitRequest } from "../../../types/admin-limits.ts";

/** Say how much the organization may spend. */
export class BetaAdminSpendLimits extends Resource {
  /**
   * Read how much the organization may spend, and how much it has spent this month.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `GET /v1/admin/spend-limit`
   */
  get(options?: RequestOptions): Call<SpendLimits> {
    return requestJson(this.client, { method: "GET", path: "/v1/admin/spend-limit", redirects }, options);
  }

  /**
   * Change how much the organization may spend in a month.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `POST /v1/admin/spend-limit`
   */
  update(body: UpdateSpendLimitRequest, options?: RequestOptions): Call<SpendLimits> {
    return requestJson(this.client, { method: "POST", path: "/v1/admin/spend-limit", body: json(body) }, options);
  }
}
