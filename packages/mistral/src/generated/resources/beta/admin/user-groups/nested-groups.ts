import { Resource, json, path, redirects, requestJson, requestNothing } from "@tramontane/runtime";
import type { Call, RequestOptions } from "@tramontane/runtime";
import type { NestedUserGroups, SetNestedUserGroupsRequest } from "../../../../types/admin-user-groups.ts";

/** Make groups part of groups. */
export class BetaAdminUserGroupsNestedGroups extends Resource {
  /**
   * List the groups that are directly part of a group.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `GET /v1/admin/user-groups/{group_uuid}/nested`
   *
   * @param group_uuid The group to act on.
   */
  list(group_uuid: string, options?: RequestOptions): Call<NestedUserGroups> {
    return requestJson(
      this.client,
      { method: "GET", path: path`/v1/admin/user-groups/${group_uuid}/nested`, redirects },
      options,
    );
  }

  /**
   * Say which groups are directly part of a group.
   *
   * Those that are not named are no longer part of it.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `PATCH /v1/admin/user-groups/{group_uuid}/nested`
   *
   * @param group_uuid The group to act on.
   */
  set(group_uuid: string, body: SetNestedUserGroupsRequest, options?: RequestOptions): Call<void> {
    return requestNothing(
      this.client,
      { method: "PATCH", path: path`/v1/admin/user-groups/${group_uuid}/nested`, body: json(body) },
      options,
    );
  }
}
