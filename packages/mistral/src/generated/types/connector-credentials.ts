import type { OutboundAuthenticationType } from "./connector-authentication.ts";
import type { ConsumerType } from "./connectors.ts";

/** Credentials to keep. OAuth 2.0 credentials of a user come about when the user signs in. */
export interface CredentialsCreateOrUpdate {
  /** What the credentials are called by: at most 64 letters, digits, `_` and `-`. */
  name: string;
  /** What people call them, in at most 255 characters. */
  title?: string | null;
  credentials?: ConnectionCredentials | null;
  /**
   * Whether these are used where no others are named, of those for the same way to sign in. The first ones are, and
   * stay so until others are made the default: `false` is refused for them.
   */
  is_default?: boolean | null;
}

/** What is sent to sign in. */
export interface ConnectionCredentials {
  bearer_token?: string | null;
  /** The values of headers, by name. */
  headers?: { [key: string]: string } | null;
  /** A token, or a client that gets one. */
  oauth?: OAuth2Token | OAuth2ClientCredentials | null;
  github_installation_id?: string | null;
}

/** An OAuth 2.0 token (RFC 6749, section 5.1). */
export interface OAuth2Token {
  access_token: string;
  /** @defaultValue "Bearer" */
  token_type?: "Bearer";
  refresh_token?: string | null;
  scope?: string | null;
  /** In seconds. */
  expires_in?: number | null;
  /** @format date-time */
  expires_at?: string | null;
}

/** An OAuth 2.0 client that signs in by itself. */
export interface OAuth2ClientCredentials {
  grant_type: "client_credentials";
  client_id: string;
  /** @format password */
  client_secret: string;
}

/** The credentials that there are for a connector. */
export interface CredentialsResponse {
  credentials: AuthenticationConfiguration[];
  /**
   * The ways to sign in for which the connector has credentials of its own.
   *
   * @defaultValue []
   */
  connector_preset_credentials_for_auth?: OutboundAuthenticationType[];
}

/** Credentials, without their secrets. */
export interface AuthenticationConfiguration {
  /** What the credentials are called by. */
  name: string;
  /** What people call them. */
  title?: string | null;
  authentication_type: OutboundAuthenticationType;
  scope: ConsumerType;
  /** Whether they can be used. */
  status?: CredentialsStatus | null;
  /**
   * Whether they are used where no others are named.
   *
   * @defaultValue false
   */
  is_default?: boolean;
  creator_id?: string | null;
}

/** Whether credentials can be used, when last looked at. */
export interface CredentialsStatus {
  status_type: AuthStatus;
  /** @format date-time */
  last_checked_at?: string | null;
  /** The status that the server answered. */
  error_http_code?: number | null;
  error_message?: CredentialsStatusErrorReason | null;
}

/** Whether credentials can be used; `error` when that could not be found out. */
export type AuthStatus = "valid" | "invalid" | "error" | (string & {});

/** Why credentials cannot be used. */
export type CredentialsStatusErrorReason =
  | "oauth expired"
  | "oauth near expiry"
  | "empty credentials"
  | "blank bearer token"
  | "unparsable credentials"
  | "you need to reconnect"
  | "oauth refresh error"
  | "MCP server unreachable"
  | "MCP server timed out"
  | "MCP server error"
  | "unknown error"
  | (string & {});

/** How the tools of a connector are used. */
export interface ConnectionPreference {
  name: string;
  tool_configuration: ToolExecutionConfiguration;
  is_default?: boolean | null;
  consumer_type?: ConsumerType | null;
}

/** Which tools of a connector may be used, and how. */
export interface ToolExecutionConfiguration {
  /** The tools to offer, by name. */
  include?: string[] | null;
  /** The tools to withhold, by name. */
  exclude?: string[] | null;
  /** Tools that run only after the user has allowed it, call by call. */
  requires_confirmation?: ToolSelection | null;
  /** Tools that run without that. */
  skip_confirmation?: ToolSelection | null;
}

/** Which tools are meant: these, by name, those with a property, or several selections that are joined. */
export type ToolSelection = string[] | ToolProperties | LogicalExpression;

/** What the tools that are meant have in common. */
export interface ToolProperties {
  /** Whether they change nothing. */
  read_only: boolean | null;
}

/** Selections that are joined: tools that are in all of them (`and`), or in any (`or`). */
export interface LogicalExpression {
  type: "and" | "or" | (string & {});
  expressions: ToolSelection[];
}
