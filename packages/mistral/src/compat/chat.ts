import { Chat as GeneratedChat } from "../generated/compat/resources/chat.ts";
import type { RequestOptions, EventStream } from "../generated/compat/index.ts";
import type { StandardSchema } from "../standard-schema.ts";
import {
  convertToParsedChatCompletionResponse,
  type ParsedChatCompletionRequest,
  type ParsedChatCompletionResponse,
  transformToChatCompletionRequest,
} from "./extra/struct-chat.ts";
import type { CompletionEvent } from "./models/components.ts";

/** Have a model write the next message of a chat that the caller keeps. */
export class Chat extends GeneratedChat {
  /**
   * Completes a chat by a message that follows a schema, and reads it.
   *
   * `responseFormat` is a schema of zod, or of another library that follows Standard Schema and Standard JSON Schema. The
   * message's `parsed` is its value; `undefined` where what the model wrote is no such value.
   *
   * `POST /v1/chat/completions`
   */
  async parse<S extends StandardSchema>(
    request: ParsedChatCompletionRequest<S>,
    options?: RequestOptions,
  ): Promise<ParsedChatCompletionResponse<S>> {
    const response = await this.complete(transformToChatCompletionRequest(request), options);
    return convertToParsedChatCompletionResponse(response, request.responseFormat);
  }

  /**
   * The same as a stream, whose text is not read.
   *
   * `POST /v1/chat/completions`, as a stream of events.
   */
  parseStream<S extends StandardSchema>(
    request: ParsedChatCompletionRequest<S>,
    options?: RequestOptions,
  ): Promise<EventStream<CompletionEvent>> {
    return this.stream(transformToChatCompletionRequest(request), options);
  }
}
