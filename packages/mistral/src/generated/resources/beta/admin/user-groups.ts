import { Resource, json, paginate, path, query, redirects, requestJson, requestNothing } from "@tramontane/runtime";
import type { Call, PageCall, RequestOptions } from "@tramontane/runtime";
import type { BetaAdminUserGroupsListParams } from "../../../operations/beta/admin/user-groups.ts";
import type {
  CreateUserGroupRequest,
  ListUserGroupsResponse,
  SetUserGroupOrganizationRoleRequest,
  UpdateUserGroupRequest,
  UserGroup,
} from "../../../types/admin-user-groups.ts";
import { BetaAdminUserGroupsMembers } from "./user-groups/members.ts";
import { BetaAdminUserGroupsNestedGroups } from "./user-groups/nested-groups.ts";
import { BetaAdminUserGroupsWorkspaces } from "./user-groups/workspaces.ts";

/** Give people their roles together. */
export class BetaAdminUserGroups extends Resource {
  /** Say what members of a group may do in a workspace. */
  readonly workspaces: BetaAdminUserGroupsWorkspaces = new BetaAdminUserGroupsWorkspaces(this.client);

  /** Say who is in a group. */
  readonly members: BetaAdminUserGroupsMembers = new BetaAdminUserGroupsMembers(this.client);

  /** Make groups part of groups. */
  readonly nestedGroups: BetaAdminUserGroupsNestedGroups = new BetaAdminUserGroupsNestedGroups(this.client);

  /**
   * List the groups of the organization.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `GET /v1/admin/user-groups`
   */
  list(params?: BetaAdminUserGroupsListParams, options?: RequestOptions): PageCall<UserGroup, ListUserGroupsResponse> {
    return paginate(
      params,
      (params, options) =>
        requestJson(
          this.client,
          { method: "GET", path: "/v1/admin/user-groups", query: query(params), redirects },
          options,
        ),
      (page, params) => ({ items: page.items, next: page.items.length ? { page: (params.page ?? 1) + 1 } : undefined }),
      options,
    );
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
  create(body: CreateUserGroupRequest, options?: RequestOptions): Call<UserGroup> {
    return requestJson(this.client, { method: "POST", path: "/v1/admin/user-groups", body: json(body) }, options);
  }

  /**
   * Read what is known of a group.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `GET /v1/admin/user-groups/{group_uuid}`
   *
   * @param group_uuid The group to act on.
   */
  get(group_uuid: string, options?: RequestOptions): Call<UserGroup> {
    return requestJson(
      this.client,
      { method: "GET", path: path`/v1/admin/user-groups/${group_uuid}`, redirects },
      options,
    );
  }

  /**
   * Change a group, and what it is part of.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `PATCH /v1/admin/user-groups/{group_uuid}`
   *
   * @param group_uuid The group to act on.
   */
  update(group_uuid: string, body: UpdateUserGroupRequest, options?: RequestOptions): Call<UserGroup> {
    return requestJson(
      this.client,
      { method: "PATCH", path: path`/v1/admin/user-groups/${group_uuid}`, body: json(body) },
      options,
    );
  }

  /**
   * Delete a group.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `DELETE /v1/admin/user-groups/{group_uuid}`
   *
   * @param group_uuid The group to act on.
   */
  delete(group_uuid: string, options?: RequestOptions): Call<void> {
    return requestNothing(this.client, { method: "DELETE", path: path`/v1/admin/user-groups/${group_uuid}` }, options);
  }

  /**
   * Say what members of a group may do in the organization.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `PATCH /v1/admin/user-groups/{group_uuid}/organization-role`
   *
   * @param group_uuid The group to act on.
   */
  setOrganizationRole(
    group_uuid: string,
    body: SetUserGroupOrganizationRoleRequest,
    options?: RequestOptions,
  ): Call<void> {
    return requestNothing(
      this.client,
      { method: "PATCH", path: path`/v1/admin/user-groups/${group_uuid}/organization-role`, body: json(body) },
      options,
    );
  }
}
