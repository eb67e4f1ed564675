import { keyIn, paginate, query, reader, redirects, requestJson } from "@tramontane/runtime";
import type { Call, Client, PageCall, RequestOptions } from "@tramontane/runtime";
import { listWorkspacesResponseCodec, userIdentityCodec } from "../../codecs/users.ts";
import type {
  ListOrganizationsResponse,
  ListWorkspacesResponse,
  UserIdentity,
  UserOrganization,
  UserWorkspace,
} from "../../types/users.ts";

/**
 * Find out whose API key this is.
 *
 * The person, and the workspace and the organization that the key is good for.
 *
 * `GET /v1/users/me`
 */
export function getIdentity(client: Client, options?: RequestOptions): Call<UserIdentity> {
  return requestJson(
    client,
    { method: "GET", path: "/v1/users/me", redirects: keyIn("x-api-key", redirects) },
    options,
    reader(userIdentityCodec),
  );
}

/**
 * List the organizations that you are in.
 *
 * All of them, whichever the API key is good for.
 *
 * `GET /v1/users/me/organizations`
 */
export function listOrganizations(
  client: Client,
  params?: BetaUsersListOrganizationsParams,
  options?: RequestOptions,
): PageCall<UserOrganization, ListOrganizationsResponse> {
  return paginate(
    params,
    (params, options) =>
      requestJson(
        client,
        {
          method: "GET",
          path: "/v1/users/me/organizations",
          query: query(params),
          redirects: keyIn("x-api-key", redirects),
        },
        options,
      ),
    (page, params) => ({
      items: page.organizations,
      next: page.organizations.length ? { offset: (params.offset ?? 0) + page.organizations.length } : undefined,
    }),
    options,
  );
}

export interface BetaUsersListOrganizationsParams {
  /**
   * How many to pass over.
   *
   * @defaultValue 0
   */
  offset?: number | null;
  /**
   * How many at most, up to 100.
   *
   * @defaultValue 100
   */
  limit?: number | null;
}

/**
 * List the workspaces that you are in.
 *
 * Those of all your organizations, unless you name one.
 *
 * `GET /v1/users/me/workspaces`
 */
export function listWorkspaces(
  client: Client,
  params?: BetaUsersListWorkspacesParams,
  options?: RequestOptions,
): PageCall<UserWorkspace, ListWorkspacesResponse> {
  return paginate(
    params,
    (params, options) =>
      requestJson(
        client,
        {
          method: "GET",
          path: "/v1/users/me/workspaces",
          query: query({ organization_id: params?.organizationId, offset: params?.offset, limit: params?.limit }),
          redirects: keyIn("x-api-key", redirects),
        },
        options,
        reader(listWorkspacesResponseCodec),
      ),
    (page, params) => ({
      items: page.workspaces,
      next: page.workspaces.length ? { offset: (params.offset ?? 0) + page.workspaces.length } : undefined,
    }),
    options,
  );
}

export interface BetaUsersListWorkspacesParams {
  /**
   * Only workspaces of this organization.
   *
   * @format uuid
   */
  organizationId?: string | null;
  /**
   * How many to pass over.
   *
   * @defaultValue 0
   */
  offset?: number | null;
  /**
   * How many at most, up to 100.
   *
   * @defaultValue 100
   */
  limit?: number | null;
}
