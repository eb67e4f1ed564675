import { SDKResource, answerOf } from "@tramontane/runtime";
import type { SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as operations from "../../../operations/beta/admin/rate-limits.ts";
import type { OrganizationRateLimits } from "../../../types/admin-limits.ts";

/** Find out how fast the organization may call the service. */
export class BetaAdminRateLimits extends SDKResource {
  /**
   * Read how fast the organization may call the service.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `GET /v1/admin/rate-limit`
   */
  get(options?: RequestOptions): Promise<OrganizationRateLimits> {
    return answerOf(operations.get(this.client(options)));
  }
}
