import { encode, json, path, query, reader, redirects, requestJson } from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";
import { publicAuthenticationMethodCodec } from "../../codecs/connector-authentication.ts";
import { credentialsCreateOrUpdateCodec, credentialsResponseCodec } from "../../codecs/connector-credentials.ts";
import { createConnectorRequestCodec, updateConnectorRequestCodec } from "../../codecs/connector-requests.ts";
import { connectorToolCallResponseCodec } from "../../codecs/connector-tools.ts";
import { authUrlResponseCodec, connectorCodec, paginatedConnectorsCodec } from "../../codecs/connectors.ts";
import { mcpToolCodec } from "../../codecs/mcp-tools.ts";
import type { OutboundAuthenticationType, PublicAuthenticationMethod } from "../../types/connector-authentication.ts";
import type { CredentialsCreateOrUpdate, CredentialsResponse } from "../../types/connector-credentials.ts";
import type { CreateConnectorRequest, UpdateConnectorRequest } from "../../types/connector-requests.ts";
import type { ConnectorCallToolRequest, ConnectorToolCallResponse } from "../../types/connector-tools.ts";
import type {
  AuthUrlResponse,
  Connector,
  ConnectorsQueryFilters,
  ConsumerScope,
  MessageResponse,
  PaginatedConnectors,
} from "../../types/connectors.ts";
import type { HTTPValidationError } from "../../types/errors.ts";
import type { MCPTool, MCPToolSummary } from "../../types/mcp-tools.ts";

/**
 * Create a connector.
 *
 * `POST /v1/connectors`
 */
export function create(
  client: Client,
  body: CreateConnectorRequest,
  options?: RequestOptions,
): Call<Connector, BetaConnectorsErrors> {
  return requestJson(
    client,
    { method: "POST", path: "/v1/connectors", body: json(encode(body, createConnectorRequestCodec)) },
    options,
    reader(connectorCodec),
  );
}

/**
 * List connectors.
 *
 * `GET /v1/connectors`
 */
export function list(
  client: Client,
  params?: BetaConnectorsListParams,
  options?: RequestOptions,
): Call<PaginatedConnectors, BetaConnectorsErrors> {
  return requestJson(
    client,
    {
      method: "GET",
      path: "/v1/connectors",
      query: query({ page_size: params?.pageSize, cursor: params?.cursor, query_filters: params?.queryFilters }),
      redirects,
    },
    options,
    reader(paginatedConnectorsCodec),
  );
}

export interface BetaConnectorsListParams {
  /**
   * How many to a page, from 1 to 1,000.
   *
   * @defaultValue 100
   */
  pageSize?: number | null;
  /** The page to read, by the `next_cursor` of the page before; the first page when left out. */
  cursor?: string | null;
  /** Which connectors are wanted. Each filter is a parameter of the query by itself. */
  queryFilters?: ConnectorsQueryFilters | null;
}

/**
 * Read a connector.
 *
 * `GET /v1/connectors/{connector_id}`
 *
 * @param connectorId The connector to read, by id or by name.
 */
export function get(
  client: Client,
  connectorId: string,
  params?: BetaConnectorsGetParams,
  options?: RequestOptions,
): Call<Connector, BetaConnectorsErrors> {
  return requestJson(
    client,
    {
      method: "GET",
      path: path`/v1/connectors/${connectorId}`,
      query: query({ fetch_user_data: params?.fetchUserData, fetch_customer_data: params?.fetchCustomerData }),
      redirects,
    },
    options,
    reader(connectorCodec),
  );
}

export interface BetaConnectorsGetParams {
  /**
   * Whether to give what belongs to the caller as well, such as credentials.
   *
   * @defaultValue false
   */
  fetchUserData?: boolean | null;
  /**
   * Whether to give what belongs to the customer as well, such as settings.
   *
   * @defaultValue false
   */
  fetchCustomerData?: boolean | null;
}

/**
 * Change a connector.
 *
 * `PATCH /v1/connectors/{connector_id}`
 *
 * @param connectorId The connector to act on, by its id.
 */
export function update(
  client: Client,
  connectorId: string,
  body: UpdateConnectorRequest,
  options?: RequestOptions,
): Call<Connector, BetaConnectorsErrors> {
  return requestJson(
    client,
    {
      method: "PATCH",
      path: path`/v1/connectors/${connectorId}`,
      body: json(encode(body, updateConnectorRequestCodec)),
    },
    options,
    reader(connectorCodec),
  );
}

/**
 * Remove a connector.
 *
 * `DELETE /v1/connectors/{connector_id}`
 *
 * @param connectorId The connector to act on, by its id.
 */
function delete_(
  client: Client,
  connectorId: string,
  options?: RequestOptions,
): Call<MessageResponse, BetaConnectorsErrors> {
  return requestJson(client, { method: "DELETE", path: path`/v1/connectors/${connectorId}` }, options);
}
export { delete_ as delete };

/**
 * Share a connector with the workspace.
 *
 * A private connector becomes the workspace's, and everyone in it can use it. Sign-ins that rest on its owner have to
 * be set up again. Only the creator can share it, and needs the permission `ShareConnectorToWorkspace`.
 *
 * `PUT /v1/connectors/{connector_id}/share`
 *
 * @param connectorId The connector to act on, by its id.
 */
export function share(
  client: Client,
  connectorId: string,
  options?: RequestOptions,
): Call<MessageResponse, BetaConnectorsErrors> {
  return requestJson(client, { method: "PUT", path: path`/v1/connectors/${connectorId}/share` }, options);
}

/**
 * Take a connector back from the workspace.
 *
 * It becomes private again. What others have set up to use it is removed; what the creator has set up stays. Only the
 * creator can take it back, and needs the permission `ShareConnectorToWorkspace`.
 *
 * `DELETE /v1/connectors/{connector_id}/share`
 *
 * @param connectorId The connector to act on, by its id.
 */
export function unshare(
  client: Client,
  connectorId: string,
  options?: RequestOptions,
): Call<MessageResponse, BetaConnectorsErrors> {
  return requestJson(client, { method: "DELETE", path: path`/v1/connectors/${connectorId}/share` }, options);
}

/**
 * Share a connector with the organization.
 *
 * A private connector becomes the organization's, and everyone in it can use it. Sign-ins that rest on its owner have
 * to be set up again. This needs the permission `ShareConnectorToOrg`.
 *
 * `PUT /v1/connectors/{connector_id}/organization/share`
 *
 * @param connectorId The connector to act on, by its id.
 */
export function shareToOrganization(
  client: Client,
  connectorId: string,
  options?: RequestOptions,
): Call<MessageResponse, BetaConnectorsErrors> {
  return requestJson(client, { method: "PUT", path: path`/v1/connectors/${connectorId}/organization/share` }, options);
}

/**
 * Take a connector back from the organization.
 *
 * It becomes private again. What others have set up to use it is removed; what the creator has set up stays. This needs
 * the permission `ShareConnectorToOrg`.
 *
 * `DELETE /v1/connectors/{connector_id}/organization/share`
 *
 * @param connectorId The connector to act on, by its id.
 */
export function unshareFromOrganization(
  client: Client,
  connectorId: string,
  options?: RequestOptions,
): Call<MessageResponse, BetaConnectorsErrors> {
  return requestJson(
    client,
    { method: "DELETE", path: path`/v1/connectors/${connectorId}/organization/share` },
    options,
  );
}

/**
 * Switch a connector on.
 *
 * `POST /v1/connectors/{connector_id}/{consumer_scope}/activate`
 *
 * @param connectorId The connector to act on, by its id.
 * @param consumerScope Whom it is for, the caller alone, the workspace or the whole organization.
 */
export function activateForConsumer(
  client: Client,
  connectorId: string,
  consumerScope: ConsumerScope,
  options?: RequestOptions,
): Call<MessageResponse, BetaConnectorsErrors> {
  return requestJson(
    client,
    { method: "POST", path: path`/v1/connectors/${connectorId}/${consumerScope}/activate` },
    options,
  );
}

/**
 * Switch a connector off.
 *
 * `POST /v1/connectors/{connector_id}/{consumer_scope}/deactivate`
 *
 * @param connectorId The connector to act on, by its id.
 * @param consumerScope Whom it is for, the caller alone, the workspace or the whole organization.
 */
export function deactivateForConsumer(
  client: Client,
  connectorId: string,
  consumerScope: ConsumerScope,
  options?: RequestOptions,
): Call<MessageResponse, BetaConnectorsErrors> {
  return requestJson(
    client,
    { method: "POST", path: path`/v1/connectors/${connectorId}/${consumerScope}/deactivate` },
    options,
  );
}

/**
 * List the tools of a connector.
 *
 * `GET /v1/connectors/{connector_id_or_name}/tools`
 *
 * @param connectorIdOrName The connector to act on, by its id or by its name.
 */
export function listTools(
  client: Client,
  connectorIdOrName: string,
  params?: BetaConnectorsListToolsParams,
  options?: RequestOptions,
): Call<(MCPTool | MCPToolSummary)[], BetaConnectorsErrors> {
  return requestJson(
    client,
    {
      method: "GET",
      path: path`/v1/connectors/${connectorIdOrName}/tools`,
      query: query({
        page: params?.page,
        page_size: params?.pageSize,
        refresh: params?.refresh,
        pretty: params?.pretty,
        credentials_name: params?.credentialsName,
      }),
      redirects,
    },
    options,
    reader({
      kind: "array",
      items: { kind: "union", cases: [{ has: ["inputSchema"], codec: mcpToolCodec }, { has: [] }] },
    }),
  );
}

export interface BetaConnectorsListToolsParams {
  /**
   * The page to read, counted from 1.
   *
   * @defaultValue 1
   */
  page?: number | null;
  /**
   * How many tools to a page.
   *
   * @defaultValue 100
   */
  pageSize?: number | null;
  /**
   * Whether to ask the server again, instead of giving what is known.
   *
   * @defaultValue false
   */
  refresh?: boolean | null;
  /**
   * Whether to give less of each tool: its name, its description, its annotations and a short `inputSchema`.
   *
   * @defaultValue false
   */
  pretty?: boolean | null;
  /** The credentials to use, by name; the default ones when left out. */
  credentialsName?: string | null;
}

/**
 * Call a tool of a connector.
 *
 * `POST /v1/connectors/{connector_id_or_name}/tools/{tool_name}/call`
 *
 * @param connectorIdOrName The connector to act on, by its id or by its name.
 * @param toolName The tool to call.
 */
export function callTool(
  client: Client,
  connectorIdOrName: string,
  toolName: string,
  { credentialsName, ...body }: BetaConnectorsCallToolParams,
  options?: RequestOptions,
): Call<ConnectorToolCallResponse, BetaConnectorsErrors> {
  return requestJson(
    client,
    {
      method: "POST",
      path: path`/v1/connectors/${connectorIdOrName}/tools/${toolName}/call`,
      query: query({ credentials_name: credentialsName }),
      body: json(body),
    },
    options,
    reader(connectorToolCallResponseCodec),
  );
}

export interface BetaConnectorsCallToolParams extends ConnectorCallToolRequest {
  /** The credentials to use, by name; the default ones when left out. */
  credentialsName?: string | null;
}

/**
 * Get the address at which a user signs in to a connector.
 *
 * `GET /v1/connectors/{connector_id_or_name}/auth_url`
 *
 * @param connectorIdOrName The connector to act on, by its id or by its name.
 */
export function getAuthUrl(
  client: Client,
  connectorIdOrName: string,
  params?: BetaConnectorsGetAuthUrlParams,
  options?: RequestOptions,
): Call<AuthUrlResponse, BetaConnectorsErrors> {
  return requestJson(
    client,
    {
      method: "GET",
      path: path`/v1/connectors/${connectorIdOrName}/auth_url`,
      query: query({
        method_type: params?.methodType,
        app_return_url: params?.appReturnUrl,
        credentials_name: params?.credentialsName,
        credentials_title: params?.credentialsTitle,
        github_installation_link: params?.githubInstallationLink,
      }),
      redirects,
    },
    options,
    reader(authUrlResponseCodec),
  );
}

export interface BetaConnectorsGetAuthUrlParams {
  /**
   * The way to sign in. Name it where the connector has several for users; the only one is used in any case.
   *
   * @defaultValue "oauth2"
   */
  methodType?: OutboundAuthenticationType | null;
  /** Where to send the user afterwards. */
  appReturnUrl?: string | null;
  /** What to call the credentials that come of it. */
  credentialsName?: string | null;
  /** What people are to call them, in at most 255 characters. */
  credentialsTitle?: string | null;
  /**
   * Whether to give the address at which a GitHub App is installed. This needs `method_type` to be `oauth2`, and a
   * GitHub App that asks users to authorize it while it is installed.
   *
   * @defaultValue false
   */
  githubInstallationLink?: boolean | null;
}

/**
 * List the ways to sign in to a connector.
 *
 * `GET /v1/connectors/{connector_id_or_name}/authentication_methods`
 *
 * @param connectorIdOrName The connector to act on, by its id or by its name.
 */
export function getAuthenticationMethods(
  client: Client,
  connectorIdOrName: string,
  options?: RequestOptions,
): Call<PublicAuthenticationMethod[], BetaConnectorsErrors> {
  return requestJson(
    client,
    { method: "GET", path: path`/v1/connectors/${connectorIdOrName}/authentication_methods`, redirects },
    options,
    reader({ kind: "array", items: publicAuthenticationMethodCodec }),
  );
}

/**
 * List the credentials that the organization has for a connector.
 *
 * `GET /v1/connectors/{connector_id_or_name}/organization/credentials`
 *
 * @param connectorIdOrName The connector to act on, by its id or by its name.
 */
export function listOrganizationCredentials(
  client: Client,
  connectorIdOrName: string,
  params?: BetaConnectorsListOrganizationCredentialsParams,
  options?: RequestOptions,
): Call<CredentialsResponse, BetaConnectorsErrors> {
  return requestJson(
    client,
    {
      method: "GET",
      path: path`/v1/connectors/${connectorIdOrName}/organization/credentials`,
      query: query({ auth_type: params?.authType, fetch_default: params?.fetchDefault }),
      redirects,
    },
    options,
    reader(credentialsResponseCodec),
  );
}

export interface BetaConnectorsListOrganizationCredentialsParams {
  /** Only credentials for this way to sign in. */
  authType?: OutboundAuthenticationType | null;
  /** @defaultValue false */
  fetchDefault?: boolean | null;
}

/**
 * List the credentials that the workspace has for a connector.
 *
 * `GET /v1/connectors/{connector_id_or_name}/workspace/credentials`
 *
 * @param connectorIdOrName The connector to act on, by its id or by its name.
 */
export function listWorkspaceCredentials(
  client: Client,
  connectorIdOrName: string,
  params?: BetaConnectorsListWorkspaceCredentialsParams,
  options?: RequestOptions,
): Call<CredentialsResponse, BetaConnectorsErrors> {
  return requestJson(
    client,
    {
      method: "GET",
      path: path`/v1/connectors/${connectorIdOrName}/workspace/credentials`,
      query: query({ auth_type: params?.authType, fetch_default: params?.fetchDefault }),
      redirects,
    },
    options,
    reader(credentialsResponseCodec),
  );
}

export interface BetaConnectorsListWorkspaceCredentialsParams {
  /** Only credentials for this way to sign in. */
  authType?: OutboundAuthenticationType | null;
  /** @defaultValue false */
  fetchDefault?: boolean | null;
}

/**
 * List the credentials that the caller has for a connector.
 *
 * `GET /v1/connectors/{connector_id_or_name}/user/credentials`
 *
 * @param connectorIdOrName The connector to act on, by its id or by its name.
 */
export function listUserCredentials(
  client: Client,
  connectorIdOrName: string,
  params?: BetaConnectorsListUserCredentialsParams,
  options?: RequestOptions,
): Call<CredentialsResponse, BetaConnectorsErrors> {
  return requestJson(
    client,
    {
      method: "GET",
      path: path`/v1/connectors/${connectorIdOrName}/user/credentials`,
      query: query({ auth_type: params?.authType, fetch_default: params?.fetchDefault }),
      redirects,
    },
    options,
    reader(credentialsResponseCodec),
  );
}

export interface BetaConnectorsListUserCredentialsParams {
  /** Only credentials for this way to sign in. */
  authType?: OutboundAuthenticationType | null;
  /** @defaultValue false */
  fetchDefault?: boolean | null;
}

/**
 * Delete all credentials that the caller has for a connector.
 *
 * `DELETE /v1/connectors/{connector_id_or_name}/user/credentials`
 *
 * @param connectorIdOrName The connector to act on, by its id or by its name.
 */
export function deleteAllUserCredentials(
  client: Client,
  connectorIdOrName: string,
  options?: RequestOptions,
): Call<MessageResponse, BetaConnectorsErrors> {
  return requestJson(
    client,
    { method: "DELETE", path: path`/v1/connectors/${connectorIdOrName}/user/credentials` },
    options,
  );
}

/**
 * Keep credentials for a connector.
 *
 * Credentials of the same name are replaced.
 *
 * `POST /v1/connectors/{connector_id_or_name}/{consumer_scope}/credentials`
 *
 * @param connectorIdOrName The connector to act on, by its id or by its name.
 * @param consumerScope Whom it is for, the caller alone, the workspace or the whole organization.
 */
export function createCredentials(
  client: Client,
  connectorIdOrName: string,
  consumerScope: ConsumerScope,
  body: CredentialsCreateOrUpdate,
  options?: RequestOptions,
): Call<MessageResponse, BetaConnectorsErrors> {
  return requestJson(
    client,
    {
      method: "POST",
      path: path`/v1/connectors/${connectorIdOrName}/${consumerScope}/credentials`,
      body: json(encode(body, credentialsCreateOrUpdateCodec)),
    },
    options,
  );
}

/**
 * Change credentials for a connector.
 *
 * They are found by their `name`.
 *
 * `PATCH /v1/connectors/{connector_id_or_name}/{consumer_scope}/credentials`
 *
 * @param connectorIdOrName The connector to act on, by its id or by its name.
 * @param consumerScope Whom it is for, the caller alone, the workspace or the whole organization.
 */
export function updateCredentials(
  client: Client,
  connectorIdOrName: string,
  consumerScope: ConsumerScope,
  body: CredentialsCreateOrUpdate,
  options?: RequestOptions,
): Call<MessageResponse, BetaConnectorsErrors> {
  return requestJson(
    client,
    {
      method: "PATCH",
      path: path`/v1/connectors/${connectorIdOrName}/${consumerScope}/credentials`,
      body: json(encode(body, credentialsCreateOrUpdateCodec)),
    },
    options,
  );
}

/**
 * Delete credentials that the organization has for a connector.
 *
 * `DELETE /v1/connectors/{connector_id_or_name}/organization/credentials/{credentials_name}`
 *
 * @param connectorIdOrName The connector to act on, by its id or by its name.
 * @param credentialsName What the credentials are called by.
 */
export function deleteOrganizationCredentials(
  client: Client,
  connectorIdOrName: string,
  credentialsName: string,
  options?: RequestOptions,
): Call<MessageResponse, BetaConnectorsErrors> {
  return requestJson(
    client,
    { method: "DELETE", path: path`/v1/connectors/${connectorIdOrName}/organization/credentials/${credentialsName}` },
    options,
  );
}

/**
 * Delete credentials that the workspace has for a connector.
 *
 * `DELETE /v1/connectors/{connector_id_or_name}/workspace/credentials/{credentials_name}`
 *
 * @param connectorIdOrName The connector to act on, by its id or by its name.
 * @param credentialsName What the credentials are called by.
 */
export function deleteWorkspaceCredentials(
  client: Client,
  connectorIdOrName: string,
  credentialsName: string,
  options?: RequestOptions,
): Call<MessageResponse, BetaConnectorsErrors> {
  return requestJson(
    client,
    { method: "DELETE", path: path`/v1/connectors/${connectorIdOrName}/workspace/credentials/${credentialsName}` },
    options,
  );
}

/**
 * Delete credentials that the caller has for a connector.
 *
 * `DELETE /v1/connectors/{connector_id_or_name}/user/credentials/{credentials_name}`
 *
 * @param connectorIdOrName The connector to act on, by its id or by its name.
 * @param credentialsName What the credentials are called by.
 */
export function deleteUserCredentials(
  client: Client,
  connectorIdOrName: string,
  credentialsName: string,
  options?: RequestOptions,
): Call<MessageResponse, BetaConnectorsErrors> {
  return requestJson(
    client,
    { method: "DELETE", path: path`/v1/connectors/${connectorIdOrName}/user/credentials/${credentialsName}` },
    options,
  );
}

/** What the operations of `beta.connectors` answer when they fail, by status. */
export interface BetaConnectorsErrors {
  422: HTTPValidationError;
}
