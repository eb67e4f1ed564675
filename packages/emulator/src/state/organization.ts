import type { Clock } from "./clock.ts";
import { createIds } from "./ids.ts";
import { ORGANIZATION_ROLES, roleNamed, WORKSPACE_ROLES, type Role } from "./organization-roles.ts";
import type { ServiceAccount } from "./service-accounts.ts";

/** The one organization there is: who is in it, and how it is divided. Maps are by id, in the order of creation. */
export interface Organization {
  readonly id: string;
  readonly name: string;
  readonly members: Map<string, StoredMember>;
  readonly invitations: Map<string, StoredInvitation>;
  readonly workspaces: Map<string, StoredWorkspace>;
  readonly groups: Map<string, StoredGroup>;
  readonly keys: Map<string, StoredKey>;
  readonly serviceAccounts: Map<string, ServiceAccount>;
  readonly syncs: Map<string, StoredSync>;
  /** What was done, oldest first. */
  readonly log: LogEntry[];
  /** The most that may be spent in a month; null where there is no limit. */
  monthlyLimit: number | null;
}

export interface StoredMember {
  readonly uuid: string;
  readonly email: string;
  readonly first_name: string;
  readonly last_name: string;
  readonly roles: readonly Role[];
  readonly subscription_types: readonly string[];
  readonly created_at: string;
}

export interface StoredInvitation {
  readonly uuid: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly workspace_uuids: readonly string[];
  readonly created_at: string;
}

export interface StoredWorkspace {
  readonly uuid: string;
  readonly name: string;
  readonly description: string;
  readonly icon: string;
  readonly is_default: boolean;
  /** What members may do, by their ids. */
  readonly members: Map<string, readonly Role[]>;
}

export interface StoredGroup {
  readonly uuid: string;
  readonly name: string;
  readonly description: string | null;
  readonly target_type: string | null;
  readonly organization_role: Role | null;
  readonly parent_group_ids: readonly string[];
  /** The ids of those who are in it. */
  readonly members: Set<string>;
  /** What they may do in workspaces, by the ids of these. */
  readonly workspaces: Map<string, { readonly roles: readonly Role[]; readonly created: string }>;
}

export interface StoredKey {
  readonly key_id: string;
  readonly secret: string;
  readonly name: string | null;
  readonly workspace_id: string;
  readonly user_id: string;
  readonly expiration_date: string | null;
  readonly created_at: string;
}

/** A run that takes users and groups over from an identity provider, of which there is none here. */
export interface StoredSync {
  readonly run_id: string;
  readonly dry_run: boolean;
  readonly sync_config: unknown;
  readonly created_at: string;
  /** Milliseconds since 1970. */
  readonly ends: number;
}

export interface LogEntry {
  readonly log_id: number;
  readonly event_type: string;
  readonly target_type: string;
  readonly target_metadata: Readonly<Record<string, string>>;
  readonly created_at: string;
}

/**
 * An organization with one member, who runs it and its one workspace.
 *
 * @param seed of its ids, which are no part of the sequence of other ids
 */
export function createOrganization(seed: number, user: string, workspace: string, clock: Clock): Organization {
  const created_at = clock.timestamp();
  const owner: StoredMember = {
    uuid: user,
    email: "ada@example.com",
    first_name: "Ada",
    last_name: "Moreau",
    roles: roleNamed(ORGANIZATION_ROLES, "organization_admin"),
    subscription_types: [],
    created_at,
  };
  const first: StoredWorkspace = {
    uuid: workspace,
    name: "Default",
    description: "",
    icon: "",
    is_default: true,
    members: new Map([[user, roleNamed(WORKSPACE_ROLES, "workspace_admin")]]),
  };
  return {
    id: createIds(seed ^ 0x6f7267).uuid(),
    name: "Lighthouse",
    members: new Map([[user, owner]]),
    invitations: new Map(),
    workspaces: new Map([[workspace, first]]),
    groups: new Map(),
    keys: new Map(),
    serviceAccounts: new Map(),
    syncs: new Map(),
    log: [],
    monthlyLimit: null,
  };
}
