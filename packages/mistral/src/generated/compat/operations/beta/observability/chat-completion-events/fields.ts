import { json, path, query, redirects, requestJson } from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";
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
  return requestJson(client, { method: "GET", path: "/v1/observability/chat-completion-fields", redirects }, options);
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
    client,
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
    client,
    {
      method: "POST",
      path: path`/v1/observability/chat-completion-fields/${fieldName}/options-counts`,
      body: json(body),
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
