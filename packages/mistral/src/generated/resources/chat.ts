import { Resource, json, requestJson, requestStream } from "@tramontane/runtime";
import type { Call, EventStream, RequestOptions } from "@tramontane/runtime";
import type { ChatErrors } from "../operations/chat.ts";
import type { ChatCompletionRequest, ChatCompletionResponse, CompletionChunk } from "../types/chat.ts";

/** Have a model write the next message of a chat that the caller keeps. */
export class Chat extends Resource {
  /**
   * Have a model write the next message of a chat.
   *
   * The server remembers nothing, so send the whole exchange each time. `beta.conversations` is the way that remembers.
   *
   * `POST /v1/chat/completions`
   */
  complete(body: ChatCompletionRequest, options?: RequestOptions): Call<ChatCompletionResponse, ChatErrors> {
    return requestJson(
      this.client,
      { method: "POST", path: "/v1/chat/completions", body: json({ ...body, stream: false }) },
      options,
    );
  }

  /**
   * Have a model write the next message of a chat.
   *
   * The server remembers nothing, so send the whole exchange each time. `beta.conversations` is the way that remembers.
   *
   * `POST /v1/chat/completions`, as a stream of events.
   */
  stream(body: ChatCompletionRequest, options?: RequestOptions): Call<EventStream<CompletionChunk>, ChatErrors> {
    return requestStream(
      this.client,
      { method: "POST", path: "/v1/chat/completions", body: json({ ...body, stream: true }) },
      options,
      { sentinel: "[DONE]" },
    );
  }
}
