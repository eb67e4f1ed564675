import { SDKResource, answerOf, eventsOf } from "@tramontane/runtime";
import type { SDKEvent, SDKEventStream as EventStream, SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as failures from "../models/errors.ts";
import * as operations from "../operations/chat.ts";
import type { ChatCompletionRequest, ChatCompletionResponse, CompletionChunk } from "../types/chat.ts";

const errors = { 422: failures.HTTPValidationError };

/** Have a model write the next message of a chat that the caller keeps. */
export class Chat extends SDKResource {
  /**
   * Have a model write the next message of a chat.
   *
   * The server remembers nothing, so send the whole exchange each time. `beta.conversations` is the way that remembers.
   *
   * `POST /v1/chat/completions`
   */
  complete(request: ChatCompletionRequest, options?: RequestOptions): Promise<ChatCompletionResponse> {
    return answerOf(operations.complete(this.client(options), request), errors);
  }

  /**
   * Have a model write the next message of a chat.
   *
   * The server remembers nothing, so send the whole exchange each time. `beta.conversations` is the way that remembers.
   *
   * `POST /v1/chat/completions`, as a stream of events.
   */
  stream(request: ChatCompletionRequest, options?: RequestOptions): Promise<EventStream<SDKEvent<CompletionChunk>>> {
    return eventsOf(operations.stream(this.client(options), request), [], errors);
  }
}
