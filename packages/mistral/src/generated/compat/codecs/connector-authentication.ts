import type { Codec } from "@tramontane/runtime";

/** How a `PublicAuthenticationMethod` is written on the wire. */
export const publicAuthenticationMethodCodec: Codec = {
  kind: "object",
  fields: {
    method_type: "methodType",
    headers: { kind: "array", items: () => connectorAuthenticationHeaderCodec },
    global_headers: ["globalHeaders", { kind: "object", rest: () => globalHeaderValueCodec }],
    has_default_credentials: "hasDefaultCredentials",
    grant_type: "grantType",
    oauth2_server_metadata: ["oauth2ServerMetadata", () => extendedOAuthServerMetadataCodec],
  },
};

/** How a `ConnectorAuthMethod` is written on the wire. */
export const connectorAuthMethodCodec: Codec = {
  kind: "tagged",
  tag: ["method_type", "methodType"],
  cases: { bearer: () => bearerAuthMethodCodec, none: () => noneAuthMethodCodec, oauth2: () => oAuth2AuthMethodCodec },
  other: { kind: "object", fields: { method_type: "methodType" } },
};

/** How a `BearerAuthMethod` is written on the wire. */
export const bearerAuthMethodCodec: Codec = {
  kind: "object",
  fields: { method_type: "methodType", headers: { kind: "array", items: () => connectorAuthenticationHeaderCodec } },
};

/** How a `NoneAuthMethod` is written on the wire. */
export const noneAuthMethodCodec: Codec = {
  kind: "object",
  fields: { method_type: "methodType", headers: { kind: "array", items: () => connectorAuthenticationHeaderCodec } },
};

/** How a `OAuth2AuthMethod` is written on the wire. */
export const oAuth2AuthMethodCodec: Codec = {
  kind: "tagged",
  tag: ["grant_type", "grantType"],
  cases: {
    authorization_code: () => oAuth2AuthorizationCodeAuthMethodCodec,
    client_credentials: () => oAuth2ClientCredentialsAuthMethodCodec,
  },
  other: { kind: "object", fields: { grant_type: "grantType" } },
};

/** How a `OAuth2AuthorizationCodeAuthMethod` is written on the wire. */
export const oAuth2AuthorizationCodeAuthMethodCodec: Codec = {
  kind: "object",
  fields: {
    method_type: "methodType",
    grant_type: "grantType",
    oauth2_server_metadata: ["oauth2ServerMetadata", () => extendedOAuthServerMetadataCodec],
    auth_data: ["authData", () => authDataCodec],
    headers: { kind: "array", items: () => connectorAuthenticationHeaderCodec },
  },
};

/** How a `OAuth2ClientCredentialsAuthMethod` is written on the wire. */
export const oAuth2ClientCredentialsAuthMethodCodec: Codec = {
  kind: "object",
  fields: {
    method_type: "methodType",
    grant_type: "grantType",
    oauth2_server_metadata: ["oauth2ServerMetadata", () => extendedOAuthServerMetadataCodec],
    token_endpoint_auth_method: "tokenEndpointAuthMethod",
    headers: { kind: "array", items: () => connectorAuthenticationHeaderCodec },
  },
};

/** How a `ConnectorAuthenticationHeader` is written on the wire. */
export const connectorAuthenticationHeaderCodec: Codec = {
  kind: "object",
  fields: { is_required: "isRequired", is_secret: "isSecret" },
  defaults: { isRequired: true, isSecret: true },
};

/** How a `GlobalHeaderValue` is written on the wire. */
export const globalHeaderValueCodec: Codec = {
  kind: "object",
  fields: { is_secret: "isSecret" },
  defaults: { isSecret: true },
};

/** How a `AuthData` is written on the wire. */
export const authDataCodec: Codec = {
  kind: "object",
  fields: { client_id: "clientId", client_secret: "clientSecret" },
};

/** How a `AuthenticationMethodCreateOrUpdateRequest` is written on the wire. */
export const authenticationMethodCreateOrUpdateRequestCodec: Codec = {
  kind: "object",
  fields: {
    method_type: "methodType",
    auth_direction: "authDirection",
    headers: { kind: "array", items: () => connectorAuthenticationHeaderCodec },
    global_headers: ["globalHeaders", { kind: "object", rest: () => globalHeaderValueCodec }],
    oauth2_metadata_secrets: ["oauth2MetadataSecrets", () => oauth2MetadataSecretsCodec],
    oauth2_server_metadata: ["oauth2ServerMetadata", () => extendedOAuthServerMetadataCodec],
  },
};

/** How a `Oauth2MetadataSecrets` is written on the wire. */
export const oauth2MetadataSecretsCodec: Codec = {
  kind: "object",
  fields: {
    client_id: "clientId",
    client_secret: "clientSecret",
    client_id_issued_at: "clientIdIssuedAt",
    client_secret_expires_at: "clientSecretExpiresAt",
  },
};

/** How a `ExtendedOAuthServerMetadata` is written on the wire. */
export const extendedOAuthServerMetadataCodec: Codec = {
  kind: "object",
  fields: {
    authorization_endpoint: "authorizationEndpoint",
    token_endpoint: "tokenEndpoint",
    registration_endpoint: "registrationEndpoint",
    revocation_endpoint: "revocationEndpoint",
    introspection_endpoint: "introspectionEndpoint",
    scopes_supported: "scopesSupported",
    grant_types_supported: "grantTypesSupported",
    response_types_supported: "responseTypesSupported",
    response_modes_supported: "responseModesSupported",
    code_challenge_methods_supported: "codeChallengeMethodsSupported",
    client_id_metadata_document_supported: "clientIdMetadataDocumentSupported",
    token_endpoint_auth_methods_supported: "tokenEndpointAuthMethodsSupported",
    token_endpoint_auth_signing_alg_values_supported: "tokenEndpointAuthSigningAlgValuesSupported",
    revocation_endpoint_auth_methods_supported: "revocationEndpointAuthMethodsSupported",
    revocation_endpoint_auth_signing_alg_values_supported: "revocationEndpointAuthSigningAlgValuesSupported",
    introspection_endpoint_auth_methods_supported: "introspectionEndpointAuthMethodsSupported",
    introspection_endpoint_auth_signing_alg_values_supported: "introspectionEndpointAuthSigningAlgValuesSupported",
    service_documentation: "serviceDocumentation",
    ui_locales_supported: "uiLocalesSupported",
    op_policy_uri: "opPolicyUri",
    op_tos_uri: "opTosUri",
    x_source: "xSource",
    x_resource_url: "xResourceUrl",
    x_scope: "xScope",
  },
};
