import { encode, json, path, reader, requestJson } from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";
import {
  addOrUpdateWorkspaceMembersResponseCodec,
  addWorkspaceMembersResponseCodec,
  removeWorkspaceMembersRequestCodec,
  removeWorkspaceMembersResponseCodec,
  workspaceMembersRequestCodec,
} from "../../../../codecs/admin-workspaces.ts";
import type {
  AddOrUpdateWorkspaceMembersResponse,
  AddWorkspaceMembersResponse,
  RemoveWorkspaceMembersRequest,
  RemoveWorkspaceMembersResponse,
  WorkspaceMembersRequest,
} from "../../../../types/admin-workspaces.ts";

/**
 * Make people members of a workspace.
 *
 * They are members of the organization already.
 *
 * Takes an API key for administration; other keys are refused.
 *
 * `POST /v1/admin/workspaces/{workspace_uuid}/add-users`
 *
 * @param workspaceUuid The workspace to act on.
 */
export function add(
  client: Client,
  workspaceUuid: string,
  body: WorkspaceMembersRequest,
  options?: RequestOptions,
): Call<AddWorkspaceMembersResponse> {
  return requestJson(
    client,
    {
      method: "POST",
      path: path`/v1/admin/workspaces/${workspaceUuid}/add-users`,
      body: json(encode(body, workspaceMembersRequestCodec)),
    },
    options,
    reader(addWorkspaceMembersResponseCodec),
  );
}

/**
 * Say what people may do in a workspace, whether they are in it already or not.
 *
 * Takes an API key for administration; other keys are refused.
 *
 * `PATCH /v1/admin/workspaces/{workspace_uuid}/users`
 *
 * @param workspaceUuid The workspace to act on.
 */
export function addOrUpdate(
  client: Client,
  workspaceUuid: string,
  body: WorkspaceMembersRequest,
  options?: RequestOptions,
): Call<AddOrUpdateWorkspaceMembersResponse> {
  return requestJson(
    client,
    {
      method: "PATCH",
      path: path`/v1/admin/workspaces/${workspaceUuid}/users`,
      body: json(encode(body, workspaceMembersRequestCodec)),
    },
    options,
    reader(addOrUpdateWorkspaceMembersResponseCodec),
  );
}

/**
 * Take people out of a workspace.
 *
 * They stay in the organization.
 *
 * Takes an API key for administration; other keys are refused.
 *
 * `DELETE /v1/admin/workspaces/{workspace_uuid}/remove-users`
 *
 * @param workspaceUuid The workspace to act on.
 */
export function remove(
  client: Client,
  workspaceUuid: string,
  body: RemoveWorkspaceMembersRequest,
  options?: RequestOptions,
): Call<RemoveWorkspaceMembersResponse> {
  return requestJson(
    client,
    {
      method: "DELETE",
      path: path`/v1/admin/workspaces/${workspaceUuid}/remove-users`,
      body: json(encode(body, removeWorkspaceMembersRequestCodec)),
    },
    options,
    reader(removeWorkspaceMembersResponseCodec),
  );
}
