import { SDKResource, answerOf } from "@tramontane/runtime";
import type { SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as operations from "../../../../operations/beta/admin/users/invitations.ts";
import type {
  InviteUsersRequest,
  InviteUsersResponse,
  PendingInvitation,
} from "../../../../types/admin-invitations.ts";
import type { AdminDeleteResponse } from "../../../../types/admin-users.ts";

/** Invite people into the organization, and take invitations back. */
export class BetaAdminUsersInvitations extends SDKResource {
  /**
   * List the invitations that nobody has accepted yet.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `GET /v1/admin/users-invite`
   */
  list(options?: RequestOptions): Promise<PendingInvitation[]> {
    return answerOf(operations.list(this.client(options)));
  }

  /**
   * Invite people into the organization.
   *
   * Each address gets an e-mail.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `POST /v1/admin/users-invite`
   */
  create(request: InviteUsersRequest, options?: RequestOptions): Promise<InviteUsersResponse> {
    return answerOf(operations.create(this.client(options), request));
  }

  /**
   * Take an invitation back.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `DELETE /v1/admin/users-invite/{invite_uuid}`
   */
  delete(request: BetaAdminUsersInvitationsDeleteRequest, options?: RequestOptions): Promise<AdminDeleteResponse> {
    return answerOf(operations.delete(this.client(options), request.inviteUuid));
  }
}

export interface BetaAdminUsersInvitationsDeleteRequest {
  /**
   * The invitation to act on.
   *
   * @format uuid
   */
  inviteUuid: string;
}
