import { dateCodec } from "@tramontane/runtime";
import type { Codec } from "@tramontane/runtime";
import { publicAuthenticationMethodCodec } from "./connector-authentication.ts";
import { authenticationConfigurationCodec, connectionPreferenceCodec } from "./connector-credentials.ts";
import { connectorToolCodec, publicConnectionConfigCodec, publicExecutionEnvCodec } from "./connector-execution.ts";
import { mcpServerCardCodec } from "./mcp-server-cards.ts";

/** How a `PaginatedConnectors` is written on the wire. */
export const paginatedConnectorsCodec: Codec = {
  kind: "object",
  fields: { items: { kind: "array", items: () => connectorCodec }, pagination: () => connectorsPaginationCodec },
};

/** How a `ConnectorsPagination` is written on the wire. */
export const connectorsPaginationCodec: Codec = {
  kind: "object",
  fields: { next_cursor: "nextCursor", page_size: "pageSize" },
};

/** How a `Connector` is written on the wire. */
export const connectorCodec: Codec = {
  kind: "object",
  fields: {
    icon_url: "iconUrl",
    system_prompt: "systemPrompt",
    system_prompt_route: "systemPromptRoute",
    blocked_by: "blockedBy",
    is_authenticated: "isAuthenticated",
    supported_auth_methods: ["supportedAuthMethods", { kind: "array", items: () => publicAuthenticationMethodCodec }],
    connection_credentials: ["connectionCredentials", { kind: "array", items: () => authenticationConfigurationCodec }],
    connection_preferences: ["connectionPreferences", { kind: "array", items: () => connectionPreferenceCodec }],
    tools: { kind: "array", items: () => connectorToolCodec },
    server_card: ["serverCard", () => mcpServerCardCodec],
    locale: () => connectorLocaleCodec,
    connection_config: ["connectionConfig", () => publicConnectionConfigCodec],
    execution_env: ["executionEnv", () => publicExecutionEnvCodec],
    private_tool_execution: "privateToolExecution",
    owner_id: "ownerId",
    owner_type: "ownerType",
    creator_id: "creatorId",
    created_at: ["createdAt", dateCodec],
    modified_at: ["modifiedAt", dateCodec],
  },
  defaults: { mistral: false },
};

/** How a `ConnectorLocale` is written on the wire. */
export const connectorLocaleCodec: Codec = { kind: "object", fields: { usage_sentence: "usageSentence" } };

/** How a `AuthUrlResponse` is written on the wire. */
export const authUrlResponseCodec: Codec = { kind: "object", fields: { auth_url: "authUrl" } };
