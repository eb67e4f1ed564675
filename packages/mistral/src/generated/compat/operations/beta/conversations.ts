import {
  asJson,
  encode,
  json,
  path,
  query,
  reader,
  redirects,
  requestJson,
  requestNothing,
  requestStream,
} from "@tramontane/runtime";
import type { Call, Client, EventStream, RequestOptions } from "@tramontane/runtime";
import { conversationEventCodec } from "../../codecs/conversation-events.ts";
import {
  conversationAppendRequestCodec,
  conversationCodec,
  conversationHistoryCodec,
  conversationMessagesCodec,
  conversationRequestCodec,
  conversationResponseCodec,
  conversationRestartRequestCodec,
} from "../../codecs/conversations.ts";
import type { ConversationEvent } from "../../types/conversation-events.ts";
import type {
  Conversation,
  ConversationAppendRequest,
  ConversationHistory,
  ConversationMessages,
  ConversationRequest,
  ConversationResponse,
  ConversationRestartRequest,
} from "../../types/conversations.ts";
import type { HTTPValidationError } from "../../types/errors.ts";

/**
 * Start a conversation.
 *
 * Puts the inputs into a new conversation with a model or an agent, runs whatever tools the answer needs on the server,
 * and appends the answer. Continue it by the `conversation_id` of the response.
 *
 * `POST /v1/conversations`
 */
export function start(
  client: Client,
  body: ConversationRequest,
  options?: RequestOptions,
): Call<ConversationResponse, BetaConversationsErrors> {
  return requestJson(
    client,
    {
      method: "POST",
      path: "/v1/conversations",
      body: json(encode({ ...body, stream: false }, conversationRequestCodec)),
    },
    options,
    reader(conversationResponseCodec),
  );
}

/**
 * Start a conversation.
 *
 * Puts the inputs into a new conversation with a model or an agent, runs whatever tools the answer needs on the server,
 * and appends the answer. Continue it by the `conversation_id` of the response.
 *
 * `POST /v1/conversations`, as a stream of events.
 */
export function startStream(
  client: Client,
  body: ConversationRequest,
  options?: RequestOptions,
): Call<EventStream<ConversationEvent>, BetaConversationsErrors> {
  return requestStream(
    client,
    {
      method: "POST",
      path: "/v1/conversations",
      body: json(encode({ ...body, stream: true }, conversationRequestCodec)),
    },
    options,
    { terminal: ["conversation.response.done", "conversation.response.error"], parse: reader(conversationEventCodec) },
  );
}

/**
 * List conversations.
 *
 * The conversations that are stored, sorted by when they were created.
 *
 * `GET /v1/conversations`
 */
export function list(
  client: Client,
  params?: BetaConversationsListParams,
  options?: RequestOptions,
): Call<Conversation[], BetaConversationsErrors> {
  return requestJson(
    client,
    {
      method: "GET",
      path: "/v1/conversations",
      query: query(
        { page: params?.page, page_size: params?.pageSize, metadata: params?.metadata },
        { metadata: asJson },
      ),
      redirects,
    },
    options,
    reader({ kind: "array", items: conversationCodec }),
  );
}

export interface BetaConversationsListParams {
  /**
   * The page to read, counted from 0.
   *
   * @defaultValue 0
   */
  page?: number | null;
  /**
   * How many conversations to a page.
   *
   * @defaultValue 100
   */
  pageSize?: number | null;
  /** Only conversations with this metadata. */
  metadata?: { [key: string]: unknown } | null;
}

/**
 * Read what is known of a conversation.
 *
 * Its settings, without its entries; those are in its history.
 *
 * `GET /v1/conversations/{conversation_id}`
 *
 * @param conversationId The conversation to act on.
 */
export function get(
  client: Client,
  conversationId: string,
  options?: RequestOptions,
): Call<Conversation, BetaConversationsErrors> {
  return requestJson(
    client,
    { method: "GET", path: path`/v1/conversations/${conversationId}`, redirects },
    options,
    reader(conversationCodec),
  );
}

/**
 * Delete a conversation.
 *
 * `DELETE /v1/conversations/{conversation_id}`
 *
 * @param conversationId The conversation to act on.
 */
function delete_(
  client: Client,
  conversationId: string,
  options?: RequestOptions,
): Call<void, BetaConversationsErrors> {
  return requestNothing(client, { method: "DELETE", path: path`/v1/conversations/${conversationId}` }, options);
}
export { delete_ as delete };

/**
 * Continue a conversation.
 *
 * Appends the inputs, runs the model on the whole conversation, and answers with the entries that are new.
 *
 * `POST /v1/conversations/{conversation_id}`
 *
 * @param conversationId The conversation to act on.
 */
export function append(
  client: Client,
  conversationId: string,
  body: ConversationAppendRequest,
  options?: RequestOptions,
): Call<ConversationResponse, BetaConversationsErrors> {
  return requestJson(
    client,
    {
      method: "POST",
      path: path`/v1/conversations/${conversationId}`,
      body: json(encode({ ...body, stream: false }, conversationAppendRequestCodec)),
    },
    options,
    reader(conversationResponseCodec),
  );
}

/**
 * Continue a conversation.
 *
 * Appends the inputs, runs the model on the whole conversation, and answers with the entries that are new.
 *
 * `POST /v1/conversations/{conversation_id}`, as a stream of events.
 *
 * @param conversationId The conversation to act on.
 */
export function appendStream(
  client: Client,
  conversationId: string,
  body: ConversationAppendRequest,
  options?: RequestOptions,
): Call<EventStream<ConversationEvent>, BetaConversationsErrors> {
  return requestStream(
    client,
    {
      method: "POST",
      path: path`/v1/conversations/${conversationId}`,
      body: json(encode({ ...body, stream: true }, conversationAppendRequestCodec)),
    },
    options,
    { terminal: ["conversation.response.done", "conversation.response.error"], parse: reader(conversationEventCodec) },
  );
}

/**
 * Read all entries of a conversation.
 *
 * Messages, function calls and their results, tool runs and hand-offs, in the order in which they were appended.
 *
 * `GET /v1/conversations/{conversation_id}/history`
 *
 * @param conversationId The conversation to act on.
 */
export function getHistory(
  client: Client,
  conversationId: string,
  options?: RequestOptions,
): Call<ConversationHistory, BetaConversationsErrors> {
  return requestJson(
    client,
    { method: "GET", path: path`/v1/conversations/${conversationId}/history`, redirects },
    options,
    reader(conversationHistoryCodec),
  );
}

/**
 * Read the messages of a conversation.
 *
 * Like the history, with the messages only.
 *
 * `GET /v1/conversations/{conversation_id}/messages`
 *
 * @param conversationId The conversation to act on.
 */
export function getMessages(
  client: Client,
  conversationId: string,
  options?: RequestOptions,
): Call<ConversationMessages, BetaConversationsErrors> {
  return requestJson(
    client,
    { method: "GET", path: path`/v1/conversations/${conversationId}/messages`, redirects },
    options,
    reader(conversationMessagesCodec),
  );
}

/**
 * Take up a conversation again from one of its entries.
 *
 * Makes a new conversation from the old one up to the given entry, appends the inputs, and runs the model. The response
 * has the id of the new conversation and its new entries; the old conversation stays as it is.
 *
 * `POST /v1/conversations/{conversation_id}/restart`
 *
 * @param conversationId The conversation to act on.
 */
export function restart(
  client: Client,
  conversationId: string,
  body: ConversationRestartRequest,
  options?: RequestOptions,
): Call<ConversationResponse, BetaConversationsErrors> {
  return requestJson(
    client,
    {
      method: "POST",
      path: path`/v1/conversations/${conversationId}/restart`,
      body: json(encode({ ...body, stream: false }, conversationRestartRequestCodec)),
    },
    options,
    reader(conversationResponseCodec),
  );
}

/**
 * Take up a conversation again from one of its entries.
 *
 * Makes a new conversation from the old one up to the given entry, appends the inputs, and runs the model. The response
 * has the id of the new conversation and its new entries; the old conversation stays as it is.
 *
 * `POST /v1/conversations/{conversation_id}/restart`, as a stream of events.
 *
 * @param conversationId The conversation to act on.
 */
export function restartStream(
  client: Client,
  conversationId: string,
  body: ConversationRestartRequest,
  options?: RequestOptions,
): Call<EventStream<ConversationEvent>, BetaConversationsErrors> {
  return requestStream(
    client,
    {
      method: "POST",
      path: path`/v1/conversations/${conversationId}/restart`,
      body: json(encode({ ...body, stream: true }, conversationRestartRequestCodec)),
    },
    options,
    { terminal: ["conversation.response.done", "conversation.response.error"], parse: reader(conversationEventCodec) },
  );
}

/** What the operations of `beta.conversations` answer when they fail, by status. */
export interface BetaConversationsErrors {
  422: HTTPValidationError;
}
