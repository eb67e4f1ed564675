import { json, paginate, path, query, redirects, requestJson } from "@tramontane/runtime";
import type { Call, Client, PageCall, RequestOptions } from "@tramontane/runtime";
import type { ObservabilityError } from "../../../types/errors.ts";
import type { SearchSpansResponse, Span } from "../../../types/spans.ts";
import type {
  Aggregation,
  AggregationRequest,
  TelemetryFieldOptions,
  TelemetryFields,
} from "../../../types/telemetry.ts";
import type { SearchTracesResponse, Trace, TracesRequest } from "../../../types/traces.ts";

/**
 * Look for traces.
 *
 * `POST /v1/observability/traces/search`
 */
export function search(
  client: Client,
  params: BetaObservabilityTracesSearchParams,
  options?: RequestOptions,
): PageCall<Trace, SearchTracesResponse, BetaObservabilityTracesErrors> {
  return paginate(
    params,
    ({ from, to, page_size, cursor, ...body }, options) =>
      requestJson(
        client,
        {
          method: "POST",
          path: "/v1/observability/traces/search",
          query: query({ from, to, page_size, cursor }),
          body: json(body),
        },
        options,
      ),
    (page) => ({
      items: page.traces.results ?? [],
      next: page.traces.cursor ? { cursor: page.traces.cursor } : undefined,
    }),
    options,
  );
}

export interface BetaObservabilityTracesSearchParams extends TracesRequest {
  /**
   * Only what happened from this time on.
   *
   * @format date-time
   */
  from?: string;
  /**
   * Only what happened up to this time.
   *
   * @format date-time
   */
  to?: string;
  /**
   * How many to a page, at most 100.
   *
   * @defaultValue 50
   */
  page_size?: number;
  /** The page to read, by the `cursor` of the page before; the first page when left out. */
  cursor?: string;
}

/**
 * Make figures of many traces.
 *
 * `POST /v1/observability/traces/aggregate`
 */
export function aggregate(
  client: Client,
  { from, to, ...body }: BetaObservabilityTracesAggregateParams,
  options?: RequestOptions,
): Call<Aggregation, BetaObservabilityTracesErrors> {
  return requestJson(
    client,
    { method: "POST", path: "/v1/observability/traces/aggregate", query: query({ from, to }), body: json(body) },
    options,
  );
}

export interface BetaObservabilityTracesAggregateParams extends AggregationRequest {
  /**
   * Only what happened from this time on.
   *
   * @format date-time
   */
  from?: string;
  /**
   * Only what happened up to this time.
   *
   * @format date-time
   */
  to?: string;
}

/**
 * List the fields that traces can be searched by.
 *
 * `GET /v1/observability/traces/fields`
 */
export function getTraceFields(
  client: Client,
  options?: RequestOptions,
): Call<TelemetryFields, BetaObservabilityTracesErrors> {
  return requestJson(client, { method: "GET", path: "/v1/observability/traces/fields", redirects }, options);
}

/**
 * List the values that a field of traces has.
 *
 * `GET /v1/observability/traces/fields/{field_name}/options`
 *
 * @param field_name The name of the field.
 */
export function fetchOptions(
  client: Client,
  field_name: string,
  params?: BetaObservabilityTracesFetchOptionsParams,
  options?: RequestOptions,
): Call<TelemetryFieldOptions, BetaObservabilityTracesErrors> {
  return requestJson(
    client,
    {
      method: "GET",
      path: path`/v1/observability/traces/fields/${field_name}/options`,
      query: query(params),
      redirects,
    },
    options,
  );
}

export interface BetaObservabilityTracesFetchOptionsParams {
  /**
   * Only what happened from this time on.
   *
   * @format date-time
   */
  from?: string;
  /**
   * Only what happened up to this time.
   *
   * @format date-time
   */
  to?: string;
}

/**
 * Read a trace.
 *
 * `GET /v1/observability/traces/{trace_id}`
 *
 * @param trace_id The trace to read.
 */
export function getTraceById(
  client: Client,
  trace_id: string,
  options?: RequestOptions,
): Call<Trace, BetaObservabilityTracesErrors> {
  return requestJson(client, { method: "GET", path: path`/v1/observability/traces/${trace_id}`, redirects }, options);
}

/**
 * List the spans of a trace.
 *
 * `GET /v1/observability/traces/{trace_id}/spans`
 *
 * @param trace_id The trace to read.
 */
export function getTraceSpans(
  client: Client,
  trace_id: string,
  params?: BetaObservabilityTracesGetTraceSpansParams,
  options?: RequestOptions,
): PageCall<Span, SearchSpansResponse, BetaObservabilityTracesErrors> {
  return paginate(
    params,
    (params, options) =>
      requestJson(
        client,
        { method: "GET", path: path`/v1/observability/traces/${trace_id}/spans`, query: query(params), redirects },
        options,
      ),
    (page) => ({
      items: page.spans.results ?? [],
      next: page.spans.cursor ? { cursor: page.spans.cursor } : undefined,
    }),
    options,
  );
}

export interface BetaObservabilityTracesGetTraceSpansParams {
  /**
   * Only what happened from this time on.
   *
   * @format date-time
   */
  from?: string;
  /**
   * Only what happened up to this time.
   *
   * @format date-time
   */
  to?: string;
  /**
   * How many to a page, at most 100.
   *
   * @defaultValue 50
   */
  page_size?: number;
  /** The page to read, by the `cursor` of the page before; the first page when left out. */
  cursor?: string;
}

/**
 * Read a span of a trace.
 *
 * `GET /v1/observability/traces/{trace_id}/spans/{span_id}`
 *
 * @param trace_id The trace to read.
 * @param span_id The span to read.
 */
export function getSpanById(
  client: Client,
  trace_id: string,
  span_id: string,
  params?: BetaObservabilityTracesGetSpanByIdParams,
  options?: RequestOptions,
): Call<Span, BetaObservabilityTracesErrors> {
  return requestJson(
    client,
    {
      method: "GET",
      path: path`/v1/observability/traces/${trace_id}/spans/${span_id}`,
      query: query(params),
      redirects,
    },
    options,
  );
}

export interface BetaObservabilityTracesGetSpanByIdParams {
  /**
   * Only what happened from this time on.
   *
   * @format date-time
   */
  from?: string;
  /**
   * Only what happened up to this time.
   *
   * @format date-time
   */
  to?: string;
}

/** What the operations of `beta.observability.traces` answer when they fail, by status. */
export interface BetaObservabilityTracesErrors {
  400: ObservabilityError;
  404: ObservabilityError;
  408: ObservabilityError;
  409: ObservabilityError;
  422: ObservabilityError;
}
