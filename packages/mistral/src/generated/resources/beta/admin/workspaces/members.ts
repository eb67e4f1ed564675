import { Resource, json, path, requestJson } from "@tramontane/runtime";
import type { Call, RequestOptions } from "@tramontane/runtime";
import type {
  AddOrUpdateWorkspaceMembersResponse,
  AddWorkspaceMembersResponse,
  RemoveWorkspaceMembersRequest,
  RemoveWorkspaceMembersResponse,
  WorkspaceMembersRequest,
} from "../../../../types/admin-workspaces.ts";

/** Say who is in a workspace, and what they may do there. */
export class BetaAdminWorkspacesMembers extends Resource {
  /**
   * Make people members of a workspace.
   *
   * They are members of the organization already.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `POST /v1/admin/workspaces/{workspace_uuid}/add-users`
   *
   * @param workspace_uuid The workspace to act on.
   */
  add(
    workspace_uuid: string,
    body: WorkspaceMembersRequest,
    options?: RequestOptions,
  ): Call<AddWorkspaceMembersResponse> {
    return requestJson(
      this.client,
      { method: "POST", path: path`/v1/admin/workspaces/${workspace_uuid}/add-users`, body: json(body) },
      options,
    );
  }

  /**
   * Say what people may do in a workspace, whether they are in it already or not.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `PATCH /v1/admin/workspaces/{workspace_uuid}/users`
   *
   * @param workspace_uuid The workspace to act on.
   */
  addOrUpdate(
    workspace_uuid: string,
    body: WorkspaceMembersRequest,
    options?: RequestOptions,
  ): Call<AddOrUpdateWorkspaceMembersResponse> {
    return requestJson(
      this.client,
      { method: "PATCH", path: path`/v1/admin/workspaces/${workspace_uuid}/users`, body: json(body) },
      options,
    );
  }

  /**
   * Take people out of a workspace.
   *
   * They stay in the organization.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `DELETE /v1/admin/workspaces/{workspace_uuid}/remove-users`
   *
   * @param workspace_uuid The workspace to act on.
   */
  remove(
    workspace_uuid: string,
    body: RemoveWorkspaceMembersRequest,
    options?: RequestOptions,
  ): Call<RemoveWorkspaceMembersResponse> {
    return requestJson(
      this.client,
      { method: "DELETE", path: path`/v1/admin/workspaces/${workspace_uuid}/remove-users`, body: json(body) },
      options,
    );
  }
}
