import { SDKResource, answerOf } from "@tramontane/runtime";
import type { SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as operations from "../../../../operations/beta/admin/user-groups/workspaces.ts";
import type {
  AddUserGroupWorkspaceRequest,
  ListUserGroupWorkspacesResponse,
  ProvisionUserGroupRequest,
  UpdateUserGroupWorkspaceRequest,
} from "../../../../types/admin-user-group-workspaces.ts";

/** Say what members of a group may do in a workspace. */
export class BetaAdminUserGroupsWorkspaces extends SDKResource {
  /**
   * Give every member of a group a role in a workspace.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `POST /v1/admin/user-groups/provision-workspace`
   */
  provision(request: ProvisionUserGroupRequest, options?: RequestOptions): Promise<void> {
    return answerOf(operations.provision(this.client(options), request));
  }

  /**
   * List the workspaces that a group is in, and as what.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `GET /v1/admin/user-groups/{group_uuid}/workspaces`
   */
  list(
    request: BetaAdminUserGroupsWorkspacesListRequest,
    options?: RequestOptions,
  ): Promise<ListUserGroupWorkspacesResponse> {
    const { groupUuid, ...params } = request;
    return answerOf(operations.list(this.client(options), groupUuid, params));
  }

  /**
   * Put a group into a workspace.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `POST /v1/admin/user-groups/{group_uuid}/workspaces`
   */
  add(request: BetaAdminUserGroupsWorkspacesAddRequest, options?: RequestOptions): Promise<void> {
    return answerOf(operations.add(this.client(options), request.groupUuid, request.addUserGroupWorkspaceRequest));
  }

  /**
   * Change what members of a group may do in a workspace.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `PATCH /v1/admin/user-groups/{group_uuid}/workspaces/{workspace_uuid}`
   */
  update(request: BetaAdminUserGroupsWorkspacesUpdateRequest, options?: RequestOptions): Promise<void> {
    return answerOf(
      operations.update(
        this.client(options),
        request.groupUuid,
        request.workspaceUuid,
        request.updateUserGroupWorkspaceRequest,
      ),
    );
  }

  /**
   * Take a group out of a workspace.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `DELETE /v1/admin/user-groups/{group_uuid}/workspaces/{workspace_uuid}`
   */
  remove(request: BetaAdminUserGroupsWorkspacesRemoveRequest, options?: RequestOptions): Promise<void> {
    return answerOf(operations.remove(this.client(options), request.groupUuid, request.workspaceUuid));
  }
}

export interface BetaAdminUserGroupsWorkspacesListRequest {
  /**
   * The group to act on.
   *
   * @format uuid
   */
  groupUuid: string;
  /**
   * The page to read, counted from 1.
   *
   * @defaultValue 1
   */
  page?: number | null;
  /**
   * How many to a page, at most 100.
   *
   * @defaultValue 25
   */
  pageSize?: number | null;
}

export interface BetaAdminUserGroupsWorkspacesAddRequest {
  /**
   * The group to act on.
   *
   * @format uuid
   */
  groupUuid: string;
  addUserGroupWorkspaceRequest: AddUserGroupWorkspaceRequest;
}

export interface BetaAdminUserGroupsWorkspacesUpdateRequest {
  /**
   * The group to act on.
   *
   * @format uuid
   */
  groupUuid: string;
  /**
   * The workspace to act on.
   *
   * @format uuid
   */
  workspaceUuid: string;
  updateUserGroupWorkspaceRequest: UpdateUserGroupWorkspaceRequest;
}

export interface BetaAdminUserGroupsWorkspacesRemoveRequest {
  /**
   * The group to act on.
   *
   * @format uuid
   */
  groupUuid: string;
  /**
   * The workspace to act on.
   *
   * @format uuid
   */
  workspaceUuid: string;
}
