import { SDKResource, answerOf, pagesOf } from "@tramontane/runtime";
import type { PageIterator, SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as failures from "../../models/errors.ts";
import * as operations from "../../operations/beta/service-accounts.ts";
import type {
  BetaServiceAccountsListAssignableRolesParams,
  BetaServiceAccountsListParams,
} from "../../operations/beta/service-accounts.ts";
import type {
  CreateServiceAccountRequest,
  ListAssignableServiceAccountRolesResponse,
  ListServiceAccountRolesResponse,
  ListServiceAccountsResponse,
  ServiceAccount,
  SetServiceAccountRolesRequest,
  UpdateServiceAccountRequest,
} from "../../types/service-accounts.ts";

const errors = { 422: failures.HTTPValidationError };

/** Keep accounts that programs act under, and say what they may do. */
export class BetaServiceAccounts extends SDKResource {
  /**
   * Create a service account.
   *
   * Needs the permission `create_service_account` in the workspace.
   *
   * `POST /v1/service-accounts`
   */
  create(request: CreateServiceAccountRequest, options?: RequestOptions): Promise<ServiceAccount> {
    return answerOf(operations.create(this.client(options), request), errors);
  }

  /**
   * List service accounts.
   *
   * Those of a workspace, which needs the permission `see_all_workspace_service_accounts` there; or of the whole
   * organization, which needs `see_all_org_service_accounts`.
   *
   * `GET /v1/service-accounts`
   */
  list(
    request: BetaServiceAccountsListParams,
    options?: RequestOptions,
  ): Promise<PageIterator<ListServiceAccountsResponse>> {
    return pagesOf(operations.list(this.client(options), request), errors);
  }

  /**
   * List the roles that the service accounts of a workspace may be given.
   *
   * Needs the permission `see_all_workspace_service_accounts`.
   *
   * `GET /v1/service-accounts/assignable-roles`
   */
  listAssignableRoles(
    request: BetaServiceAccountsListAssignableRolesParams,
    options?: RequestOptions,
  ): Promise<ListAssignableServiceAccountRolesResponse> {
    return answerOf(operations.listAssignableRoles(this.client(options), request), errors);
  }

  /**
   * Read a service account.
   *
   * Needs the permission `see_all_workspace_service_accounts`.
   *
   * `GET /v1/service-accounts/{service_account_id}`
   */
  get(request: BetaServiceAccountsGetRequest, options?: RequestOptions): Promise<ServiceAccount> {
    return answerOf(operations.get(this.client(options), request.serviceAccountId), errors);
  }

  /**
   * Change the description of a service account.
   *
   * Needs the permission `manage_any_workspace_service_account`.
   *
   * `PATCH /v1/service-accounts/{service_account_id}`
   */
  update(request: BetaServiceAccountsUpdateRequest, options?: RequestOptions): Promise<ServiceAccount> {
    return answerOf(
      operations.update(this.client(options), request.serviceAccountId, request.updateServiceAccountRequest),
      errors,
    );
  }

  /**
   * Delete a service account.
   *
   * Needs the permission `manage_any_workspace_service_account`.
   *
   * `DELETE /v1/service-accounts/{service_account_id}`
   */
  delete(request: BetaServiceAccountsDeleteRequest, options?: RequestOptions): Promise<void> {
    return answerOf(operations.delete(this.client(options), request.serviceAccountId), errors);
  }

  /**
   * Say which roles a service account has.
   *
   * It loses those that are not named. Needs the permission `manage_any_workspace_service_account`.
   *
   * `PUT /v1/service-accounts/{service_account_id}/roles`
   */
  setRoles(
    request: BetaServiceAccountsSetRolesRequest,
    options?: RequestOptions,
  ): Promise<ListServiceAccountRolesResponse> {
    return answerOf(
      operations.setRoles(this.client(options), request.serviceAccountId, request.setServiceAccountRolesRequest),
      errors,
    );
  }

  /**
   * List the roles of a service account.
   *
   * Needs the permission `see_all_workspace_service_accounts`.
   *
   * `GET /v1/service-accounts/{service_account_id}/roles`
   */
  listRoles(
    request: BetaServiceAccountsListRolesRequest,
    options?: RequestOptions,
  ): Promise<ListServiceAccountRolesResponse> {
    return answerOf(operations.listRoles(this.client(options), request.serviceAccountId), errors);
  }
}

export interface BetaServiceAccountsGetRequest {
  /** The account to act on. */
  serviceAccountId: string;
}

export interface BetaServiceAccountsUpdateRequest {
  /** The account to act on. */
  serviceAccountId: string;
  updateServiceAccountRequest: UpdateServiceAccountRequest;
}

export interface BetaServiceAccountsDeleteRequest {
  /** The account to act on. */
  serviceAccountId: string;
}

export interface BetaServiceAccountsSetRolesRequest {
  /** The account to act on. */
  serviceAccountId: string;
  setServiceAccountRolesRequest: SetServiceAccountRolesRequest;
}

export interface BetaServiceAccountsListRolesRequest {
  /** The account to act on. */
  serviceAccountId: string;
}
