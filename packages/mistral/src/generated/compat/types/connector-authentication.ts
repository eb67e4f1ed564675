/** A way to sign in to a server. */
export type OutboundAuthenticationType = "oauth2" | "bearer" | "none" | "github_app" | "slack_app" | (string & {});

/** The values of the type {@link OutboundAuthenticationType} by name. */
export const OutboundAuthenticationType = {
  Oauth2: "oauth2",
  Bearer: "bearer",
  None: "none",
  GithubApp: "github_app",
  SlackApp: "slack_app",
} as const;

/** A way for a server to sign in to the service. */
export type InboundAuthenticationType = "webhook";

/** The values of the type {@link InboundAuthenticationType} by name. */
export const InboundAuthenticationType = {
  Webhook: "webhook",
} as const;

/** A way to sign in to a connector, without its secrets. */
export interface PublicAuthenticationMethod {
  methodType: OutboundAuthenticationType;
  /** The headers that credentials hold the values of. */
  headers?: ConnectorAuthenticationHeader[] | null;
  /**
   * Headers that go with each request, by name.
   *
   * @defaultValue {}
   */
  globalHeaders?: { [key: string]: GlobalHeaderValue };
  /** Whether one can do without credentials of one's own. */
  hasDefaultCredentials: boolean;
  grantType?: OAuth2GrantType | null;
  /** What is known of the authorization server. */
  oauth2ServerMetadata?: ExtendedOAuthServerMetadata | null;
}

/** A way to sign in that the server of a connector takes. */
export type ConnectorAuthMethod = BearerAuthMethod | NoneAuthMethod | (OAuth2AuthMethod & { methodType: "oauth2" });

/** A token, sent as a bearer token. */
export interface BearerAuthMethod {
  methodType: "bearer";
  /** Further headers to send. */
  headers?: ConnectorAuthenticationHeader[] | null;
}

/** No sign-in, or one by headers alone. */
export interface NoneAuthMethod {
  methodType: "none";
  /** The headers that credentials hold the values of. */
  headers?: ConnectorAuthenticationHeader[] | null;
}

/** OAuth 2.0, for a user (`authorization_code`) or for the connector itself (`client_credentials`). */
export type OAuth2AuthMethod = OAuth2AuthorizationCodeAuthMethod | OAuth2ClientCredentialsAuthMethod;

/** OAuth 2.0, where a user signs in. */
export interface OAuth2AuthorizationCodeAuthMethod {
  methodType: "oauth2";
  grantType: "authorization_code";
  oauth2ServerMetadata: ExtendedOAuthServerMetadata;
  authData: AuthData;
  /** Further headers to send. */
  headers?: ConnectorAuthenticationHeader[] | null;
}

/** OAuth 2.0, where the connector signs in by itself. */
export interface OAuth2ClientCredentialsAuthMethod {
  methodType: "oauth2";
  grantType: "client_credentials";
  oauth2ServerMetadata: ExtendedOAuthServerMetadata;
  tokenEndpointAuthMethod: OAuth2TokenEndpointAuthMethod;
  /** Further headers to send. */
  headers?: ConnectorAuthenticationHeader[] | null;
}

/** Who signs in, a user or the connector itself. */
export type OAuth2GrantType = "authorization_code" | "client_credentials" | (string & {});

/** The values of the type {@link OAuth2GrantType} by name. */
export const OAuth2GrantType = {
  AuthorizationCode: "authorization_code",
  ClientCredentials: "client_credentials",
} as const;

/** Where the secret of the client goes, into the body or into a header (RFC 6749, section 2.3.1). */
export type OAuth2TokenEndpointAuthMethod = "client_secret_post" | "client_secret_basic" | (string & {});

/** The values of the type {@link OAuth2TokenEndpointAuthMethod} by name. */
export const OAuth2TokenEndpointAuthMethod = {
  ClientSecretPost: "client_secret_post",
  ClientSecretBasic: "client_secret_basic",
} as const;

/** A header, whose value comes from credentials. */
export interface ConnectorAuthenticationHeader {
  name: string;
  /** @defaultValue true */
  isRequired?: boolean;
  /**
   * Whether its value is kept secret.
   *
   * @defaultValue true
   */
  isSecret?: boolean;
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
  isSecret?: boolean;
}

/** An OAuth 2.0 client. */
export interface AuthData {
  clientId: string;
  /** @format password */
  clientSecret?: string | null;
}

/** A way to sign in to add, or to change where the connector has it. */
export interface AuthenticationMethodCreateOrUpdateRequest {
  methodType: OutboundAuthenticationType | InboundAuthenticationType;
  /**
   * Who signs in to whom.
   *
   * @defaultValue "outbound"
   */
  authDirection?: AuthDirection;
  /** The headers that credentials hold the values of. */
  headers?: ConnectorAuthenticationHeader[] | null;
  /**
   * Headers that go with each request, whichever credentials are used, by name.
   *
   * @defaultValue {}
   */
  globalHeaders?: { [key: string]: GlobalHeaderValue };
  /** The OAuth 2.0 client. */
  oauth2MetadataSecrets?: Oauth2MetadataSecrets | null;
  /** What is known of the authorization server. */
  oauth2ServerMetadata?: ExtendedOAuthServerMetadata | null;
}

/** Whether the server signs in to the service (`inbound`), or the service to the server (`outbound`). */
export type AuthDirection = "inbound" | "outbound" | (string & {});

/** The values of the type {@link AuthDirection} by name. */
export const AuthDirection = {
  Inbound: "inbound",
  Outbound: "outbound",
} as const;

/** An OAuth 2.0 client, as an authorization server registers it (RFC 7591). */
export interface Oauth2MetadataSecrets {
  clientId?: string | null;
  /** @format password */
  clientSecret?: string | null;
  /** In seconds since 1970. */
  clientIdIssuedAt?: number | null;
  /** In seconds since 1970; 0 is never. */
  clientSecretExpiresAt?: number | null;
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
  authorizationEndpoint?: string | null;
  /** @format uri */
  tokenEndpoint: string;
  /** @format uri */
  registrationEndpoint?: string | null;
  /** @format uri */
  revocationEndpoint?: string | null;
  /** @format uri */
  introspectionEndpoint?: string | null;
  scopesSupported?: string[] | null;
  grantTypesSupported?: string[] | null;
  /** @defaultValue ["code"] */
  responseTypesSupported?: string[];
  responseModesSupported?: string[] | null;
  codeChallengeMethodsSupported?: string[] | null;
  clientIdMetadataDocumentSupported?: boolean | null;
  tokenEndpointAuthMethodsSupported?: string[] | null;
  tokenEndpointAuthSigningAlgValuesSupported?: string[] | null;
  revocationEndpointAuthMethodsSupported?: string[] | null;
  revocationEndpointAuthSigningAlgValuesSupported?: string[] | null;
  introspectionEndpointAuthMethodsSupported?: string[] | null;
  introspectionEndpointAuthSigningAlgValuesSupported?: string[] | null;
  /** @format uri */
  serviceDocumentation?: string | null;
  uiLocalesSupported?: string[] | null;
  /** @format uri */
  opPolicyUri?: string | null;
  /** @format uri */
  opTosUri?: string | null;
  xSource?: OAuthMetadataSource | null;
  xResourceUrl?: string | null;
  xScope?: string | null;
}

/** Where this is known from: the service found it, or it was told. */
export type OAuthMetadataSource = "autodiscovery" | "provided" | (string & {});

/** The values of the type {@link OAuthMetadataSource} by name. */
export const OAuthMetadataSource = {
  Autodiscovery: "autodiscovery",
  Provided: "provided",
} as const;
