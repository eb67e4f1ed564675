import type { WorkspaceRole, WorkspaceRoleName } from "./admin-roles.ts";

/** A workspace that a group is in, and as what. */
export interface UserGroupWorkspace {
  workspaceName: string;
  roles: WorkspaceRoleReference[];
  /** @format uuid */
  workspaceUuid: string;
  /**
   * Since when.
   *
   * @format date-time
   */
  created: Date;
  roleName?: string | null;
  /** @format uuid */
  roleUuid?: string | null;
}

/** A role in a workspace, by its id and its name. */
export interface WorkspaceRoleReference {
  name: string;
  /** @format uuid */
  uuid: string;
}

/** A page of workspaces that a group is in. */
export interface ListUserGroupWorkspacesResponse {
  items: UserGroupWorkspace[];
  /** How many there are on all pages. */
  total: number;
  page: number;
  pageSize: number;
}

/** The workspace, and what members of the group may do in it. Give `role_names` or `roles`, not both. */
export interface AddUserGroupWorkspaceRequest {
  /** @format uuid */
  workspaceUuid: string;
  /** What they may do, by name. */
  roleNames?: WorkspaceRoleName[] | null;
  /** What they may do, by letters or by ids. */
  roles?: WorkspaceRole[] | null;
  /**
   * The only role; use `role_names`.
   *
   * @deprecated
   */
  role?: WorkspaceRole | null;
}

/** What members of the group may do in the workspace from now on. Give `role_names` or `roles`, not both. */
export interface UpdateUserGroupWorkspaceRequest {
  /** What they may do, by name. */
  roleNames?: WorkspaceRoleName[] | null;
  /** What they may do, by letters or by ids. */
  roles?: WorkspaceRole[] | null;
  /**
   * The only role; use `role_names`.
   *
   * @deprecated
   */
  role?: WorkspaceRole | null;
}

/** A group, a workspace, and a role in it. Give `workspace_role_name` or `workspace_role`, not both. */
export interface ProvisionUserGroupRequest {
  /**
   * The group whose members it is about.
   *
   * @format uuid
   */
  userGroupUuid: string;
  /**
   * Where they are to be.
   *
   * @format uuid
   */
  workspaceUuid: string;
  /** What they may do there, by name. */
  workspaceRoleName?: WorkspaceRoleName | null;
  /** What they may do there, by a letter or by an id. */
  workspaceRole?: WorkspaceRole | null;
}
