import {
  encode,
  json,
  paginate,
  path,
  query,
  reader,
  redirects,
  requestJson,
  requestNothing,
} from "@tramontane/runtime";
import type { Call, Client, PageCall, RequestOptions } from "@tramontane/runtime";
import {
  createServiceAccountRequestCodec,
  listAssignableServiceAccountRolesResponseCodec,
  listServiceAccountRolesResponseCodec,
  listServiceAccountsResponseCodec,
  serviceAccountCodec,
  setServiceAccountRolesRequestCodec,
} from "../../codecs/service-accounts.ts";
import type { HTTPValidationError } from "../../types/errors.ts";
import type {
  CreateServiceAccountRequest,
  ListAssignableServiceAccountRolesResponse,
  ListServiceAccountRolesResponse,
  ListServiceAccountsResponse,
  ServiceAccount,
  SetServiceAccountRolesRequest,
  UpdateServiceAccountRequest,
} from "../../types/service-accounts.ts";

/**
 * Create a service account.
 *
 * Needs the permission `create_service_account` in the workspace.
 *
 * `POST /v1/service-accounts`
 */
export function create(
  client: Client,
  body: CreateServiceAccountRequest,
  options?: RequestOptions,
): Call<ServiceAccount, BetaServiceAccountsErrors> {
  return requestJson(
    client,
    { method: "POST", path: "/v1/service-accounts", body: json(encode(body, createServiceAccountRequestCodec)) },
    options,
    reader(serviceAccountCodec),
  );
}

/**
 * List service accounts.
 *
 * Those of a workspace, which needs the permission `see_all_workspace_service_accounts` there; or of the whole
 * organization, which needs `see_all_org_service_accounts`.
 *
 * `GET /v1/service-accounts`
 */
export function list(
  client: Client,
  params: BetaServiceAccountsListParams,
  options?: RequestOptions,
): PageCall<ServiceAccount, ListServiceAccountsResponse, BetaServiceAccountsErrors> {
  return paginate(
    params,
    (params, options) =>
      requestJson(
        client,
        {
          method: "GET",
          path: "/v1/service-accounts",
          query: query({
            workspace_id: params.workspaceId,
            include_deleted: params.includeDeleted,
            offset: params.offset,
            limit: params.limit,
          }),
          redirects,
        },
        options,
        reader(listServiceAccountsResponseCodec),
      ),
    (page, params) => ({
      items: page.items,
      next: page.items.length ? { offset: (params.offset ?? 0) + page.items.length } : undefined,
    }),
    options,
  );
}

export interface BetaServiceAccountsListParams {
  /** Only accounts of this workspace. Left out, those of all. */
  workspaceId?: string | null;
  /**
   * Whether to list deleted ones too.
   *
   * @defaultValue false
   */
  includeDeleted?: boolean | null;
  /** How many to pass over. */
  offset: number;
  /** How many at most. */
  limit: number;
}

/**
 * List the roles that the service accounts of a workspace may be given.
 *
 * Needs the permission `see_all_workspace_service_accounts`.
 *
 * `GET /v1/service-accounts/assignable-roles`
 */
export function listAssignableRoles(
  client: Client,
  params: BetaServiceAccountsListAssignableRolesParams,
  options?: RequestOptions,
): Call<ListAssignableServiceAccountRolesResponse, BetaServiceAccountsErrors> {
  return requestJson(
    client,
    {
      method: "GET",
      path: "/v1/service-accounts/assignable-roles",
      query: query({ workspace_id: params.workspaceId }),
      redirects,
    },
    options,
    reader(listAssignableServiceAccountRolesResponseCodec),
  );
}

export interface BetaServiceAccountsListAssignableRolesParams {
  /** The workspace that the accounts are in. */
  workspaceId: string;
}

/**
 * Read a service account.
 *
 * Needs the permission `see_all_workspace_service_accounts`.
 *
 * `GET /v1/service-accounts/{service_account_id}`
 *
 * @param serviceAccountId The account to act on.
 */
export function get(
  client: Client,
  serviceAccountId: string,
  options?: RequestOptions,
): Call<ServiceAccount, BetaServiceAccountsErrors> {
  return requestJson(
    client,
    { method: "GET", path: path`/v1/service-accounts/${serviceAccountId}`, redirects },
    options,
    reader(serviceAccountCodec),
  );
}

/**
 * Change the description of a service account.
 *
 * Needs the permission `manage_any_workspace_service_account`.
 *
 * `PATCH /v1/service-accounts/{service_account_id}`
 *
 * @param serviceAccountId The account to act on.
 */
export function update(
  client: Client,
  serviceAccountId: string,
  body: UpdateServiceAccountRequest,
  options?: RequestOptions,
): Call<ServiceAccount, BetaServiceAccountsErrors> {
  return requestJson(
    client,
    { method: "PATCH", path: path`/v1/service-accounts/${serviceAccountId}`, body: json(body) },
    options,
    reader(serviceAccountCodec),
  );
}

/**
 * Delete a service account.
 *
 * Needs the permission `manage_any_workspace_service_account`.
 *
 * `DELETE /v1/service-accounts/{service_account_id}`
 *
 * @param serviceAccountId The account to act on.
 */
function delete_(
  client: Client,
  serviceAccountId: string,
  options?: RequestOptions,
): Call<void, BetaServiceAccountsErrors> {
  return requestNothing(client, { method: "DELETE", path: path`/v1/service-accounts/${serviceAccountId}` }, options);
}
export { delete_ as delete };

/**
 * Say which roles a service account has.
 *
 * It loses those that are not named. Needs the permission `manage_any_workspace_service_account`.
 *
 * `PUT /v1/service-accounts/{service_account_id}/roles`
 *
 * @param serviceAccountId The account to act on.
 */
export function setRoles(
  client: Client,
  serviceAccountId: string,
  body: SetServiceAccountRolesRequest,
  options?: RequestOptions,
): Call<ListServiceAccountRolesResponse, BetaServiceAccountsErrors> {
  return requestJson(
    client,
    {
      method: "PUT",
      path: path`/v1/service-accounts/${serviceAccountId}/roles`,
      body: json(encode(body, setServiceAccountRolesRequestCodec)),
    },
    options,
    reader(listServiceAccountRolesResponseCodec),
  );
}

/**
 * List the roles of a service account.
 *
 * Needs the permission `see_all_workspace_service_accounts`.
 *
 * `GET /v1/service-accounts/{service_account_id}/roles`
 *
 * @param serviceAccountId The account to act on.
 */
export function listRoles(
  client: Client,
  serviceAccountId: string,
  options?: RequestOptions,
): Call<ListServiceAccountRolesResponse, BetaServiceAccountsErrors> {
  return requestJson(
    client,
    { method: "GET", path: path`/v1/service-accounts/${serviceAccountId}/roles`, redirects },
    options,
    reader(listServiceAccountRolesResponseCodec),
  );
}

/** What the operations of `beta.serviceAccounts` answer when they fail, by status. */
export interface BetaServiceAccountsErrors {
  422: HTTPValidationError;
}
