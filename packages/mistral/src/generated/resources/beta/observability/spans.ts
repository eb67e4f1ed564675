import { Resource, json, paginate, path, query, redirects, requestJson } from "@tramontane/runtime";
import type { Call, PageCall, RequestOptions } from "@tramontane/runtime";
import type {
  BetaObservabilitySpansAggregateParams,
  BetaObservabilitySpansErrors,
  BetaObservabilitySpansFetchSpanEvalFieldOptionsParams,
  BetaObservabilitySpansFetchSpanFieldOptionsParams,
  BetaObservabilitySpansSearchLatestSpanEvaluationsParams,
  BetaObservabilitySpansSearchSpanEvaluationsParams,
  BetaObservabilitySpansSearchSpansParams,
} from "../../../operations/beta/observability/spans.ts";
import type { SearchSpanEvaluationsResponse, SearchSpansResponse, Span, SpanEvaluation } from "../../../types/spans.ts";
import type { Aggregation, TelemetryFieldOptions, TelemetryFields } from "../../../types/telemetry.ts";

/** Look at the single steps of traces, and at what evaluations say of them. */
export class BetaObservabilitySpans extends Resource {
  /**
   * Look for spans, of whatever traces.
   *
   * `POST /v1/observability/spans/search`
   */
  searchSpans(
    params: BetaObservabilitySpansSearchSpansParams,
    options?: RequestOptions,
  ): PageCall<Span, SearchSpansResponse, BetaObservabilitySpansErrors> {
    return paginate(
      params,
      ({ from, to, page_size, cursor, ...body }, options) =>
        requestJson(
          this.client,
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

  /**
   * Make figures of many spans.
   *
   * `POST /v1/observability/spans/aggregate`
   */
  aggregate(
    { from, to, ...body }: BetaObservabilitySpansAggregateParams,
    options?: RequestOptions,
  ): Call<Aggregation, BetaObservabilitySpansErrors> {
    return requestJson(
      this.client,
      { method: "POST", path: "/v1/observability/spans/aggregate", query: query({ from, to }), body: json(body) },
      options,
    );
  }

  /**
   * List the fields that spans can be searched by.
   *
   * `GET /v1/observability/spans/fields`
   */
  listSpanFields(options?: RequestOptions): Call<TelemetryFields, BetaObservabilitySpansErrors> {
    return requestJson(this.client, { method: "GET", path: "/v1/observability/spans/fields", redirects }, options);
  }

  /**
   * List the values that a field of spans has.
   *
   * `GET /v1/observability/spans/fields/{field_name}/options`
   *
   * @param field_name The name of the field.
   */
  fetchSpanFieldOptions(
    field_name: string,
    params?: BetaObservabilitySpansFetchSpanFieldOptionsParams,
    options?: RequestOptions,
  ): Call<TelemetryFieldOptions, BetaObservabilitySpansErrors> {
    return requestJson(
      this.client,
      {
        method: "GET",
        path: path`/v1/observability/spans/fields/${field_name}/options`,
        query: query(params),
        redirects,
      },
      options,
    );
  }

  /**
   * Search what evaluations say of spans.
   *
   * `POST /v1/observability/spans/evaluations/search`
   */
  searchSpanEvaluations(
    params: BetaObservabilitySpansSearchSpanEvaluationsParams,
    options?: RequestOptions,
  ): PageCall<SpanEvaluation, SearchSpanEvaluationsResponse, BetaObservabilitySpansErrors> {
    return paginate(
      params,
      ({ from, to, page_size, cursor, ...body }, options) =>
        requestJson(
          this.client,
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

  /**
   * Search what the latest evaluations say of spans.
   *
   * `POST /v1/observability/spans/evaluations/search/latest`
   */
  searchLatestSpanEvaluations(
    params: BetaObservabilitySpansSearchLatestSpanEvaluationsParams,
    options?: RequestOptions,
  ): PageCall<SpanEvaluation, SearchSpanEvaluationsResponse, BetaObservabilitySpansErrors> {
    return paginate(
      params,
      ({ from, to, page_size, cursor, ...body }, options) =>
        requestJson(
          this.client,
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

  /**
   * List the fields that evaluations of spans can be searched by.
   *
   * `GET /v1/observability/spans/evaluations/fields`
   */
  listSpanEvalFields(options?: RequestOptions): Call<TelemetryFields, BetaObservabilitySpansErrors> {
    return requestJson(
      this.client,
      { method: "GET", path: "/v1/observability/spans/evaluations/fields", redirects },
      options,
    );
  }

  /**
   * List the values that a field of evaluations has.
   *
   * `GET /v1/observability/spans/evaluations/fields/{field_name}/options`
   *
   * @param field_name The name of the field.
   */
  fetchSpanEvalFieldOptions(
    field_name: string,
    params?: BetaObservabilitySpansFetchSpanEvalFieldOptionsParams,
    options?: RequestOptions,
  ): Call<TelemetryFieldOptions, BetaObservabilitySpansErrors> {
    return requestJson(
      this.client,
      {
        method: "GET",
        path: path`/v1/observability/spans/evaluations/fields/${field_name}/options`,
        query: query(params),
        redirects,
      },
      options,
    );
  }
}
