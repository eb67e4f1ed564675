import { SDKResource, answerOf } from "@tramontane/runtime";
import type { SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as operations from "../../../operations/beta/admin/users.ts";
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
export class BetaAdminUsers extends SDKResource {
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
  list(request?: BetaAdminUsersListParams, options?: RequestOptions): Promise<ListOrganizationMembersResponse> {
    return answerOf(operations.list(this.client(options), request));
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
  create(request: CreateOrganizationMember[], options?: RequestOptions): Promise<CreateOrganizationMembersResponse> {
    return answerOf(operations.create(this.client(options), request));
  }

  /**
   * Read what is known of a member.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `GET /v1/admin/users/{user_id}`
   */
  get(request: BetaAdminUsersGetRequest, options?: RequestOptions): Promise<OrganizationMemberDetails> {
    return answerOf(operations.get(this.client(options), request.userId));
  }

  /**
   * Change the roles of a member, and the products they have seats for.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `PATCH /v1/admin/users/{user_id}`
   */
  update(request: BetaAdminUsersUpdateRequest, options?: RequestOptions): Promise<OrganizationMember> {
    return answerOf(operations.update(this.client(options), request.userId, request.updateOrganizationMemberRequest));
  }

  /**
   * Take a member out of the organization.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `DELETE /v1/admin/users/{user_id}`
   */
  delete(request: BetaAdminUsersDeleteRequest, options?: RequestOptions): Promise<AdminDeleteResponse> {
    return answerOf(operations.delete(this.client(options), request.userId));
  }
}

export interface BetaAdminUsersGetRequest {
  /**
   * The member to act on.
   *
   * @format uuid
   */
  userId: string;
}

export interface BetaAdminUsersUpdateRequest {
  /**
   * The member to act on.
   *
   * @format uuid
   */
  userId: string;
  updateOrganizationMemberRequest: UpdateOrganizationMemberRequest;
}

export interface BetaAdminUsersDeleteRequest {
  /**
   * The member to act on.
   *
   * @format uuid
   */
  userId: string;
}
