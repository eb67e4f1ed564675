import type { OrganizationRole } from "./admin-roles.ts";

/** The group to create. */
export interface CreateUserGroupRequest {
  name: string;
  description?: string | null;
  targetType?: UserGroupTargetType | null;
  /** The groups that it is to be part of. None makes it a group of its own. */
  parentGroupIds?: string[];
}

/** What is to change. */
export interface UpdateUserGroupRequest {
  name?: string | null;
  description?: string | null;
  targetType?: UserGroupTargetType | null;
  /**
   * All the groups that it is to be part of, in place of those that it is part of now. Left out, they stay; an empty
   * list makes it a group of its own.
   */
  parentGroupIds?: string[] | null;
}

/** People who are given roles together. */
export interface UserGroup {
  name: string;
  description: string | null;
  /** What the members may do in the organization. */
  organizationRole?: string | null;
  targetType?: UserGroupTargetType | null;
  /** The groups that it is part of. */
  parentGroupIds?: string[];
  /** Whether another system decides who is in it, such as an identity provider. */
  externallyManaged?: boolean | null;
  /** @format uuid */
  uuid: string;
}

/** What the group has roles in, in one letter. */
export type UserGroupTargetType = "W" | "O" | (string & {});

/** The values of the type {@link UserGroupTargetType} by name. */
export const UserGroupTargetType = {
  W: "W",
  O: "O",
} as const;

/** A page of groups. */
export interface ListUserGroupsResponse {
  items: UserGroup[];
  /** How many there are on all pages. */
  total: number;
  page: number;
  pageSize: number;
}

/** Someone in a group. */
export interface UserGroupMember {
  name: string | null;
  email: string | null;
  /** @format uuid */
  userUuid: string;
}

/** A page of members. */
export interface ListUserGroupMembersResponse {
  members: UserGroupMember[];
  /** How many there are on all pages. */
  total: number;
  page: number;
  pageSize: number;
}

/** Those it is about. */
export interface UserGroupMembersRequest {
  userUuids: string[];
}

/** What the members may do in the organization. */
export interface SetUserGroupOrganizationRoleRequest {
  organizationRole: OrganizationRole;
}

/** The groups that are directly part of a group. */
export interface NestedUserGroups {
  children: UserGroupReference[];
}

/** A group, by its id and its name. */
export interface UserGroupReference {
  name: string;
  /** @format uuid */
  uuid: string;
}

/** The groups that are to be directly part of a group. */
export interface SetNestedUserGroupsRequest {
  /** All of them. Those that are part of it and that are not listed are taken out. */
  childGroupUuids: string[];
}
