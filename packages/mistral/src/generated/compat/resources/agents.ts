import { SDKResource, answerOf, eventsOf } from "@tramontane/runtime";
import type { SDKEvent, SDKEventStream as EventStream, SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as failures from "../models/errors.ts";
import * as operations from "../operations/agents.ts";
import type { AgentsCompletionRequest } from "../types/agent-completions.ts";
import type { ChatCompletionResponse, CompletionChunk } from "../types/chat.ts";

const errors = { 422: failures.HTTPValidationError };

/** Have an agent write the next message of a chat that the caller keeps. */
export class Agents extends SDKResource {
  /**
   * Have an agent write the next message of a chat.
   *
   * Like `chat.complete`, with an agent in place of the model. The server remembers nothing; `beta.conversations` with
   * an `agent_id` is the way that remembers.
   *
   * `POST /v1/agents/completions`
   */
  complete(request: AgentsCompletionRequest, options?: RequestOptions): Promise<ChatCompletionResponse> {
    return answerOf(operations.complete(this.client(options), request), errors);
  }

  /**
   * Have an agent write the next message of a chat.
   *
   * Like `chat.complete`, with an agent in place of the model. The server remembers nothing; `beta.conversations` with
   * an `agent_id` is the way that remembers.
   *
   * `POST /v1/agents/completions`, as a stream of events.
   */
  stream(request: AgentsCompletionRequest, options?: RequestOptions): Promise<EventStream<SDKEvent<CompletionChunk>>> {
    return eventsOf(operations.stream(this.client(options), request), [], errors);
  }
}
