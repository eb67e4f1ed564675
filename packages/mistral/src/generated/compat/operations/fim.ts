import { encode, json, reader, requestJson, requestStream } from "@tramontane/runtime";
import type { Call, Client, EventStream, RequestOptions } from "@tramontane/runtime";
import { chatCompletionResponseCodec, completionChunkCodec } from "../codecs/chat.ts";
import { fimCompletionRequestCodec } from "../codecs/fim.ts";
import type { ChatCompletionResponse, CompletionChunk } from "../types/chat.ts";
import type { HTTPValidationError } from "../types/errors.ts";
import type { FIMCompletionRequest } from "../types/fim.ts";

/**
 * Have a model write what stands between two texts.
 *
 * Made for code, where what follows is often known as well as what goes before.
 *
 * `POST /v1/fim/completions`
 */
export function complete(
  client: Client,
  body: FIMCompletionRequest,
  options?: RequestOptions,
): Call<ChatCompletionResponse, FimErrors> {
  return requestJson(
    client,
    {
      method: "POST",
      path: "/v1/fim/completions",
      body: json(encode({ ...body, stream: false }, fimCompletionRequestCodec)),
    },
    options,
    reader(chatCompletionResponseCodec),
  );
}

/**
 * Have a model write what stands between two texts.
 *
 * Made for code, where what follows is often known as well as what goes before.
 *
 * `POST /v1/fim/completions`, as a stream of events.
 */
export function stream(
  client: Client,
  body: FIMCompletionRequest,
  options?: RequestOptions,
): Call<EventStream<CompletionChunk>, FimErrors> {
  return requestStream(
    client,
    {
      method: "POST",
      path: "/v1/fim/completions",
      body: json(encode({ ...body, stream: true }, fimCompletionRequestCodec)),
    },
    options,
    { sentinel: "[DONE]", parse: reader(completionChunkCodec) },
  );
}

/** What the operations of `fim` answer when they fail, by status. */
export interface FimErrors {
  422: HTTPValidationError;
}
