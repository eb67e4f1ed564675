import { Resource, json, paginate, path, query, redirects, requestJson, requestNothing } from "@tramontane/runtime";
import type { Call, PageCall, RequestOptions } from "@tramontane/runtime";
import type { BetaAdminUserGroupsWorkspacesListParams } from "../../../../operations/beta/admin/user-groups/workspaces.ts";
import type {
  AddUserGroupWorkspaceRequest,
  ListUserGroupWorkspacesResponse,
  ProvisionUserGroupRequest,
  UpdateUserGroupWorkspaceRequest,
  UserGroupWorkspace,
} from "../../../../types/admin-user-group-workspaces.ts";

/** Say what members of a group may do in a workspace. */
export class BetaAdminUserGroupsWorkspaces extends Resource {
  /**
   * Give every member of a group a role in a workspace.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `POST /v1/admin/user-groups/provision-workspace`
   */
  provision(body: ProvisionUserGroupRequest, options?: RequestOptions): Call<void> {
    return requestNothing(
      this.client,
      { method: "POST", path: "/v1/admin/user-groups/provision-workspace", body: json(body) },
      options,
    );
  }

  /**
   * List the workspaces that a group is in, and as what.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `GET /v1/admin/user-groups/{group_uuid}/workspaces`
   *
   * @param group_uuid The group to act on.
   */
  list(
    group_uuid: string,
    params?: BetaAdminUserGroupsWorkspacesListParams,
    options?: RequestOptions,
  ): PageCall<UserGroupWorkspace, ListUserGroupWorkspacesResponse> {
    return paginate(
      params,
      (params, options) =>
        requestJson(
          this.client,
          {
            method: "GET",
            path: path`/v1/admin/user-groups/${group_uuid}/workspaces`,
            query: query(params),
            redirects,
          },
          options,
        ),
      (page, params) => ({ items: page.items, next: page.items.length ? { page: (params.page ?? 1) + 1 } : undefined }),
      options,
    );
  }

  /**
   * Put a group into a workspace.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `POST /v1/admin/user-groups/{group_uuid}/workspaces`
   *
   * @param group_uuid The group to act on.
   */
  add(group_uuid: string, body: AddUserGroupWorkspaceRequest, options?: RequestOptions): Call<void> {
    return requestNothing(
      this.client,
      { method: "POST", path: path`/v1/admin/user-groups/${group_uuid}/workspaces`, body: json(body) },
      options,
    );
  }

  /**
   * Change what members of a group may do in a workspace.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `PATCH /v1/admin/user-groups/{group_uuid}/workspaces/{workspace_uuid}`
   *
   * @param group_uuid The group to act on.
   * @param workspace_uuid The workspace to act on.
   */
  update(
    group_uuid: string,
    workspace_uuid: string,
    body: UpdateUserGroupWorkspaceRequest,
    options?: RequestOptions,
  ): Call<void> {
    return requestNothing(
      this.client,
      {
        method: "PATCH",
        path: path`/v1/admin/user-groups/${group_uuid}/workspaces/${workspace_uuid}`,
        body: json(body),
      },
      options,
    );
  }

  /**
   * Take a group out of a workspace.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `DELETE /v1/admin/user-groups/{group_uuid}/workspaces/{workspace_uuid}`
   *
   * @param group_uuid The group to act on.
   * @param workspace_uuid The workspace to act on.
   */
  remove(group_uuid: string, workspace_uuid: string, options?: RequestOptions): Call<void> {
    return requestNothing(
      this.client,
      { method: "DELETE", path: path`/v1/admin/user-groups/${group_uuid}/workspaces/${workspace_uuid}` },
      options,
    );
  }
}
