/** A way to sign in to a server. */
export type OutboundAuthenticationType = "oauth2" | "bearer" | "none" | "github_app" | "slack_app" | (string & {});

/** A way for a server to sign in to the service. */
export type InboundAuthenticationType = "webhook";

/** A way to sign in to a connector, without its secrets. */
export interface PublicAuthenticationMethod {
  method_type: OutboundAuthenticationType;
  /** The headers that credentials hold the values of. */
  headers?: ConnectorAuthenticationHeader[] | null;
  /**
   * Headers that go with each request, by name.
   *
   * @defaultValue {}
   */
  global_headers?: { [key: string]: GlobalHeaderValue };
  /** Whether one can do without credentials of one's own. */
  has_default_credentials: boolean;
  grant_type?: OAuth2GrantType | null;
  /** What is known of the authorization server. */
  oauth2_server_metadata?: ExtendedOAuthServerMetadata | null;
}

/** A way to sign in that the server of a connector takes. */
export type ConnectorAuthMethod = BearerAuthMethod | NoneAuthMethod | (OAuth2AuthMethod & { method_type: "oauth2" });

/** A token, sent as a bearer token. */
export interface BearerAuthMethod {
  method_type: "bearer";
  /** Further headers to send. */
  headers?: ConnectorAuthenticationHeader[] | null;
}

/** No sign-in, or one by headers alone. */
export interface NoneAuthMethod {
  method_type: "none";
  /** The headers that credentials hold the values of. */
  headers?: ConnectorAuthenticationHeader[] | null;
}

/** OAuth 2.0, for a user (`authorization_code`) or for the connector itself (`client_credentials`). */
export type OAuth2AuthMethod = OAuth2AuthorizationCodeAuthMethod | OAuth2ClientCredentialsAuthMethod;

/** OAuth 2.0, where a user signs in. */
export interface OAuth2AuthorizationCodeAuthMethod {
  method_type: "oauth2";
  grant_type: "authorization_code";
  oauth2_server_metadata: ExtendedOAuthServerMetadata;
  auth_data: AuthData;
  /** Further headers to send. */
  headers?: ConnectorAuthenticationHeader[] | null;
}

/** OAuth 2.0, where the connector signs in by itself. */
export interface OAuth2ClientCredentialsAuthMethod {
  method_type: "oauth2";
  grant_type: "client_credentials";
  oauth2_server_metadata: ExtendedOAuthServerMetadata;
  token_endpoint_auth_method: OAuth2TokenEndpointAuthMethod;
  /** Further headers to send. */
  headers?: ConnectorAuthenticationHeader[] | null;
}

/** Who signs in, a user or the connector itself. */
export type OAuth2GrantType = "authorization_code" | "client_credentials" | (string & {});

/** Where the secret of the client goes, into the body or into a header (RFC 6749, section 2.3.1). */
export type OAuth2TokenEndpointAuthMethod = "client_secret_post" | "client_secret_basic" | (string & {});

/** A header, whose value comes from credentials. */
export interface ConnectorAuthenticationHeader {
  name: string;
  /** @defaultValue true */
  is_required?: boolean;
  /**
   * Whether its value is kept secret.
   *
   * @defaultValue true
   */
  is_secret?: boolean;
}

/** The value of a header. */
export interface GlobalHeaderValue {
  /** In answers, a secret is not shown. */
  value: string;
  /**
   * Whether it is kept secret.
   *
   * @defaultValue true
   */
  is_secret?: boolean;
}

/** An OAuth 2.0 client. */
export interface AuthData {
  client_id: string;
  /** @format password */
  client_secret?: string | null;
}

/** A way to sign in to add, or to change where the connector has it. */
export interface AuthenticationMethodCreateOrUpdateRequest {
  method_type: OutboundAuthenticationType | InboundAuthenticationType;
  /**
   * Who signs in to whom.
   *
   * @defaultValue "outbound"
   */
  auth_direction?: AuthDirection;
  /** The headers that credentials hold the values of. */
  headers?: ConnectorAuthenticationHeader[] | null;
  /**
   * Headers that go with each request, whichever credentials are used, by name.
   *
   * @defaultValue {}
   */
  global_headers?: { [key: string]: GlobalHeaderValue };
  /** The OAuth 2.0 client. */
  oauth2_metadata_secrets?: Oauth2MetadataSecrets | null;
  /** What is known of the authorization server. */
  oauth2_server_metadata?: ExtendedOAuthServerMetadata | null;
}

/** Whether the server signs in to the service (`inbound`), or the service to the server (`outbound`). */
export type AuthDirection = "inbound" | "outbound" | (string & {});

/** An OAuth 2.0 client, as an authorization server registers it (RFC 7591). */
export interface Oauth2MetadataSecrets {
  client_id?: string | null;
  /** @format password */
  client_secret?: string | null;
  /** In seconds since 1970. */
  client_id_issued_at?: number | null;
  /** In seconds since 1970; 0 is never. */
  client_secret_expires_at?: number | null;
}

/**
 * What is known of an authorization server. The names are those of RFC 8414; the service has added those that begin
 * with `x_`.
 */
export interface ExtendedOAuthServerMetadata {
  /** @format uri */
  issuer: string;
  /**
   * Where users sign in; not needed where none does.
   *
   * @format uri
   */
  authorization_endpoint?: string | null;
  /** @format uri */
  token_endpoint: string;
  /** @format uri */
  registration_endpoint?: string | null;
  /** @format uri */
  revocation_endpoint?: string | null;
  /** @format uri */
  introspection_endpoint?: string | null;
  scopes_supported?: string[] | null;
  grant_types_supported?: string[] | null;
  /** @defaultValue ["code"] */
  response_types_supported?: string[];
  response_modes_supported?: string[] | null;
  code_challenge_methods_supported?: string[] | null;
  client_id_metadata_document_supported?: boolean | null;
  token_endpoint_auth_methods_supported?: string[] | null;
  token_endpoint_auth_signing_alg_values_supported?: string[] | null;
  revocation_endpoint_auth_methods_supported?: string[] | null;
  revocation_endpoint_auth_signing_alg_values_supported?: string[] | null;
  introspection_endpoint_auth_methods_supported?: string[] | null;
  introspection_endpoint_auth_signing_alg_values_supported?: string[] | null;
  /** @format uri */
  service_documentation?: string | null;
  ui_locales_supported?: string[] | null;
  /** @format uri */
  op_policy_uri?: string | null;
  /** @format uri */
  op_tos_uri?: string | null;
  x_source?: OAuthMetadataSource | null;
  x_resource_url?: string | null;
  x_scope?: string | null;
}

/** Where this is known from: the service found it, or it was told. */
export type OAuthMetadataSource = "autodiscovery" | "provided" | (string & {});
