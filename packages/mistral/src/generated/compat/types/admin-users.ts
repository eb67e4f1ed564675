import type { OrganizationInvitation } from "./admin-invitations.ts";
import type {
  OrganizationRole,
  OrganizationRoleName,
  OrganizationRoles,
  WorkspaceRole,
  WorkspaceRoles,
} from "./admin-roles.ts";

/** A page of members and of invitations that nobody has accepted yet. */
export interface ListOrganizationMembersResponse {
  members: OrganizationMember[];
  invites: OrganizationInvitation[];
  /** How many there are on all pages, members and invitations together. */
  total: number | null;
  page: number | null;
  pageSize: number | null;
}

/** A member of the organization. */
export interface OrganizationMember {
  name: string | null;
  email: string | null;
  rawRoles: OrganizationRoles;
  /** Where they are members too. */
  workspaces?: MemberWorkspace[] | null;
  /** The products that they have a seat for. */
  subscriptionTypes?: SeatType[] | null;
  /** @defaultValue [] */
  subscriptions?: MemberSubscription[];
  /** Whether their address is not one of those that single sign-on covers. */
  isSsoOutsider?: boolean | null;
  /** @format uuid */
  uuid: string;
  /**
   * What the organization's identity provider calls them.
   *
   * @format uuid
   */
  oidId: string | null;
  /**
   * When they joined.
   *
   * @format date-time
   */
  createdAt: Date;
  /**
   * One of `raw_roles`; read those instead.
   *
   * @deprecated
   */
  rawRole: OrganizationRole;
}

/** A member of the organization, with both names. */
export interface OrganizationMemberDetails extends OrganizationMember {
  firstName: string | null;
  lastName: string | null;
}

/** A workspace that someone is a member of, and as what. */
export interface MemberWorkspace {
  name: string;
  /** Whether it is the organization's default. */
  isDefault: boolean;
  rawRoles: WorkspaceRoles;
  /** @format uuid */
  uuid: string;
  /**
   * One of `raw_roles`; read those instead.
   *
   * @deprecated
   */
  rawRole: WorkspaceRole;
}

/** A product that members of an organization have seats for. */
export type SeatType = "CHAT" | "MISTRAL_CODE" | (string & {});

/** The values of the type {@link SeatType} by name. */
export const SeatType = {
  CHAT: "CHAT",
  MISTRALCODE: "MISTRAL_CODE",
} as const;

/** A product that someone may use, and on what terms. */
export interface MemberSubscription {
  type: PlanType;
  plan?: APIPlan | ChatPlan | CodePlan | null;
  status?: SubscriptionStatus | null;
  /** Whether they can use it now. */
  memberHasAccess?: boolean | null;
  /** Whether they took it out themselves. */
  selfService?: boolean | null;
  /** The id of whoever has it. */
  user?: string | null;
}

/** A product. */
export type PlanType = "API" | "CHAT" | "ON_PREMISE" | "LICENSE" | "MISTRAL_CODE" | (string & {});

/** The values of the type {@link PlanType} by name. */
export const PlanType = {
  API: "API",
  CHAT: "CHAT",
  ONPREMISE: "ON_PREMISE",
  LICENSE: "LICENSE",
  MISTRALCODE: "MISTRAL_CODE",
} as const;

export type APIPlan = "FREE" | "PAY_AS_YOU_GO" | (string & {});

/** The values of the type {@link APIPlan} by name. */
export const APIPlan = {
  FREE: "FREE",
  PAYASYOUGO: "PAY_AS_YOU_GO",
} as const;

export type ChatPlan = "INDIVIDUAL" | "EDU" | "TEAM" | (string & {});

/** The values of the type {@link ChatPlan} by name. */
export const ChatPlan = {
  INDIVIDUAL: "INDIVIDUAL",
  EDU: "EDU",
  TEAM: "TEAM",
} as const;

export type CodePlan = "ENTERPRISE";

/** The values of the type {@link CodePlan} by name. */
export const CodePlan = {
  ENTERPRISE: "ENTERPRISE",
} as const;

/** Where a subscription stands, in one or two letters. */
export type SubscriptionStatus = "NS" | "S" | "A" | "CF" | "CG" | "C" | "GP" | (string & {});

/** The values of the type {@link SubscriptionStatus} by name. */
export const SubscriptionStatus = {
  NS: "NS",
  S: "S",
  A: "A",
  CF: "CF",
  CG: "CG",
  C: "C",
  GP: "GP",
} as const;

/** Someone to make a member, without an invitation. Give `role_names` or `roles`, not both. */
export interface CreateOrganizationMember {
  email: string;
  firstName: string;
  lastName: string;
  /** What they may do, by name. */
  roleNames?: OrganizationRoleName[] | null;
  /** What they may do, by letters or by ids. */
  roles?: OrganizationRoles | null;
  /** The products to give them a seat for. */
  subscriptionTypes?: PlanType[] | null;
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

/** Who has become a member, and who has not. */
export interface CreateOrganizationMembersResponse {
  /** The ids of the new members, by the addresses that were given. */
  emailToUserId: { [key: string]: string };
  /** The addresses of those who could not be added. */
  invalidEmails: string[];
}

/** What a member may do from now on. Give `role_names` or `roles`, not both. */
export interface UpdateOrganizationMemberRequest {
  /** What they may do, by name. */
  roleNames?: OrganizationRoleName[] | null;
  /** What they may do, by letters or by ids. */
  roles?: OrganizationRoles | null;
  /** The products that they are to have a seat for. */
  subscriptionTypes?: SeatType[] | null;
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

/** Confirms that something is gone. */
export interface AdminDeleteResponse {
  /** What was done, for a person. */
  message: string;
}
