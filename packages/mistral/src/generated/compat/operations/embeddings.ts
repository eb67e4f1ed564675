import { encode, json, reader, requestJson } from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";
import { embeddingRequestCodec, embeddingResponseCodec } from "../codecs/embeddings.ts";
import type { EmbeddingRequest, EmbeddingResponse } from "../types/embeddings.ts";
import type { HTTPValidationError } from "../types/errors.ts";

/**
 * Turn texts into vectors.
 *
 * Texts that mean much the same get vectors that lie close together.
 *
 * `POST /v1/embeddings`
 */
export function create(
  client: Client,
  body: EmbeddingRequest,
  options?: RequestOptions,
): Call<EmbeddingResponse, EmbeddingsErrors> {
  return requestJson(
    client,
    { method: "POST", path: "/v1/embeddings", body: json(encode(body, embeddingRequestCodec)) },
    options,
    reader(embeddingResponseCodec),
  );
}

/** What the operations of `embeddings` answer when they fail, by status. */
export interface EmbeddingsErrors {
  422: HTTPValidationError;
}
