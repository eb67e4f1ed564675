/** Who is to use a library, and what they may do. */
export interface SharingRequest {
  share_with_type: SharingEntityType;
  /**
   * The id of the user, the workspace or the organization.
   *
   * @format uuid
   */
  share_with_uuid: string;
  level: SharingLevel;
  /**
   * @format uuid
   * @deprecated
   */
  org_id?: string | null;
}

/** Who is to use a library no longer. */
export interface SharingDelete {
  share_with_type: SharingEntityType;
  /**
   * The id of the user, the workspace or the organization.
   *
   * @format uuid
   */
  share_with_uuid: string;
  /**
   * @format uuid
   * @deprecated
   */
  org_id?: string | null;
}

/** Whom a library is shared with, a single user, a workspace or the whole organization. */
export type SharingEntityType = "User" | "Workspace" | "Org" | (string & {});

/** What those whom a library is shared with may do. */
export type SharingLevel = "Viewer" | "Editor" | (string & {});

/** Somebody who may use a library, and what they may do. */
export interface Sharing {
  /** @format uuid */
  library_id: string;
  /** What they are, such as `User` or `Workspace`. */
  share_with_type: string;
  /**
   * Who they are.
   *
   * @format uuid
   */
  share_with_uuid: string | null;
  /** What they may do, such as `Viewer`. */
  role: string;
  /**
   * @format uuid
   * @deprecated
   */
  user_id?: string | null;
  /**
   * @format uuid
   * @deprecated
   */
  org_id: string;
}

/** Who may use a library. */
export interface ListSharingResponse {
  data: Sharing[];
}
