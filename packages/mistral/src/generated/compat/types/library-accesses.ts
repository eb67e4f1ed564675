/** Who is to use a library, and what they may do. */
export interface SharingRequest {
  shareWithType: SharingEntityType;
  /**
   * The id of the user, the workspace or the organization.
   *
   * @format uuid
   */
  shareWithUuid: string;
  level: SharingLevel;
  /**
   * @format uuid
   * @deprecated
   */
  orgId?: string | null;
}

/** Who is to use a library no longer. */
export interface SharingDelete {
  shareWithType: SharingEntityType;
  /**
   * The id of the user, the workspace or the organization.
   *
   * @format uuid
   */
  shareWithUuid: string;
  /**
   * @format uuid
   * @deprecated
   */
  orgId?: string | null;
}

/** Whom a library is shared with, a single user, a workspace or the whole organization. */
export type SharingEntityType = "User" | "Workspace" | "Org" | (string & {});

/** The values of the type {@link SharingEntityType} by name. */
export const SharingEntityType = {
  User: "User",
  Workspace: "Workspace",
  Org: "Org",
} as const;

/** What those whom a library is shared with may do. */
export type SharingLevel = "Viewer" | "Editor" | (string & {});

/** The values of the type {@link SharingLevel} by name. */
export const SharingLevel = {
  Viewer: "Viewer",
  Editor: "Editor",
} as const;

/** Somebody who may use a library, and what they may do. */
export interface Sharing {
  /** @format uuid */
  libraryId: string;
  /** What they are, such as `User` or `Workspace`. */
  shareWithType: string;
  /**
   * Who they are.
   *
   * @format uuid
   */
  shareWithUuid: string | null;
  /** What they may do, such as `Viewer`. */
  role: string;
  /**
   * @format uuid
   * @deprecated
   */
  userId?: string | null;
  /**
   * @format uuid
   * @deprecated
   */
  orgId: string;
}

/** Who may use a library. */
export interface ListSharingResponse {
  data: Sharing[];
}
