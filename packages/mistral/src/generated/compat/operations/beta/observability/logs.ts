import { dateCodec, encode, failures, json, path, query, reader, redirects, requestJson } from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";
import { observabilityErrorCodec } from "../../../codecs/errors.ts";
import { logsRequestCodec, searchLogsResponseCodec } from "../../../codecs/logs.ts";
import { telemetryFieldsCodec } from "../../../codecs/telemetry.ts";
import type { ObservabilityError } from "../../../types/errors.ts";
import type { LogsRequest, SearchLogsResponse } from "../../../types/logs.ts";
import type { TelemetryFieldOptions, TelemetryFields } from "../../../types/telemetry.ts";

/**
 * Look for log records.
 *
 * `POST /v1/observability/logs/search`
 */
export function search(
  client: Client,
  { from, to, pageSize, cursor, ...body }: BetaObservabilityLogsSearchParams,
  options?: RequestOptions,
): Call<SearchLogsResponse, BetaObservabilityLogsErrors> {
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
      path: "/v1/observability/logs/search",
      query: query({ from: encode(from, dateCodec), to: encode(to, dateCodec), page_size: pageSize, cursor }),
      body: json(encode(body, logsRequestCodec)),
    },
    options,
    reader(searchLogsResponseCodec),
  );
}

export interface BetaObservabilityLogsSearchParams extends LogsRequest {
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
 * List the fields that log records can be searched by.
 *
 * `GET /v1/observability/logs/fields`
 */
export function list(client: Client, options?: RequestOptions): Call<TelemetryFields, BetaObservabilityLogsErrors> {
  return requestJson(
    failures(client, {
      400: observabilityErrorCodec,
      404: observabilityErrorCodec,
      408: observabilityErrorCodec,
      409: observabilityErrorCodec,
      422: observabilityErrorCodec,
    }),
    { method: "GET", path: "/v1/observability/logs/fields", redirects },
    options,
    reader(telemetryFieldsCodec),
  );
}

/**
 * List the values that a field of log records has.
 *
 * `GET /v1/observability/logs/fields/{field_name}/options`
 *
 * @param fieldName The name of the field.
 */
export function fetchOptions(
  client: Client,
  fieldName: string,
  params?: BetaObservabilityLogsFetchOptionsParams,
  options?: RequestOptions,
): Call<TelemetryFieldOptions, BetaObservabilityLogsErrors> {
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
      path: path`/v1/observability/logs/fields/${fieldName}/options`,
      query: query({ from: encode(params?.from, dateCodec), to: encode(params?.to, dateCodec) }),
      redirects,
    },
    options,
  );
}

export interface BetaObservabilityLogsFetchOptionsParams {
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

/** What the operations of `beta.observability.logs` answer when they fail, by status. */
export interface BetaObservabilityLogsErrors {
  400: ObservabilityError;
  404: ObservabilityError;
  408: ObservabilityError;
  409: ObservabilityError;
  422: ObservabilityError;
}
