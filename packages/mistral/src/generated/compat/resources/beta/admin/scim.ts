import { SDKResource, answerOf } from "@tramontane/runtime";
import type { SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as failures from "../../../models/errors.ts";
import * as operations from "../../../operations/beta/admin/scim.ts";
import type { ScimSyncRun, StartScimSyncRequest, StartScimSyncResponse } from "../../../types/admin-scim.ts";

const errors = { 409: failures.ActiveScimSync };

/** Take over users and groups from an identity provider. */
export class BetaAdminScim extends SDKResource {
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
  startSync(request: StartScimSyncRequest, options?: RequestOptions): Promise<StartScimSyncResponse> {
    return answerOf(operations.startSync(this.client(options), request), errors);
  }

  /**
   * Read how far a run has come, and what it changes.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `GET /v1/admin/scim/sync/{run_id}`
   */
  getSync(request: BetaAdminScimGetSyncRequest, options?: RequestOptions): Promise<ScimSyncRun> {
    return answerOf(operations.getSync(this.client(options), request.runId));
  }
}

export interface BetaAdminScimGetSyncRequest {
  /**
   * The run to read.
   *
   * @format uuid
   */
  runId: string;
}
