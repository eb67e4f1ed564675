import { json, path, query, reader, redirects, requestJson } from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";
import {
  archiveModelResponseCodec,
  fineTunedModelCodec,
  unarchiveModelResponseCodec,
} from "../codecs/fine-tuned-models.ts";
import { deleteModelResponseCodec, modelCardCodec, modelListCodec } from "../codecs/models.ts";
import type { HTTPValidationError } from "../types/errors.ts";
import type {
  ArchiveModelResponse,
  FineTunedModel,
  UnarchiveModelResponse,
  UpdateModelRequest,
} from "../types/fine-tuned-models.ts";
import type { DeleteModelResponse, ModelCard, ModelList } from "../types/models.ts";

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
  return requestJson(
    client,
    { method: "GET", path: "/v1/models", query: query(params), redirects },
    options,
    reader(modelListCodec),
  );
}

export interface ModelsListParams {
  /** Only models of this provider. */
  provider?: string | null;
  /** Only this model. */
  model?: string | null;
}

/**
 * Read what a model is and can do.
 *
 * `GET /v1/models/{model_id}`
 *
 * @param modelId The model to act on, by its name.
 */
export function retrieve(client: Client, modelId: string, options?: RequestOptions): Call<ModelCard, ModelsErrors> {
  return requestJson(
    client,
    { method: "GET", path: path`/v1/models/${modelId}`, redirects },
    options,
    reader(modelCardCodec),
  );
}

/**
 * Delete a model of one's own that was fine-tuned.
 *
 * `DELETE /v1/models/{model_id}`
 *
 * @param modelId The model to act on, by its name.
 */
function delete_(client: Client, modelId: string, options?: RequestOptions): Call<DeleteModelResponse, ModelsErrors> {
  return requestJson(
    client,
    { method: "DELETE", path: path`/v1/models/${modelId}` },
    options,
    reader(deleteModelResponseCodec),
  );
}
export { delete_ as delete };

/**
 * Change the name or the description of a fine-tuned model.
 *
 * `PATCH /v1/fine_tuning/models/{model_id}`
 *
 * @param modelId The fine-tuned model to act on, by its name.
 */
export function update(
  client: Client,
  modelId: string,
  body: UpdateModelRequest,
  options?: RequestOptions,
): Call<FineTunedModel> {
  return requestJson(
    client,
    { method: "PATCH", path: path`/v1/fine_tuning/models/${modelId}`, body: json(body) },
    options,
    reader(fineTunedModelCodec),
  );
}

/**
 * Put a fine-tuned model away.
 *
 * It can be taken out again with `unarchive`.
 *
 * `POST /v1/fine_tuning/models/{model_id}/archive`
 *
 * @param modelId The fine-tuned model to act on, by its name.
 */
export function archive(client: Client, modelId: string, options?: RequestOptions): Call<ArchiveModelResponse> {
  return requestJson(
    client,
    { method: "POST", path: path`/v1/fine_tuning/models/${modelId}/archive` },
    options,
    reader(archiveModelResponseCodec),
  );
}

/**
 * Take a fine-tuned model out of the archive.
 *
 * `DELETE /v1/fine_tuning/models/{model_id}/archive`
 *
 * @param modelId The fine-tuned model to act on, by its name.
 */
export function unarchive(client: Client, modelId: string, options?: RequestOptions): Call<UnarchiveModelResponse> {
  return requestJson(
    client,
    { method: "DELETE", path: path`/v1/fine_tuning/models/${modelId}/archive` },
    options,
    reader(unarchiveModelResponseCodec),
  );
}

/** What the operations of `models` answer when they fail, by status. */
export interface ModelsErrors {
  422: HTTPValidationError;
}
