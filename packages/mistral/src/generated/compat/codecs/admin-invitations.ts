import { dateCodec } from "@tramontane/runtime";
import type { Codec } from "@tramontane/runtime";

/** How a `OrganizationInvitation` is written on the wire. */
export const organizationInvitationCodec: Codec = {
  kind: "object",
  fields: {
    raw_roles: "rawRoles",
    workspace_uuids: "workspaceUuids",
    created_at: ["createdAt", dateCodec],
    raw_role: "rawRole",
  },
};

/** How a `PendingInvitation` is written on the wire. */
export const pendingInvitationCodec: Codec = { kind: "object", fields: { invite_uuid: "inviteUuid" } };

/** How a `InviteUsersRequest` is written on the wire. */
export const inviteUsersRequestCodec: Codec = {
  kind: "object",
  fields: {
    role_names: "roleNames",
    workspace_uuids: "workspaceUuids",
    subscription_types: "subscriptionTypes",
    subscription_seat_automatic_granting: "subscriptionSeatAutomaticGranting",
    email_language: "emailLanguage",
    subscription_type: "subscriptionType",
    role_name: "roleName",
  },
};

/** How a `InviteUsersResponse` is written on the wire. */
export const inviteUsersResponseCodec: Codec = {
  kind: "object",
  fields: {
    invited_members_count: "invitedMembersCount",
    already_members: "alreadyMembers",
    invalid_emails: "invalidEmails",
  },
};
