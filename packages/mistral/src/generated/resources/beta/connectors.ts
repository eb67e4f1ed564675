import { Resource, json, paginate, path, query, redirects, requestJson } from "@tramontane/runtime";
import type { Call, PageCall, RequestOptions } from "@tramontane/runtime";
import type {
  BetaConnectorsCallToolParams,
  BetaConnectorsErrors,
  BetaConnectorsGetAuthUrlParams,
  BetaConnectorsGetParams,
  BetaConnectorsListOrganizationCredentialsParams,
  BetaConnectorsListParams,
  BetaConnectorsListToolsParams,
  BetaConnectorsListUserCredentialsParams,
  BetaConnectorsListWorkspaceCredentialsParams,
} from "../../operations/beta/connectors.ts";
import type { PublicAuthenticationMethod } from "../../types/connector-authentication.ts";
import type { CredentialsCreateOrUpdate, CredentialsResponse } from "../../types/connector-credentials.ts";
import type { CreateConnectorRequest, UpdateConnectorRequest } from "../../types/connector-requests.ts";
import type { ConnectorToolCallResponse } from "../../types/connector-tools.ts";
import type {
  AuthUrlResponse,
  Connector,
  ConsumerScope,
  MessageResponse,
  PaginatedConnectors,
} from "../../types/connectors.ts";
import type { MCPTool, MCPToolSummary } from "../../types/mcp-tools.ts";

/** Give models the tools of other servers, and say who may use them. */
export class BetaConnectors extends Resource {
  /**
   * Create a connector.
   *
   * `POST /v1/connectors`
   */
  create(body: CreateConnectorRequest, options?: RequestOptions): Call<Connector, BetaConnectorsErrors> {
    return requestJson(this.client, { method: "POST", path: "/v1/connectors", body: json(body) }, options);
  }

  /**
   * List connectors.
   *
   * `GET /v1/connectors`
   */
  list(
    params?: BetaConnectorsListParams,
    options?: RequestOptions,
  ): PageCall<Connector, PaginatedConnectors, BetaConnectorsErrors> {
    return paginate(
      params,
      (params, options) =>
        requestJson(this.client, { method: "GET", path: "/v1/connectors", query: query(params), redirects }, options),
      (page) => ({
        items: page.items,
        next: page.pagination.next_cursor ? { cursor: page.pagination.next_cursor } : undefined,
      }),
      options,
    );
  }

  /**
   * Read a connector.
   *
   * `GET /v1/connectors/{connector_id}`
   *
   * @param connector_id The connector to read, by id or by name.
   */
  get(
    connector_id: string,
    params?: BetaConnectorsGetParams,
    options?: RequestOptions,
  ): Call<Connector, BetaConnectorsErrors> {
    return requestJson(
      this.client,
      { method: "GET", path: path`/v1/connectors/${connector_id}`, query: query(params), redirects },
      options,
    );
  }

  /**
   * Change a connector.
   *
   * `PATCH /v1/connectors/{connector_id}`
   *
   * @param connector_id The connector to act on, by its id.
   */
  update(
    connector_id: string,
    body: UpdateConnectorRequest,
    options?: RequestOptions,
  ): Call<Connector, BetaConnectorsErrors> {
    return requestJson(
      this.client,
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
  delete(connector_id: string, options?: RequestOptions): Call<MessageResponse, BetaConnectorsErrors> {
    return requestJson(this.client, { method: "DELETE", path: path`/v1/connectors/${connector_id}` }, options);
  }

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
  share(connector_id: string, options?: RequestOptions): Call<MessageResponse, BetaConnectorsErrors> {
    return requestJson(this.client, { method: "PUT", path: path`/v1/connectors/${connector_id}/share` }, options);
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
  unshare(connector_id: string, options?: RequestOptions): Call<MessageResponse, BetaConnectorsErrors> {
    return requestJson(this.client, { method: "DELETE", path: path`/v1/connectors/${connector_id}/share` }, options);
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
  shareToOrganization(connector_id: string, options?: RequestOptions): Call<MessageResponse, BetaConnectorsErrors> {
    return requestJson(
      this.client,
      { method: "PUT", path: path`/v1/connectors/${connector_id}/organization/share` },
      options,
    );
  }

  /**
   * Take a connector back from the organization.
   *
   * It becomes private again. What others have set up to use it is removed; what the creator has set up stays. This
   * needs the permission `ShareConnectorToOrg`.
   *
   * `DELETE /v1/connectors/{connector_id}/organization/share`
   *
   * @param connector_id The connector to act on, by its id.
   */
  unshareFromOrganization(connector_id: string, options?: RequestOptions): Call<MessageResponse, BetaConnectorsErrors> {
    return requestJson(
      this.client,
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
  activateForConsumer(
    connector_id: string,
    consumer_scope: ConsumerScope,
    options?: RequestOptions,
  ): Call<MessageResponse, BetaConnectorsErrors> {
    return requestJson(
      this.client,
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
  deactivateForConsumer(
    connector_id: string,
    consumer_scope: ConsumerScope,
    options?: RequestOptions,
  ): Call<MessageResponse, BetaConnectorsErrors> {
    return requestJson(
      this.client,
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
  listTools(
    connector_id_or_name: string,
    params?: BetaConnectorsListToolsParams,
    options?: RequestOptions,
  ): PageCall<MCPTool | MCPToolSummary, (MCPTool | MCPToolSummary)[], BetaConnectorsErrors> {
    return paginate(
      params,
      (params, options) =>
        requestJson(
          this.client,
          { method: "GET", path: path`/v1/connectors/${connector_id_or_name}/tools`, query: query(params), redirects },
          options,
        ),
      (page, params) => ({ items: page, next: page.length ? { page: (params.page ?? 1) + 1 } : undefined }),
      options,
    );
  }

  /**
   * Call a tool of a connector.
   *
   * `POST /v1/connectors/{connector_id_or_name}/tools/{tool_name}/call`
   *
   * @param connector_id_or_name The connector to act on, by its id or by its name.
   * @param tool_name The tool to call.
   */
  callTool(
    connector_id_or_name: string,
    tool_name: string,
    { credentials_name, ...body }: BetaConnectorsCallToolParams,
    options?: RequestOptions,
  ): Call<ConnectorToolCallResponse, BetaConnectorsErrors> {
    return requestJson(
      this.client,
      {
        method: "POST",
        path: path`/v1/connectors/${connector_id_or_name}/tools/${tool_name}/call`,
        query: query({ credentials_name }),
        body: json(body),
      },
      options,
    );
  }

  /**
   * Get the address at which a user signs in to a connector.
   *
   * `GET /v1/connectors/{connector_id_or_name}/auth_url`
   *
   * @param connector_id_or_name The connector to act on, by its id or by its name.
   */
  getAuthUrl(
    connector_id_or_name: string,
    params?: BetaConnectorsGetAuthUrlParams,
    options?: RequestOptions,
  ): Call<AuthUrlResponse, BetaConnectorsErrors> {
    return requestJson(
      this.client,
      { method: "GET", path: path`/v1/connectors/${connector_id_or_name}/auth_url`, query: query(params), redirects },
      options,
    );
  }

  /**
   * List the ways to sign in to a connector.
   *
   * `GET /v1/connectors/{connector_id_or_name}/authentication_methods`
   *
   * @param connector_id_or_name The connector to act on, by its id or by its name.
   */
  getAuthenticationMethods(
    connector_id_or_name: string,
    options?: RequestOptions,
  ): Call<PublicAuthenticationMethod[], BetaConnectorsErrors> {
    return requestJson(
      this.client,
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
  listOrganizationCredentials(
    connector_id_or_name: string,
    params?: BetaConnectorsListOrganizationCredentialsParams,
    options?: RequestOptions,
  ): Call<CredentialsResponse, BetaConnectorsErrors> {
    return requestJson(
      this.client,
      {
        method: "GET",
        path: path`/v1/connectors/${connector_id_or_name}/organization/credentials`,
        query: query(params),
        redirects,
      },
      options,
    );
  }

  /**
   * List the credentials that the workspace has for a connector.
   *
   * `GET /v1/connectors/{connector_id_or_name}/workspace/credentials`
   *
   * @param connector_id_or_name The connector to act on, by its id or by its name.
   */
  listWorkspaceCredentials(
    connector_id_or_name: string,
    params?: BetaConnectorsListWorkspaceCredentialsParams,
    options?: RequestOptions,
  ): Call<CredentialsResponse, BetaConnectorsErrors> {
    return requestJson(
      this.client,
      {
        method: "GET",
        path: path`/v1/connectors/${connector_id_or_name}/workspace/credentials`,
        query: query(params),
        redirects,
      },
      options,
    );
  }

  /**
   * List the credentials that the caller has for a connector.
   *
   * `GET /v1/connectors/{connector_id_or_name}/user/credentials`
   *
   * @param connector_id_or_name The connector to act on, by its id or by its name.
   */
  listUserCredentials(
    connector_id_or_name: string,
    params?: BetaConnectorsListUserCredentialsParams,
    options?: RequestOptions,
  ): Call<CredentialsResponse, BetaConnectorsErrors> {
    return requestJson(
      this.client,
      {
        method: "GET",
        path: path`/v1/connectors/${connector_id_or_name}/user/credentials`,
        query: query(params),
        redirects,
      },
      options,
    );
  }

  /**
   * Delete all credentials that the caller has for a connector.
   *
   * `DELETE /v1/connectors/{connector_id_or_name}/user/credentials`
   *
   * @param connector_id_or_name The connector to act on, by its id or by its name.
   */
  deleteAllUserCredentials(
    connector_id_or_name: string,
    options?: RequestOptions,
  ): Call<MessageResponse, BetaConnectorsErrors> {
    return requestJson(
      this.client,
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
  createCredentials(
    connector_id_or_name: string,
    consumer_scope: ConsumerScope,
    body: CredentialsCreateOrUpdate,
    options?: RequestOptions,
  ): Call<MessageResponse, BetaConnectorsErrors> {
    return requestJson(
      this.client,
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
  updateCredentials(
    connector_id_or_name: string,
    consumer_scope: ConsumerScope,
    body: CredentialsCreateOrUpdate,
    options?: RequestOptions,
  ): Call<MessageResponse, BetaConnectorsErrors> {
    return requestJson(
      this.client,
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
  deleteOrganizationCredentials(
    connector_id_or_name: string,
    credentials_name: string,
    options?: RequestOptions,
  ): Call<MessageResponse, BetaConnectorsErrors> {
    return requestJson(
      this.client,
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
  deleteWorkspaceCredentials(
    connector_id_or_name: string,
    credentials_name: string,
    options?: RequestOptions,
  ): Call<MessageResponse, BetaConnectorsErrors> {
    return requestJson(
      this.client,
      {
        method: "DELETE",
        path: path`/v1/connectors/${connector_id_or_name}/workspace/credentials/${credentials_name}`,
      },
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
  deleteUserCredentials(
    connector_id_or_name: string,
    credentials_name: string,
    options?: RequestOptions,
  ): Call<MessageResponse, BetaConnectorsErrors> {
    return requestJson(
      this.client,
      { method: "DELETE", path: path`/v1/connectors/${connector_id_or_name}/user/credentials/${credentials_name}` },
      options,
    );
  }
}
