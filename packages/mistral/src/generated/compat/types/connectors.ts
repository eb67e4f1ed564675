import type { PublicAuthenticationMethod } from "./connector-authentication.ts";
import type { AuthenticationConfiguration, ConnectionPreference } from "./connector-credentials.ts";
import type { ConnectorTool, PublicConnectionConfig, PublicExecutionEnv } from "./connector-execution.ts";
import type { MCPServerCard } from "./mcp-server-cards.ts";

/** Which connectors are wanted. */
export interface ConnectorsQueryFilters {
  /** Those that are active for the caller, or those that are not. */
  active?: boolean | null;
}

/** A page of connectors. */
export interface PaginatedConnectors {
  items: Connector[];
  pagination: ConnectorsPagination;
}

/** Where the next page is. */
export interface ConnectorsPagination {
  /** Leads to the next page; there is none after the last. */
  nextCursor?: string | null;
  /** How many connectors there are to a page. */
  pageSize: number;
}

/** A connector. */
export interface Connector {
  /** @format uuid */
  id: string;
  name: string;
  /** What people call it. */
  title?: string | null;
  /** What the connector is for. */
  description: string;
  /** @defaultValue "mcp" */
  protocol?: ConnectorProtocol;
  /** The address of the server. */
  server?: string | null;
  /** The address of a picture for it. */
  iconUrl?: string | null;
  visibility: ResourceVisibility;
  /** What models that use the connector are told. */
  systemPrompt?: string | null;
  systemPromptRoute?: string | null;
  /** Whether the caller can use it. */
  active?: boolean | null;
  /** Who has switched it off. */
  blockedBy?: ConsumerType[];
  /** Whether the caller has signed in to it. */
  isAuthenticated?: boolean | null;
  /** The ways to sign in. */
  supportedAuthMethods?: PublicAuthenticationMethod[] | null;
  /** The credentials that there are for it, without their secrets. */
  connectionCredentials?: AuthenticationConfiguration[] | null;
  /** How its tools are used. */
  connectionPreferences?: ConnectionPreference[] | null;
  tools?: ConnectorTool[] | null;
  /** What the server says of itself. */
  serverCard?: MCPServerCard | null;
  locale?: ConnectorLocale | null;
  connectionConfig?: PublicConnectionConfig | null;
  executionEnv?: PublicExecutionEnv | null;
  privateToolExecution: boolean;
  /**
   * Whether the connector is one of Mistral AI's own.
   *
   * @defaultValue false
   */
  mistral?: boolean;
  ownerId?: string | null;
  ownerType: ConsumerType;
  creatorId?: string | null;
  /** @format date-time */
  createdAt: Date;
  /** @format date-time */
  modifiedAt: Date;
}

/** What a connector speaks with its server. */
export type ConnectorProtocol = "mcp" | "http" | "turbine" | (string & {});

/** The values of the type {@link ConnectorProtocol} by name. */
export const ConnectorProtocol = {
  Mcp: "mcp",
  Http: "http",
  Turbine: "turbine",
} as const;

/** Who sees a connector: its creator, the workspace or the organization. */
export type PublicResourceVisibility = "shared_org" | "shared_workspace" | "private" | (string & {});

/** The values of the type {@link PublicResourceVisibility} by name. */
export const PublicResourceVisibility = {
  SharedOrg: "shared_org",
  SharedWorkspace: "shared_workspace",
  Private: "private",
} as const;

/** Who sees a connector: its creator, the workspace, the organization or everyone. */
export type ResourceVisibility = "shared_global" | "shared_org" | "shared_workspace" | "private" | (string & {});

/** The values of the type {@link ResourceVisibility} by name. */
export const ResourceVisibility = {
  SharedGlobal: "shared_global",
  SharedOrg: "shared_org",
  SharedWorkspace: "shared_workspace",
  Private: "private",
} as const;

/** Whom something belongs to. */
export type ConsumerType = "user" | "org" | "workspace" | "system" | (string & {});

/** The values of the type {@link ConsumerType} by name. */
export const ConsumerType = {
  User: "user",
  Org: "org",
  Workspace: "workspace",
  System: "system",
} as const;

/** Whom something is for: the caller alone, the workspace or the whole organization. */
export type ConsumerScope = "user" | "workspace" | "organization" | (string & {});

/** The values of the type {@link ConsumerScope} by name. */
export const ConsumerScope = {
  User: "user",
  Workspace: "workspace",
  Organization: "organization",
} as const;

/** What a connector or a tool is called in several languages. */
export interface ConnectorLocale {
  name: LocalizedText;
  description: LocalizedText;
  /** What it can be used for, in a sentence. */
  usageSentence: LocalizedText;
}

/** A text in several languages. */
export type LocalizedText = { [key: string]: string };

/** Where to sign in. */
export interface AuthUrlResponse {
  /** The address to send the user to. */
  authUrl: string;
  /** How long it can be used, in seconds. */
  ttl: number;
}

/** What was done. */
export interface MessageResponse {
  /** In words, for a person. */
  message: string;
}
