import { Resource, json, requestJson } from "@tramontane/runtime";
import type { Call, RequestOptions } from "@tramontane/runtime";
import type { EmbeddingsErrors } from "../operations/embeddings.ts";
import type { EmbeddingRequest, EmbeddingResponse } from "../types/embeddings.ts";

/** Turn texts into vectors. */
export class Embeddings extends Resource {
  /**
   * Turn texts into vectors.
   *
   * Texts that mean much the same get vectors that lie close together.
   *
   * `POST /v1/embeddings`
   */
  create(body: EmbeddingRequest, options?: RequestOptions): Call<EmbeddingResponse, EmbeddingsErrors> {
    return requestJson(this.client, { method: "POST", path: "/v1/embeddings", body: json(body) }, options);
  }
}
