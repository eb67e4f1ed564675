import { SDKResource, answerOf } from "@tramontane/runtime";
import type { SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as failures from "../models/errors.ts";
import * as operations from "../operations/embeddings.ts";
import type { EmbeddingRequest, EmbeddingResponse } from "../types/embeddings.ts";

const errors = { 422: failures.HTTPValidationError };

/** Turn texts into vectors. */
export class Embeddings extends SDKResource {
  /**
   * Turn texts into vectors.
   *
   * Texts that mean much the same get vectors that lie close together.
   *
   * `POST /v1/embeddings`
   */
  create(request: EmbeddingRequest, options?: RequestOptions): Promise<EmbeddingResponse> {
    return answerOf(operations.create(this.client(options), request), errors);
  }
}
