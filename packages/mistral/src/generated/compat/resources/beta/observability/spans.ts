import { SDKResource, answerOf } from "@tramontane/runtime";
import type { SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as failures from "../../../models/errors.ts";
import * as operations from "../../../operations/beta/observability/spans.ts";
import type {
  SearchSpanEvaluationsResponse,
  SearchSpansResponse,
  SpanEvaluationsRequest,
  SpansRequest,
} from "../../../types/spans.ts";
import type {
  Aggregation,
  AggregationRequest,
  TelemetryFieldOptions,
  TelemetryFields,
} from "../../../types/telemetry.ts";

const errors = {
  400: failures.ObservabilityError,
  404: failures.ObservabilityError,
  408: failures.ObservabilityError,
  409: failures.ObservabilityError,
  422: failures.ObservabilityError,
};

/** Look at the single steps of traces, and at what evaluations say of them. */
export class BetaObservabilitySpans extends SDKResource {
  /**
   * Look for spans, of whatever traces.
   *
   * `POST /v1/observability/spans/search`
   */
  searchSpans(
    request: BetaObservabilitySpansSearchSpansRequest,
    options?: RequestOptions,
  ): Promise<SearchSpansResponse> {
    const { spansRequest, ...params } = request;
    const input = { ...params, ...spansRequest };
    return answerOf(operations.searchSpans(this.client(options), input), errors);
  }

  /**
   * Make figures of many spans.
   *
   * `POST /v1/observability/spans/aggregate`
   */
  aggregate(request: BetaObservabilitySpansAggregateRequest, options?: RequestOptions): Promise<Aggregation> {
    const { aggregationRequest, ...params } = request;
    const input = { ...params, ...aggregationRequest };
    return answerOf(operations.aggregate(this.client(options), input), errors);
  }

  /**
   * List the fields that spans can be searched by.
   *
   * `GET /v1/observability/spans/fields`
   */
  listSpanFields(options?: RequestOptions): Promise<TelemetryFields> {
    return answerOf(operations.listSpanFields(this.client(options)), errors);
  }

  /**
   * List the values that a field of spans has.
   *
   * `GET /v1/observability/spans/fields/{field_name}/options`
   */
  fetchSpanFieldOptions(
    request: BetaObservabilitySpansFetchSpanFieldOptionsRequest,
    options?: RequestOptions,
  ): Promise<TelemetryFieldOptions> {
    const { fieldName, ...params } = request;
    return answerOf(operations.fetchSpanFieldOptions(this.client(options), fieldName, params), errors);
  }

  /**
   * Search what evaluations say of spans.
   *
   * `POST /v1/observability/spans/evaluations/search`
   */
  searchSpanEvaluations(
    request: BetaObservabilitySpansSearchSpanEvaluationsRequest,
    options?: RequestOptions,
  ): Promise<SearchSpanEvaluationsResponse> {
    const { spanEvaluationsRequest, ...params } = request;
    const input = { ...params, ...spanEvaluationsRequest };
    return answerOf(operations.searchSpanEvaluations(this.client(options), input), errors);
  }

  /**
   * Search what the latest evaluations say of spans.
   *
   * `POST /v1/observability/spans/evaluations/search/latest`
   */
  searchLatestSpanEvaluations(
    request: BetaObservabilitySpansSearchLatestSpanEvaluationsRequest,
    options?: RequestOptions,
  ): Promise<SearchSpanEvaluationsResponse> {
    const { spanEvaluationsRequest, ...params } = request;
    const input = { ...params, ...spanEvaluationsRequest };
    return answerOf(operations.searchLatestSpanEvaluations(this.client(options), input), errors);
  }

  /**
   * List the fields that evaluations of spans can be searched by.
   *
   * `GET /v1/observability/spans/evaluations/fields`
   */
  listSpanEvalFields(options?: RequestOptions): Promise<TelemetryFields> {
    return answerOf(operations.listSpanEvalFields(this.client(options)), errors);
  }

  /**
   * List the values that a field of evaluations has.
   *
   * `GET /v1/observability/spans/evaluations/fields/{field_name}/options`
   */
  fetchSpanEvalFieldOptions(
    request: BetaObservabilitySpansFetchSpanEvalFieldOptionsRequest,
    options?: RequestOptions,
  ): Promise<TelemetryFieldOptions> {
    const { fieldName, ...params } = request;
    return answerOf(operations.fetchSpanEvalFieldOptions(this.client(options), fieldName, params), errors);
  }
}

export interface BetaObservabilitySpansSearchSpansRequest {
  /**
   * Only what happened from this time on.
   *
   * @format date-time
   */
  from?: Date | null;
  /**
   * Only what happened up to this time.
   *
   * @format date-time
   */
  to?: Date | null;
  /**
   * How many to a page, at most 100.
   *
   * @defaultValue 50
   */
  pageSize?: number | null;
  /** The page to read, by the `cursor` of the page before; the first page when left out. */
  cursor?: string | null;
  spansRequest: SpansRequest;
}

export interface BetaObservabilitySpansAggregateRequest {
  /**
   * Only what happened from this time on.
   *
   * @format date-time
   */
  from?: Date | null;
  /**
   * Only what happened up to this time.
   *
   * @format date-time
   */
  to?: Date | null;
  aggregationRequest: AggregationRequest;
}

export interface BetaObservabilitySpansFetchSpanFieldOptionsRequest {
  /** The name of the field. */
  fieldName: string;
  /**
   * Only what happened from this time on.
   *
   * @format date-time
   */
  from?: Date | null;
  /**
   * Only what happened up to this time.
   *
   * @format date-time
   */
  to?: Date | null;
}

export interface BetaObservabilitySpansSearchSpanEvaluationsRequest {
  /**
   * Only what happened from this time on.
   *
   * @format date-time
   */
  from?: Date | null;
  /**
   * Only what happened up to this time.
   *
   * @format date-time
   */
  to?: Date | null;
  /**
   * How many to a page, at most 100.
   *
   * @defaultValue 50
   */
  pageSize?: number | null;
  /** The page to read, by the `cursor` of the page before; the first page when left out. */
  cursor?: string | null;
  spanEvaluationsRequest: SpanEvaluationsRequest;
}

export interface BetaObservabilitySpansSearchLatestSpanEvaluationsRequest {
  /**
   * Only what happened from this time on.
   *
   * @format date-time
   */
  from?: Date | null;
  /**
   * Only what happened up to this time.
   *
   * @format date-time
   */
  to?: Date | null;
  /**
   * How many to a page, at most 100.
   *
   * @defaultValue 50
   */
  pageSize?: number | null;
  /** The page to read, by the `cursor` of the page before; the first page when left out. */
  cursor?: string | null;
  spanEvaluationsRequest: SpanEvaluationsRequest;
}

export interface BetaObservabilitySpansFetchSpanEvalFieldOptionsRequest {
  /** The name of the field. */
  fieldName: string;
  /**
   * Only what happened from this time on.
   *
   * @format date-time
   */
  from?: Date | null;
  /**
   * Only what happened up to this time.
   *
   * @format date-time
   */
  to?: Date | null;
}
