import { SDKResource, answerOf } from "@tramontane/runtime";
import type { SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as operations from "../../../operations/beta/admin/audit-logs.ts";
import type { BetaAdminAuditLogsListParams } from "../../../operations/beta/admin/audit-logs.ts";
import type { AuditLogEntry } from "../../../types/admin-audit-logs.ts";

/** Find out who did what. */
export class BetaAdminAuditLogs extends SDKResource {
  /**
   * List what was done in the organization, the newest first.
   *
   * To read on, ask for what was `before` the last entry.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `GET /v1/admin/audit-logs`
   */
  list(request?: BetaAdminAuditLogsListParams, options?: RequestOptions): Promise<AuditLogEntry[]> {
    return answerOf(operations.list(this.client(options), request));
  }
}
