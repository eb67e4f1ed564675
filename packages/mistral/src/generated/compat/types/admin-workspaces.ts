import type {
  OrganizationRoleId,
  WorkspaceRole,
  WorkspaceRoleId,
  WorkspaceRoleLetter,
  WorkspaceRoleName,
  WorkspaceRoles,
} from "./admin-roles.ts";

/** A page of workspaces. */
export interface ListAdminWorkspacesResponse {
  items: AdminWorkspace[];
  /** How many there are on all pages. */
  total: number;
  page: number;
  pageSize: number;
  object: "list";
}

/** A workspace, as those see it who run the organization. */
export interface AdminWorkspace {
  name: string;
  description: string | null;
  /** A character or two that stand for it. */
  icon: string | null;
  /** Whether it is the organization's default. */
  isDefault: boolean;
  /** How many members it has. */
  membersCount?: number | null;
  spendLimit?: WorkspaceSpendLimit | null;
  /** @format uuid */
  uuid: string;
}

/** How much a workspace may spend in a month. */
export interface WorkspaceSpendLimit {
  /** In units of the currency. */
  value: number | null;
  /** Such as `EUR`. */
  currency: string | null;
  /** Whether it may spend without end. */
  noMonthlyLimit: boolean | null;
}

/** The workspace to create. */
export interface CreateWorkspaceRequest {
  name: string;
  /**
   * Who runs it, a member of the organization.
   *
   * @format uuid
   */
  adminUserId: string;
  /** @defaultValue "" */
  description?: string;
  /**
   * A character or two that stand for it.
   *
   * @defaultValue ""
   */
  icon?: string;
  /**
   * Whether everyone in the organization becomes a member of it.
   *
   * @defaultValue false
   */
  addAllOrgMembers?: boolean;
}

/** A new workspace, and what one may do in it. */
export interface CreatedWorkspace extends AdminWorkspace {
  rawRoles: CreatedWorkspaceRole[];
  /**
   * One of `raw_roles`; read those instead.
   *
   * @deprecated
   */
  rawRole: CreatedWorkspaceRole;
}

/** A role in the workspace or in the whole organization, by a letter or by an id. */
export type CreatedWorkspaceRole = WorkspaceRoleLetter | WorkspaceRoleId | OrganizationRoleId;

/** What is to change. */
export interface UpdateWorkspaceRequest {
  name?: string | null;
  description?: string | null;
  /** A character or two that stand for it. */
  icon?: string | null;
}

/** Who is to be in a workspace, and as what. */
export interface WorkspaceMembersRequest {
  members?: WorkspaceMemberRoles[] | null;
}

/** Someone, and what they may do in a workspace. Give `role_names` or `roles`, not both. */
export interface WorkspaceMemberRoles {
  /**
   * The member of the organization.
   *
   * @format uuid
   */
  userUuid: string;
  /** What they may do, by name. */
  roleNames?: WorkspaceRoleName[] | null;
  /** What they may do, by letters or by ids. */
  roles?: WorkspaceRoles | null;
  /**
   * The only role; use `role_names`. Not together with `role`.
   *
   * @deprecated
   */
  roleName?: WorkspaceRoleName | null;
  /**
   * The only role; use `roles`. Not together with `role_name`.
   *
   * @deprecated
   */
  role?: WorkspaceRole | null;
}

export interface AddWorkspaceMembersResponse {
  /** How many are new to the workspace. */
  addedMembersCount: number;
}

export interface AddOrUpdateWorkspaceMembersResponse {
  /** How many are new to the workspace. */
  addedMembersCount: number;
  /** How many were there already. */
  updatedMembersCount: number;
}

/** Who is to leave a workspace. */
export interface RemoveWorkspaceMembersRequest {
  members: WorkspaceMemberReference[];
}

/** Someone in a workspace. */
export interface WorkspaceMemberReference {
  /** @format uuid */
  userUuid: string;
}

export interface RemoveWorkspaceMembersResponse {
  /** How many have left. */
  deletedMembersCount: number;
  /** Those who are still there, by their ids. */
  notDeletedMembers?: string[] | null;
}
