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
  isDefault?: boolean | null;
}

/** What is sent to sign in. */
export interface ConnectionCredentials {
  bearerToken?: string | null;
  /** The values of headers, by name. */
  headers?: { [key: string]: string } | null;
  /** A token, or a client that gets one. */
  oauth?: OAuth2Token | OAuth2ClientCredentials | null;
  githubInstallationId?: string | null;
}

/** An OAuth 2.0 token (RFC 6749, section 5.1). */
export interface OAuth2Token {
  accessToken: string;
  /** @defaultValue "Bearer" */
  tokenType?: "Bearer";
  refreshToken?: string | null;
  scope?: string | null;
  /** In seconds. */
  expiresIn?: number | null;
  /** @format date-time */
  expiresAt?: Date | null;
}

/** An OAuth 2.0 client that signs in by itself. */
export interface OAuth2ClientCredentials {
  grantType: "client_credentials";
  clientId: string;
  /** @format password */
  clientSecret: string;
}

/** The credentials that there are for a connector. */
export interface CredentialsResponse {
  credentials: AuthenticationConfiguration[];
  /**
   * The ways to sign in for which the connector has credentials of its own.
   *
   * @defaultValue []
   */
  connectorPresetCredentialsForAuth?: OutboundAuthenticationType[];
}

/** Credentials, without their secrets. */
export interface AuthenticationConfiguration {
  /** What the credentials are called by. */
  name: string;
  /** What people call them. */
  title?: string | null;
  authenticationType: OutboundAuthenticationType;
  scope: ConsumerType;
  /** Whether they can be used. */
  status?: CredentialsStatus | null;
  /**
   * Whether they are used where no others are named.
   *
   * @defaultValue false
   */
  isDefault?: boolean;
  creatorId?: string | null;
}

/** Whether credentials can be used, when last looked at. */
export interface CredentialsStatus {
  statusType: AuthStatus;
  /** @format date-time */
  lastCheckedAt?: Date | null;
  /** The status that the server answered. */
  errorHttpCode?: number | null;
  errorMessage?: CredentialsStatusErrorReason | null;
}

/** Whether credentials can be used; `error` when that could not be found out. */
export type AuthStatus = "valid" | "invalid" | "error" | (string & {});

/** The values of the type {@link AuthStatus} by name. */
export const AuthStatus = {
  Valid: "valid",
  Invalid: "invalid",
  Error: "error",
} as const;

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

/** The values of the type {@link CredentialsStatusErrorReason} by name. */
export const CredentialsStatusErrorReason = {
  OauthExpired: "oauth expired",
  OauthNearExpiry: "oauth near expiry",
  EmptyCredentials: "empty credentials",
  BlankBearerToken: "blank bearer token",
  UnparsableCredentials: "unparsable credentials",
  YouNeedToReconnect: "you need to reconnect",
  OauthRefreshError: "oauth refresh error",
  MCPServerUnreachable: "MCP server unreachable",
  MCPServerTimedOut: "MCP server timed out",
  MCPServerError: "MCP server error",
  UnknownError: "unknown error",
} as const;

/** How the tools of a connector are used. */
export interface ConnectionPreference {
  name: string;
  toolConfiguration: ToolExecutionConfiguration;
  isDefault?: boolean | null;
  consumerType?: ConsumerType | null;
}

/** Which tools of a connector may be used, and how. */
export interface ToolExecutionConfiguration {
  /** The tools to offer, by name. */
  include?: string[] | null;
  /** The tools to withhold, by name. */
  exclude?: string[] | null;
  /** Tools that run only after the user has allowed it, call by call. */
  requiresConfirmation?: ToolSelection | null;
  /** Tools that run without that. */
  skipConfirmation?: ToolSelection | null;
}

/** Which tools are meant: these, by name, those with a property, or several selections that are joined. */
export type ToolSelection = string[] | ToolProperties | LogicalExpression;

/** What the tools that are meant have in common. */
export interface ToolProperties {
  /** Whether they change nothing. */
  readOnly: boolean | null;
}

/** Selections that are joined: tools that are in all of them (`and`), or in any (`or`). */
export interface LogicalExpression {
  type: "and" | "or" | (string & {});
  expressions: ToolSelection[];
}
