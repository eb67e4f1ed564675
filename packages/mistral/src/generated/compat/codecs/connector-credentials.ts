import { dateCodec } from "@tramontane/runtime";
import type { Codec } from "@tramontane/runtime";

/** How a `CredentialsCreateOrUpdate` is written on the wire. */
export const credentialsCreateOrUpdateCodec: Codec = {
  kind: "object",
  fields: { credentials: () => connectionCredentialsCodec, is_default: "isDefault" },
};

/** How a `ConnectionCredentials` is written on the wire. */
export const connectionCredentialsCodec: Codec = {
  kind: "object",
  fields: {
    bearer_token: "bearerToken",
    oauth: {
      kind: "union",
      cases: [
        { has: ["access_token"], codec: () => oAuth2TokenCodec },
        { has: ["grant_type", "client_id", "client_secret"], codec: () => oAuth2ClientCredentialsCodec },
      ],
    },
    github_installation_id: "githubInstallationId",
  },
};

/** How a `OAuth2Token` is written on the wire. */
export const oAuth2TokenCodec: Codec = {
  kind: "object",
  fields: {
    access_token: "accessToken",
    token_type: "tokenType",
    refresh_token: "refreshToken",
    expires_in: "expiresIn",
    expires_at: ["expiresAt", dateCodec],
  },
};

/** How a `OAuth2ClientCredentials` is written on the wire. */
export const oAuth2ClientCredentialsCodec: Codec = {
  kind: "object",
  fields: { grant_type: "grantType", client_id: "clientId", client_secret: "clientSecret" },
};

/** How a `CredentialsResponse` is written on the wire. */
export const credentialsResponseCodec: Codec = {
  kind: "object",
  fields: {
    credentials: { kind: "array", items: () => authenticationConfigurationCodec },
    connector_preset_credentials_for_auth: "connectorPresetCredentialsForAuth",
  },
};

/** How a `AuthenticationConfiguration` is written on the wire. */
export const authenticationConfigurationCodec: Codec = {
  kind: "object",
  fields: {
    authentication_type: "authenticationType",
    status: () => credentialsStatusCodec,
    is_default: "isDefault",
    creator_id: "creatorId",
  },
  defaults: { isDefault: false },
};

/** How a `CredentialsStatus` is written on the wire. */
export const credentialsStatusCodec: Codec = {
  kind: "object",
  fields: {
    status_type: "statusType",
    last_checked_at: ["lastCheckedAt", dateCodec],
    error_http_code: "errorHttpCode",
    error_message: "errorMessage",
  },
};

/** How a `ConnectionPreference` is written on the wire. */
export const connectionPreferenceCodec: Codec = {
  kind: "object",
  fields: {
    tool_configuration: ["toolConfiguration", () => toolExecutionConfigurationCodec],
    is_default: "isDefault",
    consumer_type: "consumerType",
  },
};

/** How a `ToolExecutionConfiguration` is written on the wire. */
export const toolExecutionConfigurationCodec: Codec = {
  kind: "object",
  fields: {
    requires_confirmation: ["requiresConfirmation", () => toolSelectionCodec],
    skip_confirmation: ["skipConfirmation", () => toolSelectionCodec],
  },
};

/** How a `ToolSelection` is written on the wire. */
export const toolSelectionCodec: Codec = {
  kind: "union",
  cases: [
    { has: ["read_only"], codec: () => toolPropertiesCodec },
    { has: ["type", "expressions"], codec: () => logicalExpressionCodec },
  ],
};

/** How a `ToolProperties` is written on the wire. */
export const toolPropertiesCodec: Codec = { kind: "object", fields: { read_only: "readOnly" } };

/** How a `LogicalExpression` is written on the wire. */
export const logicalExpressionCodec: Codec = {
  kind: "object",
  fields: { expressions: { kind: "array", items: () => toolSelectionCodec } },
};
