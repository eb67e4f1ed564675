import { SDKResource, answerOf, pagesOf } from "@tramontane/runtime";
import type { PageIterator, SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as operations from "../../operations/beta/users.ts";
import type { BetaUsersListOrganizationsParams, BetaUsersListWorkspacesParams } from "../../operations/beta/users.ts";
import type { ListOrganizationsResponse, ListWorkspacesResponse, UserIdentity } from "../../types/users.ts";

/** Find out whose API key it is, and where that person is a member. */
export class BetaUsers extends SDKResource {
  /**
   * Find out whose API key this is.
   *
   * The person, and the workspace and the organization that the key is good for.
   *
   * `GET /v1/users/me`
   */
  getIdentity(security: { dashboardUserContextAuth?: string }, options?: RequestOptions): Promise<UserIdentity> {
    return answerOf(operations.getIdentity(this.client(options, { apiKey: security.dashboardUserContextAuth })));
  }

  /**
   * List the organizations that you are in.
   *
   * All of them, whichever the API key is good for.
   *
   * `GET /v1/users/me/organizations`
   */
  listOrganizations(
    security: { dashboardUserContextAuth?: string },
    request?: BetaUsersListOrganizationsParams,
    options?: RequestOptions,
  ): Promise<PageIterator<ListOrganizationsResponse>> {
    return pagesOf(
      operations.listOrganizations(this.client(options, { apiKey: security.dashboardUserContextAuth }), request),
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
    security: { dashboardUserContextAuth?: string },
    request?: BetaUsersListWorkspacesParams,
    options?: RequestOptions,
  ): Promise<PageIterator<ListWorkspacesResponse>> {
    return pagesOf(
      operations.listWorkspaces(this.client(options, { apiKey: security.dashboardUserContextAuth }), request),
    );
  }
}
