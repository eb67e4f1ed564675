import { Resource, json, paginate, path, query, redirects, requestJson } from "@tramontane/runtime";
import type { Call, PageCall, RequestOptions } from "@tramontane/runtime";
import type { BetaAdminApiKeysListParams } from "../../../operations/beta/admin/api-keys.ts";
import type {
  APIKey,
  APIKeyDetails,
  CreateAPIKeyRequest,
  DeleteAPIKeyResponse,
  ListAPIKeysResponse,
} from "../../../types/admin-api-keys.ts";

/** Hand out API keys, and take them back. */
export class BetaAdminApiKeys extends Resource {
  /**
   * List the API keys of the organization.
   *
   * Without their secrets.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `GET /v1/admin/api-keys`
   */
  list(params?: BetaAdminApiKeysListParams, options?: RequestOptions): PageCall<APIKeyDetails, ListAPIKeysResponse> {
    return paginate(
      params,
      (params, options) =>
        requestJson(
          this.client,
          { method: "GET", path: "/v1/admin/api-keys", query: query(params), redirects },
          options,
        ),
      (page, params) => ({
        items: page.keys,
        next: page.keys.length ? { offset: (params.offset ?? 0) + page.keys.length } : undefined,
      }),
      options,
    );
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
  create(body: CreateAPIKeyRequest, options?: RequestOptions): Call<APIKey> {
    return requestJson(this.client, { method: "POST", path: "/v1/admin/api-keys", body: json(body) }, options);
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
   * @param key_id The key to act on.
   */
  delete(key_id: string, options?: RequestOptions): Call<DeleteAPIKeyResponse> {
    return requestJson(this.client, { method: "DELETE", path: path`/v1/admin/api-keys/${key_id}` }, options);
  }
}
