import { Resource, json, path, query, redirects, requestJson } from "@tramontane/runtime";
import type { Call, RequestOptions } from "@tramontane/runtime";
import type { BetaAdminUsersListParams } from "../../../operations/beta/admin/users.ts";
import type {
  AdminDeleteResponse,
  CreateOrganizationMember,
  CreateOrganizationMembersResponse,
  ListOrganizationMembersResponse,
  OrganizationMember,
  OrganizationMemberDetails,
  UpdateOrganizationMemberRequest,
} from "../../../types/admin-users.ts";
import { BetaAdminUsersInvitations } from "./users/invitations.ts";

/** Say who is in the organization, and what they may do. */
export class BetaAdminUsers extends Resource {
  /** Invite people into the organization, and take invitations back. */
  readonly invitations: BetaAdminUsersInvitations = new BetaAdminUsersInvitations(this.client);

  /**
   * List the members of the organization, and whom it has invited.
   *
   * One page at a time: members and invitations share it, so read on by `page` until `page` times `page_size` has
   * reached `total`.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `GET /v1/admin/users`
   */
  list(params?: BetaAdminUsersListParams, options?: RequestOptions): Call<ListOrganizationMembersResponse> {
    return requestJson(
      this.client,
      { method: "GET", path: "/v1/admin/users", query: query(params), redirects },
      options,
    );
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
  create(body: CreateOrganizationMember[], options?: RequestOptions): Call<CreateOrganizationMembersResponse> {
    return requestJson(this.client, { method: "POST", path: "/v1/admin/users", body: json(body) }, options);
  }

  /**
   * Read what is known of a member.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `GET /v1/admin/users/{user_id}`
   *
   * @param user_id The member to act on.
   */
  get(user_id: string, options?: RequestOptions): Call<OrganizationMemberDetails> {
    return requestJson(this.client, { method: "GET", path: path`/v1/admin/users/${user_id}`, redirects }, options);
  }

  /**
   * Change the roles of a member, and the products they have seats for.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `PATCH /v1/admin/users/{user_id}`
   *
   * @param user_id The member to act on.
   */
  update(user_id: string, body: UpdateOrganizationMemberRequest, options?: RequestOptions): Call<OrganizationMember> {
    return requestJson(
      this.client,
      { method: "PATCH", path: path`/v1/admin/users/${user_id}`, body: json(body) },
      options,
    );
  }

  /**
   * Take a member out of the organization.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `DELETE /v1/admin/users/{user_id}`
   *
   * @param user_id The member to act on.
   */
  delete(user_id: string, options?: RequestOptions): Call<AdminDeleteResponse> {
    return requestJson(this.client, { method: "DELETE", path: path`/v1/admin/users/${user_id}` }, options);
  }
}
