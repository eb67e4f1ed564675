import { reader, redirects, requestJson } from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";
import { listRolesResponseCodec } from "../../../codecs/admin-roles.ts";
import type { ListRolesResponse } from "../../../types/admin-roles.ts";

/**
 * List the roles that people can be given.
 *
 * Those in the organization, and those in its workspaces.
 *
 * Takes an API key for administration; other keys are refused.
 *
 * `GET /v1/admin/roles`
 */
export function list(client: Client, options?: RequestOptions): Call<ListRolesResponse> {
  return requestJson(
    client,
    { method: "GET", path: "/v1/admin/roles", redirects },
    options,
    reader(listRolesResponseCodec),
  );
}
