import { Resource, json, paginate, path, query, redirects, requestJson, requestNothing } from "@tramontane/runtime";
import type { Call, PageCall, RequestOptions } from "@tramontane/runtime";
import type { BetaAdminWorkspacesListParams } from "../../../operations/beta/admin/workspaces.ts";
import type {
  AdminWorkspace,
  CreateWorkspaceRequest,
  CreatedWorkspace,
  ListAdminWorkspacesResponse,
  UpdateWorkspaceRequest,
} from "../../../types/admin-workspaces.ts";
import { BetaAdminWorkspacesMembers } from "./workspaces/members.ts";

/** Divide the organization into workspaces. */
export class BetaAdminWorkspaces extends Resource {
  /** Say who is in a workspace, and what they may do there. */
  readonly members: BetaAdminWorkspacesMembers = new BetaAdminWorkspacesMembers(this.client);

  /**
   * List the workspaces of the organization.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `GET /v1/admin/workspaces`
   */
  list(
    params?: BetaAdminWorkspacesListParams,
    options?: RequestOptions,
  ): PageCall<AdminWorkspace, ListAdminWorkspacesResponse> {
    return paginate(
      params,
      (params, options) =>
        requestJson(
          this.client,
          { method: "GET", path: "/v1/admin/workspaces", query: query(params), redirects },
          options,
        ),
      (page, params) => ({ items: page.items, next: page.items.length ? { page: (params.page ?? 1) + 1 } : undefined }),
      options,
    );
  }

  /**
   * Add a workspace to the organization.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `POST /v1/admin/workspaces`
   */
  create(body: CreateWorkspaceRequest, options?: RequestOptions): Call<CreatedWorkspace> {
    return requestJson(this.client, { method: "POST", path: "/v1/admin/workspaces", body: json(body) }, options);
  }

  /**
   * Change the name, the description or the icon of a workspace.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `PATCH /v1/admin/workspaces/{workspace_uuid}`
   *
   * @param workspace_uuid The workspace to act on.
   */
  update(workspace_uuid: string, body: UpdateWorkspaceRequest, options?: RequestOptions): Call<AdminWorkspace> {
    return requestJson(
      this.client,
      { method: "PATCH", path: path`/v1/admin/workspaces/${workspace_uuid}`, body: json(body) },
      options,
    );
  }

  /**
   * Delete a workspace.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `DELETE /v1/admin/workspaces/{workspace_uuid}`
   *
   * @param workspace_uuid The workspace to act on.
   */
  delete(workspace_uuid: string, options?: RequestOptions): Call<void> {
    return requestNothing(
      this.client,
      { method: "DELETE", path: path`/v1/admin/workspaces/${workspace_uuid}` },
      options,
    );
  }
}
