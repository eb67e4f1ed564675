/** The account to create. */
export interface CreateServiceAccountRequest {
  name: string;
  /** The workspace that it works in. It cannot be moved afterwards. */
  workspaceId: string;
  /** What it is for, for whoever finds it later. */
  description?: string | null;
}

/** What is to change. */
export interface UpdateServiceAccountRequest {
  description?: string | null;
}

/** An account that a program acts under. */
export interface ServiceAccount {
  name: string;
  description: string | null;
  id: string;
  workspaceId: string;
  organizationId: string;
  customerId: string;
  /** @format date-time */
  createdAt: Date;
  /** @format date-time */
  updatedAt: Date;
  /**
   * When it was deleted; `null` while it is in use.
   *
   * @format date-time
   */
  deletedAt: Date | null;
}

/** A part of the accounts. */
export interface ListServiceAccountsResponse {
  items: ServiceAccount[];
}

/** The roles that an account is to have. */
export interface SetServiceAccountRolesRequest {
  /**
   * All of them, by their `uuid` in `listAssignableRoles`. Those that it has and that are not listed are taken away.
   */
  roleIds?: string[];
}

/** A role that an account has. */
export interface ServiceAccountRole {
  /** What `listAssignableRoles` calls `uuid`. */
  roleId: string;
}

/** The roles of an account. */
export interface ListServiceAccountRolesResponse {
  items: ServiceAccountRole[];
}

/** A role of the workspace that an account may be given. */
export interface AssignableServiceAccountRole {
  /** What `setRoles` takes. */
  uuid: string;
  name: string;
  description: string;
  /** Whether the organization made this role; otherwise the service has it ready. */
  isCustomRole: boolean;
}

/** The roles that accounts of a workspace may be given. */
export interface ListAssignableServiceAccountRolesResponse {
  items: AssignableServiceAccountRole[];
}
