import { Resource, json, paginate, path, query, redirects, requestJson } from "@tramontane/runtime";
import type { Call, PageCall, RequestOptions } from "@tramontane/runtime";
import type {
  BetaObservabilityChatCompletionEventsErrors,
  BetaObservabilityChatCompletionEventsSearchParams,
} from "../../../operations/beta/observability/chat-completion-events.ts";
import type {
  ChatCompletionEvent,
  ChatCompletionEventPreview,
  SearchChatCompletionEventIdsRequest,
  SearchChatCompletionEventIdsResponse,
  SearchChatCompletionEventsResponse,
} from "../../../types/chat-completion-events.ts";
import type { JudgeChatCompletionEventRequest, JudgeOutput } from "../../../types/judges.ts";
import { BetaObservabilityChatCompletionEventsFields } from "./chat-completion-events/fields.ts";

/** Search the chat completions that were recorded, and judge them. */
export class BetaObservabilityChatCompletionEvents extends Resource {
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
    params: BetaObservabilityChatCompletionEventsSearchParams,
    options?: RequestOptions,
  ): PageCall<
    ChatCompletionEventPreview,
    SearchChatCompletionEventsResponse,
    BetaObservabilityChatCompletionEventsErrors
  > {
    return paginate(
      params,
      ({ page_size, cursor, ...body }, options) =>
        requestJson(
          this.client,
          {
            method: "POST",
            path: "/v1/observability/chat-completion-events/search",
            query: query({ page_size, cursor }),
            body: json(body),
          },
          options,
        ),
      (page) => ({
        items: page.completion_events.results ?? [],
        next: page.completion_events.cursor ? { cursor: page.completion_events.cursor } : undefined,
      }),
      options,
    );
  }

  /**
   * Search recorded chat completions for their ids alone.
   *
   * An answer can hold many more ids than a page of `search` has completions.
   *
   * `POST /v1/observability/chat-completion-events/search-ids`
   */
  searchIds(
    body: SearchChatCompletionEventIdsRequest,
    options?: RequestOptions,
  ): Call<SearchChatCompletionEventIdsResponse, BetaObservabilityChatCompletionEventsErrors> {
    return requestJson(
      this.client,
      { method: "POST", path: "/v1/observability/chat-completion-events/search-ids", body: json(body) },
      options,
    );
  }

  /**
   * Read a recorded chat completion.
   *
   * `GET /v1/observability/chat-completion-events/{event_id}`
   *
   * @param event_id The completion to act on.
   */
  fetch(
    event_id: string,
    options?: RequestOptions,
  ): Call<ChatCompletionEvent, BetaObservabilityChatCompletionEventsErrors> {
    return requestJson(
      this.client,
      { method: "GET", path: path`/v1/observability/chat-completion-events/${event_id}`, redirects },
      options,
    );
  }

  /**
   * Find chat completions that are like another one.
   *
   * `GET /v1/observability/chat-completion-events/{event_id}/similar-events`
   *
   * @param event_id The completion to act on.
   */
  fetchSimilarEvents(
    event_id: string,
    options?: RequestOptions,
  ): Call<SearchChatCompletionEventsResponse, BetaObservabilityChatCompletionEventsErrors> {
    return requestJson(
      this.client,
      { method: "GET", path: path`/v1/observability/chat-completion-events/${event_id}/similar-events`, redirects },
      options,
    );
  }

  /**
   * Put a recorded chat completion before a judge.
   *
   * `POST /v1/observability/chat-completion-events/{event_id}/live-judging`
   *
   * @param event_id The completion to act on.
   */
  judge(
    event_id: string,
    body: JudgeChatCompletionEventRequest,
    options?: RequestOptions,
  ): Call<JudgeOutput, BetaObservabilityChatCompletionEventsErrors> {
    return requestJson(
      this.client,
      {
        method: "POST",
        path: path`/v1/observability/chat-completion-events/${event_id}/live-judging`,
        body: json(body),
      },
      options,
    );
  }
}
