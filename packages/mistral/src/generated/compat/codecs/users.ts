import type { Codec } from "@tramontane/runtime";

/** How a `UserIdentity` is written on the wire. */
export const userIdentityCodec: Codec = {
  kind: "object",
  fields: { first_name: "firstName", last_name: "lastName", api_key: "apiKey" },
};

/** How a `ListWorkspacesResponse` is written on the wire. */
export const listWorkspacesResponseCodec: Codec = {
  kind: "object",
  fields: { workspaces: { kind: "array", items: () => userWorkspaceCodec } },
};

/** How a `UserWorkspace` is written on the wire. */
export const userWorkspaceCodec: Codec = { kind: "object", fields: { organization_id: "organizationId" } };
