import { encode, json, path, query, reader, redirects, requestJson, requestNothing } from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";
import {
  createUserGroupRequestCodec,
  listUserGroupsResponseCodec,
  setUserGroupOrganizationRoleRequestCodec,
  updateUserGroupRequestCodec,
  userGroupCodec,
} from "../../../codecs/admin-user-groups.ts";
import type {
  CreateUserGroupRequest,
  ListUserGroupsResponse,
  SetUserGroupOrganizationRoleRequest,
  UpdateUserGroupRequest,
  UserGroup,
} from "../../../types/admin-user-groups.ts";

/**
 * List the groups of the organization.
 *
 * Takes an API key for administration; other keys are refused.
 *
 * `GET /v1/admin/user-groups`
 */
export function list(
  client: Client,
  params?: BetaAdminUserGroupsListParams,
  options?: RequestOptions,
): Call<ListUserGroupsResponse> {
  return requestJson(
    client,
    {
      method: "GET",
      path: "/v1/admin/user-groups",
      query: query({ page: params?.page, page_size: params?.pageSize, search: params?.search }),
      redirects,
    },
    options,
    reader(listUserGroupsResponseCodec),
  );
}

export interface BetaAdminUserGroupsListParams {
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
  /** Only groups with this in their name. */
  search?: string | null;
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
export function create(client: Client, body: CreateUserGroupRequest, options?: RequestOptions): Call<UserGroup> {
  return requestJson(
    client,
    { method: "POST", path: "/v1/admin/user-groups", body: json(encode(body, createUserGroupRequestCodec)) },
    options,
    reader(userGroupCodec),
  );
}

/**
 * Read what is known of a group.
 *
 * Takes an API key for administration; other keys are refused.
 *
 * `GET /v1/admin/user-groups/{group_uuid}`
 *
 * @param groupUuid The group to act on.
 */
export function get(client: Client, groupUuid: string, options?: RequestOptions): Call<UserGroup> {
  return requestJson(
    client,
    { method: "GET", path: path`/v1/admin/user-groups/${groupUuid}`, redirects },
    options,
    reader(userGroupCodec),
  );
}

/**
 * Change a group, and what it is part of.
 *
 * Takes an API key for administration; other keys are refused.
 *
 * `PATCH /v1/admin/user-groups/{group_uuid}`
 *
 * @param groupUuid The group to act on.
 */
export function update(
  client: Client,
  groupUuid: string,
  body: UpdateUserGroupRequest,
  options?: RequestOptions,
): Call<UserGroup> {
  return requestJson(
    client,
    {
      method: "PATCH",
      path: path`/v1/admin/user-groups/${groupUuid}`,
      body: json(encode(body, updateUserGroupRequestCodec)),
    },
    options,
    reader(userGroupCodec),
  );
}

/**
 * Delete a group.
 *
 * Takes an API key for administration; other keys are refused.
 *
 * `DELETE /v1/admin/user-groups/{group_uuid}`
 *
 * @param groupUuid The group to act on.
 */
function delete_(client: Client, groupUuid: string, options?: RequestOptions): Call<void> {
  return requestNothing(client, { method: "DELETE", path: path`/v1/admin/user-groups/${groupUuid}` }, options);
}
export { delete_ as delete };

/**
 * Say what members of a group may do in the organization.
 *
 * Takes an API key for administration; other keys are refused.
 *
 * `PATCH /v1/admin/user-groups/{group_uuid}/organization-role`
 *
 * @param groupUuid The group to act on.
 */
export function setOrganizationRole(
  client: Client,
  groupUuid: string,
  body: SetUserGroupOrganizationRoleRequest,
  options?: RequestOptions,
): Call<void> {
  return requestNothing(
    client,
    {
      method: "PATCH",
      path: path`/v1/admin/user-groups/${groupUuid}/organization-role`,
      body: json(encode(body, setUserGroupOrganizationRoleRequestCodec)),
    },
    options,
  );
}
