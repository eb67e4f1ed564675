import type { OrganizationRole, OrganizationRoleName, OrganizationRoles } from "./admin-roles.ts";
import type { PlanType } from "./admin-users.ts";

/** An invitation as the list of users has it. */
export interface OrganizationInvitation {
  email: string;
  /** What whoever accepts it may do. */
  rawRoles: OrganizationRoles;
  /**
   * The workspaces that whoever accepts it becomes a member of.
   *
   * @defaultValue []
   */
  workspaceUuids?: string[];
  /** Whether it is too late to accept it. */
  expired: boolean;
  /** @format uuid */
  uuid: string;
  /** @format date-time */
  createdAt: Date;
  /**
   * One of `raw_roles`; read those instead.
   *
   * @deprecated
   */
  rawRole: OrganizationRole;
}

/** An invitation that is not accepted yet. */
export interface PendingInvitation {
  email: string | null;
  /** What whoever accepts it may do. */
  roles: OrganizationRoles;
  /**
   * What takes it back.
   *
   * @format uuid
   */
  inviteUuid: string;
  /**
   * One of `roles`; read those instead.
   *
   * @deprecated
   */
  role: OrganizationRole;
}

/** Whom to invite, and as what. Give `role_names` or `roles`, not both. */
export interface InviteUsersRequest {
  /** One address, or several with commas or line breaks between them. */
  email: string;
  /** What they may do, by name. */
  roleNames?: OrganizationRoleName[] | null;
  /** What they may do, by letters or by ids. */
  roles?: OrganizationRoles | null;
  /** The workspaces to make them members of. */
  workspaceUuids?: string[] | null;
  /** The products to give them a seat for. */
  subscriptionTypes?: PlanType[] | null;
  /**
   * Whether seats are given out without asking.
   *
   * @defaultValue false
   */
  subscriptionSeatAutomaticGranting?: boolean;
  /** What language the invitation is written in. */
  emailLanguage?: InvitationLanguage | null;
  /**
   * The only product to give them a seat for; use `subscription_types`.
   *
   * @deprecated
   */
  subscriptionType?: PlanType | null;
  /**
   * The only role; use `role_names`. Not together with `role`.
   *
   * @deprecated
   */
  roleName?: OrganizationRoleName | null;
  /**
   * The only role; use `roles`. Not together with `role_name`.
   *
   * @deprecated
   */
  role?: OrganizationRole | null;
}

export type InvitationLanguage = "en" | "fr" | "es" | "de" | "it" | "pt_br" | "pl" | "ar" | "nl" | (string & {});

/** The values of the type {@link InvitationLanguage} by name. */
export const InvitationLanguage = {
  En: "en",
  Fr: "fr",
  Es: "es",
  De: "de",
  It: "it",
  PtBr: "pt_br",
  Pl: "pl",
  Ar: "ar",
  Nl: "nl",
} as const;

/** How the invitations went. */
export interface InviteUsersResponse {
  /** How many were invited. */
  invitedMembersCount?: number | null;
  /** The addresses of those who need no invitation. */
  alreadyMembers: string[];
  /** The addresses that no invitation could be sent to. */
  invalidEmails: string[];
}
