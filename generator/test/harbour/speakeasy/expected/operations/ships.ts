import {
  dateCodec,
  encode,
  failures,
  json,
  jsonRecords,
  paginate,
  path,
  query,
  reader,
  redirects,
  requestJson,
  requestNothing,
  requestRecords,
  requestStream,
} from "@tramontane/runtime";
import type { Call, Client, EventStream, PageCall, RecordStream, RequestOptions } from "@tramontane/runtime";
import { logEntryCodec, positionCodec, refusalCodec, shipCodec, shipPageCodec } from "../codecs.ts";
import type { LogEntry, Position, Refusal, Ship, ShipInput, ShipPage } from "../types.ts";

/**
 * List ships.
 *
 * `GET /ships`
 */
export function list(client: Client, params?: ShipsListParams, options?: RequestOptions): PageCall<Ship, ShipPage> {
  return paginate(
    params,
    (params, options) =>
      requestJson(
        client,
        {
          method: "GET",
          path: "/ships",
          query: query({ arrived_after: encode(params?.arrivedAfter, dateCodec), page_token: params?.pageToken }),
          redirects,
        },
        options,
        reader(shipPageCodec),
      ),
    (page) => ({ items: page.ships, next: page.nextPageToken ? { pageToken: page.nextPageToken } : undefined }),
    options,
  );
}

export interface ShipsListParams {
  /** @format date-time */
  arrivedAfter?: Date | null;
  pageToken?: string | null;
}

/**
 * Announce a ship.
 *
 * `POST /ships`
 */
export function announce(
  client: Client,
  { dryRun, ...body }: ShipsAnnounceParams,
  options?: RequestOptions,
): Call<Ship, ShipsErrors> {
  return requestJson(
    failures(client, { 422: refusalCodec }),
    { method: "POST", path: "/ships", query: query({ dry_run: dryRun }), body: json(encode(body, shipCodec)) },
    options,
    reader(shipCodec),
  );
}

export interface ShipsAnnounceParams extends ShipInput {
  dryRun?: boolean | null;
}

/**
 * Watch the log of a ship.
 *
 * `GET /ships/{ship_id}/log`, as a stream of events.
 */
export function watchLog(client: Client, shipId: string, options?: RequestOptions): Call<EventStream<LogEntry>> {
  return requestStream(client, { method: "GET", path: path`/ships/${shipId}/log`, redirects }, options, {
    sentinel: "[DONE]",
    parse: reader(logEntryCodec),
  });
}

/**
 * Follow a ship.
 *
 * `GET /ships/{ship_id}/positions`, as a stream of records.
 */
export function followPositions(
  client: Client,
  shipId: string,
  options?: RequestOptions,
): Call<RecordStream<Position>> {
  return requestRecords(
    client,
    { method: "GET", path: path`/ships/${shipId}/positions`, redirects },
    options,
    "application/x-ndjson",
    { parse: reader(positionCodec) },
  );
}

/**
 * Say where a ship has been.
 *
 * `POST /ships/{ship_id}/positions`
 */
export function addPositions(
  client: Client,
  shipId: string,
  body: Iterable<Position> | AsyncIterable<Position>,
  options?: RequestOptions,
): Call<void> {
  return requestNothing(
    client,
    {
      method: "POST",
      path: path`/ships/${shipId}/positions`,
      body: jsonRecords(body, "application/jsonl", (record) => JSON.stringify(encode(record, positionCodec))),
    },
    options,
  );
}

/** What the operations of `ships` answer when they fail, by status. */
export interface ShipsErrors {
  422: Refusal;
}
