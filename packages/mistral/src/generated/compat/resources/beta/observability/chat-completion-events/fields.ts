import { SDKResource, answerOf } from "@tramontane/runtime";
import type { SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as failures from "../../../../models/errors.ts";
import * as operations from "../../../../operations/beta/observability/chat-completion-events/fields.ts";
import type {
  FetchChatCompletionFieldOptionsResponse,
  FetchFieldOptionCountsRequest,
  FetchFieldOptionCountsResponse,
  FilterOperator,
  ListChatCompletionFieldsResponse,
} from "../../../../types/chat-completion-filters.ts";

const errors = {
  400: failures.ObservabilityError,
  404: failures.ObservabilityError,
  408: failures.ObservabilityError,
  409: failures.ObservabilityError,
  422: failures.ObservabilityError,
};

/** Find out what chat completions can be filtered by. */
export class BetaObservabilityChatCompletionEventsFields extends SDKResource {
  /**
   * List the fields that chat completions can be filtered by.
   *
   * `GET /v1/observability/chat-completion-fields`
   */
  list(options?: RequestOptions): Promise<ListChatCompletionFieldsResponse> {
    return answerOf(operations.list(this.client(options)), errors);
  }

  /**
   * List the values that a field has.
   *
   * `GET /v1/observability/chat-completion-fields/{field_name}/options`
   */
  fetchOptions(
    request: BetaObservabilityChatCompletionEventsFieldsFetchOptionsRequest,
    options?: RequestOptions,
  ): Promise<FetchChatCompletionFieldOptionsResponse> {
    const { fieldName, ...params } = request;
    return answerOf(operations.fetchOptions(this.client(options), fieldName, params), errors);
  }

  /**
   * Count how often a field has each of its values.
   *
   * `POST /v1/observability/chat-completion-fields/{field_name}/options-counts`
   */
  fetchOptionCounts(
    request: BetaObservabilityChatCompletionEventsFieldsFetchOptionCountsRequest,
    options?: RequestOptions,
  ): Promise<FetchFieldOptionCountsResponse> {
    return answerOf(
      operations.fetchOptionCounts(this.client(options), request.fieldName, request.fetchFieldOptionCountsRequest),
      errors,
    );
  }
}

export interface BetaObservabilityChatCompletionEventsFieldsFetchOptionsRequest {
  /** The name of the field. */
  fieldName: string;
  /** The comparison that the values are for. */
  operator: FilterOperator;
}

export interface BetaObservabilityChatCompletionEventsFieldsFetchOptionCountsRequest {
  /** The name of the field. */
  fieldName: string;
  fetchFieldOptionCountsRequest: FetchFieldOptionCountsRequest;
}
