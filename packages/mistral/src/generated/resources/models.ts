import { Resource } from "@tramontane/runtime";
import type { Call, RequestOptions } from "@tramontane/runtime";
import * as operations from "../operations/models.ts";
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
    return operations.list(this.client, params, options);
  }
}
