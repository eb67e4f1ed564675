/** What to take over, and whether to do it or only to see what it would do. */
export interface StartScimSyncRequest {
  /**
   * Whether to find out what would change and change nothing.
   *
   * @defaultValue true
   */
  dryRun?: boolean;
  /** What to take over. A dry run looks at everything and does not read it; any other needs it. */
  syncConfig?: ScimSyncConfig | null;
}

/** What to take over from the identity provider. */
export interface ScimSyncConfig {
  /** Whether users that the provider has are made members of the organization. */
  syncUsers: boolean;
  /** Whether groups become what the provider says of them. */
  syncGroups: boolean;
  /** Whether groups get and lose members as the provider has it. */
  syncMemberships: boolean;
  /**
   * Whether members leave the organization whom the provider does not have, or has switched off.
   *
   * @defaultValue false
   */
  deprovisionUsers?: boolean;
  /**
   * Whether groups are deleted that the provider does not have.
   *
   * @defaultValue false
   */
  deleteMissingGroups?: boolean;
}

/** The run that has begun. */
export interface StartScimSyncResponse {
  /**
   * What `getSync` reads it by.
   *
   * @format uuid
   */
  runId: string;
}

/** The run that has to end before another can begin. */
export interface ActiveScimSync {
  /**
   * What `getSync` reads it by.
   *
   * @format uuid
   */
  runId: string;
  status: ScimSyncStatus;
}

/** How far a run has come. The last three do not change any more. */
export type ScimSyncStatus = "PENDING" | "RUNNING" | "SUCCESS" | "SKIPPED" | "FAILED" | (string & {});

/** The values of the type {@link ScimSyncStatus} by name. */
export const ScimSyncStatus = {
  PENDING: "PENDING",
  RUNNING: "RUNNING",
  SUCCESS: "SUCCESS",
  SKIPPED: "SKIPPED",
  FAILED: "FAILED",
} as const;

/** A run, and what it does. */
export interface ScimSyncRun {
  status: ScimSyncStatus;
  /** What has changed, or would change. `null` until the run knows. */
  summary: ScimSyncSummary | null;
  /** Why it failed, if it did. */
  errorMessage: string | null;
  /** Whether it changes nothing. */
  dryRun: boolean;
  /** What it takes over. */
  syncConfig: ScimSyncConfig | null;
  /** @format uuid */
  runId: string;
  /** @format date-time */
  createdAt: Date;
  /**
   * When it began, if it has.
   *
   * @format date-time
   */
  startedAt: Date | null;
  /**
   * When it ended, if it has.
   *
   * @format date-time
   */
  finishedAt: Date | null;
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
  previousGroupName: string;
}

/** A group, by id and name. */
export interface ScimSyncGroup {
  uuid: string;
  groupName: string;
}

/** Who comes into a group and who goes. */
export interface ScimSyncMembershipChange {
  group: ScimSyncGroup;
  usersAdded: ScimSyncUser[];
  usersRemoved: ScimSyncUser[];
}
