import { encode, failures, json, path, query, reader, redirects, requestJson } from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";
import {
  fetchFieldOptionCountsRequestCodec,
  listChatCompletionFieldsResponseCodec,
} from "../../../../codecs/chat-completion-filters.ts";
import { observabilityErrorCodec } from "../../../../codecs/errors.ts";
import type {
  FetchChatCompletionFieldOptionsResponse,
  FetchFieldOptionCountsRequest,
  FetchFieldOptionCountsResponse,
  FilterOperator,
  ListChatCompletionFieldsResponse,
} from "../../../../types/chat-completion-filters.ts";
import type { ObservabilityError } from "../../../../types/errors.ts";

/**
 * List the fields that chat completions can be filtered by.
 *
 * `GET /v1/observability/chat-completion-fields`
 */
export function list(
  client: Client,
  options?: RequestOptions,
): Call<ListChatCompletionFieldsResponse, BetaObservabilityChatCompletionEventsFieldsErrors> {
  return requestJson(
    failures(client, {
      400: observabilityErrorCodec,
      404: observabilityErrorCodec,
      408: observabilityErrorCodec,
      409: observabilityErrorCodec,
      422: observabilityErrorCodec,
    }),
    { method: "GET", path: "/v1/observability/chat-completion-fields", redirects },
    options,
    reader(listChatCompletionFieldsResponseCodec),
  );
}

/**
 * List the values that a field has.
 *
 * `GET /v1/observability/chat-completion-fields/{field_name}/options`
 *
 * @param fieldName The name of the field.
 */
export function fetchOptions(
  client: Client,
  fieldName: string,
  params: BetaObservabilityChatCompletionEventsFieldsFetchOptionsParams,
  options?: RequestOptions,
): Call<FetchChatCompletionFieldOptionsResponse, BetaObservabilityChatCompletionEventsFieldsErrors> {
  return requestJson(
    failures(client, {
      400: observabilityErrorCodec,
      404: observabilityErrorCodec,
      408: observabilityErrorCodec,
      409: observabilityErrorCodec,
      422: observabilityErrorCodec,
    }),
    {
      method: "GET",
      path: path`/v1/observability/chat-completion-fields/${fieldName}/options`,
      query: query(params),
      redirects,
    },
    options,
  );
}

export interface BetaObservabilityChatCompletionEventsFieldsFetchOptionsParams {
  /** The comparison that the values are for. */
  operator: FilterOperator;
}

/**
 * Count how often a field has each of its values.
 *
 * `POST /v1/observability/chat-completion-fields/{field_name}/options-counts`
 *
 * @param fieldName The name of the field.
 */
export function fetchOptionCounts(
  client: Client,
  fieldName: string,
  body: FetchFieldOptionCountsRequest,
  options?: RequestOptions,
): Call<FetchFieldOptionCountsResponse, BetaObservabilityChatCompletionEventsFieldsErrors> {
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
      path: path`/v1/observability/chat-completion-fields/${fieldName}/options-counts`,
      body: json(encode(body, fetchFieldOptionCountsRequestCodec)),
    },
    options,
  );
}

/** What the operations of `beta.observability.chatCompletionEvents.fields` answer when they fail, by status. */
export interface BetaObservabilityChatCompletionEventsFieldsErrors {
  400: ObservabilityError;
  404: ObservabilityError;
  408: ObservabilityError;
  409: ObservabilityError;
  422: ObservabilityError;
}
