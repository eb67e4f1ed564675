import { Resource, json, path, redirects, requestJson } from "@tramontane/runtime";
import type { Call, RequestOptions } from "@tramontane/runtime";
import type { BetaAdminScimErrors } from "../../../operations/beta/admin/scim.ts";
import type { ScimSyncRun, StartScimSyncRequest, StartScimSyncResponse } from "../../../types/admin-scim.ts";

/** Take over users and groups from an identity provider. */
export class BetaAdminScim extends Resource {
  /**
   * Take over users and groups from the identity provider now.
   *
   * The organization signs in by SAML and has its users provisioned by SCIM. Unless `dry_run` is false, nothing is
   * changed; `getSync` then says what would be.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `POST /v1/admin/scim/sync`
   */
  startSync(body: StartScimSyncRequest, options?: RequestOptions): Call<StartScimSyncResponse, BetaAdminScimErrors> {
    return requestJson(this.client, { method: "POST", path: "/v1/admin/scim/sync", body: json(body) }, options);
  }

  /**
   * Read how far a run has come, and what it changes.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `GET /v1/admin/scim/sync/{run_id}`
   *
   * @param run_id The run to read.
   */
  getSync(run_id: string, options?: RequestOptions): Call<ScimSyncRun> {
    return requestJson(this.client, { method: "GET", path: path`/v1/admin/scim/sync/${run_id}`, redirects }, options);
  }
}
