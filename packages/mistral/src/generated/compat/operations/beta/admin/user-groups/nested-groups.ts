import { encode, json, path, redirects, requestJson, requestNothing } from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";
import { setNestedUserGroupsRequestCodec } from "../../../../codecs/admin-user-groups.ts";
import type { NestedUserGroups, SetNestedUserGroupsRequest } from "../../../../types/admin-user-groups.ts";

/**
 * List the groups that are directly part of a group.
 *
 * Takes an API key for administration; other keys are refused.
 *
 * `GET /v1/admin/user-groups/{group_uuid}/nested`
 *
 * @param groupUuid The group to act on.
 */
export function list(client: Client, groupUuid: string, options?: RequestOptions): Call<NestedUserGroups> {
  return requestJson(
    client,
    { method: "GET", path: path`/v1/admin/user-groups/${groupUuid}/nested`, redirects },
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
 * @param groupUuid The group to act on.
 */
export function set(
  client: Client,
  groupUuid: string,
  body: SetNestedUserGroupsRequest,
  options?: RequestOptions,
): Call<void> {
  return requestNothing(
    client,
    {
      method: "PATCH",
      path: path`/v1/admin/user-groups/${groupUuid}/nested`,
      body: json(encode(body, setNestedUserGroupsRequestCodec)),
    },
    options,
  );
}
