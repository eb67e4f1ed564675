import { Resource, json, paginate, path, query, redirects, requestJson } from "@tramontane/runtime";
import type { Call, PageCall, RequestOptions } from "@tramontane/runtime";
import type {
  BetaObservabilityLogsErrors,
  BetaObservabilityLogsFetchOptionsParams,
  BetaObservabilityLogsSearchParams,
} from "../../../operations/beta/observability/logs.ts";
import type { LogRecord, SearchLogsResponse } from "../../../types/logs.ts";
import type { TelemetryFieldOptions, TelemetryFields } from "../../../types/telemetry.ts";

/** Search what was logged. */
export class BetaObservabilityLogs extends Resource {
  /**
   * Look for log records.
   *
   * `POST /v1/observability/logs/search`
   */
  search(
    params: BetaObservabilityLogsSearchParams,
    options?: RequestOptions,
  ): PageCall<LogRecord, SearchLogsResponse, BetaObservabilityLogsErrors> {
    return paginate(
      params,
      ({ from, to, page_size, cursor, ...body }, options) =>
        requestJson(
          this.client,
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

  /**
   * List the fields that log records can be searched by.
   *
   * `GET /v1/observability/logs/fields`
   */
  list(options?: RequestOptions): Call<TelemetryFields, BetaObservabilityLogsErrors> {
    return requestJson(this.client, { method: "GET", path: "/v1/observability/logs/fields", redirects }, options);
  }

  /**
   * List the values that a field of log records has.
   *
   * `GET /v1/observability/logs/fields/{field_name}/options`
   *
   * @param field_name The name of the field.
   */
  fetchOptions(
    field_name: string,
    params?: BetaObservabilityLogsFetchOptionsParams,
    options?: RequestOptions,
  ): Call<TelemetryFieldOptions, BetaObservabilityLogsErrors> {
    return requestJson(
      this.client,
      {
        method: "GET",
        path: path`/v1/observability/logs/fields/${field_name}/options`,
        query: query(params),
        redirects,
      },
      options,
    );
  }
}
