import { Resource, json, paginate, path, query, redirects, requestJson, requestNothing } from "@tramontane/runtime";
import type { Call, PageCall, RequestOptions } from "@tramontane/runtime";
import type {
  BetaServiceAccountsErrors,
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

/** Keep accounts that programs act under, and say what they may do. */
export class BetaServiceAccounts extends Resource {
  /**
   * Create a service account.
   *
   * Needs the permission `create_service_account` in the workspace.
   *
   * `POST /v1/service-accounts`
   */
  create(body: CreateServiceAccountRequest, options?: RequestOptions): Call<ServiceAccount, BetaServiceAccountsErrors> {
    return requestJson(this.client, { method: "POST", path: "/v1/service-accounts", body: json(body) }, options);
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
    params: BetaServiceAccountsListParams,
    options?: RequestOptions,
  ): PageCall<ServiceAccount, ListServiceAccountsResponse, BetaServiceAccountsErrors> {
    return paginate(
      params,
      (params, options) =>
        requestJson(
          this.client,
          { method: "GET", path: "/v1/service-accounts", query: query(params), redirects },
          options,
        ),
      (page, params) => ({
        items: page.items,
        next: page.items.length ? { offset: (params.offset ?? 0) + page.items.length } : undefined,
      }),
      options,
    );
  }

  /**
   * List the roles that the service accounts of a workspace may be given.
   *
   * Needs the permission `see_all_workspace_service_accounts`.
   *
   * `GET /v1/service-accounts/assignable-roles`
   */
  listAssignableRoles(
    params: BetaServiceAccountsListAssignableRolesParams,
    options?: RequestOptions,
  ): Call<ListAssignableServiceAccountRolesResponse, BetaServiceAccountsErrors> {
    return requestJson(
      this.client,
      { method: "GET", path: "/v1/service-accounts/assignable-roles", query: query(params), redirects },
      options,
    );
  }

  /**
   * Read a service account.
   *
   * Needs the permission `see_all_workspace_service_accounts`.
   *
   * `GET /v1/service-accounts/{service_account_id}`
   *
   * @param service_account_id The account to act on.
   */
  get(service_account_id: string, options?: RequestOptions): Call<ServiceAccount, BetaServiceAccountsErrors> {
    return requestJson(
      this.client,
      { method: "GET", path: path`/v1/service-accounts/${service_account_id}`, redirects },
      options,
    );
  }

  /**
   * Change the description of a service account.
   *
   * Needs the permission `manage_any_workspace_service_account`.
   *
   * `PATCH /v1/service-accounts/{service_account_id}`
   *
   * @param service_account_id The account to act on.
   */
  update(
    service_account_id: string,
    body: UpdateServiceAccountRequest,
    options?: RequestOptions,
  ): Call<ServiceAccount, BetaServiceAccountsErrors> {
    return requestJson(
      this.client,
      { method: "PATCH", path: path`/v1/service-accounts/${service_account_id}`, body: json(body) },
      options,
    );
  }

  /**
   * Delete a service account.
   *
   * Needs the permission `manage_any_workspace_service_account`.
   *
   * `DELETE /v1/service-accounts/{service_account_id}`
   *
   * @param service_account_id The account to act on.
   */
  delete(service_account_id: string, options?: RequestOptions): Call<void, BetaServiceAccountsErrors> {
    return requestNothing(
      this.client,
      { method: "DELETE", path: path`/v1/service-accounts/${service_account_id}` },
      options,
    );
  }

  /**
   * Say which roles a service account has.
   *
   * It loses those that are not named. Needs the permission `manage_any_workspace_service_account`.
   *
   * `PUT /v1/service-accounts/{service_account_id}/roles`
   *
   * @param service_account_id The account to act on.
   */
  setRoles(
    service_account_id: string,
    body: SetServiceAccountRolesRequest,
    options?: RequestOptions,
  ): Call<ListServiceAccountRolesResponse, BetaServiceAccountsErrors> {
    return requestJson(
      this.client,
      { method: "PUT", path: path`/v1/service-accounts/${service_account_id}/roles`, body: json(body) },
      options,
    );
  }

  /**
   * List the roles of a service account.
   *
   * Needs the permission `see_all_workspace_service_accounts`.
   *
   * `GET /v1/service-accounts/{service_account_id}/roles`
   *
   * @param service_account_id The account to act on.
   */
  listRoles(
    service_account_id: string,
    options?: RequestOptions,
  ): Call<ListServiceAccountRolesResponse, BetaServiceAccountsErrors> {
    return requestJson(
      this.client,
      { method: "GET", path: path`/v1/service-accounts/${service_account_id}/roles`, redirects },
      options,
    );
  }
}
