import { json, paginate, path, query, redirects, requestJson } from "@tramontane/runtime";
import type { Call, Client, PageCall, RequestOptions } from "@tramontane/runtime";
import type { ObservabilityError } from "../../../types/errors.ts";
import type {
  SearchSpanEvaluationsResponse,
  SearchSpansResponse,
  Span,
  SpanEvaluation,
  SpanEvaluationsRequest,
  SpansRequest,
} from "../../../types/spans.ts";
import type {
  Aggregation,
  AggregationRequest,
  TelemetryFieldOptions,
  TelemetryFields,
} from "../../../types/telemetry.ts";

/**
 * Look for spans, of whatever traces.
 *
 * `POST /v1/observability/spans/search`
 */
export function searchSpans(
  client: Client,
  params: BetaObservabilitySpansSearchSpansParams,
  options?: RequestOptions,
): PageCall<Span, SearchSpansResponse, BetaObservabilitySpansErrors> {
  return paginate(
    params,
    ({ from, to, page_size, cursor, ...body }, options) =>
      requestJson(
        client,
        {
          method: "POST",
          path: "/v1/observability/spans/search",
          query: query({ from, to, page_size, cursor }),
          body: json(body),
        },
        options,
      ),
    (page) => ({
      items: page.spans.results ?? [],
      next: page.spans.cursor ? { cursor: page.spans.cursor } : undefined,
    }),
    options,
  );
}

export interface BetaObservabilitySpansSearchSpansParams extends SpansRequest {
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
 * Make figures of many spans.
 *
 * `POST /v1/observability/spans/aggregate`
 */
export function aggregate(
  client: Client,
  { from, to, ...body }: BetaObservabilitySpansAggregateParams,
  options?: RequestOptions,
): Call<Aggregation, BetaObservabilitySpansErrors> {
  return requestJson(
    client,
    { method: "POST", path: "/v1/observability/spans/aggregate", query: query({ from, to }), body: json(body) },
    options,
  );
}

export interface BetaObservabilitySpansAggregateParams extends AggregationRequest {
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
 * List the fields that spans can be searched by.
 *
 * `GET /v1/observability/spans/fields`
 */
export function listSpanFields(
  client: Client,
  options?: RequestOptions,
): Call<TelemetryFields, BetaObservabilitySpansErrors> {
  return requestJson(client, { method: "GET", path: "/v1/observability/spans/fields", redirects }, options);
}

/**
 * List the values that a field of spans has.
 *
 * `GET /v1/observability/spans/fields/{field_name}/options`
 *
 * @param field_name The name of the field.
 */
export function fetchSpanFieldOptions(
  client: Client,
  field_name: string,
  params?: BetaObservabilitySpansFetchSpanFieldOptionsParams,
  options?: RequestOptions,
): Call<TelemetryFieldOptions, BetaObservabilitySpansErrors> {
  return requestJson(
    client,
    {
      method: "GET",
      path: path`/v1/observability/spans/fields/${field_name}/options`,
      query: query(params),
      redirects,
    },
    options,
  );
}

export interface BetaObservabilitySpansFetchSpanFieldOptionsParams {
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
 * Search what evaluations say of spans.
 *
 * `POST /v1/observability/spans/evaluations/search`
 */
export function searchSpanEvaluations(
  client: Client,
  params: BetaObservabilitySpansSearchSpanEvaluationsParams,
  options?: RequestOptions,
): PageCall<SpanEvaluation, SearchSpanEvaluationsResponse, BetaObservabilitySpansErrors> {
  return paginate(
    params,
    ({ from, to, page_size, cursor, ...body }, options) =>
      requestJson(
        client,
        {
          method: "POST",
          path: "/v1/observability/spans/evaluations/search",
          query: query({ from, to, page_size, cursor }),
          body: json(body),
        },
        options,
      ),
    (page) => ({
      items: page.span_evaluations.results ?? [],
      next: page.span_evaluations.cursor ? { cursor: page.span_evaluations.cursor } : undefined,
    }),
    options,
  );
}

export interface BetaObservabilitySpansSearchSpanEvaluationsParams extends SpanEvaluationsRequest {
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
 * Search what the latest evaluations say of spans.
 *
 * `POST /v1/observability/spans/evaluations/search/latest`
 */
export function searchLatestSpanEvaluations(
  client: Client,
  params: BetaObservabilitySpansSearchLatestSpanEvaluationsParams,
  options?: RequestOptions,
): PageCall<SpanEvaluation, SearchSpanEvaluationsResponse, BetaObservabilitySpansErrors> {
  return paginate(
    params,
    ({ from, to, page_size, cursor, ...body }, options) =>
      requestJson(
        client,
        {
          method: "POST",
          path: "/v1/observability/spans/evaluations/search/latest",
          query: query({ from, to, page_size, cursor }),
          body: json(body),
        },
        options,
      ),
    (page) => ({
      items: page.span_evaluations.results ?? [],
      next: page.span_evaluations.cursor ? { cursor: page.span_evaluations.cursor } : undefined,
    }),
    options,
  );
}

export interface BetaObservabilitySpansSearchLatestSpanEvaluationsParams extends SpanEvaluationsRequest {
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
 * List the fields that evaluations of spans can be searched by.
 *
 * `GET /v1/observability/spans/evaluations/fields`
 */
export function listSpanEvalFields(
  client: Client,
  options?: RequestOptions,
): Call<TelemetryFields, BetaObservabilitySpansErrors> {
  return requestJson(client, { method: "GET", path: "/v1/observability/spans/evaluations/fields", redirects }, options);
}

/**
 * List the values that a field of evaluations has.
 *
 * `GET /v1/observability/spans/evaluations/fields/{field_name}/options`
 *
 * @param field_name The name of the field.
 */
export function fetchSpanEvalFieldOptions(
  client: Client,
  field_name: string,
  params?: BetaObservabilitySpansFetchSpanEvalFieldOptionsParams,
  options?: RequestOptions,
): Call<TelemetryFieldOptions, BetaObservabilitySpansErrors> {
  return requestJson(
    client,
    {
      method: "GET",
      path: path`/v1/observability/spans/evaluations/fields/${field_name}/options`,
      query: query(params),
      redirects,
    },
    options,
  );
}

export interface BetaObservabilitySpansFetchSpanEvalFieldOptionsParams {
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

/** What the operations of `beta.observability.spans` answer when they fail, by status. */
export interface BetaObservabilitySpansErrors {
  400: ObservabilityError;
  404: ObservabilityError;
  408: ObservabilityError;
  409: ObservabilityError;
  422: ObservabilityError;
}
