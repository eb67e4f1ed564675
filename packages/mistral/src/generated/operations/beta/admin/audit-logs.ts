import { query, redirects, requestJson } from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";
import type {
  AuditLogActorType,
  AuditLogEntry,
  AuditLogEventType,
  AuditLogSorting,
  AuditLogTargetType,
} from "../../../types/admin-audit-logs.ts";

/**
 * List what was done in the organization, the newest first.
 *
 * To read on, ask for what was `before` the last entry.
 *
 * Takes an API key for administration; other keys are refused.
 *
 * `GET /v1/admin/audit-logs`
 */
export function list(
  client: Client,
  params?: BetaAdminAuditLogsListParams,
  options?: RequestOptions,
): Call<AuditLogEntry[]> {
  return requestJson(client, { method: "GET", path: "/v1/admin/audit-logs", query: query(params), redirects }, options);
}

export interface BetaAdminAuditLogsListParams {
  /** Only these doings. */
  event_type?: AuditLogEventType[];
  /** Only what was done by these. */
  actor_type?: AuditLogActorType[];
  /** Only what was done to these. */
  target_type?: AuditLogTargetType[];
  /** Only what this user did. */
  actor_user_uuid?: string;
  /**
   * Only what came later than this.
   *
   * @format date-time
   */
  after?: string;
  /**
   * Only what came earlier than this.
   *
   * @format date-time
   */
  before?: string;
  /**
   * What comes first, the oldest (`ascending`) or the newest (`descending`).
   *
   * @defaultValue "descending"
   */
  sort?: AuditLogSorting;
  /**
   * How many at most.
   *
   * @defaultValue 20
   */
  limit?: number;
}
