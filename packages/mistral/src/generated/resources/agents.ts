import { Resource, json, requestJson, requestStream } from "@tramontane/runtime";
import type { Call, EventStream, RequestOptions } from "@tramontane/runtime";
import type { AgentsErrors } from "../operations/agents.ts";
import type { AgentsCompletionRequest } from "../types/agent-completions.ts";
import type { ChatCompletionResponse, CompletionChunk } from "../types/chat.ts";

/** Have an agent write the next message of a chat that the caller keeps. */
export class Agents extends Resource {
  /**
   * Have an agent write the next message of a chat.
   *
   * Like `chat.complete`, with an agent in place of the model. The server remembers nothing; `beta.conversations` with
   * an `agent_id` is the way that remembers.
   *
   * `POST /v1/agents/completions`
   */
  complete(body: AgentsCompletionRequest, options?: RequestOptions): Call<ChatCompletionResponse, AgentsErrors> {
    return requestJson(
      this.client,
      { method: "POST", path: "/v1/agents/completions", body: json({ ...body, stream: false }) },
      options,
    );
  }

  /**
   * Have an agent write the next message of a chat.
   *
   * Like `chat.complete`, with an agent in place of the model. The server remembers nothing; `beta.conversations` with
   * an `agent_id` is the way that remembers.
   *
   * `POST /v1/agents/completions`, as a stream of events.
   */
  stream(body: AgentsCompletionRequest, options?: RequestOptions): Call<EventStream<CompletionChunk>, AgentsErrors> {
    return requestStream(
      this.client,
      { method: "POST", path: "/v1/agents/completions", body: json({ ...body, stream: true }) },
      options,
      { sentinel: "[DONE]" },
    );
  }
}
