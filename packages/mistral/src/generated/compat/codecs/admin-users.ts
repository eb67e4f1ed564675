import { dateCodec } from "@tramontane/runtime";
import type { Codec } from "@tramontane/runtime";
import { organizationInvitationCodec } from "./admin-invitations.ts";

/** How a `ListOrganizationMembersResponse` is written on the wire. */
export const listOrganizationMembersResponseCodec: Codec = {
  kind: "object",
  fields: {
    members: { kind: "array", items: () => organizationMemberCodec },
    invites: { kind: "array", items: () => organizationInvitationCodec },
    page_size: "pageSize",
  },
};

/** How a `OrganizationMember` is written on the wire. */
export const organizationMemberCodec: Codec = {
  kind: "object",
  fields: {
    raw_roles: "rawRoles",
    workspaces: { kind: "array", items: () => memberWorkspaceCodec },
    subscription_types: "subscriptionTypes",
    subscriptions: { kind: "array", items: () => memberSubscriptionCodec },
    is_sso_outsider: "isSsoOutsider",
    oid_id: "oidId",
    created_at: ["createdAt", dateCodec],
    raw_role: "rawRole",
  },
};

/** How a `OrganizationMemberDetails` is written on the wire. */
export const organizationMemberDetailsCodec: Codec = {
  kind: "object",
  bases: [() => organizationMemberCodec],
  fields: { first_name: "firstName", last_name: "lastName" },
};

/** How a `MemberWorkspace` is written on the wire. */
export const memberWorkspaceCodec: Codec = {
  kind: "object",
  fields: { is_default: "isDefault", raw_roles: "rawRoles", raw_role: "rawRole" },
};

/** How a `MemberSubscription` is written on the wire. */
export const memberSubscriptionCodec: Codec = {
  kind: "object",
  fields: { member_has_access: "memberHasAccess", self_service: "selfService" },
};

/** How a `CreateOrganizationMember` is written on the wire. */
export const createOrganizationMemberCodec: Codec = {
  kind: "object",
  fields: {
    first_name: "firstName",
    last_name: "lastName",
    role_names: "roleNames",
    subscription_types: "subscriptionTypes",
    role_name: "roleName",
  },
};

/** How a `CreateOrganizationMembersResponse` is written on the wire. */
export const createOrganizationMembersResponseCodec: Codec = {
  kind: "object",
  fields: { email_to_user_id: "emailToUserId", invalid_emails: "invalidEmails" },
};

/** How a `UpdateOrganizationMemberRequest` is written on the wire. */
export const updateOrganizationMemberRequestCodec: Codec = {
  kind: "object",
  fields: { role_names: "roleNames", subscription_types: "subscriptionTypes", role_name: "roleName" },
};
