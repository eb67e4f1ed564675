import { json, paginate, path, query, redirects, requestJson, requestNothing } from "@tramontane/runtime";
import type { Call, Client, PageCall, RequestOptions } from "@tramontane/runtime";
import type {
  ListUserGroupMembersResponse,
  UserGroupMember,
  UserGroupMembersRequest,
} from "../../../../types/admin-user-groups.ts";

/**
 * List who is in a group.
 *
 * Takes an API key for administration; other keys are refused.
 *
 * `GET /v1/admin/user-groups/{group_uuid}/members`
 *
 * @param group_uuid The group to act on.
 */
export function list(
  client: Client,
  group_uuid: string,
  params?: BetaAdminUserGroupsMembersListParams,
  options?: RequestOptions,
): PageCall<UserGroupMember, ListUserGroupMembersResponse> {
  return paginate(
    params,
    (params, options) =>
      requestJson(
        client,
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

export interface BetaAdminUserGroupsMembersListParams {
  /**
   * The page to read, counted from 1.
   *
   * @defaultValue 1
   */
  page?: number;
  /**
   * How many to a page.
   *
   * @defaultValue 25
   */
  page_size?: number;
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
export function add(
  client: Client,
  group_uuid: string,
  body: UserGroupMembersRequest,
  options?: RequestOptions,
): Call<void> {
  return requestNothing(
    client,
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
export function remove(
  client: Client,
  group_uuid: string,
  body: UserGroupMembersRequest,
  options?: RequestOptions,
): Call<void> {
  return requestNothing(
    client,
    { method: "DELETE", path: path`/v1/admin/user-groups/${group_uuid}/members`, body: json(body) },
    options,
  );
}
