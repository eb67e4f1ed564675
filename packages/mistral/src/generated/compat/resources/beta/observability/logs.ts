import { SDKResource, answerOf } from "@tramontane/runtime";
import type { SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as failures from "../../../models/errors.ts";
import * as operations from "../../../operations/beta/observability/logs.ts";
import type { LogsRequest, SearchLogsResponse } from "../../../types/logs.ts";
import type { TelemetryFieldOptions, TelemetryFields } from "../../../types/telemetry.ts";

const errors = {
  400: failures.ObservabilityError,
  404: failures.ObservabilityError,
  408: failures.ObservabilityError,
  409: failures.ObservabilityError,
  422: failures.ObservabilityError,
};

/** Search what was logged. */
export class BetaObservabilityLogs extends SDKResource {
  /**
   * Look for log records.
   *
   * `POST /v1/observability/logs/search`
   */
  search(request: BetaObservabilityLogsSearchRequest, options?: RequestOptions): Promise<SearchLogsResponse> {
    const { logsRequest, ...params } = request;
    const input = { ...params, ...logsRequest };
    return answerOf(operations.search(this.client(options), input), errors);
  }

  /**
   * List the fields that log records can be searched by.
   *
   * `GET /v1/observability/logs/fields`
   */
  list(options?: RequestOptions): Promise<TelemetryFields> {
    return answerOf(operations.list(this.client(options)), errors);
  }

  /**
   * List the values that a field of log records has.
   *
   * `GET /v1/observability/logs/fields/{field_name}/options`
   */
  fetchOptions(
    request: BetaObservabilityLogsFetchOptionsRequest,
    options?: RequestOptions,
  ): Promise<TelemetryFieldOptions> {
    const { fieldName, ...params } = request;
    return answerOf(operations.fetchOptions(this.client(options), fieldName, params), errors);
  }
}

export interface BetaObservabilityLogsSearchRequest {
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
  logsRequest: LogsRequest;
}

export interface BetaObservabilityLogsFetchOptionsRequest {
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
