import { json, requestJson, requestStream } from "@tramontane/runtime";
import type { Call, Client, EventStream, RequestOptions } from "@tramontane/runtime";
import type { AgentsCompletionRequest } from "../types/agent-completions.ts";
import type { ChatCompletionResponse, CompletionChunk } from "../types/chat.ts";
import type { HTTPValidationError } from "../types/errors.ts";

/**
 * Have an agent write the next message of a chat.
 *
 * Like `chat.complete`, with an agent in place of the model. The server remembers nothing; `beta.conversations` with an
 * `agent_id` is the way that remembers.
 *
 * `POST /v1/agents/completions`
 */
export function complete(
  client: Client,
  body: AgentsCompletionRequest,
  options?: RequestOptions,
): Call<ChatCompletionResponse, AgentsErrors> {
  return requestJson(
    client,
    { method: "POST", path: "/v1/agents/completions", body: json({ ...body, stream: false }) },
    options,
  );
}

/**
 * Have an agent write the next message of a chat.
 *
 * Like `chat.complete`, with an agent in place of the model. The server remembers nothing; `beta.conversations` with an
 * `agent_id` is the way that remembers.
 *
 * `POST /v1/agents/completions`, as a stream of events.
 */
export function stream(
  client: Client,
  body: AgentsCompletionRequest,
  options?: RequestOptions,
): Call<EventStream<CompletionChunk>, AgentsErrors> {
  return requestStream(
    client,
    { method: "POST", path: "/v1/agents/completions", body: json({ ...body, stream: true }) },
    options,
    { sentinel: "[DONE]" },
  );
}

/** What the operations of `agents` answer when they fail, by status. */
export interface AgentsErrors {
  422: HTTPValidationError;
}
