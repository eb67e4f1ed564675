import { Resource, json, path, query, redirects, requestJson } from "@tramontane/runtime";
import type { Call, RequestOptions } from "@tramontane/runtime";
import type { ModelsErrors, ModelsListParams } from "../operations/models.ts";
import type {
  ArchiveModelResponse,
  FineTunedModel,
  UnarchiveModelResponse,
  UpdateModelRequest,
} from "../types/fine-tuned-models.ts";
import type { DeleteModelResponse, ModelCard, ModelList } from "../types/models.ts";

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

  /**
   * Read what a model is and can do.
   *
   * `GET /v1/models/{model_id}`
   *
   * @param model_id The model to act on, by its name.
   */
  retrieve(model_id: string, options?: RequestOptions): Call<ModelCard, ModelsErrors> {
    return requestJson(this.client, { method: "GET", path: path`/v1/models/${model_id}`, redirects }, options);
  }

  /**
   * Delete a model of one's own that was fine-tuned.
   *
   * `DELETE /v1/models/{model_id}`
   *
   * @param model_id The model to act on, by its name.
   */
  delete(model_id: string, options?: RequestOptions): Call<DeleteModelResponse, ModelsErrors> {
    return requestJson(this.client, { method: "DELETE", path: path`/v1/models/${model_id}` }, options);
  }

  /**
   * Change the name or the description of a fine-tuned model.
   *
   * `PATCH /v1/fine_tuning/models/{model_id}`
   *
   * @param model_id The fine-tuned model to act on, by its name.
   */
  update(model_id: string, body: UpdateModelRequest, options?: RequestOptions): Call<FineTunedModel> {
    return requestJson(
      this.client,
      { method: "PATCH", path: path`/v1/fine_tuning/models/${model_id}`, body: json(body) },
      options,
    );
  }

  /**
   * Put a fine-tuned model away.
   *
   * It can be taken out again with `unarchive`.
   *
   * `POST /v1/fine_tuning/models/{model_id}/archive`
   *
   * @param model_id The fine-tuned model to act on, by its name.
   */
  archive(model_id: string, options?: RequestOptions): Call<ArchiveModelResponse> {
    return requestJson(
      this.client,
      { method: "POST", path: path`/v1/fine_tuning/models/${model_id}/archive` },
      options,
    );
  }

  /**
   * Take a fine-tuned model out of the archive.
   *
   * `DELETE /v1/fine_tuning/models/{model_id}/archive`
   *
   * @param model_id The fine-tuned model to act on, by its name.
   */
  unarchive(model_id: string, options?: RequestOptions): Call<UnarchiveModelResponse> {
    return requestJson(
      this.client,
      { method: "DELETE", path: path`/v1/fine_tuning/models/${model_id}/archive` },
      options,
    );
  }
}
