import { encode, json, path, query, reader, redirects, requestJson, requestNothing } from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";
import {
  addUserGroupWorkspaceRequestCodec,
  listUserGroupWorkspacesResponseCodec,
  provisionUserGroupRequestCodec,
  updateUserGroupWorkspaceRequestCodec,
} from "../../../../codecs/admin-user-group-workspaces.ts";
import type {
  AddUserGroupWorkspaceRequest,
  ListUserGroupWorkspacesResponse,
  ProvisionUserGroupRequest,
  UpdateUserGroupWorkspaceRequest,
} from "../../../../types/admin-user-group-workspaces.ts";

/**
 * Give every member of a group a role in a workspace.
 *
 * Takes an API key for administration; other keys are refused.
 *
 * `POST /v1/admin/user-groups/provision-workspace`
 */
export function provision(client: Client, body: ProvisionUserGroupRequest, options?: RequestOptions): Call<void> {
  return requestNothing(
    client,
    {
      method: "POST",
      path: "/v1/admin/user-groups/provision-workspace",
      body: json(encode(body, provisionUserGroupRequestCodec)),
    },
    options,
  );
}

/**
 * List the workspaces that a group is in, and as what.
 *
 * Takes an API key for administration; other keys are refused.
 *
 * `GET /v1/admin/user-groups/{group_uuid}/workspaces`
 *
 * @param groupUuid The group to act on.
 */
export function list(
  client: Client,
  groupUuid: string,
  params?: BetaAdminUserGroupsWorkspacesListParams,
  options?: RequestOptions,
): Call<ListUserGroupWorkspacesResponse> {
  return requestJson(
    client,
    {
      method: "GET",
      path: path`/v1/admin/user-groups/${groupUuid}/workspaces`,
      query: query({ page: params?.page, page_size: params?.pageSize }),
      redirects,
    },
    options,
    reader(listUserGroupWorkspacesResponseCodec),
  );
}

export interface BetaAdminUserGroupsWorkspacesListParams {
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
}

/**
 * Put a group into a workspace.
 *
 * Takes an API key for administration; other keys are refused.
 *
 * `POST /v1/admin/user-groups/{group_uuid}/workspaces`
 *
 * @param groupUuid The group to act on.
 */
export function add(
  client: Client,
  groupUuid: string,
  body: AddUserGroupWorkspaceRequest,
  options?: RequestOptions,
): Call<void> {
  return requestNothing(
    client,
    {
      method: "POST",
      path: path`/v1/admin/user-groups/${groupUuid}/workspaces`,
      body: json(encode(body, addUserGroupWorkspaceRequestCodec)),
    },
    options,
  );
}

/**
 * Change what members of a group may do in a workspace.
 *
 * Takes an API key for administration; other keys are refused.
 *
 * `PATCH /v1/admin/user-groups/{group_uuid}/workspaces/{workspace_uuid}`
 *
 * @param groupUuid The group to act on.
 * @param workspaceUuid The workspace to act on.
 */
export function update(
  client: Client,
  groupUuid: string,
  workspaceUuid: string,
  body: UpdateUserGroupWorkspaceRequest,
  options?: RequestOptions,
): Call<void> {
  return requestNothing(
    client,
    {
      method: "PATCH",
      path: path`/v1/admin/user-groups/${groupUuid}/workspaces/${workspaceUuid}`,
      body: json(encode(body, updateUserGroupWorkspaceRequestCodec)),
    },
    options,
  );
}

/**
 * Take a group out of a workspace.
 *
 * Takes an API key for administration; other keys are refused.
 *
 * `DELETE /v1/admin/user-groups/{group_uuid}/workspaces/{workspace_uuid}`
 *
 * @param groupUuid The group to act on.
 * @param workspaceUuid The workspace to act on.
 */
export function remove(client: Client, groupUuid: string, workspaceUuid: string, options?: RequestOptions): Call<void> {
  return requestNothing(
    client,
    { method: "DELETE", path: path`/v1/admin/user-groups/${groupUuid}/workspaces/${workspaceUuid}` },
    options,
  );
}
