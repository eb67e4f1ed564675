import {
  Resource,
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
import type { Call, EventStream, PageCall, RecordStream, RequestOptions } from "@tramontane/runtime";
import { logEntryCodec, positionCodec, refusalCodec, shipCodec, shipPageCodec } from "../codecs.ts";
import type { ShipsAnnounceParams, ShipsErrors, ShipsListParams } from "../operations/ships.ts";
import type { LogEntry, Position, Ship, ShipPage } from "../types.ts";

/** Ships that are here, or will be. */
export class Ships extends Resource {
  /**
   * List ships.
   *
   * `GET /ships`
   */
  list(params?: ShipsListParams, options?: RequestOptions): PageCall<Ship, ShipPage> {
    return paginate(
      params,
      (params, options) =>
        requestJson(
          this.client,
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

  /**
   * Announce a ship.
   *
   * `POST /ships`
   */
  announce({ dryRun, ...body }: ShipsAnnounceParams, options?: RequestOptions): Call<Ship, ShipsErrors> {
    return requestJson(
      failures(this.client, { 422: refusalCodec }),
      { method: "POST", path: "/ships", query: query({ dry_run: dryRun }), body: json(encode(body, shipCodec)) },
      options,
      reader(shipCodec),
    );
  }

  /**
   * Watch the log of a ship.
   *
   * `GET /ships/{ship_id}/log`, as a stream of events.
   */
  watchLog(shipId: string, options?: RequestOptions): Call<EventStream<LogEntry>> {
    return requestStream(this.client, { method: "GET", path: path`/ships/${shipId}/log`, redirects }, options, {
      sentinel: "[DONE]",
      parse: reader(logEntryCodec),
    });
  }

  /**
   * Follow a ship.
   *
   * `GET /ships/{ship_id}/positions`, as a stream of records.
   */
  followPositions(shipId: string, options?: RequestOptions): Call<RecordStream<Position>> {
    return requestRecords(
      this.client,
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
  addPositions(
    shipId: string,
    body: Iterable<Position> | AsyncIterable<Position>,
    options?: RequestOptions,
  ): Call<void> {
    return requestNothing(
      this.client,
      {
        method: "POST",
        path: path`/ships/${shipId}/positions`,
        body: jsonRecords(body, "application/jsonl", (record) => JSON.stringify(encode(record, positionCodec))),
      },
      options,
    );
  }
}
