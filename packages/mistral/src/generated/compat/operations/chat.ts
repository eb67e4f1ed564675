import { encode, json, reader, requestJson, requestStream } from "@tramontane/runtime";
import type { Call, Client, EventStream, RequestOptions } from "@tramontane/runtime";
import { chatCompletionRequestCodec, chatCompletionResponseCodec, completionChunkCodec } from "../codecs/chat.ts";
import type { ChatCompletionRequest, ChatCompletionResponse, CompletionChunk } from "../types/chat.ts";
import type { HTTPValidationError } from "../types/errors.ts";

/**
 * Have a model write the next message of a chat.
 *
 * The server remembers nothing, so send the whole exchange each time. `beta.conversations` is the way that remembers.
 *
 * `POST /v1/chat/completions`
 */
export function complete(
  client: Client,
  body: ChatCompletionRequest,
  options?: RequestOptions,
): Call<ChatCompletionResponse, ChatErrors> {
  return requestJson(
    client,
    {
      method: "POST",
      path: "/v1/chat/completions",
      body: json(encode({ ...body, stream: false }, chatCompletionRequestCodec)),
    },
    options,
    reader(chatCompletionResponseCodec),
  );
}

/**
 * Have a model write the next message of a chat.
 *
 * The server remembers nothing, so send the whole exchange each time. `beta.conversations` is the way that remembers.
 *
 * `POST /v1/chat/completions`, as a stream of events.
 */
export function stream(
  client: Client,
  body: ChatCompletionRequest,
  options?: RequestOptions,
): Call<EventStream<CompletionChunk>, ChatErrors> {
  return requestStream(
    client,
    {
      method: "POST",
      path: "/v1/chat/completions",
      body: json(encode({ ...body, stream: true }, chatCompletionRequestCodec)),
    },
    options,
    { sentinel: "[DONE]", parse: reader(completionChunkCodec) },
  );
}

/** What the operations of `chat` answer when they fail, by status. */
export interface ChatErrors {
  422: HTTPValidationError;
}
