import { dateCodec } from "@tramontane/runtime";
import type { Codec } from "@tramontane/runtime";

/** How a `AuditLogEntry` is written on the wire. */
export const auditLogEntryCodec: Codec = {
  kind: "object",
  fields: {
    event_type: "eventType",
    event_metadata: "eventMetadata",
    actor_type: "actorType",
    actor_metadata: "actorMetadata",
    target_type: "targetType",
    target_metadata: "targetMetadata",
    workspace_uuid: "workspaceUuid",
    organization_uuid: "organizationUuid",
    created_at: ["createdAt", dateCodec],
    log_id: "logId",
  },
};
