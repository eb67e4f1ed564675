import { SDKResource, answerOf } from "@tramontane/runtime";
import type { SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as operations from "../../../operations/beta/admin/user-groups.ts";
import type { BetaAdminUserGroupsListParams } from "../../../operations/beta/admin/user-groups.ts";
import type {
  CreateUserGroupRequest,
  ListUserGroupsResponse,
  SetUserGroupOrganizationRoleRequest,
  UpdateUserGroupRequest,
  UserGroup,
} from "../../../types/admin-user-groups.ts";
import { BetaAdminUserGroupsMembers } from "./user-groups/members.ts";
import { BetaAdminUserGroupsNestedGroups } from "./user-groups/nested-groups.ts";
import { BetaAdminUserGroupsWorkspaces } from "./user-groups/workspaces.ts";

/** Give people their roles together. */
export class BetaAdminUserGroups extends SDKResource {
  /** Say what members of a group may do in a workspace. */
  readonly workspaces: BetaAdminUserGroupsWorkspaces = new BetaAdminUserGroupsWorkspaces(this.client);

  /** Say who is in a group. */
  readonly members: BetaAdminUserGroupsMembers = new BetaAdminUserGroupsMembers(this.client);

  /** Make groups part of groups. */
  readonly nestedGroups: BetaAdminUserGroupsNestedGroups = new BetaAdminUserGroupsNestedGroups(this.client);

  /**
   * List the groups of the organization.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `GET /v1/admin/user-groups`
   */
  list(request?: BetaAdminUserGroupsListParams, options?: RequestOptions): Promise<ListUserGroupsResponse> {
    return answerOf(operations.list(this.client(options), request));
  }

  /**
   * Create a group.
   *
   * Nobody is in it yet.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `POST /v1/admin/user-groups`
   */
  create(request: CreateUserGroupRequest, options?: RequestOptions): Promise<UserGroup> {
    return answerOf(operations.create(this.client(options), request));
  }

  /**
   * Read what is known of a group.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `GET /v1/admin/user-groups/{group_uuid}`
   */
  get(request: BetaAdminUserGroupsGetRequest, options?: RequestOptions): Promise<UserGroup> {
    return answerOf(operations.get(this.client(options), request.groupUuid));
  }

  /**
   * Change a group, and what it is part of.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `PATCH /v1/admin/user-groups/{group_uuid}`
   */
  update(request: BetaAdminUserGroupsUpdateRequest, options?: RequestOptions): Promise<UserGroup> {
    return answerOf(operations.update(this.client(options), request.groupUuid, request.updateUserGroupRequest));
  }

  /**
   * Delete a group.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `DELETE /v1/admin/user-groups/{group_uuid}`
   */
  delete(request: BetaAdminUserGroupsDeleteRequest, options?: RequestOptions): Promise<void> {
    return answerOf(operations.delete(this.client(options), request.groupUuid));
  }

  /**
   * Say what members of a group may do in the organization.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `PATCH /v1/admin/user-groups/{group_uuid}/organization-role`
   */
  setOrganizationRole(request: BetaAdminUserGroupsSetOrganizationRoleRequest, options?: RequestOptions): Promise<void> {
    return answerOf(
      operations.setOrganizationRole(
        this.client(options),
        request.groupUuid,
        request.setUserGroupOrganizationRoleRequest,
      ),
    );
  }
}

export interface BetaAdminUserGroupsGetRequest {
  /**
   * The group to act on.
   *
   * @format uuid
   */
  groupUuid: string;
}

export interface BetaAdminUserGroupsUpdateRequest {
  /**
   * The group to act on.
   *
   * @format uuid
   */
  groupUuid: string;
  updateUserGroupRequest: UpdateUserGroupRequest;
}

export interface BetaAdminUserGroupsDeleteRequest {
  /**
   * The group to act on.
   *
   * @format uuid
   */
  groupUuid: string;
}

export interface BetaAdminUserGroupsSetOrganizationRoleRequest {
  /**
   * The group to act on.
   *
   * @format uuid
   */
  groupUuid: string;
  setUserGroupOrganizationRoleRequest: SetUserGroupOrganizationRoleRequest;
}
