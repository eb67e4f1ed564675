import { encode, json, path, query, reader, redirects, requestJson, requestNothing } from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";
import {
  listUserGroupMembersResponseCodec,
  userGroupMembersRequestCodec,
} from "../../../../codecs/admin-user-groups.ts";
import type { ListUserGroupMembersResponse, UserGroupMembersRequest } from "../../../../types/admin-user-groups.ts";

/**
 * List who is in a group.
 *
 * Takes an API key for administration; other keys are refused.
 *
 * `GET /v1/admin/user-groups/{group_uuid}/members`
 *
 * @param groupUuid The group to act on.
 */
export function list(
  client: Client,
  groupUuid: string,
  params?: BetaAdminUserGroupsMembersListParams,
  options?: RequestOptions,
): Call<ListUserGroupMembersResponse> {
  return requestJson(
    client,
    {
      method: "GET",
      path: path`/v1/admin/user-groups/${groupUuid}/members`,
      query: query({ page: params?.page, page_size: params?.pageSize }),
      redirects,
    },
    options,
    reader(listUserGroupMembersResponseCodec),
  );
}

export interface BetaAdminUserGroupsMembersListParams {
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

/**
 * Put people into a group.
 *
 * Takes an API key for administration; other keys are refused.
 *
 * `POST /v1/admin/user-groups/{group_uuid}/members`
 *
 * @param groupUuid The group to act on.
 */
export function add(
  client: Client,
  groupUuid: string,
  body: UserGroupMembersRequest,
  options?: RequestOptions,
): Call<void> {
  return requestNothing(
    client,
    {
      method: "POST",
      path: path`/v1/admin/user-groups/${groupUuid}/members`,
      body: json(encode(body, userGroupMembersRequestCodec)),
    },
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
 * @param groupUuid The group to act on.
 */
export function remove(
  client: Client,
  groupUuid: string,
  body: UserGroupMembersRequest,
  options?: RequestOptions,
): Call<void> {
  return requestNothing(
    client,
    {
      method: "DELETE",
      path: path`/v1/admin/user-groups/${groupUuid}/members`,
      body: json(encode(body, userGroupMembersRequestCodec)),
    },
    options,
  );
}
