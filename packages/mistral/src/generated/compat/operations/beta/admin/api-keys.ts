import { encode, json, path, query, reader, redirects, requestJson } from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";
import { apiKeyCodec, createAPIKeyRequestCodec, listAPIKeysResponseCodec } from "../../../codecs/admin-api-keys.ts";
import type {
  APIKey,
  CreateAPIKeyRequest,
  DeleteAPIKeyResponse,
  ListAPIKeysResponse,
} from "../../../types/admin-api-keys.ts";

/**
 * List the API keys of the organization.
 *
 * Without their secrets.
 *
 * Takes an API key for administration; other keys are refused.
 *
 * `GET /v1/admin/api-keys`
 */
export function list(
  client: Client,
  params?: BetaAdminApiKeysListParams,
  options?: RequestOptions,
): Call<ListAPIKeysResponse> {
  return requestJson(
    client,
    { method: "GET", path: "/v1/admin/api-keys", query: query(params), redirects },
    options,
    reader(listAPIKeysResponseCodec),
  );
}

export interface BetaAdminApiKeysListParams {
  /**
   * Only keys with this in their name, or whose secret ends with these four characters. Neither case nor accents
   * matter.
   */
  name?: string | null;
  /**
   * How many to pass over.
   *
   * @defaultValue 0
   */
  offset?: number | null;
  /**
   * How many at most.
   *
   * @defaultValue 100
   */
  limit?: number | null;
}

/**
 * Create an API key for a workspace.
 *
 * The answer is the only one with the secret in it.
 *
 * Takes an API key for administration; other keys are refused.
 *
 * `POST /v1/admin/api-keys`
 */
export function create(client: Client, body: CreateAPIKeyRequest, options?: RequestOptions): Call<APIKey> {
  return requestJson(
    client,
    { method: "POST", path: "/v1/admin/api-keys", body: json(encode(body, createAPIKeyRequestCodec)) },
    options,
    reader(apiKeyCodec),
  );
}

/**
 * Take an API key out of use.
 *
 * What was called with it no longer works.
 *
 * Takes an API key for administration; other keys are refused.
 *
 * `DELETE /v1/admin/api-keys/{key_id}`
 *
 * @param keyId The key to act on.
 */
function delete_(client: Client, keyId: string, options?: RequestOptions): Call<DeleteAPIKeyResponse> {
  return requestJson(client, { method: "DELETE", path: path`/v1/admin/api-keys/${keyId}` }, options);
}
export { delete_ as delete };
