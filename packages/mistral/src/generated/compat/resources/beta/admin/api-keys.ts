import { SDKResource, answerOf } from "@tramontane/runtime";
import type { SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as operations from "../../../operations/beta/admin/api-keys.ts";
import type { BetaAdminApiKeysListParams } from "../../../operations/beta/admin/api-keys.ts";
import type {
  APIKey,
  CreateAPIKeyRequest,
  DeleteAPIKeyResponse,
  ListAPIKeysResponse,
} from "../../../types/admin-api-keys.ts";

/** Hand out API keys, and take them back. */
export class BetaAdminApiKeys extends SDKResource {
  /**
   * List the API keys of the organization.
   *
   * Without their secrets.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `GET /v1/admin/api-keys`
   */
  list(request?: BetaAdminApiKeysListParams, options?: RequestOptions): Promise<ListAPIKeysResponse> {
    return answerOf(operations.list(this.client(options), request));
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
  create(request: CreateAPIKeyRequest, options?: RequestOptions): Promise<APIKey> {
    return answerOf(operations.create(this.client(options), request));
  }

  /**
   * Take an API key out of use.
   *
   * What was called with it no longer works.
   *
   * Takes an API key for administration; other keys are refused.
   *
   * `DELETE /v1/admin/api-keys/{key_id}`
   */
  delete(request: BetaAdminApiKeysDeleteRequest, options?: RequestOptions): Promise<DeleteAPIKeyResponse> {
    return answerOf(operations.delete(this.client(options), request.keyId));
  }
}

export interface BetaAdminApiKeysDeleteRequest {
  /**
   * The key to act on.
   *
   * @format uuid
   */
  keyId: string;
}
