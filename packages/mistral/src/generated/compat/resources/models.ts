import { SDKResource, answerOf } from "@tramontane/runtime";
import type { SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as failures from "../models/errors.ts";
import * as operations from "../operations/models.ts";
import type { ModelsListParams } from "../operations/models.ts";
import type {
  ArchiveModelResponse,
  FineTunedModel,
  UnarchiveModelResponse,
  UpdateModelRequest,
} from "../types/fine-tuned-models.ts";
import type { DeleteModelResponse, ModelCard, ModelList } from "../types/models.ts";

const errors = { 422: failures.HTTPValidationError };

/** Find out which models there are and what they can do. */
export class Models extends SDKResource {
  /**
   * List models.
   *
   * All models that the API key may use, fine-tuned ones among them.
   *
   * `GET /v1/models`
   */
  list(request?: ModelsListParams, options?: RequestOptions): Promise<ModelList> {
    return answerOf(operations.list(this.client(options), request), errors);
  }

  /**
   * Read what a model is and can do.
   *
   * `GET /v1/models/{model_id}`
   */
  retrieve(request: ModelsRetrieveRequest, options?: RequestOptions): Promise<ModelCard> {
    return answerOf(operations.retrieve(this.client(options), request.modelId), errors);
  }

  /**
   * Delete a model of one's own that was fine-tuned.
   *
   * `DELETE /v1/models/{model_id}`
   */
  delete(request: ModelsDeleteRequest, options?: RequestOptions): Promise<DeleteModelResponse> {
    return answerOf(operations.delete(this.client(options), request.modelId), errors);
  }

  /**
   * Change the name or the description of a fine-tuned model.
   *
   * `PATCH /v1/fine_tuning/models/{model_id}`
   */
  update(request: ModelsUpdateRequest, options?: RequestOptions): Promise<FineTunedModel> {
    return answerOf(operations.update(this.client(options), request.modelId, request.updateModelRequest));
  }

  /**
   * Put a fine-tuned model away.
   *
   * It can be taken out again with `unarchive`.
   *
   * `POST /v1/fine_tuning/models/{model_id}/archive`
   */
  archive(request: ModelsArchiveRequest, options?: RequestOptions): Promise<ArchiveModelResponse> {
    return answerOf(operations.archive(this.client(options), request.modelId));
  }

  /**
   * Take a fine-tuned model out of the archive.
   *
   * `DELETE /v1/fine_tuning/models/{model_id}/archive`
   */
  unarchive(request: ModelsUnarchiveRequest, options?: RequestOptions): Promise<UnarchiveModelResponse> {
    return answerOf(operations.unarchive(this.client(options), request.modelId));
  }
}

export interface ModelsRetrieveRequest {
  /** The model to act on, by its name. */
  modelId: string;
}

export interface ModelsDeleteRequest {
  /** The model to act on, by its name. */
  modelId: string;
}

export interface ModelsUpdateRequest {
  /** The fine-tuned model to act on, by its name. */
  modelId: string;
  updateModelRequest: UpdateModelRequest;
}

export interface ModelsArchiveRequest {
  /** The fine-tuned model to act on, by its name. */
  modelId: string;
}

export interface ModelsUnarchiveRequest {
  /** The fine-tuned model to act on, by its name. */
  modelId: string;
}
