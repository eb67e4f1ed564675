import { SDKResource, answerOf } from "@tramontane/runtime";
import type { SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as operations from "../../../../operations/beta/admin/workspaces/members.ts";
import type {
  AddOrUpdateWorkspaceMembersResponse,
  AddWorkspaceMembersResponse,
  RemoveWorkspaceMembersRequest,
  RemoveWorkspaceMembersResponse,
  WorkspaceMembersRequest,
} from "../../../../types/admin-workspaces.ts";

/** Say who is in a workspace, and what they may do there. */
export class BetaAdminWorkspacesMembers extends SDKResource {
  /**
   * Make people members of a workspace.
   *
   * They are members of the organization already.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `POST /v1/admin/workspaces/{workspace_uuid}/add-users`
   */
  add(request: BetaAdminWorkspacesMembersAddRequest, options?: RequestOptions): Promise<AddWorkspaceMembersResponse> {
    return answerOf(operations.add(this.client(options), request.workspaceUuid, request.workspaceMembersRequest));
  }

  /**
   * Say what people may do in a workspace, whether they are in it already or not.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `PATCH /v1/admin/workspaces/{workspace_uuid}/users`
   */
  addOrUpdate(
    request: BetaAdminWorkspacesMembersAddOrUpdateRequest,
    options?: RequestOptions,
  ): Promise<AddOrUpdateWorkspaceMembersResponse> {
    return answerOf(
      operations.addOrUpdate(this.client(options), request.workspaceUuid, request.workspaceMembersRequest),
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
   */
  remove(
    request: BetaAdminWorkspacesMembersRemoveRequest,
    options?: RequestOptions,
  ): Promise<RemoveWorkspaceMembersResponse> {
    return answerOf(
      operations.remove(this.client(options), request.workspaceUuid, request.removeWorkspaceMembersRequest),
    );
  }
}

export interface BetaAdminWorkspacesMembersAddRequest {
  /**
   * The workspace to act on.
   *
   * @format uuid
   */
  workspaceUuid: string;
  workspaceMembersRequest: WorkspaceMembersRequest;
}

export interface BetaAdminWorkspacesMembersAddOrUpdateRequest {
  /**
   * The workspace to act on.
   *
   * @format uuid
   */
  workspaceUuid: string;
  workspaceMembersRequest: WorkspaceMembersRequest;
}

export interface BetaAdminWorkspacesMembersRemoveRequest {
  /**
   * The workspace to act on.
   *
   * @format uuid
   */
  workspaceUuid: string;
  removeWorkspaceMembersRequest: RemoveWorkspaceMembersRequest;
}
