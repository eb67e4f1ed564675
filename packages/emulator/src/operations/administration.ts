import { adminAnalytics } from "./admin-analytics.ts";
import { adminApiKeys } from "./admin-api-keys.ts";
import { adminAuditLogs } from "./admin-audit-logs.ts";
import { adminLimits } from "./admin-limits.ts";
import { adminScim } from "./admin-scim.ts";
import { adminUserGroups } from "./admin-user-groups.ts";
import { adminUsers } from "./admin-users.ts";
import { adminWorkspaces } from "./admin-workspaces.ts";
import type { Handlers } from "./call.ts";
import { serviceAccounts } from "./service-accounts.ts";
import { users } from "./users.ts";

/** Who is in the organization, and what they may do. What was used and at what prices is answered from the document. */
export const administration: Handlers = {
  ...adminAnalytics,
  ...adminApiKeys,
  ...adminAuditLogs,
  ...adminLimits,
  ...adminScim,
  ...adminUserGroups,
  ...adminUsers,
  ...adminWorkspaces,
  ...serviceAccounts,
  ...users,
};
