import { json, paginate, path, query, redirects, requestJson } from "@tramontane/runtime";
import type { Call, Client, PageCall, RequestOptions } from "@tramontane/runtime";
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
  return requestJson(client, { method: "POST", path: "/v1/connectors", body: json(body) }, options);
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
): PageCall<Connector, PaginatedConnectors, BetaConnectorsErrors> {
  return paginate(
    params,
    (params, options) =>
      requestJson(client, { method: "GET", path: "/v1/connectors", query: query(params), redirects }, options),
    (page) => ({
      items: page.items,
      next: page.pagination.next_cursor ? { cursor: page.pagination.next_cursor } : undefined,
    }),
    options,
  );
}

export interface BetaConnectorsListParams {
  /**
   * How many to a page, from 1 to 1,000.
   *
   * @defaultValue 100
   */
  page_size?: number;
  /** The page to read, by the `next_cursor` of the page before; the first page when left out. */
  cursor?: string;
  /** Which connectors are wanted. Each filter is a parameter of the query by itself. */
  query_filters?: ConnectorsQueryFilters;
}

/**
 * Read a connector.
 *
 * `GET /v1/connectors/{connector_id}`
 *
 * @param connector_id The connector to read, by id or by name.
 */
export function get(
  client: Client,
  connector_id: string,
  params?: BetaConnectorsGetParams,
  options?: RequestOptions,
): Call<Connector, BetaConnectorsErrors> {
  return requestJson(
    client,
    { method: "GET", path: path`/v1/connectors/${connector_id}`, query: query(params), redirects },
    options,
  );
}

export interface BetaConnectorsGetParams {
  /**
   * Whether to give what belongs to the caller as well, such as credentials.
   *
   * @defaultValue false
   */
  fetch_user_data?: boolean;
  /**
   * Whether to give what belongs to the customer as well, such as settings.
   *
   * @defaultValue false
   */
  fetch_customer_data?: boolean;
}

/**
 * Change a connector.
 *
 * `PATCH /v1/connectors/{connector_id}`
 *
 * @param connector_id The connector to act on, by its id.
 */
export function update(
  client: Client,
  connector_id: string,
  body: UpdateConnectorRequest,
  options?: RequestOptions,
): Call<Connector, BetaConnectorsErrors> {
  return requestJson(
    client,
    { method: "PATCH", path: path`/v1/connectors/${connector_id}`, body: json(body) },
    options,
  );
}

/**
 * Remove a connector.
 *
 * `DELETE /v1/connectors/{connector_id}`
 *
 * @param connector_id The connector to act on, by its id.
 */
function delete_(
  client: Client,
  connector_id: string,
  options?: RequestOptions,
): Call<MessageResponse, BetaConnectorsErrors> {
  return requestJson(client, { method: "DELETE", path: path`/v1/connectors/${connector_id}` }, options);
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
 * @param connector_id The connector to act on, by its id.
 */
export function share(
  client: Client,
  connector_id: string,
  options?: RequestOptions,
): Call<MessageResponse, BetaConnectorsErrors> {
  return requestJson(client, { method: "PUT", path: path`/v1/connectors/${connector_id}/share` }, options);
}

/**
 * Take a connector back from the workspace.
 *
 * It becomes private again. What others have set up to use it is removed; what the creator has set up stays. Only the
 * creator can take it back, and needs the permission `ShareConnectorToWorkspace`.
 *
 * `DELETE /v1/connectors/{connector_id}/share`
 *
 * @param connector_id The connector to act on, by its id.
 */
export function unshare(
  client: Client,
  connector_id: string,
  options?: RequestOptions,
): Call<MessageResponse, BetaConnectorsErrors> {
  return requestJson(client, { method: "DELETE", path: path`/v1/connectors/${connector_id}/share` }, options);
}

/**
 * Share a connector with the organization.
 *
 * A private connector becomes the organization's, and everyone in it can use it. Sign-ins that rest on its owner have
 * to be set up again. This needs the permission `ShareConnectorToOrg`.
 *
 * `PUT /v1/connectors/{connector_id}/organization/share`
 *
 * @param connector_id The connector to act on, by its id.
 */
export function shareToOrganization(
  client: Client,
  connector_id: string,
  options?: RequestOptions,
): Call<MessageResponse, BetaConnectorsErrors> {
  return requestJson(client, { method: "PUT", path: path`/v1/connectors/${connector_id}/organization/share` }, options);
}

/**
 * Take a connector back from the organization.
 *
 * It becomes private again. What others have set up to use it is removed; what the creator has set up stays. This needs
 * the permission `ShareConnectorToOrg`.
 *
 * `DELETE /v1/connectors/{connector_id}/organization/share`
 *
 * @param connector_id The connector to act on, by its id.
 */
export function unshareFromOrganization(
  client: Client,
  connector_id: string,
  options?: RequestOptions,
): Call<MessageResponse, BetaConnectorsErrors> {
  return requestJson(
    client,
    { method: "DELETE", path: path`/v1/connectors/${connector_id}/organization/share` },
    options,
  );
}

/**
 * Switch a connector on.
 *
 * `POST /v1/connectors/{connector_id}/{consumer_scope}/activate`
 *
 * @param connector_id The connector to act on, by its id.
 * @param consumer_scope Whom it is for, the caller alone, the workspace or the whole organization.
 */
export function activateForConsumer(
  client: Client,
  connector_id: string,
  consumer_scope: ConsumerScope,
  options?: RequestOptions,
): Call<MessageResponse, BetaConnectorsErrors> {
  return requestJson(
    client,
    { method: "POST", path: path`/v1/connectors/${connector_id}/${consumer_scope}/activate` },
    options,
  );
}

/**
 * Switch a connector off.
 *
 * `POST /v1/connectors/{connector_id}/{consumer_scope}/deactivate`
 *
 * @param connector_id The connector to act on, by its id.
 * @param consumer_scope Whom it is for, the caller alone, the workspace or the whole organization.
 */
export function deactivateForConsumer(
  client: Client,
  connector_id: string,
  consumer_scope: ConsumerScope,
  options?: RequestOptions,
): Call<MessageResponse, BetaConnectorsErrors> {
  return requestJson(
    client,
    { method: "POST", path: path`/v1/connectors/${connector_id}/${consumer_scope}/deactivate` },
    options,
  );
}

/**
 * List the tools of a connector.
 *
 * `GET /v1/connectors/{connector_id_or_name}/tools`
 *
 * @param connector_id_or_name The connector to act on, by its id or by its name.
 */
export function listTools(
  client: Client,
  connector_id_or_name: string,
  params?: BetaConnectorsListToolsParams,
  options?: RequestOptions,
): PageCall<MCPTool | MCPToolSummary, (MCPTool | MCPToolSummary)[], BetaConnectorsErrors> {
  return paginate(
    params,
    (params, options) =>
      requestJson(
        client,
        { method: "GET", path: path`/v1/connectors/${connector_id_or_name}/tools`, query: query(params), redirects },
        options,
      ),
    (page, params) => ({ items: page, next: page.length ? { page: (params.page ?? 1) + 1 } : undefined }),
    options,
  );
}

export interface BetaConnectorsListToolsParams {
  /**
   * The page to read, counted from 1.
   *
   * @defaultValue 1
   */
  page?: number;
  /**
   * How many tools to a page.
   *
   * @defaultValue 100
   */
  page_size?: number;
  /**
   * Whether to ask the server again, instead of giving what is known.
   *
   * @defaultValue false
   */
  refresh?: boolean;
  /**
   * Whether to give less of each tool: its name, its description, its annotations and a short `inputSchema`.
   *
   * @defaultValue false
   */
  pretty?: boolean;
  /** The credentials to use, by name; the default ones when left out. */
  credentials_name?: string;
}

/**
 * Call a tool of a connector.
 *
 * `POST /v1/connectors/{connector_id_or_name}/tools/{tool_name}/call`
 *
 * @param connector_id_or_name The connector to act on, by its id or by its name.
 * @param tool_name The tool to call.
 */
export function callTool(
  client: Client,
  connector_id_or_name: string,
  tool_name: string,
  { credentials_name, ...body }: BetaConnectorsCallToolParams,
  options?: RequestOptions,
): Call<ConnectorToolCallResponse, BetaConnectorsErrors> {
  return requestJson(
    client,
    {
      method: "POST",
      path: path`/v1/connectors/${connector_id_or_name}/tools/${tool_name}/call`,
      query: query({ credentials_name }),
      body: json(body),
    },
    options,
  );
}

export interface BetaConnectorsCallToolParams extends ConnectorCallToolRequest {
  /** The credentials to use, by name; the default ones when left out. */
  credentials_name?: string;
}

/**
 * Get the address at which a user signs in to a connector.
 *
 * `GET /v1/connectors/{connector_id_or_name}/auth_url`
 *
 * @param connector_id_or_name The connector to act on, by its id or by its name.
 */
export function getAuthUrl(
  client: Client,
  connector_id_or_name: string,
  params?: BetaConnectorsGetAuthUrlParams,
  options?: RequestOptions,
): Call<AuthUrlResponse, BetaConnectorsErrors> {
  return requestJson(
    client,
    { method: "GET", path: path`/v1/connectors/${connector_id_or_name}/auth_url`, query: query(params), redirects },
    options,
  );
}

export interface BetaConnectorsGetAuthUrlParams {
  /**
   * The way to sign in. Name it where the connector has several for users; the only one is used in any case.
   *
   * @defaultValue "oauth2"
   */
  method_type?: OutboundAuthenticationType;
  /** Where to send the user afterwards. */
  app_return_url?: string;
  /** What to call the credentials that come of it. */
  credentials_name?: string;
  /** What people are to call them, in at most 255 characters. */
  credentials_title?: string;
  /**
   * Whether to give the address at which a GitHub App is installed. This needs `method_type` to be `oauth2`, and a
   * GitHub App that asks users to authorize it while it is installed.
   *
   * @defaultValue false
   */
  github_installation_link?: boolean;
}

/**
 * List the ways to sign in to a connector.
 *
 * `GET /v1/connectors/{connector_id_or_name}/authentication_methods`
 *
 * @param connector_id_or_name The connector to act on, by its id or by its name.
 */
export function getAuthenticationMethods(
  client: Client,
  connector_id_or_name: string,
  options?: RequestOptions,
): Call<PublicAuthenticationMethod[], BetaConnectorsErrors> {
  return requestJson(
    client,
    { method: "GET", path: path`/v1/connectors/${connector_id_or_name}/authentication_methods`, redirects },
    options,
  );
}

/**
 * List the credentials that the organization has for a connector.
 *
 * `GET /v1/connectors/{connector_id_or_name}/organization/credentials`
 *
 * @param connector_id_or_name The connector to act on, by its id or by its name.
 */
export function listOrganizationCredentials(
  client: Client,
  connector_id_or_name: string,
  params?: BetaConnectorsListOrganizationCredentialsParams,
  options?: RequestOptions,
): Call<CredentialsResponse, BetaConnectorsErrors> {
  return requestJson(
    client,
    {
      method: "GET",
      path: path`/v1/connectors/${connector_id_or_name}/organization/credentials`,
      query: query(params),
      redirects,
    },
    options,
  );
}

export interface BetaConnectorsListOrganizationCredentialsParams {
  /** Only credentials for this way to sign in. */
  auth_type?: OutboundAuthenticationType;
  /** @defaultValue false */
  fetch_default?: boolean;
}

/**
 * List the credentials that the workspace has for a connector.
 *
 * `GET /v1/connectors/{connector_id_or_name}/workspace/credentials`
 *
 * @param connector_id_or_name The connector to act on, by its id or by its name.
 */
export function listWorkspaceCredentials(
  client: Client,
  connector_id_or_name: string,
  params?: BetaConnectorsListWorkspaceCredentialsParams,
  options?: RequestOptions,
): Call<CredentialsResponse, BetaConnectorsErrors> {
  return requestJson(
    client,
    {
      method: "GET",
      path: path`/v1/connectors/${connector_id_or_name}/workspace/credentials`,
      query: query(params),
      redirects,
    },
    options,
  );
}

export interface BetaConnectorsListWorkspaceCredentialsParams {
  /** Only credentials for this way to sign in. */
  auth_type?: OutboundAuthenticationType;
  /** @defaultValue false */
  fetch_default?: boolean;
}

/**
 * List the credentials that the caller has for a connector.
 *
 * `GET /v1/connectors/{connector_id_or_name}/user/credentials`
 *
 * @param connector_id_or_name The connector to act on, by its id or by its name.
 */
export function listUserCredentials(
  client: Client,
  connector_id_or_name: string,
  params?: BetaConnectorsListUserCredentialsParams,
  options?: RequestOptions,
): Call<CredentialsResponse, BetaConnectorsErrors> {
  return requestJson(
    client,
    {
      method: "GET",
      path: path`/v1/connectors/${connector_id_or_name}/user/credentials`,
      query: query(params),
      redirects,
    },
    options,
  );
}

export interface BetaConnectorsListUserCredentialsParams {
  /** Only credentials for this way to sign in. */
  auth_type?: OutboundAuthenticationType;
  /** @defaultValue false */
  fetch_default?: boolean;
}

/**
 * Delete all credentials that the caller has for a connector.
 *
 * `DELETE /v1/connectors/{connector_id_or_name}/user/credentials`
 *
 * @param connector_id_or_name The connector to act on, by its id or by its name.
 */
export function deleteAllUserCredentials(
  client: Client,
  connector_id_or_name: string,
  options?: RequestOptions,
): Call<MessageResponse, BetaConnectorsErrors> {
  return requestJson(
    client,
    { method: "DELETE", path: path`/v1/connectors/${connector_id_or_name}/user/credentials` },
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
 * @param connector_id_or_name The connector to act on, by its id or by its name.
 * @param consumer_scope Whom it is for, the caller alone, the workspace or the whole organization.
 */
export function createCredentials(
  client: Client,
  connector_id_or_name: string,
  consumer_scope: ConsumerScope,
  body: CredentialsCreateOrUpdate,
  options?: RequestOptions,
): Call<MessageResponse, BetaConnectorsErrors> {
  return requestJson(
    client,
    {
      method: "POST",
      path: path`/v1/connectors/${connector_id_or_name}/${consumer_scope}/credentials`,
      body: json(body),
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
 * @param connector_id_or_name The connector to act on, by its id or by its name.
 * @param consumer_scope Whom it is for, the caller alone, the workspace or the whole organization.
 */
export function updateCredentials(
  client: Client,
  connector_id_or_name: string,
  consumer_scope: ConsumerScope,
  body: CredentialsCreateOrUpdate,
  options?: RequestOptions,
): Call<MessageResponse, BetaConnectorsErrors> {
  return requestJson(
    client,
    {
      method: "PATCH",
      path: path`/v1/connectors/${connector_id_or_name}/${consumer_scope}/credentials`,
      body: json(body),
    },
    options,
  );
}

/**
 * Delete credentials that the organization has for a connector.
 *
 * `DELETE /v1/connectors/{connector_id_or_name}/organization/credentials/{credentials_name}`
 *
 * @param connector_id_or_name The connector to act on, by its id or by its name.
 * @param credentials_name What the credentials are called by.
 */
export function deleteOrganizationCredentials(
  client: Client,
  connector_id_or_name: string,
  credentials_name: string,
  options?: RequestOptions,
): Call<MessageResponse, BetaConnectorsErrors> {
  return requestJson(
    client,
    {
      method: "DELETE",
      path: path`/v1/connectors/${connector_id_or_name}/organization/credentials/${credentials_name}`,
    },
    options,
  );
}

/**
 * Delete credentials that the workspace has for a connector.
 *
 * `DELETE /v1/connectors/{connector_id_or_name}/workspace/credentials/{credentials_name}`
 *
 * @param connector_id_or_name The connector to act on, by its id or by its name.
 * @param credentials_name What the credentials are called by.
 */
export function deleteWorkspaceCredentials(
  client: Client,
  connector_id_or_name: string,
  credentials_name: string,
  options?: RequestOptions,
): Call<MessageResponse, BetaConnectorsErrors> {
  return requestJson(
    client,
    { method: "DELETE", path: path`/v1/connectors/${connector_id_or_name}/workspace/credentials/${credentials_name}` },
    options,
  );
}

/**
 * Delete credentials that the caller has for a connector.
 *
 * `DELETE /v1/connectors/{connector_id_or_name}/user/credentials/{credentials_name}`
 *
 * @param connector_id_or_name The connector to act on, by its id or by its name.
 * @param credentials_name What the credentials are called by.
 */
export function deleteUserCredentials(
  client: Client,
  connector_id_or_name: string,
  credentials_name: string,
  options?: RequestOptions,
): Call<MessageResponse, BetaConnectorsErrors> {
  return requestJson(
    client,
    { method: "DELETE", path: path`/v1/connectors/${connector_id_or_name}/user/credentials/${credentials_name}` },
    options,
  );
}

/** What the operations of `beta.connectors` answer when they fail, by status. */
export interface BetaConnectorsErrors {
  422: HTTPValidationError;
}
