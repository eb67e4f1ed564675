import { Resource, redirects, requestJson } from "@tramontane/runtime";
import type { Call, RequestOptions } from "@tramontane/runtime";
import type { ListRolesResponse } from "../../../types/admin-roles.ts";

/** Find out which roles there are. */
export class BetaAdminRoles extends Resource {
  /**
   * List the roles that people can be given.
   *
   * Those in the organization, and those in its workspaces.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `GET /v1/admin/roles`
   */
  list(options?: RequestOptions): Call<ListRolesResponse> {
    return requestJson(this.client, { method: "GET", path: "/v1/admin/roles", redirects }, options);
  }
}
