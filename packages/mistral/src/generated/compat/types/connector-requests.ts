import type {
  AuthData,
  AuthenticationMethodCreateOrUpdateRequest,
  ConnectorAuthMethod,
  ExtendedOAuthServerMetadata,
  GlobalHeaderValue,
} from "./connector-authentication.ts";
import type { PublicResourceVisibility } from "./connectors.ts";

/** A new connector, to an MCP server unless `protocol` says otherwise. */
export type CreateConnectorRequest = CreateMCPConnectorRequest | CreateHTTPConnectorRequest;

/** A new connector to an MCP server. */
export interface CreateMCPConnectorRequest {
  /** At most 64 letters, digits, `_` and `-`. */
  name: string;
  /** What the connector is for. */
  description: string;
  /**
   * The address of the MCP server.
   *
   * @format uri
   */
  server: string;
  /** @defaultValue "mcp" */
  protocol?: "mcp";
  /** What people call it, in at most 255 characters. */
  title?: string | null;
  /** The address of a picture for it. */
  iconUrl?: string | null;
  /** @defaultValue "private" */
  visibility?: PublicResourceVisibility;
  /** What models that use the connector are told. */
  systemPrompt?: string | null;
  /** The ways to sign in that the server takes. */
  authMethods?: ConnectorAuthMethod[] | null;
  /** The client to sign in with. */
  authData?: AuthData | null;
  /** What is known of the authorization server. When given, the service does not look for it. */
  oauth2ServerMetadata?: ExtendedOAuthServerMetadata | null;
  /**
   * Where to read that instead (RFC 8414). Only one of the two can be given.
   *
   * @format uri
   */
  oauth2ServerMetadataUrl?: string | null;
  /** Headers that the whole organization sends with each request, by name. */
  headers?: { [key: string]: unknown } | null;
  /**
   * Headers that go with each request, whichever credentials are used, by name.
   *
   * @defaultValue {}
   */
  globalHeaders?: { [key: string]: GlobalHeaderValue };
}

/** A new connector to a server that is no MCP server. The service may refuse it. */
export interface CreateHTTPConnectorRequest {
  /** At most 64 letters, digits, `_` and `-`. */
  name: string;
  /** What the connector is for. */
  description: string;
  /**
   * The address of the server.
   *
   * @format uri
   */
  server: string;
  protocol: "http";
  /** What people call it, in at most 255 characters. */
  title?: string | null;
  /** The address of a picture for it. */
  iconUrl?: string | null;
  /** @defaultValue "private" */
  visibility?: PublicResourceVisibility;
  /** What models that use the connector are told. */
  systemPrompt?: string | null;
  /** The ways to sign in that the server takes. */
  authMethods?: ConnectorAuthMethod[] | null;
  /** The client to sign in with. */
  authData?: AuthData | null;
  /** What is known of the authorization server. When given, the service does not look for it. */
  oauth2ServerMetadata?: ExtendedOAuthServerMetadata | null;
  /**
   * Where to read that instead (RFC 8414). Only one of the two can be given.
   *
   * @format uri
   */
  oauth2ServerMetadataUrl?: string | null;
  /** Headers that the whole organization sends with each request, by name. */
  headers?: { [key: string]: unknown } | null;
  /**
   * Headers that go with each request, whichever credentials are used, by name.
   *
   * @defaultValue {}
   */
  globalHeaders?: { [key: string]: GlobalHeaderValue };
}

/** What to change of a connector, one to an MCP server unless `protocol` says otherwise. What is left out stays. */
export type UpdateConnectorRequest = UpdateMCPConnectorRequest | UpdateHTTPConnectorRequest;

/** What to change of a connector to an MCP server. */
export interface UpdateMCPConnectorRequest {
  name?: string | null;
  /** What the connector is for. */
  description?: string | null;
  /**
   * The address of the MCP server.
   *
   * @format uri
   */
  server?: string | null;
  /** @defaultValue "mcp" */
  protocol?: "mcp";
  /** What people call it, in at most 255 characters. */
  title?: string | null;
  /** The address of a picture for it. */
  iconUrl?: string | null;
  /** What models that use the connector are told. */
  systemPrompt?: string | null;
  /** The ways to sign in to add or to change. */
  authMethods?: (AuthenticationMethodCreateOrUpdateRequest | ConnectorAuthMethod)[] | null;
}

/** What to change of a connector to a server that is no MCP server. */
export interface UpdateHTTPConnectorRequest {
  name?: string | null;
  /** What the connector is for. */
  description?: string | null;
  /**
   * The address of the server.
   *
   * @format uri
   */
  server?: string | null;
  protocol: "http";
  /** What people call it, in at most 255 characters. */
  title?: string | null;
  /** The address of a picture for it. */
  iconUrl?: string | null;
  /** The ways to sign in to add or to change. */
  authMethods?: (AuthenticationMethodCreateOrUpdateRequest | ConnectorAuthMethod)[] | null;
}
