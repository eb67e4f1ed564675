import { SDKResource, answerOf, eventsOf } from "@tramontane/runtime";
import type { SDKEvent, SDKEventStream as EventStream, SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as failures from "../../models/errors.ts";
import * as operations from "../../operations/beta/conversations.ts";
import type { BetaConversationsListParams } from "../../operations/beta/conversations.ts";
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

const errors = { 422: failures.HTTPValidationError };

/** Hold conversations that the server remembers, with a model or with an agent. */
export class BetaConversations extends SDKResource {
  /**
   * Start a conversation.
   *
   * Puts the inputs into a new conversation with a model or an agent, runs whatever tools the answer needs on the
   * server, and appends the answer. Continue it by the `conversation_id` of the response.
   *
   * `POST /v1/conversations`
   */
  start(request: ConversationRequest, options?: RequestOptions): Promise<ConversationResponse> {
    return answerOf(operations.start(this.client(options), request), errors);
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
    request: ConversationRequest,
    options?: RequestOptions,
  ): Promise<EventStream<SDKEvent<ConversationEvent, "event">>> {
    return eventsOf(operations.startStream(this.client(options), request), ["event"], errors);
  }

  /**
   * List conversations.
   *
   * The conversations that are stored, sorted by when they were created.
   *
   * `GET /v1/conversations`
   */
  list(request?: BetaConversationsListParams, options?: RequestOptions): Promise<Conversation[]> {
    return answerOf(operations.list(this.client(options), request), errors);
  }

  /**
   * Read what is known of a conversation.
   *
   * Its settings, without its entries; those are in its history.
   *
   * `GET /v1/conversations/{conversation_id}`
   */
  get(request: BetaConversationsGetRequest, options?: RequestOptions): Promise<Conversation> {
    return answerOf(operations.get(this.client(options), request.conversationId), errors);
  }

  /**
   * Delete a conversation.
   *
   * `DELETE /v1/conversations/{conversation_id}`
   */
  delete(request: BetaConversationsDeleteRequest, options?: RequestOptions): Promise<void> {
    return answerOf(operations.delete(this.client(options), request.conversationId), errors);
  }

  /**
   * Continue a conversation.
   *
   * Appends the inputs, runs the model on the whole conversation, and answers with the entries that are new.
   *
   * `POST /v1/conversations/{conversation_id}`
   */
  append(request: BetaConversationsAppendRequest, options?: RequestOptions): Promise<ConversationResponse> {
    return answerOf(
      operations.append(this.client(options), request.conversationId, request.conversationAppendRequest),
      errors,
    );
  }

  /**
   * Continue a conversation.
   *
   * Appends the inputs, runs the model on the whole conversation, and answers with the entries that are new.
   *
   * `POST /v1/conversations/{conversation_id}`, as a stream of events.
   */
  appendStream(
    request: BetaConversationsAppendStreamRequest,
    options?: RequestOptions,
  ): Promise<EventStream<SDKEvent<ConversationEvent, "event">>> {
    return eventsOf(
      operations.appendStream(this.client(options), request.conversationId, request.conversationAppendStreamRequest),
      ["event"],
      errors,
    );
  }

  /**
   * Read all entries of a conversation.
   *
   * Messages, function calls and their results, tool runs and hand-offs, in the order in which they were appended.
   *
   * `GET /v1/conversations/{conversation_id}/history`
   */
  getHistory(request: BetaConversationsGetHistoryRequest, options?: RequestOptions): Promise<ConversationHistory> {
    return answerOf(operations.getHistory(this.client(options), request.conversationId), errors);
  }

  /**
   * Read the messages of a conversation.
   *
   * Like the history, with the messages only.
   *
   * `GET /v1/conversations/{conversation_id}/messages`
   */
  getMessages(request: BetaConversationsGetMessagesRequest, options?: RequestOptions): Promise<ConversationMessages> {
    return answerOf(operations.getMessages(this.client(options), request.conversationId), errors);
  }

  /**
   * Take up a conversation again from one of its entries.
   *
   * Makes a new conversation from the old one up to the given entry, appends the inputs, and runs the model. The
   * response has the id of the new conversation and its new entries; the old conversation stays as it is.
   *
   * `POST /v1/conversations/{conversation_id}/restart`
   */
  restart(request: BetaConversationsRestartRequest, options?: RequestOptions): Promise<ConversationResponse> {
    return answerOf(
      operations.restart(this.client(options), request.conversationId, request.conversationRestartRequest),
      errors,
    );
  }

  /**
   * Take up a conversation again from one of its entries.
   *
   * Makes a new conversation from the old one up to the given entry, appends the inputs, and runs the model. The
   * response has the id of the new conversation and its new entries; the old conversation stays as it is.
   *
   * `POST /v1/conversations/{conversation_id}/restart`, as a stream of events.
   */
  restartStream(
    request: BetaConversationsRestartStreamRequest,
    options?: RequestOptions,
  ): Promise<EventStream<SDKEvent<ConversationEvent, "event">>> {
    return eventsOf(
      operations.restartStream(this.client(options), request.conversationId, request.conversationRestartStreamRequest),
      ["event"],
      errors,
    );
  }
}

export interface BetaConversationsGetRequest {
  /** The conversation to act on. */
  conversationId: string;
}

export interface BetaConversationsDeleteRequest {
  /** The conversation to act on. */
  conversationId: string;
}

export interface BetaConversationsAppendRequest {
  /** The conversation to act on. */
  conversationId: string;
  conversationAppendRequest: ConversationAppendRequest;
}

export interface BetaConversationsAppendStreamRequest {
  /** The conversation to act on. */
  conversationId: string;
  conversationAppendStreamRequest: ConversationAppendRequest;
}

export interface BetaConversationsGetHistoryRequest {
  /** The conversation to act on. */
  conversationId: string;
}

export interface BetaConversationsGetMessagesRequest {
  /** The conversation to act on. */
  conversationId: string;
}

export interface BetaConversationsRestartRequest {
  /** The conversation to act on. */
  conversationId: string;
  conversationRestartRequest: ConversationRestartRequest;
}

export interface BetaConversationsRestartStreamRequest {
  /** The conversation to act on. */
  conversationId: string;
  conversationRestartStreamRequest: ConversationRestartRequest;
}
