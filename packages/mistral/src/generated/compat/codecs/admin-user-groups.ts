import type { Codec } from "@tramontane/runtime";

/** How a `CreateUserGroupRequest` is written on the wire. */
export const createUserGroupRequestCodec: Codec = {
  kind: "object",
  fields: { target_type: "targetType", parent_group_ids: "parentGroupIds" },
};

/** How a `UpdateUserGroupRequest` is written on the wire. */
export const updateUserGroupRequestCodec: Codec = {
  kind: "object",
  fields: { target_type: "targetType", parent_group_ids: "parentGroupIds" },
};

/** How a `UserGroup` is written on the wire. */
export const userGroupCodec: Codec = {
  kind: "object",
  fields: {
    organization_role: "organizationRole",
    target_type: "targetType",
    parent_group_ids: "parentGroupIds",
    externally_managed: "externallyManaged",
  },
};

/** How a `ListUserGroupsResponse` is written on the wire. */
export const listUserGroupsResponseCodec: Codec = {
  kind: "object",
  fields: { items: { kind: "array", items: () => userGroupCodec }, page_size: "pageSize" },
};

/** How a `UserGroupMember` is written on the wire. */
export const userGroupMemberCodec: Codec = { kind: "object", fields: { user_uuid: "userUuid" } };

/** How a `ListUserGroupMembersResponse` is written on the wire. */
export const listUserGroupMembersResponseCodec: Codec = {
  kind: "object",
  fields: { members: { kind: "array", items: () => userGroupMemberCodec }, page_size: "pageSize" },
};

/** How a `UserGroupMembersRequest` is written on the wire. */
export const userGroupMembersRequestCodec: Codec = { kind: "object", fields: { user_uuids: "userUuids" } };

/** How a `SetUserGroupOrganizationRoleRequest` is written on the wire. */
export const setUserGroupOrganizationRoleRequestCodec: Codec = {
  kind: "object",
  fields: { organization_role: "organizationRole" },
};

/** How a `SetNestedUserGroupsRequest` is written on the wire. */
export const setNestedUserGroupsRequestCodec: Codec = {
  kind: "object",
  fields: { child_group_uuids: "childGroupUuids" },
};
