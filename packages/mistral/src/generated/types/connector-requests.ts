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
  icon_url?: string | null;
  /** @defaultValue "private" */
  visibility?: PublicResourceVisibility;
  /** What models that use the connector are told. */
  system_prompt?: string | null;
  /** The ways to sign in that the server takes. */
  auth_methods?: ConnectorAuthMethod[] | null;
  /** The client to sign in with. */
  auth_data?: AuthData | null;
  /** What is known of the authorization server. When given, the service does not look for it. */
  oauth2_server_metadata?: ExtendedOAuthServerMetadata | null;
  /**
   * Where to read that instead (RFC 8414). Only one of the two can be given.
   *
   * @format uri
   */
  oauth2_server_metadata_url?: string | null;
  /** Headers that the whole organization sends with each request, by name. */
  headers?: { [key: string]: unknown } | null;
  /**
   * Headers that go with each request, whichever credentials are used, by name.
   *
   * @defaultValue {}
   */
  global_headers?: { [key: string]: GlobalHeaderValue };
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
  icon_url?: string | null;
  /** @defaultValue "private" */
  visibility?: PublicResourceVisibility;
  /** What models that use the connector are told. */
  system_prompt?: string | null;
  /** The ways to sign in that the server takes. */
  auth_methods?: ConnectorAuthMethod[] | null;
  /** The client to sign in with. */
  auth_data?: AuthData | null;
  /** What is known of the authorization server. When given, the service does not look for it. */
  oauth2_server_metadata?: ExtendedOAuthServerMetadata | null;
  /**
   * Where to read that instead (RFC 8414). Only one of the two can be given.
   *
   * @format uri
   */
  oauth2_server_metadata_url?: string | null;
  /** Headers that the whole organization sends with each request, by name. */
  headers?: { [key: string]: unknown } | null;
  /**
   * Headers that go with each request, whichever credentials are used, by name.
   *
   * @defaultValue {}
   */
  global_headers?: { [key: string]: GlobalHeaderValue };
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
  icon_url?: string | null;
  /** What models that use the connector are told. */
  system_prompt?: string | null;
  /** The ways to sign in to add or to change. */
  auth_methods?: (AuthenticationMethodCreateOrUpdateRequest | ConnectorAuthMethod)[] | null;
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
  icon_url?: string | null;
  /** The ways to sign in to add or to change. */
  auth_methods?: (AuthenticationMethodCreateOrUpdateRequest | ConnectorAuthMethod)[] | null;
}
