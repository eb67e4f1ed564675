import { dateCodec } from "@tramontane/runtime";
import type { Codec } from "@tramontane/runtime";

/** How a `StartScimSyncRequest` is written on the wire. */
export const startScimSyncRequestCodec: Codec = {
  kind: "object",
  fields: { dry_run: "dryRun", sync_config: ["syncConfig", () => scimSyncConfigCodec] },
};

/** How a `ScimSyncConfig` is written on the wire. */
export const scimSyncConfigCodec: Codec = {
  kind: "object",
  fields: {
    sync_users: "syncUsers",
    sync_groups: "syncGroups",
    sync_memberships: "syncMemberships",
    deprovision_users: "deprovisionUsers",
    delete_missing_groups: "deleteMissingGroups",
  },
  defaults: { deprovisionUsers: false, deleteMissingGroups: false },
};

/** How a `StartScimSyncResponse` is written on the wire. */
export const startScimSyncResponseCodec: Codec = { kind: "object", fields: { run_id: "runId" } };

/** How a `ActiveScimSync` is written on the wire. */
export const activeScimSyncCodec: Codec = { kind: "object", fields: { run_id: "runId" } };

/** How a `ScimSyncRun` is written on the wire. */
export const scimSyncRunCodec: Codec = {
  kind: "object",
  fields: {
    summary: () => scimSyncSummaryCodec,
    error_message: "errorMessage",
    dry_run: "dryRun",
    sync_config: ["syncConfig", () => scimSyncConfigCodec],
    run_id: "runId",
    created_at: ["createdAt", dateCodec],
    started_at: ["startedAt", dateCodec],
    finished_at: ["finishedAt", dateCodec],
  },
};

/** How a `ScimSyncSummary` is written on the wire. */
export const scimSyncSummaryCodec: Codec = {
  kind: "object",
  fields: {
    groups: () => scimSyncGroupsSummaryCodec,
    memberships: { kind: "array", items: () => scimSyncMembershipChangeCodec },
  },
};

/** How a `ScimSyncGroupsSummary` is written on the wire. */
export const scimSyncGroupsSummaryCodec: Codec = {
  kind: "object",
  fields: { update: { kind: "array", items: () => scimSyncGroupRenameCodec } },
};

/** How a `ScimSyncGroupRename` is written on the wire. */
export const scimSyncGroupRenameCodec: Codec = { kind: "object", fields: { previous_groupName: "previousGroupName" } };

/** How a `ScimSyncMembershipChange` is written on the wire. */
export const scimSyncMembershipChangeCodec: Codec = {
  kind: "object",
  fields: { users_added: "usersAdded", users_removed: "usersRemoved" },
};
