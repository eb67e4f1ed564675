import { Resource, query, redirects, requestJson } from "@tramontane/runtime";
import type { Call, RequestOptions } from "@tramontane/runtime";
import type { ModelsErrors, ModelsListParams } from "../operations/models.ts";
import type { ModelList } from "../types/models.ts";

/** Find out which models there are and what they can do. */
export class Models extends Resource {
  /**
   * List models.
   *
   * All models that the API key may use, fine-tuned ones among them.
   *
   * `GET /v1/models`
   */
  list(params?: ModelsListParams, options?: RequestOptions): Call<ModelList, ModelsErrors> {
    return requestJson(this.client, { method: "GET", path: "/v1/models", query: query(params), redirects }, options);
  }
}
