import { encode, json, path, reader, redirects, requestJson } from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";
import {
  inviteUsersRequestCodec,
  inviteUsersResponseCodec,
  pendingInvitationCodec,
} from "../../../../codecs/admin-invitations.ts";
import type {
  InviteUsersRequest,
  InviteUsersResponse,
  PendingInvitation,
} from "../../../../types/admin-invitations.ts";
import type { AdminDeleteResponse } from "../../../../types/admin-users.ts";

/**
 * List the invitations that nobody has accepted yet.
 *
 * Takes an API key for administration; other keys are refused.
 *
 * `GET /v1/admin/users-invite`
 */
export function list(client: Client, options?: RequestOptions): Call<PendingInvitation[]> {
  return requestJson(
    client,
    { method: "GET", path: "/v1/admin/users-invite", redirects },
    options,
    reader({ kind: "array", items: pendingInvitationCodec }),
  );
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
export function create(client: Client, body: InviteUsersRequest, options?: RequestOptions): Call<InviteUsersResponse> {
  return requestJson(
    client,
    { method: "POST", path: "/v1/admin/users-invite", body: json(encode(body, inviteUsersRequestCodec)) },
    options,
    reader(inviteUsersResponseCodec),
  );
}

/**
 * Take an invitation back.
 *
 * Takes an API key for administration; other keys are refused.
 *
 * `DELETE /v1/admin/users-invite/{invite_uuid}`
 *
 * @param inviteUuid The invitation to act on.
 */
function delete_(client: Client, inviteUuid: string, options?: RequestOptions): Call<AdminDeleteResponse> {
  return requestJson(client, { method: "DELETE", path: path`/v1/admin/users-invite/${inviteUuid}` }, options);
}
export { delete_ as delete };
