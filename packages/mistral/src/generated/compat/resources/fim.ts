import { SDKResource, answerOf, eventsOf } from "@tramontane/runtime";
import type { SDKEvent, SDKEventStream as EventStream, SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as failures from "../models/errors.ts";
import * as operations from "../operations/fim.ts";
import type { ChatCompletionResponse, CompletionChunk } from "../types/chat.ts";
import type { FIMCompletionRequest } from "../types/fim.ts";

const errors = { 422: failures.HTTPValidationError };

/** Have a model write what stands between two texts. */
export class Fim extends SDKResource {
  /**
   * Have a model write what stands between two texts.
   *
   * Made for code, where what follows is often known as well as what goes before.
   *
   * `POST /v1/fim/completions`
   */
  complete(request: FIMCompletionRequest, options?: RequestOptions): Promise<ChatCompletionResponse> {
    return answerOf(operations.complete(this.client(options), request), errors);
  }

  /**
   * Have a model write what stands between two texts.
   *
   * Made for code, where what follows is often known as well as what goes before.
   *
   * `POST /v1/fim/completions`, as a stream of events.
   */
  stream(request: FIMCompletionRequest, options?: RequestOptions): Promise<EventStream<SDKEvent<CompletionChunk>>> {
    return eventsOf(operations.stream(this.client(options), request), [], errors);
  }
}
