import { encode, json, path, query, reader, redirects, requestJson, requestNothing } from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";
import {
  adminWorkspaceCodec,
  createWorkspaceRequestCodec,
  createdWorkspaceCodec,
  listAdminWorkspacesResponseCodec,
} from "../../../codecs/admin-workspaces.ts";
import type {
  AdminWorkspace,
  CreateWorkspaceRequest,
  CreatedWorkspace,
  ListAdminWorkspacesResponse,
  UpdateWorkspaceRequest,
} from "../../../types/admin-workspaces.ts";

/**
 * List the workspaces of the organization.
 *
 * Takes an API key for administration; other keys are refused.
 *
 * `GET /v1/admin/workspaces`
 */
export function list(
  client: Client,
  params?: BetaAdminWorkspacesListParams,
  options?: RequestOptions,
): Call<ListAdminWorkspacesResponse> {
  return requestJson(
    client,
    {
      method: "GET",
      path: "/v1/admin/workspaces",
      query: query({
        page: params?.page,
        page_size: params?.pageSize,
        search: params?.search,
        is_archived: params?.isArchived,
      }),
      redirects,
    },
    options,
    reader(listAdminWorkspacesResponseCodec),
  );
}

export interface BetaAdminWorkspacesListParams {
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
  /** Only workspaces with this in their name. */
  search?: string | null;
  /**
   * Whether to list archived ones too.
   *
   * @defaultValue false
   */
  isArchived?: boolean | null;
}

/**
 * Add a workspace to the organization.
 *
 * Takes an API key for administration; other keys are refused.
 *
 * `POST /v1/admin/workspaces`
 */
export function create(client: Client, body: CreateWorkspaceRequest, options?: RequestOptions): Call<CreatedWorkspace> {
  return requestJson(
    client,
    { method: "POST", path: "/v1/admin/workspaces", body: json(encode(body, createWorkspaceRequestCodec)) },
    options,
    reader(createdWorkspaceCodec),
  );
}

/**
 * Change the name, the description or the icon of a workspace.
 *
 * Takes an API key for administration; other keys are refused.
 *
 * `PATCH /v1/admin/workspaces/{workspace_uuid}`
 *
 * @param workspaceUuid The workspace to act on.
 */
export function update(
  client: Client,
  workspaceUuid: string,
  body: UpdateWorkspaceRequest,
  options?: RequestOptions,
): Call<AdminWorkspace> {
  return requestJson(
    client,
    { method: "PATCH", path: path`/v1/admin/workspaces/${workspaceUuid}`, body: json(body) },
    options,
    reader(adminWorkspaceCodec),
  );
}

/**
 * Delete a workspace.
 *
 * Takes an API key for administration; other keys are refused.
 *
 * `DELETE /v1/admin/workspaces/{workspace_uuid}`
 *
 * @param workspaceUuid The workspace to act on.
 */
function delete_(client: Client, workspaceUuid: string, options?: RequestOptions): Call<void> {
  return requestNothing(client, { method: "DELETE", path: path`/v1/admin/workspaces/${workspaceUuid}` }, options);
}
export { delete_ as delete };
