import { Resource, query, redirects, requestJson } from "@tramontane/runtime";
import type { Call, RequestOptions } from "@tramontane/runtime";
import type { BetaAdminAuditLogsListParams } from "../../../operations/beta/admin/audit-logs.ts";
import type { AuditLogEntry } from "../../../types/admin-audit-logs.ts";

/** Find out who did what. */
export class BetaAdminAuditLogs extends Resource {
  /**
   * List what was done in the organization, the newest first.
   *
   * To read on, ask for what was `before` the last entry.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `GET /v1/admin/audit-logs`
   */
  list(params?: BetaAdminAuditLogsListParams, options?: RequestOptions): Call<AuditLogEntry[]> {
    return requestJson(
      this.client,
      { method: "GET", path: "/v1/admin/audit-logs", query: query(params), redirects },
      options,
    );
  }
}
