import type { Codec } from "@tramontane/runtime";

/** How a `ListAdminWorkspacesResponse` is written on the wire. */
export const listAdminWorkspacesResponseCodec: Codec = {
  kind: "object",
  fields: { items: { kind: "array", items: () => adminWorkspaceCodec }, page_size: "pageSize" },
};

/** How a `AdminWorkspace` is written on the wire. */
export const adminWorkspaceCodec: Codec = {
  kind: "object",
  fields: {
    is_default: "isDefault",
    members_count: "membersCount",
    spend_limit: ["spendLimit", () => workspaceSpendLimitCodec],
  },
};

/** How a `WorkspaceSpendLimit` is written on the wire. */
export const workspaceSpendLimitCodec: Codec = { kind: "object", fields: { no_monthly_limit: "noMonthlyLimit" } };

/** How a `CreateWorkspaceRequest` is written on the wire. */
export const createWorkspaceRequestCodec: Codec = {
  kind: "object",
  fields: { admin_user_id: "adminUserId", add_all_org_members: "addAllOrgMembers" },
};

/** How a `CreatedWorkspace` is written on the wire. */
export const createdWorkspaceCodec: Codec = {
  kind: "object",
  bases: [() => adminWorkspaceCodec],
  fields: { raw_roles: "rawRoles", raw_role: "rawRole" },
};

/** How a `WorkspaceMembersRequest` is written on the wire. */
export const workspaceMembersRequestCodec: Codec = {
  kind: "object",
  fields: { members: { kind: "array", items: () => workspaceMemberRolesCodec } },
};

/** How a `WorkspaceMemberRoles` is written on the wire. */
export const workspaceMemberRolesCodec: Codec = {
  kind: "object",
  fields: { user_uuid: "userUuid", role_names: "roleNames", role_name: "roleName" },
};

/** How a `AddWorkspaceMembersResponse` is written on the wire. */
export const addWorkspaceMembersResponseCodec: Codec = {
  kind: "object",
  fields: { added_members_count: "addedMembersCount" },
};

/** How a `AddOrUpdateWorkspaceMembersResponse` is written on the wire. */
export const addOrUpdateWorkspaceMembersResponseCodec: Codec = {
  kind: "object",
  fields: { added_members_count: "addedMembersCount", updated_members_count: "updatedMembersCount" },
};

/** How a `RemoveWorkspaceMembersRequest` is written on the wire. */
export const removeWorkspaceMembersRequestCodec: Codec = {
  kind: "object",
  fields: { members: { kind: "array", items: () => workspaceMemberReferenceCodec } },
};

/** How a `WorkspaceMemberReference` is written on the wire. */
export const workspaceMemberReferenceCodec: Codec = { kind: "object", fields: { user_uuid: "userUuid" } };

/** How a `RemoveWorkspaceMembersResponse` is written on the wire. */
export const removeWorkspaceMembersResponseCodec: Codec = {
  kind: "object",
  fields: { deleted_members_count: "deletedMembersCount", not_deleted_members: "notDeletedMembers" },
};
