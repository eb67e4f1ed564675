import { dateCodec, encode, failures, json, path, query, reader, redirects, requestJson } from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";
import { observabilityErrorCodec } from "../../../codecs/errors.ts";
import {
  searchSpanEvaluationsResponseCodec,
  searchSpansResponseCodec,
  spanEvaluationsRequestCodec,
  spansRequestCodec,
} from "../../../codecs/spans.ts";
import { aggregationCodec, aggregationRequestCodec, telemetryFieldsCodec } from "../../../codecs/telemetry.ts";
import type { ObservabilityError } from "../../../types/errors.ts";
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

/**
 * Look for spans, of whatever traces.
 *
 * `POST /v1/observability/spans/search`
 */
export function searchSpans(
  client: Client,
  { from, to, pageSize, cursor, ...body }: BetaObservabilitySpansSearchSpansParams,
  options?: RequestOptions,
): Call<SearchSpansResponse, BetaObservabilitySpansErrors> {
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
      path: "/v1/observability/spans/search",
      query: query({ from: encode(from, dateCodec), to: encode(to, dateCodec), page_size: pageSize, cursor }),
      body: json(encode(body, spansRequestCodec)),
    },
    options,
    reader(searchSpansResponseCodec),
  );
}

export interface BetaObservabilitySpansSearchSpansParams extends SpansRequest {
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
    failures(client, {
      400: observabilityErrorCodec,
      404: observabilityErrorCodec,
      408: observabilityErrorCodec,
      409: observabilityErrorCodec,
      422: observabilityErrorCodec,
    }),
    {
      method: "POST",
      path: "/v1/observability/spans/aggregate",
      query: query({ from: encode(from, dateCodec), to: encode(to, dateCodec) }),
      body: json(encode(body, aggregationRequestCodec)),
    },
    options,
    reader(aggregationCodec),
  );
}

export interface BetaObservabilitySpansAggregateParams extends AggregationRequest {
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
 * List the fields that spans can be searched by.
 *
 * `GET /v1/observability/spans/fields`
 */
export function listSpanFields(
  client: Client,
  options?: RequestOptions,
): Call<TelemetryFields, BetaObservabilitySpansErrors> {
  return requestJson(
    failures(client, {
      400: observabilityErrorCodec,
      404: observabilityErrorCodec,
      408: observabilityErrorCodec,
      409: observabilityErrorCodec,
      422: observabilityErrorCodec,
    }),
    { method: "GET", path: "/v1/observability/spans/fields", redirects },
    options,
    reader(telemetryFieldsCodec),
  );
}

/**
 * List the values that a field of spans has.
 *
 * `GET /v1/observability/spans/fields/{field_name}/options`
 *
 * @param fieldName The name of the field.
 */
export function fetchSpanFieldOptions(
  client: Client,
  fieldName: string,
  params?: BetaObservabilitySpansFetchSpanFieldOptionsParams,
  options?: RequestOptions,
): Call<TelemetryFieldOptions, BetaObservabilitySpansErrors> {
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
      path: path`/v1/observability/spans/fields/${fieldName}/options`,
      query: query({ from: encode(params?.from, dateCodec), to: encode(params?.to, dateCodec) }),
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
  from?: Date | null;
  /**
   * Only what happened up to this time.
   *
   * @format date-time
   */
  to?: Date | null;
}

/**
 * Search what evaluations say of spans.
 *
 * `POST /v1/observability/spans/evaluations/search`
 */
export function searchSpanEvaluations(
  client: Client,
  { from, to, pageSize, cursor, ...body }: BetaObservabilitySpansSearchSpanEvaluationsParams,
  options?: RequestOptions,
): Call<SearchSpanEvaluationsResponse, BetaObservabilitySpansErrors> {
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
      path: "/v1/observability/spans/evaluations/search",
      query: query({ from: encode(from, dateCodec), to: encode(to, dateCodec), page_size: pageSize, cursor }),
      body: json(encode(body, spanEvaluationsRequestCodec)),
    },
    options,
    reader(searchSpanEvaluationsResponseCodec),
  );
}

export interface BetaObservabilitySpansSearchSpanEvaluationsParams extends SpanEvaluationsRequest {
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
 * Search what the latest evaluations say of spans.
 *
 * `POST /v1/observability/spans/evaluations/search/latest`
 */
export function searchLatestSpanEvaluations(
  client: Client,
  { from, to, pageSize, cursor, ...body }: BetaObservabilitySpansSearchLatestSpanEvaluationsParams,
  options?: RequestOptions,
): Call<SearchSpanEvaluationsResponse, BetaObservabilitySpansErrors> {
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
      path: "/v1/observability/spans/evaluations/search/latest",
      query: query({ from: encode(from, dateCodec), to: encode(to, dateCodec), page_size: pageSize, cursor }),
      body: json(encode(body, spanEvaluationsRequestCodec)),
    },
    options,
    reader(searchSpanEvaluationsResponseCodec),
  );
}

export interface BetaObservabilitySpansSearchLatestSpanEvaluationsParams extends SpanEvaluationsRequest {
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
 * List the fields that evaluations of spans can be searched by.
 *
 * `GET /v1/observability/spans/evaluations/fields`
 */
export function listSpanEvalFields(
  client: Client,
  options?: RequestOptions,
): Call<TelemetryFields, BetaObservabilitySpansErrors> {
  return requestJson(
    failures(client, {
      400: observabilityErrorCodec,
      404: observabilityErrorCodec,
      408: observabilityErrorCodec,
      409: observabilityErrorCodec,
      422: observabilityErrorCodec,
    }),
    { method: "GET", path: "/v1/observability/spans/evaluations/fields", redirects },
    options,
    reader(telemetryFieldsCodec),
  );
}

/**
 * List the values that a field of evaluations has.
 *
 * `GET /v1/observability/spans/evaluations/fields/{field_name}/options`
 *
 * @param fieldName The name of the field.
 */
export function fetchSpanEvalFieldOptions(
  client: Client,
  fieldName: string,
  params?: BetaObservabilitySpansFetchSpanEvalFieldOptionsParams,
  options?: RequestOptions,
): Call<TelemetryFieldOptions, BetaObservabilitySpansErrors> {
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
      path: path`/v1/observability/spans/evaluations/fields/${fieldName}/options`,
      query: query({ from: encode(params?.from, dateCodec), to: encode(params?.to, dateCodec) }),
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
  from?: Date | null;
  /**
   * Only what happened up to this time.
   *
   * @format date-time
   */
  to?: Date | null;
}

/** What the operations of `beta.observability.spans` answer when they fail, by status. */
export interface BetaObservabilitySpansErrors {
  400: ObservabilityError;
  404: ObservabilityError;
  408: ObservabilityError;
  409: ObservabilityError;
  422: ObservabilityError;
}
