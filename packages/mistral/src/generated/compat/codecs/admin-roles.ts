import type { Codec } from "@tramontane/runtime";

/** How a `ListRolesResponse` is written on the wire. */
export const listRolesResponseCodec: Codec = {
  kind: "object",
  fields: {
    organization_roles: ["organizationRoles", { kind: "array", items: () => roleCodec }],
    workspace_roles: ["workspaceRoles", { kind: "array", items: () => roleCodec }],
  },
};

/** How a `Role` is written on the wire. */
export const roleCodec: Codec = { kind: "object", fields: { is_custom_role: "isCustomRole" } };
