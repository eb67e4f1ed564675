import { Resource, keyIn, paginate, query, redirects, requestJson } from "@tramontane/runtime";
import type { Call, PageCall, RequestOptions } from "@tramontane/runtime";
import type { BetaUsersListOrganizationsParams, BetaUsersListWorkspacesParams } from "../../operations/beta/users.ts";
import type {
  ListOrganizationsResponse,
  ListWorkspacesResponse,
  UserIdentity,
  UserOrganization,
  UserWorkspace,
} from "../../types/users.ts";

/** Find out whose API key it is, and where that person is a member. */
export class BetaUsers extends Resource {
  /**
   * Find out whose API key this is.
   *
   * The person, and the workspace and the organization that the key is good for.
   *
   * `GET /v1/users/me`
   */
  getIdentity(options?: RequestOptions): Call<UserIdentity> {
    return requestJson(
      this.client,
      { method: "GET", path: "/v1/users/me", redirects: keyIn("x-api-key", redirects) },
      options,
    );
  }

  /**
   * List the organizations that you are in.
   *
   * All of them, whichever the API key is good for.
   *
   * `GET /v1/users/me/organizations`
   */
  listOrganizations(
    params?: BetaUsersListOrganizationsParams,
    options?: RequestOptions,
  ): PageCall<UserOrganization, ListOrganizationsResponse> {
    return paginate(
      params,
      (params, options) =>
        requestJson(
          this.client,
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

  /**
   * List the workspaces that you are in.
   *
   * Those of all your organizations, unless you name one.
   *
   * `GET /v1/users/me/workspaces`
   */
  listWorkspaces(
    params?: BetaUsersListWorkspacesParams,
    options?: RequestOptions,
  ): PageCall<UserWorkspace, ListWorkspacesResponse> {
    return paginate(
      params,
      (params, options) =>
        requestJson(
          this.client,
          {
            method: "GET",
            path: "/v1/users/me/workspaces",
            query: query(params),
            redirects: keyIn("x-api-key", redirects),
          },
          options,
        ),
      (page, params) => ({
        items: page.workspaces,
        next: page.workspaces.length ? { offset: (params.offset ?? 0) + page.workspaces.length } : undefined,
      }),
      options,
    );
  }
}
