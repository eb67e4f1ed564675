/** What to take over, and whether to do it or only to see what it would do. */
export interface StartScimSyncRequest {
  /**
   * Whether to find out what would change and change nothing.
   *
   * @defaultValue true
   */
  dry_run?: boolean;
  /** What to take over. A dry run looks at everything and does not read it; any other needs it. */
  sync_config?: ScimSyncConfig | null;
}

/** What to take over from the identity provider. */
export interface ScimSyncConfig {
  /** Whether users that the provider has are made members of the organization. */
  sync_users: boolean;
  /** Whether groups become what the provider says of them. */
  sync_groups: boolean;
  /** Whether groups get and lose members as the provider has it. */
  sync_memberships: boolean;
  /**
   * Whether members leave the organization whom the provider does not have, or has switched off.
   *
   * @defaultValue false
   */
  deprovision_users?: boolean;
  /**
   * Whether groups are deleted that the provider does not have.
   *
   * @defaultValue false
   */
  delete_missing_groups?: boolean;
}

/** The run that has begun. */
export interface StartScimSyncResponse {
  /**
   * What `getSync` reads it by.
   *
   * @format uuid
   */
  run_id: string;
}

/** The run that has to end before another can begin. */
export interface ActiveScimSync {
  /**
   * What `getSync` reads it by.
   *
   * @format uuid
   */
  run_id: string;
  status: ScimSyncStatus;
}

/** How far a run has come. The last three do not change any more. */
export type ScimSyncStatus = "PENDING" | "RUNNING" | "SUCCESS" | "SKIPPED" | "FAILED" | (string & {});

/** A run, and what it does. */
export interface ScimSyncRun {
  status: ScimSyncStatus;
  /** What has changed, or would change. `null` until the run knows. */
  summary: ScimSyncSummary | null;
  /** Why it failed, if it did. */
  error_message: string | null;
  /** Whether it changes nothing. */
  dry_run: boolean;
  /** What it takes over. */
  sync_config: ScimSyncConfig | null;
  /** @format uuid */
  run_id: string;
  /** @format date-time */
  created_at: string;
  /**
   * When it began, if it has.
   *
   * @format date-time
   */
  started_at: string | null;
  /**
   * When it ended, if it has.
   *
   * @format date-time
   */
  finished_at: string | null;
}

/** What a run has changed, or would change. */
export interface ScimSyncSummary {
  users: ScimSyncUsersSummary;
  groups: ScimSyncGroupsSummary;
  memberships: ScimSyncMembershipChange[];
}

/** Who joins and who leaves the organization. */
export interface ScimSyncUsersSummary {
  /** Those who join. */
  provision: ScimSyncUserChange[];
  /** Those who leave. */
  deprovision: ScimSyncUserChange[];
}

/** Someone who joins or leaves. */
export interface ScimSyncUserChange {
  user: ScimSyncUser;
}

/** Someone, by id and name. */
export interface ScimSyncUser {
  uuid: string;
  userName: string;
}

/** What becomes of groups. */
export interface ScimSyncGroupsSummary {
  create: ScimSyncGroupChange[];
  update: ScimSyncGroupRename[];
  delete: ScimSyncGroupChange[];
}

/** A group that comes or goes. */
export interface ScimSyncGroupChange {
  group: ScimSyncGroup;
}

/** A group that gets another name. */
export interface ScimSyncGroupRename {
  group: ScimSyncGroup;
  /** The name before. */
  previous_groupName: string;
}

/** A group, by id and name. */
export interface ScimSyncGroup {
  uuid: string;
  groupName: string;
}

/** Who comes into a group and who goes. */
export interface ScimSyncMembershipChange {
  group: ScimSyncGroup;
  users_added: ScimSyncUser[];
  users_removed: ScimSyncUser[];
}
