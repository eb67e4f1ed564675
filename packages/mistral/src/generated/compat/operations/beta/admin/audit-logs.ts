import { dateCodec, encode, query, reader, redirects, requestJson } from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";
import { auditLogEntryCodec } from "../../../codecs/admin-audit-logs.ts";
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
  return requestJson(
    client,
    {
      method: "GET",
      path: "/v1/admin/audit-logs",
      query: query({
        event_type: params?.eventType,
        actor_type: params?.actorType,
        target_type: params?.targetType,
        actor_user_uuid: params?.actorUserUuid,
        after: encode(params?.after, dateCodec),
        before: encode(params?.before, dateCodec),
        sort: params?.sort,
        limit: params?.limit,
      }),
      redirects,
    },
    options,
    reader({ kind: "array", items: auditLogEntryCodec }),
  );
}

export interface BetaAdminAuditLogsListParams {
  /** Only these doings. */
  eventType?: AuditLogEventType[] | null;
  /** Only what was done by these. */
  actorType?: AuditLogActorType[] | null;
  /** Only what was done to these. */
  targetType?: AuditLogTargetType[] | null;
  /** Only what this user did. */
  actorUserUuid?: string | null;
  /**
   * Only what came later than this.
   *
   * @format date-time
   */
  after?: Date | null;
  /**
   * Only what came earlier than this.
   *
   * @format date-time
   */
  before?: Date | null;
  /**
   * What comes first, the oldest (`ascending`) or the newest (`descending`).
   *
   * @defaultValue "descending"
   */
  sort?: AuditLogSorting | null;
  /**
   * How many at most.
   *
   * @defaultValue 20
   */
  limit?: number | null;
}
