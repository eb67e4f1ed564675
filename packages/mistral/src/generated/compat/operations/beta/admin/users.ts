import { encode, json, path, query, reader, redirects, requestJson } from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";
import {
  createOrganizationMemberCodec,
  createOrganizationMembersResponseCodec,
  listOrganizationMembersResponseCodec,
  organizationMemberCodec,
  organizationMemberDetailsCodec,
  updateOrganizationMemberRequestCodec,
} from "../../../codecs/admin-users.ts";
import type {
  AdminDeleteResponse,
  CreateOrganizationMember,
  CreateOrganizationMembersResponse,
  ListOrganizationMembersResponse,
  OrganizationMember,
  OrganizationMemberDetails,
  UpdateOrganizationMemberRequest,
} from "../../../types/admin-users.ts";

/**
 * List the members of the organization, and whom it has invited.
 *
 * One page at a time: members and invitations share it, so read on by `page` until `page` times `page_size` has reached
 * `total`.
 *
 * Takes an API key for administration; other keys are refused.
 *
 * `GET /v1/admin/users`
 */
export function list(
  client: Client,
  params?: BetaAdminUsersListParams,
  options?: RequestOptions,
): Call<ListOrganizationMembersResponse> {
  return requestJson(
    client,
    {
      method: "GET",
      path: "/v1/admin/users",
      query: query({ page: params?.page, page_size: params?.pageSize, email: params?.email }),
      redirects,
    },
    options,
    reader(listOrganizationMembersResponseCodec),
  );
}

export interface BetaAdminUsersListParams {
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
  /** Only those with this address. */
  email?: string | null;
}

/**
 * Make people members of the organization.
 *
 * They need not accept anything; `beta.admin.users.invitations.create` asks them first.
 *
 * Takes an API key for administration; other keys are refused.
 *
 * `POST /v1/admin/users`
 */
export function create(
  client: Client,
  body: CreateOrganizationMember[],
  options?: RequestOptions,
): Call<CreateOrganizationMembersResponse> {
  return requestJson(
    client,
    {
      method: "POST",
      path: "/v1/admin/users",
      body: json(encode(body, { kind: "array", items: createOrganizationMemberCodec })),
    },
    options,
    reader(createOrganizationMembersResponseCodec),
  );
}

/**
 * Read what is known of a member.
 *
 * Takes an API key for administration; other keys are refused.
 *
 * `GET /v1/admin/users/{user_id}`
 *
 * @param userId The member to act on.
 */
export function get(client: Client, userId: string, options?: RequestOptions): Call<OrganizationMemberDetails> {
  return requestJson(
    client,
    { method: "GET", path: path`/v1/admin/users/${userId}`, redirects },
    options,
    reader(organizationMemberDetailsCodec),
  );
}

/**
 * Change the roles of a member, and the products they have seats for.
 *
 * Takes an API key for administration; other keys are refused.
 *
 * `PATCH /v1/admin/users/{user_id}`
 *
 * @param userId The member to act on.
 */
export function update(
  client: Client,
  userId: string,
  body: UpdateOrganizationMemberRequest,
  options?: RequestOptions,
): Call<OrganizationMember> {
  return requestJson(
    client,
    {
      method: "PATCH",
      path: path`/v1/admin/users/${userId}`,
      body: json(encode(body, updateOrganizationMemberRequestCodec)),
    },
    options,
    reader(organizationMemberCodec),
  );
}

/**
 * Take a member out of the organization.
 *
 * Takes an API key for administration; other keys are refused.
 *
 * `DELETE /v1/admin/users/{user_id}`
 *
 * @param userId The member to act on.
 */
function delete_(client: Client, userId: string, options?: RequestOptions): Call<AdminDeleteResponse> {
  return requestJson(client, { method: "DELETE", path: path`/v1/admin/users/${userId}` }, options);
}
export { delete_ as delete };
