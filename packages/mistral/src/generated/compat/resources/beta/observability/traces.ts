import { SDKResource, answerOf } from "@tramontane/runtime";
import type { SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as failures from "../../../models/errors.ts";
import * as operations from "../../../operations/beta/observability/traces.ts";
import type { SearchSpansResponse, Span } from "../../../types/spans.ts";
import type {
  Aggregation,
  AggregationRequest,
  TelemetryFieldOptions,
  TelemetryFields,
} from "../../../types/telemetry.ts";
import type { SearchTracesResponse, Trace, TracesRequest } from "../../../types/traces.ts";

const errors = {
  400: failures.ObservabilityError,
  404: failures.ObservabilityError,
  408: failures.ObservabilityError,
  409: failures.ObservabilityError,
  422: failures.ObservabilityError,
};

/** Find out what was done for each request, and how long it took. */
export class BetaObservabilityTraces extends SDKResource {
  /**
   * Look for traces.
   *
   * `POST /v1/observability/traces/search`
   */
  search(request: BetaObservabilityTracesSearchRequest, options?: RequestOptions): Promise<SearchTracesResponse> {
    const { tracesRequest, ...params } = request;
    const input = { ...params, ...tracesRequest };
    return answerOf(operations.search(this.client(options), input), errors);
  }

  /**
   * Make figures of many traces.
   *
   * `POST /v1/observability/traces/aggregate`
   */
  aggregate(request: BetaObservabilityTracesAggregateRequest, options?: RequestOptions): Promise<Aggregation> {
    const { aggregationRequest, ...params } = request;
    const input = { ...params, ...aggregationRequest };
    return answerOf(operations.aggregate(this.client(options), input), errors);
  }

  /**
   * List the fields that traces can be searched by.
   *
   * `GET /v1/observability/traces/fields`
   */
  getTraceFields(options?: RequestOptions): Promise<TelemetryFields> {
    return answerOf(operations.getTraceFields(this.client(options)), errors);
  }

  /**
   * List the values that a field of traces has.
   *
   * `GET /v1/observability/traces/fields/{field_name}/options`
   */
  fetchOptions(
    request: BetaObservabilityTracesFetchOptionsRequest,
    options?: RequestOptions,
  ): Promise<TelemetryFieldOptions> {
    const { fieldName, ...params } = request;
    return answerOf(operations.fetchOptions(this.client(options), fieldName, params), errors);
  }

  /**
   * Read a trace.
   *
   * `GET /v1/observability/traces/{trace_id}`
   */
  getTraceById(request: BetaObservabilityTracesGetTraceByIdRequest, options?: RequestOptions): Promise<Trace> {
    return answerOf(operations.getTraceById(this.client(options), request.traceId), errors);
  }

  /**
   * List the spans of a trace.
   *
   * `GET /v1/observability/traces/{trace_id}/spans`
   */
  getTraceSpans(
    request: BetaObservabilityTracesGetTraceSpansRequest,
    options?: RequestOptions,
  ): Promise<SearchSpansResponse> {
    const { traceId, ...params } = request;
    return answerOf(operations.getTraceSpans(this.client(options), traceId, params), errors);
  }

  /**
   * Read a span of a trace.
   *
   * `GET /v1/observability/traces/{trace_id}/spans/{span_id}`
   */
  getSpanById(request: BetaObservabilityTracesGetSpanByIdRequest, options?: RequestOptions): Promise<Span> {
    const { traceId, spanId, ...params } = request;
    return answerOf(operations.getSpanById(this.client(options), traceId, spanId, params), errors);
  }
}

export interface BetaObservabilityTracesSearchRequest {
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
  tracesRequest: TracesRequest;
}

export interface BetaObservabilityTracesAggregateRequest {
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

export interface BetaObservabilityTracesFetchOptionsRequest {
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

export interface BetaObservabilityTracesGetTraceByIdRequest {
  /** The trace to read. */
  traceId: string;
}

export interface BetaObservabilityTracesGetTraceSpansRequest {
  /** The trace to read. */
  traceId: string;
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
}

export interface BetaObservabilityTracesGetSpanByIdRequest {
  /** The trace to read. */
  traceId: string;
  /** The span to read. */
  spanId: string;
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
