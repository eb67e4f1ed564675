import { dateCodec } from "@tramontane/runtime";
import type { Codec } from "@tramontane/runtime";

/** How a `UserGroupWorkspace` is written on the wire. */
export const userGroupWorkspaceCodec: Codec = {
  kind: "object",
  fields: {
    workspace_name: "workspaceName",
    workspace_uuid: "workspaceUuid",
    created: dateCodec,
    role_name: "roleName",
    role_uuid: "roleUuid",
  },
};

/** How a `ListUserGroupWorkspacesResponse` is written on the wire. */
export const listUserGroupWorkspacesResponseCodec: Codec = {
  kind: "object",
  fields: { items: { kind: "array", items: () => userGroupWorkspaceCodec }, page_size: "pageSize" },
};

/** How a `AddUserGroupWorkspaceRequest` is written on the wire. */
export const addUserGroupWorkspaceRequestCodec: Codec = {
  kind: "object",
  fields: { workspace_uuid: "workspaceUuid", role_names: "roleNames" },
};

/** How a `UpdateUserGroupWorkspaceRequest` is written on the wire. */
export const updateUserGroupWorkspaceRequestCodec: Codec = { kind: "object", fields: { role_names: "roleNames" } };

/** How a `ProvisionUserGroupRequest` is written on the wire. */
export const provisionUserGroupRequestCodec: Codec = {
  kind: "object",
  fields: {
    user_group_uuid: "userGroupUuid",
    workspace_uuid: "workspaceUuid",
    workspace_role_name: "workspaceRoleName",
    workspace_role: "workspaceRole",
  },
};
