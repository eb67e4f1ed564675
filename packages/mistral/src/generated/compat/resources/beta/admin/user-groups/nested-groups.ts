import { SDKResource, answerOf } from "@tramontane/runtime";
import type { SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as operations from "../../../../operations/beta/admin/user-groups/nested-groups.ts";
import type { NestedUserGroups, SetNestedUserGroupsRequest } from "../../../../types/admin-user-groups.ts";

/** Make groups part of groups. */
export class BetaAdminUserGroupsNestedGroups extends SDKResource {
  /**
   * List the groups that are directly part of a group.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `GET /v1/admin/user-groups/{group_uuid}/nested`
   */
  list(request: BetaAdminUserGroupsNestedGroupsListRequest, options?: RequestOptions): Promise<NestedUserGroups> {
    return answerOf(operations.list(this.client(options), request.groupUuid));
  }

  /**
   * Say which groups are directly part of a group.
   *
   * Those that are not named are no longer part of it.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `PATCH /v1/admin/user-groups/{group_uuid}/nested`
   */
  set(request: BetaAdminUserGroupsNestedGroupsSetRequest, options?: RequestOptions): Promise<void> {
    return answerOf(operations.set(this.client(options), request.groupUuid, request.setNestedUserGroupsRequest));
  }
}

export interface BetaAdminUserGroupsNestedGroupsListRequest {
  /**
   * The group to act on.
   *
   * @format uuid
   */
  groupUuid: string;
}

export interface BetaAdminUserGroupsNestedGroupsSetRequest {
  /**
   * The group to act on.
   *
   * @format uuid
   */
  groupUuid: string;
  setNestedUserGroupsRequest: SetNestedUserGroupsRequest;
}
