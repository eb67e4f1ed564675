/** Every role that can be given to someone. */
export interface ListRolesResponse {
  /** What they allow holds everywhere in the organization. */
  organizationRoles: Role[];
  /** What they allow holds in one workspace. */
  workspaceRoles: Role[];
}

/** What someone may do, under a name. */
export interface Role {
  name: string;
  /** What it allows, in a few words. */
  description: string;
  /** Whether the organization made this role; otherwise the service has it ready. */
  isCustomRole: boolean;
  /** @format uuid */
  uuid: string;
}

/** A role in the organization. */
export type OrganizationRoleName = "member" | "billing_manager" | "organization_admin" | (string & {});

/** The values of the type {@link OrganizationRoleName} by name. */
export const OrganizationRoleName = {
  Member: "member",
  BillingManager: "billing_manager",
  OrganizationAdmin: "organization_admin",
} as const;

/** A role in the organization, by its letter or its id. */
export type OrganizationRole = OrganizationRoleLetter | OrganizationRoleId;

/** At least one role in the organization, all of them by their letters or all by their ids. */
export type OrganizationRoles = OrganizationRoleLetter[] | OrganizationRoleId[];

/** A role in the organization, in one letter. */
export type OrganizationRoleLetter = "A" | "M" | "B" | (string & {});

/** The values of the type {@link OrganizationRoleLetter} by name. */
export const OrganizationRoleLetter = {
  A: "A",
  M: "M",
  B: "B",
} as const;

/** A role in the organization, by its `uuid` in `beta.admin.roles.list`. */
export type OrganizationRoleId =
  | "0d48f530-095c-43fe-8aea-6673bcacabe6"
  | "c955f4e1-9477-43f0-8349-6fbc629fccc9"
  | "7bde5959-d676-47d2-b779-35b64323d278"
  | (string & {});

/** The values of the type {@link OrganizationRoleId} by name. */
export const OrganizationRoleId = {
  _0D48F530095C43Fe8Aea6673Bcacabe6: "0d48f530-095c-43fe-8aea-6673bcacabe6",
  C955F4E1947743F083496Fbc629Fccc9: "c955f4e1-9477-43f0-8349-6fbc629fccc9",
  _7Bde5959D67647D2B77935B64323D278: "7bde5959-d676-47d2-b779-35b64323d278",
} as const;

/** A role in a workspace. */
export type WorkspaceRoleName =
  | "billing"
  | "user"
  | "contributor"
  | "dev"
  | "dev_contributor"
  | "mistral_code_user"
  | "cloud_user"
  | "workspace_contributor"
  | "workspace_admin"
  | "observability_viewer"
  | "workflow_executor"
  | (string & {});

/** The values of the type {@link WorkspaceRoleName} by name. */
export const WorkspaceRoleName = {
  Billing: "billing",
  User: "user",
  Contributor: "contributor",
  Dev: "dev",
  DevContributor: "dev_contributor",
  MistralCodeUser: "mistral_code_user",
  CloudUser: "cloud_user",
  WorkspaceContributor: "workspace_contributor",
  WorkspaceAdmin: "workspace_admin",
  ObservabilityViewer: "observability_viewer",
  WorkflowExecutor: "workflow_executor",
} as const;

/** A role in a workspace, by its letter or its id. */
export type WorkspaceRole = WorkspaceRoleLetter | WorkspaceRoleId;

/** At least one role in a workspace, all of them by their letters or all by their ids. */
export type WorkspaceRoles = WorkspaceRoleLetter[] | WorkspaceRoleId[];

/** A role in a workspace, in one letter. */
export type WorkspaceRoleLetter = "A" | "M" | (string & {});

/** The values of the type {@link WorkspaceRoleLetter} by name. */
export const WorkspaceRoleLetter = {
  A: "A",
  M: "M",
} as const;

/** A role in a workspace, by its `uuid` in `beta.admin.roles.list`. */
export type WorkspaceRoleId =
  | "d7ea77c5-9260-41d0-ab26-52b5add3ee56"
  | "48436751-ee56-44bd-8a2d-712233977821"
  | "375cd0db-3bbe-4b79-80f3-954ccf04f3d1"
  | "578584f1-4319-4c88-9948-38a5184483b6"
  | "d79b3027-4eb2-4521-8722-825acfee7d8b"
  | "252a0825-40b9-4b98-be80-7658956f13e9"
  | "17aa61c5-1c61-477e-a40a-e52c8ccd74b9"
  | "b23cd6e0-91cd-4a8a-9869-b30366bf3966"
  | "731eb2be-a74f-4070-b797-35bf7009e553"
  | "ff86d432-7f27-47f8-b02f-b5c102ef6a55"
  | "0f9acbf6-93b5-42c7-a227-fc7652755f65"
  | (string & {});

/** The values of the type {@link WorkspaceRoleId} by name. */
export const WorkspaceRoleId = {
  D7Ea77C5926041D0Ab2652B5Add3Ee56: "d7ea77c5-9260-41d0-ab26-52b5add3ee56",
  _48436751Ee5644Bd8A2D712233977821: "48436751-ee56-44bd-8a2d-712233977821",
  _375Cd0Db3Bbe4B7980F3954Ccf04F3D1: "375cd0db-3bbe-4b79-80f3-954ccf04f3d1",
  _578584F143194C88994838A5184483B6: "578584f1-4319-4c88-9948-38a5184483b6",
  D79B30274Eb245218722825Acfee7D8B: "d79b3027-4eb2-4521-8722-825acfee7d8b",
  _252A082540B94B98Be807658956F13E9: "252a0825-40b9-4b98-be80-7658956f13e9",
  _17Aa61C51C61477EA40AE52C8Ccd74B9: "17aa61c5-1c61-477e-a40a-e52c8ccd74b9",
  B23Cd6E091Cd4A8A9869B30366Bf3966: "b23cd6e0-91cd-4a8a-9869-b30366bf3966",
  _731Eb2BeA74F4070B79735Bf7009E553: "731eb2be-a74f-4070-b797-35bf7009e553",
  Ff86D4327F2747F8B02FB5C102Ef6A55: "ff86d432-7f27-47f8-b02f-b5c102ef6a55",
  _0F9Acbf693B542C7A227Fc7652755F65: "0f9acbf6-93b5-42c7-a227-fc7652755f65",
} as const;
