import { SDKResource, answerOf } from "@tramontane/runtime";
import type { SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as failures from "../../../models/errors.ts";
import * as operations from "../../../operations/beta/observability/chat-completion-events.ts";
import type {
  ChatCompletionEvent,
  SearchChatCompletionEventIdsRequest,
  SearchChatCompletionEventIdsResponse,
  SearchChatCompletionEventsRequest,
  SearchChatCompletionEventsResponse,
} from "../../../types/chat-completion-events.ts";
import type { JudgeChatCompletionEventRequest, JudgeOutput } from "../../../types/judges.ts";
import { BetaObservabilityChatCompletionEventsFields } from "./chat-completion-events/fields.ts";

const errors = {
  400: failures.ObservabilityError,
  404: failures.ObservabilityError,
  408: failures.ObservabilityError,
  409: failures.ObservabilityError,
  422: failures.ObservabilityError,
};

/** Search the chat completions that were recorded, and judge them. */
export class BetaObservabilityChatCompletionEvents extends SDKResource {
  /** Find out what chat completions can be filtered by. */
  readonly fields: BetaObservabilityChatCompletionEventsFields = new BetaObservabilityChatCompletionEventsFields(
    this.client,
  );

  /**
   * Search recorded chat completions.
   *
   * `POST /v1/observability/chat-completion-events/search`
   */
  search(
    request: BetaObservabilityChatCompletionEventsSearchRequest,
    options?: RequestOptions,
  ): Promise<SearchChatCompletionEventsResponse> {
    const { searchChatCompletionEventsRequest, ...params } = request;
    const input = { ...params, ...searchChatCompletionEventsRequest };
    return answerOf(operations.search(this.client(options), input), errors);
  }

  /**
   * Search recorded chat completions for their ids alone.
   *
   * An answer can hold many more ids than a page of `search` has completions.
   *
   * `POST /v1/observability/chat-completion-events/search-ids`
   */
  searchIds(
    request: SearchChatCompletionEventIdsRequest,
    options?: RequestOptions,
  ): Promise<SearchChatCompletionEventIdsResponse> {
    return answerOf(operations.searchIds(this.client(options), request), errors);
  }

  /**
   * Read a recorded chat completion.
   *
   * `GET /v1/observability/chat-completion-events/{event_id}`
   */
  fetch(
    request: BetaObservabilityChatCompletionEventsFetchRequest,
    options?: RequestOptions,
  ): Promise<ChatCompletionEvent> {
    return answerOf(operations.fetch(this.client(options), request.eventId), errors);
  }

  /**
   * Find chat completions that are like another one.
   *
   * `GET /v1/observability/chat-completion-events/{event_id}/similar-events`
   */
  fetchSimilarEvents(
    request: BetaObservabilityChatCompletionEventsFetchSimilarEventsRequest,
    options?: RequestOptions,
  ): Promise<SearchChatCompletionEventsResponse> {
    return answerOf(operations.fetchSimilarEvents(this.client(options), request.eventId), errors);
  }

  /**
   * Put a recorded chat completion before a judge.
   *
   * `POST /v1/observability/chat-completion-events/{event_id}/live-judging`
   */
  judge(request: BetaObservabilityChatCompletionEventsJudgeRequest, options?: RequestOptions): Promise<JudgeOutput> {
    return answerOf(
      operations.judge(this.client(options), request.eventId, request.judgeChatCompletionEventRequest),
      errors,
    );
  }
}

export interface BetaObservabilityChatCompletionEventsSearchRequest {
  /**
   * How many to a page, at most 100.
   *
   * @defaultValue 50
   */
  pageSize?: number | null;
  /** The page to read, by the `cursor` of the page before; the first page when left out. */
  cursor?: string | null;
  searchChatCompletionEventsRequest: SearchChatCompletionEventsRequest;
}

export interface BetaObservabilityChatCompletionEventsFetchRequest {
  /**
   * The completion to act on.
   *
   * @format uuid
   */
  eventId: string;
}

export interface BetaObservabilityChatCompletionEventsFetchSimilarEventsRequest {
  /**
   * The completion to act on.
   *
   * @format uuid
   */
  eventId: string;
}

export interface BetaObservabilityChatCompletionEventsJudgeRequest {
  /**
   * The completion to act on.
   *
   * @format uuid
   */
  eventId: string;
  judgeChatCompletionEventRequest: JudgeChatCompletionEventRequest;
}
