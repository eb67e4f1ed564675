import { SDKResource } from "@tramontane/runtime";
import { BetaAdminAnalytics } from "./admin/analytics.ts";
import { BetaAdminApiKeys } from "./admin/api-keys.ts";
import { BetaAdminAuditLogs } from "./admin/audit-logs.ts";
import { BetaAdminRateLimits } from "./admin/rate-limits.ts";
import { BetaAdminRoles } from "./admin/roles.ts";
import { BetaAdminScim } from "./admin/scim.ts";
import { BetaAdminSpendLimits } from "./admin/spend-limits.ts";
import { BetaAdminUsage } from "./admin/usage.ts";
import { BetaAdminUserGroups } from "./admin/user-groups.ts";
import { BetaAdminUsers } from "./admin/users.ts";
import { BetaAdminWorkspaces } from "./admin/workspaces.ts";

/** Run an organization, with an admin API key. */
export class BetaAdmin extends SDKResource {
  /** Say who is in the organization, and what they may do. */
  readonly users: BetaAdminUsers = new BetaAdminUsers(this.client);

  /** Find out which roles there are. */
  readonly roles: BetaAdminRoles = new BetaAdminRoles(this.client);

  /** Divide the organization into workspaces. */
  readonly workspaces: BetaAdminWorkspaces = new BetaAdminWorkspaces(this.client);

  /** Give people their roles together. */
  readonly userGroups: BetaAdminUserGroups = new BetaAdminUserGroups(this.client);

  /** Hand out API keys, and take them back. */
  readonly apiKeys: BetaAdminApiKeys = new BetaAdminApiKeys(this.client);

  /** Find out how fast the organization may call the service. */
  readonly rateLimits: BetaAdminRateLimits = new BetaAdminRateLimits(this.client);

  /** Say how much the organization may spend. */
  readonly spendLimits: BetaAdminSpendLimits = new BetaAdminSpendLimits(this.client);

  /** Find out what the organization uses, and at what prices. */
  readonly usage: BetaAdminUsage = new BetaAdminUsage(this.client);

  /** Find out who did what. */
  readonly auditLogs: BetaAdminAuditLogs = new BetaAdminAuditLogs(this.client);

  /** Take over users and groups from an identity provider. */
  readonly scim: BetaAdminScim = new BetaAdminScim(this.client);

  /** Find out what products are used for. */
  readonly analytics: BetaAdminAnalytics = new BetaAdminAnalytics(this.client);
}
