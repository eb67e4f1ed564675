import { Resource, json, paginate, path, query, redirects, requestJson } from "@tramontane/runtime";
import type { Call, PageCall, RequestOptions } from "@tramontane/runtime";
import type {
  BetaObservabilityTracesAggregateParams,
  BetaObservabilityTracesErrors,
  BetaObservabilityTracesFetchOptionsParams,
  BetaObservabilityTracesGetSpanByIdParams,
  BetaObservabilityTracesGetTraceSpansParams,
  BetaObservabilityTracesSearchParams,
} from "../../../operations/beta/observability/traces.ts";
import type { SearchSpansResponse, Span } from "../../../types/spans.ts";
import type { Aggregation, TelemetryFieldOptions, TelemetryFields } from "../../../types/telemetry.ts";
import type { SearchTracesResponse, Trace } from "../../../types/traces.ts";

/** Find out what was done for each request, and how long it took. */
export class BetaObservabilityTraces extends Resource {
  /**
   * Look for traces.
   *
   * `POST /v1/observability/traces/search`
   */
  search(
    params: BetaObservabilityTracesSearchParams,
    options?: RequestOptions,
  ): PageCall<Trace, SearchTracesResponse, BetaObservabilityTracesErrors> {
    return paginate(
      params,
      ({ from, to, page_size, cursor, ...body }, options) =>
        requestJson(
          this.client,
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

  /**
   * Make figures of many traces.
   *
   * `POST /v1/observability/traces/aggregate`
   */
  aggregate(
    { from, to, ...body }: BetaObservabilityTracesAggregateParams,
    options?: RequestOptions,
  ): Call<Aggregation, BetaObservabilityTracesErrors> {
    return requestJson(
      this.client,
      { method: "POST", path: "/v1/observability/traces/aggregate", query: query({ from, to }), body: json(body) },
      options,
    );
  }

  /**
   * List the fields that traces can be searched by.
   *
   * `GET /v1/observability/traces/fields`
   */
  getTraceFields(options?: RequestOptions): Call<TelemetryFields, BetaObservabilityTracesErrors> {
    return requestJson(this.client, { method: "GET", path: "/v1/observability/traces/fields", redirects }, options);
  }

  /**
   * List the values that a field of traces has.
   *
   * `GET /v1/observability/traces/fields/{field_name}/options`
   *
   * @param field_name The name of the field.
   */
  fetchOptions(
    field_name: string,
    params?: BetaObservabilityTracesFetchOptionsParams,
    options?: RequestOptions,
  ): Call<TelemetryFieldOptions, BetaObservabilityTracesErrors> {
    return requestJson(
      this.client,
      {
        method: "GET",
        path: path`/v1/observability/traces/fields/${field_name}/options`,
        query: query(params),
        redirects,
      },
      options,
    );
  }

  /**
   * Read a trace.
   *
   * `GET /v1/observability/traces/{trace_id}`
   *
   * @param trace_id The trace to read.
   */
  getTraceById(trace_id: string, options?: RequestOptions): Call<Trace, BetaObservabilityTracesErrors> {
    return requestJson(
      this.client,
      { method: "GET", path: path`/v1/observability/traces/${trace_id}`, redirects },
      options,
    );
  }

  /**
   * List the spans of a trace.
   *
   * `GET /v1/observability/traces/{trace_id}/spans`
   *
   * @param trace_id The trace to read.
   */
  getTraceSpans(
    trace_id: string,
    params?: BetaObservabilityTracesGetTraceSpansParams,
    options?: RequestOptions,
  ): PageCall<Span, SearchSpansResponse, BetaObservabilityTracesErrors> {
    return paginate(
      params,
      (params, options) =>
        requestJson(
          this.client,
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

  /**
   * Read a span of a trace.
   *
   * `GET /v1/observability/traces/{trace_id}/spans/{span_id}`
   *
   * @param trace_id The trace to read.
   * @param span_id The span to read.
   */
  getSpanById(
    trace_id: string,
    span_id: string,
    params?: BetaObservabilityTracesGetSpanByIdParams,
    options?: RequestOptions,
  ): Call<Span, BetaObservabilityTracesErrors> {
    return requestJson(
      this.client,
      {
        method: "GET",
        path: path`/v1/observability/traces/${trace_id}/spans/${span_id}`,
        query: query(params),
        redirects,
      },
      options,
    );
  }
}
