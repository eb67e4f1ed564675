import { Resource, json, path, redirects, requestJson } from "@tramontane/runtime";
import type { Call, RequestOptions } from "@tramontane/runtime";
import type {
  InviteUsersRequest,
  InviteUsersResponse,
  PendingInvitation,
} from "../../../../types/admin-invitations.ts";
import type { AdminDeleteResponse } from "../../../../types/admin-users.ts";

/** Invite people into the organization, and take invitations back. */
export class BetaAdminUsersInvitations extends Resource {
  /**
   * List the invitations that nobody has accepted yet.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `GET /v1/admin/users-invite`
   */
  list(options?: RequestOptions): Call<PendingInvitation[]> {
    return requestJson(this.client, { method: "GET", path: "/v1/admin/users-invite", redirects }, options);
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
  create(body: InviteUsersRequest, options?: RequestOptions): Call<InviteUsersResponse> {
    return requestJson(this.client, { method: "POST", path: "/v1/admin/users-invite", body: json(body) }, options);
  }

  /**
   * Take an invitation back.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `DELETE /v1/admin/users-invite/{invite_uuid}`
   *
   * @param invite_uuid The invitation to act on.
   */
  delete(invite_uuid: string, options?: RequestOptions): Call<AdminDeleteResponse> {
    return requestJson(this.client, { method: "DELETE", path: path`/v1/admin/users-invite/${invite_uuid}` }, options);
  }
}
