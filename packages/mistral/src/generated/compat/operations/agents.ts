import { encode, json, reader, requestJson, requestStream } from "@tramontane/runtime";
import type { Call, Client, EventStream, RequestOptions } from "@tramontane/runtime";
import { agentsCompletionRequestCodec } from "../codecs/agent-completions.ts";
import { chatCompletionResponseCodec, completionChunkCodec } from "../codecs/chat.ts";
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
    {
      method: "POST",
      path: "/v1/agents/completions",
      body: json(encode({ ...body, stream: false }, agentsCompletionRequestCodec)),
    },
    options,
    reader(chatCompletionResponseCodec),
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
    {
      method: "POST",
      path: "/v1/agents/completions",
      body: json(encode({ ...body, stream: true }, agentsCompletionRequestCodec)),
    },
    options,
    { sentinel: "[DONE]", parse: reader(completionChunkCodec) },
  );
}

/** What the operations of `agents` answer when they fail, by status. */
export interface AgentsErrors {
  422: HTTPValidationError;
}
