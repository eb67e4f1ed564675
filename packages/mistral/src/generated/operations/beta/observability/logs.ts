import { json, paginate, path, query, redirects, requestJson } from "@tramontane/runtime";
import type { Call, Client, PageCall, RequestOptions } from "@tramontane/runtime";
import type { ObservabilityError } from "../../../types/errors.ts";
import type { LogRecord, LogsRequest, SearchLogsResponse } from "../../../types/logs.ts";
import type { TelemetryFieldOptions, TelemetryFields } from "../../../types/telemetry.ts";

/**
 * Look for log records.
 *
 * `POST /v1/observability/logs/search`
 */
export function search(
  client: Client,
  params: BetaObservabilityLogsSearchParams,
  options?: RequestOptions,
): PageCall<LogRecord, SearchLogsResponse, BetaObservabilityLogsErrors> {
  return paginate(
    params,
    ({ from, to, page_size, cursor, ...body }, options) =>
      requestJson(
        client,
        {
          method: "POST",
          path: "/v1/observability/logs/search",
          query: query({ from, to, page_size, cursor }),
          body: json(body),
        },
        options,
      ),
    (page) => ({ items: page.logs.results ?? [], next: page.logs.cursor ? { cursor: page.logs.cursor } : undefined }),
    options,
  );
}

export interface BetaObservabilityLogsSearchParams extends LogsRequest {
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
 * List the fields that log records can be searched by.
 *
 * `GET /v1/observability/logs/fields`
 */
export function list(client: Client, options?: RequestOptions): Call<TelemetryFields, BetaObservabilityLogsErrors> {
  return requestJson(client, { method: "GET", path: "/v1/observability/logs/fields", redirects }, options);
}

/**
 * List the values that a field of log records has.
 *
 * `GET /v1/observability/logs/fields/{field_name}/options`
 *
 * @param field_name The name of the field.
 */
export function fetchOptions(
  client: Client,
  field_name: string,
  params?: BetaObservabilityLogsFetchOptionsParams,
  options?: RequestOptions,
): Call<TelemetryFieldOptions, BetaObservabilityLogsErrors> {
  return requestJson(
    client,
    { method: "GET", path: path`/v1/observability/logs/fields/${field_name}/options`, query: query(params), redirects },
    options,
  );
}

export interface BetaObservabilityLogsFetchOptionsParams {
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

/** What the operations of `beta.observability.logs` answer when they fail, by status. */
export interface BetaObservabilityLogsErrors {
  400: ObservabilityError;
  404: ObservabilityError;
  408: ObservabilityError;
  409: ObservabilityError;
  422: ObservabilityError;
}
