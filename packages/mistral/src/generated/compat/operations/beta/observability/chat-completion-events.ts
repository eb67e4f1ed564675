import { encode, failures, json, path, query, reader, redirects, requestJson } from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";
import {
  chatCompletionEventCodec,
  searchChatCompletionEventIdsRequestCodec,
  searchChatCompletionEventIdsResponseCodec,
  searchChatCompletionEventsRequestCodec,
  searchChatCompletionEventsResponseCodec,
} from "../../../codecs/chat-completion-events.ts";
import { observabilityErrorCodec } from "../../../codecs/errors.ts";
import { judgeChatCompletionEventRequestCodec } from "../../../codecs/judges.ts";
import type {
  ChatCompletionEvent,
  SearchChatCompletionEventIdsRequest,
  SearchChatCompletionEventIdsResponse,
  SearchChatCompletionEventsRequest,
  SearchChatCompletionEventsResponse,
} from "../../../types/chat-completion-events.ts";
import type { ObservabilityError } from "../../../types/errors.ts";
import type { JudgeChatCompletionEventRequest, JudgeOutput } from "../../../types/judges.ts";

/**
 * Search recorded chat completions.
 *
 * `POST /v1/observability/chat-completion-events/search`
 */
export function search(
  client: Client,
  { pageSize, cursor, ...body }: BetaObservabilityChatCompletionEventsSearchParams,
  options?: RequestOptions,
): Call<SearchChatCompletionEventsResponse, BetaObservabilityChatCompletionEventsErrors> {
  return requestJson(
    failures(client, {
      400: observabilityErrorCodec,
      404: observabilityErrorCodec,
      408: observabilityErrorCodec,
      409: observabilityErrorCodec,
      422: observabilityErrorCodec,
    }),
    {
      method: "POST",
      path: "/v1/observability/chat-completion-events/search",
      query: query({ page_size: pageSize, cursor }),
      body: json(encode(body, searchChatCompletionEventsRequestCodec)),
    },
    options,
    reader(searchChatCompletionEventsResponseCodec),
  );
}

export interface BetaObservabilityChatCompletionEventsSearchParams extends SearchChatCompletionEventsRequest {
  /**
   * How many to a page, at most 100.
   *
   * @defaultValue 50
   */
  pageSize?: number | null;
  /** The page to read, by the `cursor` of the page before; the first page when left out. */
  cursor?: string | null;
}

/**
 * Search recorded chat completions for their ids alone.
 *
 * An answer can hold many more ids than a page of `search` has completions.
 *
 * `POST /v1/observability/chat-completion-events/search-ids`
 */
export function searchIds(
  client: Client,
  body: SearchChatCompletionEventIdsRequest,
  options?: RequestOptions,
): Call<SearchChatCompletionEventIdsResponse, BetaObservabilityChatCompletionEventsErrors> {
  return requestJson(
    failures(client, {
      400: observabilityErrorCodec,
      404: observabilityErrorCodec,
      408: observabilityErrorCodec,
      409: observabilityErrorCodec,
      422: observabilityErrorCodec,
    }),
    {
      method: "POST",
      path: "/v1/observability/chat-completion-events/search-ids",
      body: json(encode(body, searchChatCompletionEventIdsRequestCodec)),
    },
    options,
    reader(searchChatCompletionEventIdsResponseCodec),
  );
}

/**
 * Read a recorded chat completion.
 *
 * `GET /v1/observability/chat-completion-events/{event_id}`
 *
 * @param eventId The completion to act on.
 */
export function fetch(
  client: Client,
  eventId: string,
  options?: RequestOptions,
): Call<ChatCompletionEvent, BetaObservabilityChatCompletionEventsErrors> {
  return requestJson(
    failures(client, {
      400: observabilityErrorCodec,
      404: observabilityErrorCodec,
      408: observabilityErrorCodec,
      409: observabilityErrorCodec,
      422: observabilityErrorCodec,
    }),
    { method: "GET", path: path`/v1/observability/chat-completion-events/${eventId}`, redirects },
    options,
    reader(chatCompletionEventCodec),
  );
}

/**
 * Find chat completions that are like another one.
 *
 * `GET /v1/observability/chat-completion-events/{event_id}/similar-events`
 *
 * @param eventId The completion to act on.
 */
export function fetchSimilarEvents(
  client: Client,
  eventId: string,
  options?: RequestOptions,
): Call<SearchChatCompletionEventsResponse, BetaObservabilityChatCompletionEventsErrors> {
  return requestJson(
    failures(client, {
      400: observabilityErrorCodec,
      404: observabilityErrorCodec,
      408: observabilityErrorCodec,
      409: observabilityErrorCodec,
      422: observabilityErrorCodec,
    }),
    { method: "GET", path: path`/v1/observability/chat-completion-events/${eventId}/similar-events`, redirects },
    options,
    reader(searchChatCompletionEventsResponseCodec),
  );
}

/**
 * Put a recorded chat completion before a judge.
 *
 * `POST /v1/observability/chat-completion-events/{event_id}/live-judging`
 *
 * @param eventId The completion to act on.
 */
export function judge(
  client: Client,
  eventId: string,
  body: JudgeChatCompletionEventRequest,
  options?: RequestOptions,
): Call<JudgeOutput, BetaObservabilityChatCompletionEventsErrors> {
  return requestJson(
    failures(client, {
      400: observabilityErrorCodec,
      404: observabilityErrorCodec,
      408: observabilityErrorCodec,
      409: observabilityErrorCodec,
      422: observabilityErrorCodec,
    }),
    {
      method: "POST",
      path: path`/v1/observability/chat-completion-events/${eventId}/live-judging`,
      body: json(encode(body, judgeChatCompletionEventRequestCodec)),
    },
    options,
  );
}

/** What the operations of `beta.observability.chatCompletionEvents` answer when they fail, by status. */
export interface BetaObservabilityChatCompletionEventsErrors {
  400: ObservabilityError;
  404: ObservabilityError;
  408: ObservabilityError;
  409: ObservabilityError;
  422: ObservabilityError;
}
