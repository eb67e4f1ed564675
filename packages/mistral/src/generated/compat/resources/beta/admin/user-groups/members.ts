import { SDKResource, answerOf } from "@tramontane/runtime";
import type { SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as operations from "../../../../operations/beta/admin/user-groups/members.ts";
import type { ListUserGroupMembersResponse, UserGroupMembersRequest } from "../../../../types/admin-user-groups.ts";

/** Say who is in a group. */
export class BetaAdminUserGroupsMembers extends SDKResource {
  /**
   * List who is in a group.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `GET /v1/admin/user-groups/{group_uuid}/members`
   */
  list(
    request: BetaAdminUserGroupsMembersListRequest,
    options?: RequestOptions,
  ): Promise<ListUserGroupMembersResponse> {
    const { groupUuid, ...params } = request;
    return answerOf(operations.list(this.client(options), groupUuid, params));
  }

  /**
   * Put people into a group.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `POST /v1/admin/user-groups/{group_uuid}/members`
   */
  add(request: BetaAdminUserGroupsMembersAddRequest, options?: RequestOptions): Promise<void> {
    return answerOf(operations.add(this.client(options), request.groupUuid, request.userGroupMembersRequest));
  }

  /**
   * Take people out of a group.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `DELETE /v1/admin/user-groups/{group_uuid}/members`
   */
  remove(request: BetaAdminUserGroupsMembersRemoveRequest, options?: RequestOptions): Promise<void> {
    return answerOf(operations.remove(this.client(options), request.groupUuid, request.userGroupMembersRequest));
  }
}

export interface BetaAdminUserGroupsMembersListRequest {
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
   * How many to a page.
   *
   * @defaultValue 25
   */
  pageSize?: number | null;
}

export interface BetaAdminUserGroupsMembersAddRequest {
  /**
   * The group to act on.
   *
   * @format uuid
   */
  groupUuid: string;
  userGroupMembersRequest: UserGroupMembersRequest;
}

export interface BetaAdminUserGroupsMembersRemoveRequest {
  /**
   * The group to act on.
   *
   * @format uuid
   */
  groupUuid: string;
  userGroupMembersRequest: UserGroupMembersRequest;
}
