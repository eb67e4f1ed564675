import { dateCodec, encode, failures, json, path, query, reader, redirects, requestJson } from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";
import { observabilityErrorCodec } from "../../../codecs/errors.ts";
import { searchSpansResponseCodec, spanCodec } from "../../../codecs/spans.ts";
import { aggregationCodec, aggregationRequestCodec, telemetryFieldsCodec } from "../../../codecs/telemetry.ts";
import { searchTracesResponseCodec, traceCodec, tracesRequestCodec } from "../../../codecs/traces.ts";
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
  { from, to, pageSize, cursor, ...body }: BetaObservabilityTracesSearchParams,
  options?: RequestOptions,
): Call<SearchTracesResponse, BetaObservabilityTracesErrors> {
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
      path: "/v1/observability/traces/search",
      query: query({ from: encode(from, dateCodec), to: encode(to, dateCodec), page_size: pageSize, cursor }),
      body: json(encode(body, tracesRequestCodec)),
    },
    options,
    reader(searchTracesResponseCodec),
  );
}

export interface BetaObservabilityTracesSearchParams extends TracesRequest {
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
    failures(client, {
      400: observabilityErrorCodec,
      404: observabilityErrorCodec,
      408: observabilityErrorCodec,
      409: observabilityErrorCodec,
      422: observabilityErrorCodec,
    }),
    {
      method: "POST",
      path: "/v1/observability/traces/aggregate",
      query: query({ from: encode(from, dateCodec), to: encode(to, dateCodec) }),
      body: json(encode(body, aggregationRequestCodec)),
    },
    options,
    reader(aggregationCodec),
  );
}

export interface BetaObservabilityTracesAggregateParams extends AggregationRequest {
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

/**
 * List the fields that traces can be searched by.
 *
 * `GET /v1/observability/traces/fields`
 */
export function getTraceFields(
  client: Client,
  options?: RequestOptions,
): Call<TelemetryFields, BetaObservabilityTracesErrors> {
  return requestJson(
    failures(client, {
      400: observabilityErrorCodec,
      404: observabilityErrorCodec,
      408: observabilityErrorCodec,
      409: observabilityErrorCodec,
      422: observabilityErrorCodec,
    }),
    { method: "GET", path: "/v1/observability/traces/fields", redirects },
    options,
    reader(telemetryFieldsCodec),
  );
}

/**
 * List the values that a field of traces has.
 *
 * `GET /v1/observability/traces/fields/{field_name}/options`
 *
 * @param fieldName The name of the field.
 */
export function fetchOptions(
  client: Client,
  fieldName: string,
  params?: BetaObservabilityTracesFetchOptionsParams,
  options?: RequestOptions,
): Call<TelemetryFieldOptions, BetaObservabilityTracesErrors> {
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
      path: path`/v1/observability/traces/fields/${fieldName}/options`,
      query: query({ from: encode(params?.from, dateCodec), to: encode(params?.to, dateCodec) }),
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
  from?: Date | null;
  /**
   * Only what happened up to this time.
   *
   * @format date-time
   */
  to?: Date | null;
}

/**
 * Read a trace.
 *
 * `GET /v1/observability/traces/{trace_id}`
 *
 * @param traceId The trace to read.
 */
export function getTraceById(
  client: Client,
  traceId: string,
  options?: RequestOptions,
): Call<Trace, BetaObservabilityTracesErrors> {
  return requestJson(
    failures(client, {
      400: observabilityErrorCodec,
      404: observabilityErrorCodec,
      408: observabilityErrorCodec,
      409: observabilityErrorCodec,
      422: observabilityErrorCodec,
    }),
    { method: "GET", path: path`/v1/observability/traces/${traceId}`, redirects },
    options,
    reader(traceCodec),
  );
}

/**
 * List the spans of a trace.
 *
 * `GET /v1/observability/traces/{trace_id}/spans`
 *
 * @param traceId The trace to read.
 */
export function getTraceSpans(
  client: Client,
  traceId: string,
  params?: BetaObservabilityTracesGetTraceSpansParams,
  options?: RequestOptions,
): Call<SearchSpansResponse, BetaObservabilityTracesErrors> {
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
      path: path`/v1/observability/traces/${traceId}/spans`,
      query: query({
        from: encode(params?.from, dateCodec),
        to: encode(params?.to, dateCodec),
        page_size: params?.pageSize,
        cursor: params?.cursor,
      }),
      redirects,
    },
    options,
    reader(searchSpansResponseCodec),
  );
}

export interface BetaObservabilityTracesGetTraceSpansParams {
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

/**
 * Read a span of a trace.
 *
 * `GET /v1/observability/traces/{trace_id}/spans/{span_id}`
 *
 * @param traceId The trace to read.
 * @param spanId The span to read.
 */
export function getSpanById(
  client: Client,
  traceId: string,
  spanId: string,
  params?: BetaObservabilityTracesGetSpanByIdParams,
  options?: RequestOptions,
): Call<Span, BetaObservabilityTracesErrors> {
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
      path: path`/v1/observability/traces/${traceId}/spans/${spanId}`,
      query: query({ from: encode(params?.from, dateCodec), to: encode(params?.to, dateCodec) }),
      redirects,
    },
    options,
    reader(spanCodec),
  );
}

export interface BetaObservabilityTracesGetSpanByIdParams {
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

/** What the operations of `beta.observability.traces` answer when they fail, by status. */
export interface BetaObservabilityTracesErrors {
  400: ObservabilityError;
  404: ObservabilityError;
  408: ObservabilityError;
  409: ObservabilityError;
  422: ObservabilityError;
}
