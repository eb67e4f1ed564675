import { encode, failures, json, path, reader, redirects, requestJson } from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";
import {
  activeScimSyncCodec,
  scimSyncRunCodec,
  startScimSyncRequestCodec,
  startScimSyncResponseCodec,
} from "../../../codecs/admin-scim.ts";
import type {
  ActiveScimSync,
  ScimSyncRun,
  StartScimSyncRequest,
  StartScimSyncResponse,
} from "../../../types/admin-scim.ts";

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
export function startSync(
  client: Client,
  body: StartScimSyncRequest,
  options?: RequestOptions,
): Call<StartScimSyncResponse, BetaAdminScimErrors> {
  return requestJson(
    failures(client, { 409: activeScimSyncCodec }),
    { method: "POST", path: "/v1/admin/scim/sync", body: json(encode(body, startScimSyncRequestCodec)) },
    options,
    reader(startScimSyncResponseCodec),
  );
}

/**
 * Read how far a run has come, and what it changes.
 *
 * Takes an API key for administration; other keys are refused.
 *
 * `GET /v1/admin/scim/sync/{run_id}`
 *
 * @param runId The run to read.
 */
export function getSync(client: Client, runId: string, options?: RequestOptions): Call<ScimSyncRun> {
  return requestJson(
    client,
    { method: "GET", path: path`/v1/admin/scim/sync/${runId}`, redirects },
    options,
    reader(scimSyncRunCodec),
  );
}

/** What the operations of `beta.admin.scim` answer when they fail, by status. */
export interface BetaAdminScimErrors {
  409: ActiveScimSync;
}
