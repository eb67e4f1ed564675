import { query, redirects, requestJson } from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";
import type { HTTPValidationError } from "../types/errors.ts";
import type { ModelList } from "../types/models.ts";

/**
 * List models.
 *
 * All models that the API key may use, fine-tuned ones among them.
 *
 * `GET /v1/models`
 */
export function list(
  client: Client,
  params?: ModelsListParams,
  options?: RequestOptions,
): Call<ModelList, ModelsErrors> {
  return requestJson(client, { method: "GET", path: "/v1/models", query: query(params), redirects }, options);
}

export interface ModelsListParams {
  /** Only models of this provider. */
  provider?: string;
  /** Only this model. */
  model?: string;
}

/** What the operations of `models` answer when they fail, by status. */
export interface ModelsErrors {
  422: HTTPValidationError;
}
