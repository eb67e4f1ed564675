import { dateCodec } from "@tramontane/runtime";
import type { Codec } from "@tramontane/runtime";

/** How a `CreateServiceAccountRequest` is written on the wire. */
export const createServiceAccountRequestCodec: Codec = { kind: "object", fields: { workspace_id: "workspaceId" } };

/** How a `ServiceAccount` is written on the wire. */
export const serviceAccountCodec: Codec = {
  kind: "object",
  fields: {
    workspace_id: "workspaceId",
    organization_id: "organizationId",
    customer_id: "customerId",
    created_at: ["createdAt", dateCodec],
    updated_at: ["updatedAt", dateCodec],
    deleted_at: ["deletedAt", dateCodec],
  },
};

/** How a `ListServiceAccountsResponse` is written on the wire. */
export const listServiceAccountsResponseCodec: Codec = {
  kind: "object",
  fields: { items: { kind: "array", items: () => serviceAccountCodec } },
};

/** How a `SetServiceAccountRolesRequest` is written on the wire. */
export const setServiceAccountRolesRequestCodec: Codec = { kind: "object", fields: { role_ids: "roleIds" } };

/** How a `ServiceAccountRole` is written on the wire. */
export const serviceAccountRoleCodec: Codec = { kind: "object", fields: { role_id: "roleId" } };

/** How a `ListServiceAccountRolesResponse` is written on the wire. */
export const listServiceAccountRolesResponseCodec: Codec = {
  kind: "object",
  fields: { items: { kind: "array", items: () => serviceAccountRoleCodec } },
};

/** How a `AssignableServiceAccountRole` is written on the wire. */
export const assignableServiceAccountRoleCodec: Codec = { kind: "object", fields: { is_custom_role: "isCustomRole" } };

/** How a `ListAssignableServiceAccountRolesResponse` is written on the wire. */
export const listAssignableServiceAccountRolesResponseCodec: Codec = {
  kind: "object",
  fields: { items: { kind: "array", items: () => assignableServiceAccountRoleCodec } },
};
