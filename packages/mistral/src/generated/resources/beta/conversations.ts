import {
  Resource,
  asJson,
  json,
  paginate,
  path,
  query,
  redirects,
  requestJson,
  requestNothing,
  requestStream,
} from "@tramontane/runtime";
import type { Call, EventStream, PageCall, RequestOptions } from "@tramontane/runtime";
import type { BetaConversationsErrors, BetaConversationsListParams } from "../../operations/beta/conversations.ts";
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

/** Hold conversations that the server remembers, with a model or with an agent. */
export class BetaConversations extends Resource {
  /**
   * Start a conversation.
   *
   * Puts the inputs into a new conversation with a model or an agent, runs whatever tools the answer needs on the
   * server, and appends the answer. Continue it by the `conversation_id` of the response.
   *
   * `POST /v1/conversations`
   */
  start(body: ConversationRequest, options?: RequestOptions): Call<ConversationResponse, BetaConversationsErrors> {
    return requestJson(
      this.client,
      { method: "POST", path: "/v1/conversations", body: json({ ...body, stream: false }) },
      options,
    );
  }

  /**
   * Start a conversation.
   *
   * Puts the inputs into a new conversation with a model or an agent, runs whatever tools the answer needs on the
   * server, and appends the answer. Continue it by the `conversation_id` of the response.
   *
   * `POST /v1/conversations`, as a stream of events.
   */
  startStream(
    body: ConversationRequest,
    options?: RequestOptions,
  ): Call<EventStream<ConversationEvent>, BetaConversationsErrors> {
    return requestStream(
      this.client,
      { method: "POST", path: "/v1/conversations", body: json({ ...body, stream: true }) },
      options,
      { terminal: ["conversation.response.done", "conversation.response.error"] },
    );
  }

  /**
   * List conversations.
   *
   * The conversations that are stored, sorted by when they were created.
   *
   * `GET /v1/conversations`
   */
  list(
    params?: BetaConversationsListParams,
    options?: RequestOptions,
  ): PageCall<Conversation, Conversation[], BetaConversationsErrors> {
    return paginate(
      params,
      (params, options) =>
        requestJson(
          this.client,
          { method: "GET", path: "/v1/conversations", query: query(params, { metadata: asJson }), redirects },
          options,
        ),
      (page, params) => ({ items: page, next: page.length ? { page: (params.page ?? 0) + 1 } : undefined }),
      options,
    );
  }

  /**
   * Read what is known of a conversation.
   *
   * Its settings, without its entries; those are in its history.
   *
   * `GET /v1/conversations/{conversation_id}`
   *
   * @param conversation_id The conversation to act on.
   */
  get(conversation_id: string, options?: RequestOptions): Call<Conversation, BetaConversationsErrors> {
    return requestJson(
      this.client,
      { method: "GET", path: path`/v1/conversations/${conversation_id}`, redirects },
      options,
    );
  }

  /**
   * Delete a conversation.
   *
   * `DELETE /v1/conversations/{conversation_id}`
   *
   * @param conversation_id The conversation to act on.
   */
  delete(conversation_id: string, options?: RequestOptions): Call<void, BetaConversationsErrors> {
    return requestNothing(this.client, { method: "DELETE", path: path`/v1/conversations/${conversation_id}` }, options);
  }

  /**
   * Continue a conversation.
   *
   * Appends the inputs, runs the model on the whole conversation, and answers with the entries that are new.
   *
   * `POST /v1/conversations/{conversation_id}`
   *
   * @param conversation_id The conversation to act on.
   */
  append(
    conversation_id: string,
    body: ConversationAppendRequest,
    options?: RequestOptions,
  ): Call<ConversationResponse, BetaConversationsErrors> {
    return requestJson(
      this.client,
      { method: "POST", path: path`/v1/conversations/${conversation_id}`, body: json({ ...body, stream: false }) },
      options,
    );
  }

  /**
   * Continue a conversation.
   *
   * Appends the inputs, runs the model on the whole conversation, and answers with the entries that are new.
   *
   * `POST /v1/conversations/{conversation_id}`, as a stream of events.
   *
   * @param conversation_id The conversation to act on.
   */
  appendStream(
    conversation_id: string,
    body: ConversationAppendRequest,
    options?: RequestOptions,
  ): Call<EventStream<ConversationEvent>, BetaConversationsErrors> {
    return requestStream(
      this.client,
      { method: "POST", path: path`/v1/conversations/${conversation_id}`, body: json({ ...body, stream: true }) },
      options,
      { terminal: ["conversation.response.done", "conversation.response.error"] },
    );
  }

  /**
   * Read all entries of a conversation.
   *
   * Messages, function calls and their results, tool runs and hand-offs, in the order in which they were appended.
   *
   * `GET /v1/conversations/{conversation_id}/history`
   *
   * @param conversation_id The conversation to act on.
   */
  getHistory(conversation_id: string, options?: RequestOptions): Call<ConversationHistory, BetaConversationsErrors> {
    return requestJson(
      this.client,
      { method: "GET", path: path`/v1/conversations/${conversation_id}/history`, redirects },
      options,
    );
  }

  /**
   * Read the messages of a conversation.
   *
   * Like the history, with the messages only.
   *
   * `GET /v1/conversations/{conversation_id}/messages`
   *
   * @param conversation_id The conversation to act on.
   */
  getMessages(conversation_id: string, options?: RequestOptions): Call<ConversationMessages, BetaConversationsErrors> {
    return requestJson(
      this.client,
      { method: "GET", path: path`/v1/conversations/${conversation_id}/messages`, redirects },
      options,
    );
  }

  /**
   * Take up a conversation again from one of its entries.
   *
   * Makes a new conversation from the old one up to the given entry, appends the inputs, and runs the model. The
   * response has the id of the new conversation and its new entries; the old conversation stays as it is.
   *
   * `POST /v1/conversations/{conversation_id}/restart`
   *
   * @param conversation_id The conversation to act on.
   */
  restart(
    conversation_id: string,
    body: ConversationRestartRequest,
    options?: RequestOptions,
  ): Call<ConversationResponse, BetaConversationsErrors> {
    return requestJson(
      this.client,
      {
        method: "POST",
        path: path`/v1/conversations/${conversation_id}/restart`,
        body: json({ ...body, stream: false }),
      },
      options,
    );
  }

  /**
   * Take up a conversation again from one of its entries.
   *
   * Makes a new conversation from the old one up to the given entry, appends the inputs, and runs the model. The
   * response has the id of the new conversation and its new entries; the old conversation stays as it is.
   *
   * `POST /v1/conversations/{conversation_id}/restart`, as a stream of events.
   *
   * @param conversation_id The conversation to act on.
   */
  restartStream(
    conversation_id: string,
    body: ConversationRestartRequest,
    options?: RequestOptions,
  ): Call<EventStream<ConversationEvent>, BetaConversationsErrors> {
    return requestStream(
      this.client,
      {
        method: "POST",
        path: path`/v1/conversations/${conversation_id}/restart`,
        body: json({ ...body, stream: true }),
      },
      options,
      { terminal: ["conversation.response.done", "conversation.response.error"] },
    );
  }
}
