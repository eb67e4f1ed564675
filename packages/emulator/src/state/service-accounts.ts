import type { Role } from "./organization-roles.ts";

/** A service account, with the roles that it has. */
export interface ServiceAccount {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly workspace_id: string;
  readonly roles: readonly Role[];
  readonly created_at: string;
  readonly updated_at: string;
  /** Accounts are kept when they are deleted. */
  readonly deleted_at: string | null;
}
