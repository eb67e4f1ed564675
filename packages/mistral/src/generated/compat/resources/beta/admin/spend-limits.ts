import { SDKResource, answerOf } from "@tramontane/runtime";
import type { SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as operations from "../../../operations/beta/admin/spend-limits.ts";
import type { SpendLimits, UpdateSpendLimitRequest } from "../../../types/admin-limits.ts";

/** Say how much the organization may spend. */
export class BetaAdminSpendLimits extends SDKResource {
  /**
   * Read how much the organization may spend, and how much it has spent this month.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `GET /v1/admin/spend-limit`
   */
  get(options?: RequestOptions): Promise<SpendLimits> {
    return answerOf(operations.get(this.client(options)));
  }

  /**
   * Change how much the organization may spend in a month.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `POST /v1/admin/spend-limit`
   */
  update(request: UpdateSpendLimitRequest, options?: RequestOptions): Promise<SpendLimits> {
    return answerOf(operations.update(this.client(options), request));
  }
}
