import { SDKResource, answerOf } from "@tramontane/runtime";
import type { SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as operations from "../../../operations/beta/admin/workspaces.ts";
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
export class BetaAdminWorkspaces extends SDKResource {
  /** Say who is in a workspace, and what they may do there. */
  readonly members: BetaAdminWorkspacesMembers = new BetaAdminWorkspacesMembers(this.client);

  /**
   * List the workspaces of the organization.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `GET /v1/admin/workspaces`
   */
  list(request?: BetaAdminWorkspacesListParams, options?: RequestOptions): Promise<ListAdminWorkspacesResponse> {
    return answerOf(operations.list(this.client(options), request));
  }

  /**
   * Add a workspace to the organization.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `POST /v1/admin/workspaces`
   */
  create(request: CreateWorkspaceRequest, options?: RequestOptions): Promise<CreatedWorkspace> {
    return answerOf(operations.create(this.client(options), request));
  }

  /**
   * Change the name, the description or the icon of a workspace.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `PATCH /v1/admin/workspaces/{workspace_uuid}`
   */
  update(request: BetaAdminWorkspacesUpdateRequest, options?: RequestOptions): Promise<AdminWorkspace> {
    return answerOf(operations.update(this.client(options), request.workspaceUuid, request.updateWorkspaceRequest));
  }

  /**
   * Delete a workspace.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `DELETE /v1/admin/workspaces/{workspace_uuid}`
   */
  delete(request: BetaAdminWorkspacesDeleteRequest, options?: RequestOptions): Promise<void> {
    return answerOf(operations.delete(this.client(options), request.workspaceUuid));
  }
}

export interface BetaAdminWorkspacesUpdateRequest {
  /**
   * The workspace to act on.
   *
   * @format uuid
   */
  workspaceUuid: string;
  updateWorkspaceRequest: UpdateWorkspaceRequest;
}

export interface BetaAdminWorkspacesDeleteRequest {
  /**
   * The workspace to act on.
   *
   * @format uuid
   */
  workspaceUuid: string;
}
