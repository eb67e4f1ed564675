import { SDKResource, answerOf } from "@tramontane/runtime";
import type { SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as failures from "../../models/errors.ts";
import * as operations from "../../operations/beta/connectors.ts";
import type { BetaConnectorsListParams } from "../../operations/beta/connectors.ts";
import type { OutboundAuthenticationType, PublicAuthenticationMethod } from "../../types/connector-authentication.ts";
import type { CredentialsCreateOrUpdate, CredentialsResponse } from "../../types/connector-credentials.ts";
import type { CreateConnectorRequest, UpdateConnectorRequest } from "../../types/connector-requests.ts";
import type { ConnectorCallToolRequest, ConnectorToolCallResponse } from "../../types/connector-tools.ts";
import type {
  AuthUrlResponse,
  Connector,
  ConsumerScope,
  MessageResponse,
  PaginatedConnectors,
} from "../../types/connectors.ts";
import type { MCPTool, MCPToolSummary } from "../../types/mcp-tools.ts";

const errors = { 422: failures.HTTPValidationError };

/** Give models the tools of other servers, and say who may use them. */
export class BetaConnectors extends SDKResource {
  /**
   * Create a connector.
   *
   * `POST /v1/connectors`
   */
  create(request: CreateConnectorRequest, options?: RequestOptions): Promise<Connector> {
    return answerOf(operations.create(this.client(options), request), errors);
  }

  /**
   * List connectors.
   *
   * `GET /v1/connectors`
   */
  list(request?: BetaConnectorsListParams, options?: RequestOptions): Promise<PaginatedConnectors> {
    return answerOf(operations.list(this.client(options), request), errors);
  }

  /**
   * Read a connector.
   *
   * `GET /v1/connectors/{connector_id}`
   */
  get(request: BetaConnectorsGetRequest, options?: RequestOptions): Promise<Connector> {
    const { connectorIdOrName, ...params } = request;
    return answerOf(operations.get(this.client(options), connectorIdOrName, params), errors);
  }

  /**
   * Change a connector.
   *
   * `PATCH /v1/connectors/{connector_id}`
   */
  update(request: BetaConnectorsUpdateRequest, options?: RequestOptions): Promise<Connector> {
    return answerOf(operations.update(this.client(options), request.connectorId, request.requestBody), errors);
  }

  /**
   * Remove a connector.
   *
   * `DELETE /v1/connectors/{connector_id}`
   */
  delete(request: BetaConnectorsDeleteRequest, options?: RequestOptions): Promise<MessageResponse> {
    return answerOf(operations.delete(this.client(options), request.connectorId), errors);
  }

  /**
   * Share a connector with the workspace.
   *
   * A private connector becomes the workspace's, and everyone in it can use it. Sign-ins that rest on its owner have to
   * be set up again. Only the creator can share it, and needs the permission `ShareConnectorToWorkspace`.
   *
   * `PUT /v1/connectors/{connector_id}/share`
   */
  share(request: BetaConnectorsShareRequest, options?: RequestOptions): Promise<MessageResponse> {
    return answerOf(operations.share(this.client(options), request.connectorId), errors);
  }

  /**
   * Take a connector back from the workspace.
   *
   * It becomes private again. What others have set up to use it is removed; what the creator has set up stays. Only the
   * creator can take it back, and needs the permission `ShareConnectorToWorkspace`.
   *
   * `DELETE /v1/connectors/{connector_id}/share`
   */
  unshare(request: BetaConnectorsUnshareRequest, options?: RequestOptions): Promise<MessageResponse> {
    return answerOf(operations.unshare(this.client(options), request.connectorId), errors);
  }

  /**
   * Share a connector with the organization.
   *
   * A private connector becomes the organization's, and everyone in it can use it. Sign-ins that rest on its owner have
   * to be set up again. This needs the permission `ShareConnectorToOrg`.
   *
   * `PUT /v1/connectors/{connector_id}/organization/share`
   */
  shareToOrganization(
    request: BetaConnectorsShareToOrganizationRequest,
    options?: RequestOptions,
  ): Promise<MessageResponse> {
    return answerOf(operations.shareToOrganization(this.client(options), request.connectorId), errors);
  }

  /**
   * Take a connector back from the organization.
   *
   * It becomes private again. What others have set up to use it is removed; what the creator has set up stays. This
   * needs the permission `ShareConnectorToOrg`.
   *
   * `DELETE /v1/connectors/{connector_id}/organization/share`
   */
  unshareFromOrganization(
    request: BetaConnectorsUnshareFromOrganizationRequest,
    options?: RequestOptions,
  ): Promise<MessageResponse> {
    return answerOf(operations.unshareFromOrganization(this.client(options), request.connectorId), errors);
  }

  /**
   * Switch a connector on.
   *
   * `POST /v1/connectors/{connector_id}/{consumer_scope}/activate`
   */
  activateForConsumer(
    request: BetaConnectorsActivateForConsumerRequest,
    options?: RequestOptions,
  ): Promise<MessageResponse> {
    return answerOf(
      operations.activateForConsumer(this.client(options), request.connectorId, request.consumerScope),
      errors,
    );
  }

  /**
   * Switch a connector off.
   *
   * `POST /v1/connectors/{connector_id}/{consumer_scope}/deactivate`
   */
  deactivateForConsumer(
    request: BetaConnectorsDeactivateForConsumerRequest,
    options?: RequestOptions,
  ): Promise<MessageResponse> {
    return answerOf(
      operations.deactivateForConsumer(this.client(options), request.connectorId, request.consumerScope),
      errors,
    );
  }

  /**
   * List the tools of a connector.
   *
   * `GET /v1/connectors/{connector_id_or_name}/tools`
   */
  listTools(request: BetaConnectorsListToolsRequest, options?: RequestOptions): Promise<(MCPTool | MCPToolSummary)[]> {
    const { connectorIdOrName, ...params } = request;
    return answerOf(operations.listTools(this.client(options), connectorIdOrName, params), errors);
  }

  /**
   * Call a tool of a connector.
   *
   * `POST /v1/connectors/{connector_id_or_name}/tools/{tool_name}/call`
   */
  callTool(request: BetaConnectorsCallToolRequest, options?: RequestOptions): Promise<ConnectorToolCallResponse> {
    const { connectorIdOrName, toolName, connectorCallToolRequest, ...params } = request;
    const input = { ...params, ...connectorCallToolRequest };
    return answerOf(operations.callTool(this.client(options), connectorIdOrName, toolName, input), errors);
  }

  /**
   * Get the address at which a user signs in to a connector.
   *
   * `GET /v1/connectors/{connector_id_or_name}/auth_url`
   */
  getAuthUrl(request: BetaConnectorsGetAuthUrlRequest, options?: RequestOptions): Promise<AuthUrlResponse> {
    const { connectorIdOrName, ...params } = request;
    return answerOf(operations.getAuthUrl(this.client(options), connectorIdOrName, params), errors);
  }

  /**
   * List the ways to sign in to a connector.
   *
   * `GET /v1/connectors/{connector_id_or_name}/authentication_methods`
   */
  getAuthenticationMethods(
    request: BetaConnectorsGetAuthenticationMethodsRequest,
    options?: RequestOptions,
  ): Promise<PublicAuthenticationMethod[]> {
    return answerOf(operations.getAuthenticationMethods(this.client(options), request.connectorIdOrName), errors);
  }

  /**
   * List the credentials that the organization has for a connector.
   *
   * `GET /v1/connectors/{connector_id_or_name}/organization/credentials`
   */
  listOrganizationCredentials(
    request: BetaConnectorsListOrganizationCredentialsRequest,
    options?: RequestOptions,
  ): Promise<CredentialsResponse> {
    const { connectorIdOrName, ...params } = request;
    return answerOf(operations.listOrganizationCredentials(this.client(options), connectorIdOrName, params), errors);
  }

  /**
   * List the credentials that the workspace has for a connector.
   *
   * `GET /v1/connectors/{connector_id_or_name}/workspace/credentials`
   */
  listWorkspaceCredentials(
    request: BetaConnectorsListWorkspaceCredentialsRequest,
    options?: RequestOptions,
  ): Promise<CredentialsResponse> {
    const { connectorIdOrName, ...params } = request;
    return answerOf(operations.listWorkspaceCredentials(this.client(options), connectorIdOrName, params), errors);
  }

  /**
   * List the credentials that the caller has for a connector.
   *
   * `GET /v1/connectors/{connector_id_or_name}/user/credentials`
   */
  listUserCredentials(
    request: BetaConnectorsListUserCredentialsRequest,
    options?: RequestOptions,
  ): Promise<CredentialsResponse> {
    const { connectorIdOrName, ...params } = request;
    return answerOf(operations.listUserCredentials(this.client(options), connectorIdOrName, params), errors);
  }

  /**
   * Delete all credentials that the caller has for a connector.
   *
   * `DELETE /v1/connectors/{connector_id_or_name}/user/credentials`
   */
  deleteAllUserCredentials(
    request: BetaConnectorsDeleteAllUserCredentialsRequest,
    options?: RequestOptions,
  ): Promise<MessageResponse> {
    return answerOf(operations.deleteAllUserCredentials(this.client(options), request.connectorIdOrName), errors);
  }

  /**
   * Keep credentials for a connector.
   *
   * Credentials of the same name are replaced.
   *
   * `POST /v1/connectors/{connector_id_or_name}/{consumer_scope}/credentials`
   */
  createCredentials(
    request: BetaConnectorsCreateCredentialsRequest,
    options?: RequestOptions,
  ): Promise<MessageResponse> {
    return answerOf(
      operations.createCredentials(
        this.client(options),
        request.connectorIdOrName,
        request.consumerScope,
        request.credentialsCreateOrUpdate,
      ),
      errors,
    );
  }

  /**
   * Change credentials for a connector.
   *
   * They are found by their `name`.
   *
   * `PATCH /v1/connectors/{connector_id_or_name}/{consumer_scope}/credentials`
   */
  updateCredentials(
    request: BetaConnectorsUpdateCredentialsRequest,
    options?: RequestOptions,
  ): Promise<MessageResponse> {
    return answerOf(
      operations.updateCredentials(
        this.client(options),
        request.connectorIdOrName,
        request.consumerScope,
        request.credentialsCreateOrUpdate,
      ),
      errors,
    );
  }

  /**
   * Delete credentials that the organization has for a connector.
   *
   * `DELETE /v1/connectors/{connector_id_or_name}/organization/credentials/{credentials_name}`
   */
  deleteOrganizationCredentials(
    request: BetaConnectorsDeleteOrganizationCredentialsRequest,
    options?: RequestOptions,
  ): Promise<MessageResponse> {
    return answerOf(
      operations.deleteOrganizationCredentials(
        this.client(options),
        request.connectorIdOrName,
        request.credentialsName,
      ),
      errors,
    );
  }

  /**
   * Delete credentials that the workspace has for a connector.
   *
   * `DELETE /v1/connectors/{connector_id_or_name}/workspace/credentials/{credentials_name}`
   */
  deleteWorkspaceCredentials(
    request: BetaConnectorsDeleteWorkspaceCredentialsRequest,
    options?: RequestOptions,
  ): Promise<MessageResponse> {
    return answerOf(
      operations.deleteWorkspaceCredentials(this.client(options), request.connectorIdOrName, request.credentialsName),
      errors,
    );
  }

  /**
   * Delete credentials that the caller has for a connector.
   *
   * `DELETE /v1/connectors/{connector_id_or_name}/user/credentials/{credentials_name}`
   */
  deleteUserCredentials(
    request: BetaConnectorsDeleteUserCredentialsRequest,
    options?: RequestOptions,
  ): Promise<MessageResponse> {
    return answerOf(
      operations.deleteUserCredentials(this.client(options), request.connectorIdOrName, request.credentialsName),
      errors,
    );
  }
}

export interface BetaConnectorsGetRequest {
  /** The connector to read, by id or by name. */
  connectorIdOrName: string;
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

export interface BetaConnectorsUpdateRequest {
  /**
   * The connector to act on, by its id.
   *
   * @format uuid
   */
  connectorId: string;
  requestBody: UpdateConnectorRequest;
}

export interface BetaConnectorsDeleteRequest {
  /**
   * The connector to act on, by its id.
   *
   * @format uuid
   */
  connectorId: string;
}

export interface BetaConnectorsShareRequest {
  /**
   * The connector to act on, by its id.
   *
   * @format uuid
   */
  connectorId: string;
}

export interface BetaConnectorsUnshareRequest {
  /**
   * The connector to act on, by its id.
   *
   * @format uuid
   */
  connectorId: string;
}

export interface BetaConnectorsShareToOrganizationRequest {
  /**
   * The connector to act on, by its id.
   *
   * @format uuid
   */
  connectorId: string;
}

export interface BetaConnectorsUnshareFromOrganizationRequest {
  /**
   * The connector to act on, by its id.
   *
   * @format uuid
   */
  connectorId: string;
}

export interface BetaConnectorsActivateForConsumerRequest {
  /**
   * The connector to act on, by its id.
   *
   * @format uuid
   */
  connectorId: string;
  /** Whom it is for, the caller alone, the workspace or the whole organization. */
  consumerScope: ConsumerScope;
}

export interface BetaConnectorsDeactivateForConsumerRequest {
  /**
   * The connector to act on, by its id.
   *
   * @format uuid
   */
  connectorId: string;
  /** Whom it is for, the caller alone, the workspace or the whole organization. */
  consumerScope: ConsumerScope;
}

export interface BetaConnectorsListToolsRequest {
  /** The connector to act on, by its id or by its name. */
  connectorIdOrName: string;
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

export interface BetaConnectorsCallToolRequest {
  /** The connector to act on, by its id or by its name. */
  connectorIdOrName: string;
  /** The tool to call. */
  toolName: string;
  /** The credentials to use, by name; the default ones when left out. */
  credentialsName?: string | null;
  connectorCallToolRequest: ConnectorCallToolRequest;
}

export interface BetaConnectorsGetAuthUrlRequest {
  /** The connector to act on, by its id or by its name. */
  connectorIdOrName: string;
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

export interface BetaConnectorsGetAuthenticationMethodsRequest {
  /** The connector to act on, by its id or by its name. */
  connectorIdOrName: string;
}

export interface BetaConnectorsListOrganizationCredentialsRequest {
  /** The connector to act on, by its id or by its name. */
  connectorIdOrName: string;
  /** Only credentials for this way to sign in. */
  authType?: OutboundAuthenticationType | null;
  /** @defaultValue false */
  fetchDefault?: boolean | null;
}

export interface BetaConnectorsListWorkspaceCredentialsRequest {
  /** The connector to act on, by its id or by its name. */
  connectorIdOrName: string;
  /** Only credentials for this way to sign in. */
  authType?: OutboundAuthenticationType | null;
  /** @defaultValue false */
  fetchDefault?: boolean | null;
}

export interface BetaConnectorsListUserCredentialsRequest {
  /** The connector to act on, by its id or by its name. */
  connectorIdOrName: string;
  /** Only credentials for this way to sign in. */
  authType?: OutboundAuthenticationType | null;
  /** @defaultValue false */
  fetchDefault?: boolean | null;
}

export interface BetaConnectorsDeleteAllUserCredentialsRequest {
  /** The connector to act on, by its id or by its name. */
  connectorIdOrName: string;
}

export interface BetaConnectorsCreateCredentialsRequest {
  /** The connector to act on, by its id or by its name. */
  connectorIdOrName: string;
  /** Whom it is for, the caller alone, the workspace or the whole organization. */
  consumerScope: ConsumerScope;
  credentialsCreateOrUpdate: CredentialsCreateOrUpdate;
}

export interface BetaConnectorsUpdateCredentialsRequest {
  /** The connector to act on, by its id or by its name. */
  connectorIdOrName: string;
  /** Whom it is for, the caller alone, the workspace or the whole organization. */
  consumerScope: ConsumerScope;
  credentialsCreateOrUpdate: CredentialsCreateOrUpdate;
}

export interface BetaConnectorsDeleteOrganizationCredentialsRequest {
  /** The connector to act on, by its id or by its name. */
  connectorIdOrName: string;
  /** What the credentials are called by. */
  credentialsName: string;
}

export interface BetaConnectorsDeleteWorkspaceCredentialsRequest {
  /** The connector to act on, by its id or by its name. */
  connectorIdOrName: string;
  /** What the credentials are called by. */
  credentialsName: string;
}

export interface BetaConnectorsDeleteUserCredentialsRequest {
  /** The connector to act on, by its id or by its name. */
  connectorIdOrName: string;
  /** What the credentials are called by. */
  credentialsName: string;
}
