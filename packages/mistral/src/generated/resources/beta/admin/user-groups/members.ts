import { Resource, json, paginate, path, query, redirects, requestJson, requestNothing } from "@tramontane/runtime";
import type { Call, PageCall, RequestOptions } from "@tramontane/runtime";
import type { BetaAdminUserGroupsMembersListParams } from "../../../../operations/beta/admin/user-groups/members.ts";
import type {
  ListUserGroupMembersResponse,
  UserGroupMember,
  UserGroupMembersRequest,
} from "../../../../types/admin-user-groups.ts";

/** Say who is in a group. */
export class BetaAdminUserGroupsMembers extends Resource {
  /**
   * List who is in a group.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `GET /v1/admin/user-groups/{group_uuid}/members`
   *
   * @param group_uuid The group to act on.
   */
  list(
    group_uuid: string,
    params?: BetaAdminUserGroupsMembersListParams,
    options?: RequestOptions,
  ): PageCall<UserGroupMember, ListUserGroupMembersResponse> {
    return paginate(
      params,
      (params, options) =>
        requestJson(
          this.client,
          { method: "GET", path: path`/v1/admin/user-groups/${group_uuid}/members`, query: query(params), redirects },
          options,
        ),
      (page, params) => ({
        items: page.members,
        next: page.members.length ? { page: (params.page ?? 1) + 1 } : undefined,
      }),
      options,
    );
  }

  /**
   * Put people into a group.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `POST /v1/admin/user-groups/{group_uuid}/members`
   *
   * @param group_uuid The group to act on.
   */
  add(group_uuid: string, body: UserGroupMembersRequest, options?: RequestOptions): Call<void> {
    return requestNothing(
      this.client,
      { method: "POST", path: path`/v1/admin/user-groups/${group_uuid}/members`, body: json(body) },
      options,
    );
  }

  /**
   * Take people out of a group.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `DELETE /v1/admin/user-groups/{group_uuid}/members`
   *
   * @param group_uuid The group to act on.
   */
  remove(group_uuid: string, body: UserGroupMembersRequest, options?: RequestOptions): Call<void> {
    return requestNothing(
      this.client,
      { method: "DELETE", path: path`/v1/admin/user-groups/${group_uuid}/members`, body: json(body) },
      options,
    );
  }
}
