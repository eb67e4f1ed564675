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
  next_cursor?: string | null;
  /** How many connectors there are to a page. */
  page_size: number;
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
  icon_url?: string | null;
  visibility: ResourceVisibility;
  /** What models that use the connector are told. */
  system_prompt?: string | null;
  system_prompt_route?: string | null;
  /** Whether the caller can use it. */
  active?: boolean | null;
  /** Who has switched it off. */
  blocked_by?: ConsumerType[];
  /** Whether the caller has signed in to it. */
  is_authenticated?: boolean | null;
  /** The ways to sign in. */
  supported_auth_methods?: PublicAuthenticationMethod[] | null;
  /** The credentials that there are for it, without their secrets. */
  connection_credentials?: AuthenticationConfiguration[] | null;
  /** How its tools are used. */
  connection_preferences?: ConnectionPreference[] | null;
  tools?: ConnectorTool[] | null;
  /** What the server says of itself. */
  server_card?: MCPServerCard | null;
  locale?: ConnectorLocale | null;
  connection_config?: PublicConnectionConfig | null;
  execution_env?: PublicExecutionEnv | null;
  private_tool_execution: boolean;
  /**
   * Whether the connector is one of Mistral AI's own.
   *
   * @defaultValue false
   */
  mistral?: boolean;
  owner_id?: string | null;
  owner_type: ConsumerType;
  creator_id?: string | null;
  /** @format date-time */
  created_at: string;
  /** @format date-time */
  modified_at: string;
}

/** What a connector speaks with its server. */
export type ConnectorProtocol = "mcp" | "http" | "turbine" | (string & {});

/** Who sees a connector: its creator, the workspace or the organization. */
export type PublicResourceVisibility = "shared_org" | "shared_workspace" | "private" | (string & {});

/** Who sees a connector: its creator, the workspace, the organization or everyone. */
export type ResourceVisibility = "shared_global" | "shared_org" | "shared_workspace" | "private" | (string & {});

/** Whom something belongs to. */
export type ConsumerType = "user" | "org" | "workspace" | "system" | (string & {});

/** Whom something is for: the caller alone, the workspace or the whole organization. */
export type ConsumerScope = "user" | "workspace" | "organization" | (string & {});

/** What a connector or a tool is called in several languages. */
export interface ConnectorLocale {
  name: LocalizedText;
  description: LocalizedText;
  /** What it can be used for, in a sentence. */
  usage_sentence: LocalizedText;
}

/** A text in several languages. */
export type LocalizedText = { [key: string]: string };

/** Where to sign in. */
export interface AuthUrlResponse {
  /** The address to send the user to. */
  auth_url: string;
  /** How long it can be used, in seconds. */
  ttl: number;
}

/** What was done. */
export interface MessageResponse {
  /** In words, for a person. */
  message: string;
}
