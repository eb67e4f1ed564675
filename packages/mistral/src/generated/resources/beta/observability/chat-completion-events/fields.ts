import { Resource, json, path, query, redirects, requestJson } from "@tramontane/runtime";
import type { Call, RequestOptions } from "@tramontane/runtime";
import type {
  BetaObservabilityChatCompletionEventsFieldsErrors,
  BetaObservabilityChatCompletionEventsFieldsFetchOptionsParams,
} from "../../../../operations/beta/observability/chat-completion-events/fields.ts";
import type {
  FetchChatCompletionFieldOptionsResponse,
  FetchFieldOptionCountsRequest,
  FetchFieldOptionCountsResponse,
  ListChatCompletionFieldsResponse,
} from "../../../../types/chat-completion-filters.ts";

/** Find out what chat completions can be filtered by. */
export class BetaObservabilityChatCompletionEventsFields extends Resource {
  /**
   * List the fields that chat completions can be filtered by.
   *
   * `GET /v1/observability/chat-completion-fields`
   */
  list(
    options?: RequestOptions,
  ): Call<ListChatCompletionFieldsResponse, BetaObservabilityChatCompletionEventsFieldsErrors> {
    return requestJson(
      this.client,
      { method: "GET", path: "/v1/observability/chat-completion-fields", redirects },
      options,
    );
  }

  /**
   * List the values that a field has.
   *
   * `GET /v1/observability/chat-completion-fields/{field_name}/options`
   *
   * @param field_name The name of the field.
   */
  fetchOptions(
    field_name: string,
    params: BetaObservabilityChatCompletionEventsFieldsFetchOptionsParams,
    options?: RequestOptions,
  ): Call<FetchChatCompletionFieldOptionsResponse, BetaObservabilityChatCompletionEventsFieldsErrors> {
    return requestJson(
      this.client,
      {
        method: "GET",
        path: path`/v1/observability/chat-completion-fields/${field_name}/options`,
        query: query(params),
        redirects,
      },
      options,
    );
  }

  /**
   * Count how often a field has each of its values.
   *
   * `POST /v1/observability/chat-completion-fields/{field_name}/options-counts`
   *
   * @param field_name The name of the field.
   */
  fetchOptionCounts(
    field_name: string,
    body: FetchFieldOptionCountsRequest,
    options?: RequestOptions,
  ): Call<FetchFieldOptionCountsResponse, BetaObservabilityChatCompletionEventsFieldsErrors> {
    return requestJson(
      this.client,
      {
        method: "POST",
        path: path`/v1/observability/chat-completion-fields/${field_name}/options-counts`,
        body: json(body),
      },
      options,
    );
  }
}
