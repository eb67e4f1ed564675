import { notFound } from "../http/problem.ts";
import type { World } from "./world.ts";

/** A connector: what the API always shows of it, and what is kept beside. */
export interface StoredConnector {
  known: ConnectorFacts;
  /** For whom it was switched off. */
  readonly blocked: Set<Owner>;
  /** In the order in which they came; their secrets are not kept. */
  credentials: readonly StoredCredentials[];
}

export interface ConnectorFacts {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly description: string;
  readonly protocol: string;
  readonly server: string;
  readonly icon_url: string | null;
  readonly visibility: Visibility;
  readonly system_prompt: string | null;
  readonly supported_auth_methods: readonly AuthMethod[];
  readonly private_tool_execution: boolean;
  readonly mistral: boolean;
  readonly owner_id: string;
  readonly owner_type: Owner;
  readonly creator_id: string;
  readonly created_at: string;
  readonly modified_at: string;
}

export type Visibility = "private" | "shared_workspace" | "shared_org";
export type Owner = "user" | "workspace" | "org";
export type AuthType = "oauth2" | "bearer" | "none" | "github_app" | "slack_app";

export interface AuthMethod {
  readonly method_type: AuthType;
  readonly has_default_credentials: boolean;
  readonly headers?: unknown;
  readonly grant_type?: string | null;
}

/** Credentials, exactly as the API shows them. */
export interface StoredCredentials {
  readonly name: string;
  readonly title: string | null;
  readonly authentication_type: AuthType;
  readonly scope: Owner;
  readonly status: { readonly status_type: "valid" };
  readonly is_default: boolean;
  readonly creator_id: string;
}

/** Whom a connector of a visibility belongs to. */
export const OWNERS: Readonly<Record<Visibility, Owner>> = {
  private: "user",
  shared_workspace: "workspace",
  shared_org: "org",
};

/** What paths call owners. */
export const SCOPES: Readonly<Record<string, Owner>> = { user: "user", workspace: "workspace", organization: "org" };

/** The connector with this id, or this name. @throws Problem 404. */
export function findConnector({ connectors }: World, idOrName: string): StoredConnector {
  const connector = connectors.get(idOrName) ?? [...connectors.values()].find(({ known }) => known.name === idOrName);
  if (!connector) throw notFound("connector", idOrName);
  return connector;
}

/** A connector as the API shows it to its user. */
export function viewConnector({ known, blocked, credentials }: StoredConnector): Readonly<Record<string, unknown>> {
  const blocked_by = [...blocked];
  return { ...known, active: blocked_by.length === 0, blocked_by, is_authenticated: credentials.length > 0 };
}
