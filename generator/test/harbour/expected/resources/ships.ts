import { Resource } from "@tramontane/runtime";
import type { Call, EventStream, PageCall, RecordStream, RequestOptions } from "@tramontane/runtime";
import * as operations from "../operations/ships.ts";
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
    return operations.list(this.client, params, options);
  }

  /**
   * Announce a ship.
   *
   * `POST /ships`
   */
  announce(params: ShipsAnnounceParams, options?: RequestOptions): Call<Ship, ShipsErrors> {
    return operations.announce(this.client, params, options);
  }

  /**
   * Watch the log of a ship.
   *
   * `GET /ships/{ship_id}/log`, as a stream of events.
   */
  watchLog(shipId: string, options?: RequestOptions): Call<EventStream<LogEntry>> {
    return operations.watchLog(this.client, shipId, options);
  }

  /**
   * Follow a ship.
   *
   * `GET /ships/{ship_id}/positions`, as a stream of records.
   */
  followPositions(shipId: string, options?: RequestOptions): Call<RecordStream<Position>> {
    return operations.followPositions(this.client, shipId, options);
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
    return operations.addPositions(this.client, shipId, body, options);
  }
}
