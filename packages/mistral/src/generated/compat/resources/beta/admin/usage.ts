import { SDKResource, answerOf } from "@tramontane/runtime";
import type { SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as operations from "../../../operations/beta/admin/usage.ts";
import type { BetaAdminUsageGetParams } from "../../../operations/beta/admin/usage.ts";
import type { OrganizationUsage } from "../../../types/admin-usage.ts";

/** Find out what the organization uses, and at what prices. */
export class BetaAdminUsage extends SDKResource {
  /**
   * Read what the organization used in a month, and at what prices.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `GET /v1/admin/usage`
   */
  get(request?: BetaAdminUsageGetParams, options?: RequestOptions): Promise<OrganizationUsage> {
    return answerOf(operations.get(this.client(options), request));
  }
}
