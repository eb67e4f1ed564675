import { SDKResource, answerOf } from "@tramontane/runtime";
import type { SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as operations from "../../../operations/beta/admin/roles.ts";
import type { ListRolesResponse } from "../../../types/admin-roles.ts";

/** Find out which roles there are. */
export class BetaAdminRoles extends SDKResource {
  /**
   * List the roles that people can be given.
   *
   * Those in the organization, and those in its workspaces.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `GET /v1/admin/roles`
   */
  list(options?: RequestOptions): Promise<ListRolesResponse> {
    return answerOf(operations.list(this.client(options)));
  }
}
