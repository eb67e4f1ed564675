import { SDKResource, answerOf, eventsOf, pagesOf } from "@tramontane/runtime";
import type {
  PageIterator,
  RecordStream,
  SDKEvent,
  SDKEventStream as EventStream,
  SDKRequestOptions as RequestOptions,
} from "@tramontane/runtime";
import * as failures from "../models/errors.ts";
import * as operations from "../operations/ships.ts";
import type { ShipsListParams } from "../operations/ships.ts";
import type { LogEntry, Position, Ship, ShipInput, ShipPage } from "../types.ts";

const errors = { 422: failures.Refusal };

/** Ships that are here, or will be. */
export class Ships extends SDKResource {
  /**
   * List ships.
   *
   * `GET /ships`
   */
  list(request?: ShipsListParams, options?: RequestOptions): Promise<PageIterator<ShipPage>> {
    return pagesOf(operations.list(this.client(options), request));
  }

  /**
   * Announce a ship.
   *
   * `POST /ships`
   */
  announce(request: ShipsAnnounceRequest, options?: RequestOptions): Promise<Ship> {
    const { ship, ...params } = request;
    const input = { ...params, ...ship };
    return answerOf(operations.announce(this.client(options), input), errors);
  }

  /**
   * Watch the log of a ship.
   *
   * `GET /ships/{ship_id}/log`, as a stream of events.
   */
  watchLog(request: ShipsWatchLogRequest, options?: RequestOptions): Promise<EventStream<SDKEvent<LogEntry>>> {
    return eventsOf(operations.watchLog(this.client(options), request.shipId), []);
  }

  /**
   * Follow a ship.
   *
   * `GET /ships/{ship_id}/positions`, as a stream of records.
   */
  followPositions(request: ShipsFollowPositionsRequest, options?: RequestOptions): Promise<RecordStream<Position>> {
    return answerOf(operations.followPositions(this.client(options), request.shipId));
  }

  /**
   * Say where a ship has been.
   *
   * `POST /ships/{ship_id}/positions`
   */
  addPositions(request: ShipsAddPositionsRequest, options?: RequestOptions): Promise<void> {
    return answerOf(operations.addPositions(this.client(options), request.shipId, request.position));
  }
}

export interface ShipsAnnounceRequest {
  dryRun?: boolean | null;
  ship: ShipInput;
}

export interface ShipsWatchLogRequest {
  shipId: string;
}

export interface ShipsFollowPositionsRequest {
  shipId: string;
}

export interface ShipsAddPositionsRequest {
  shipId: string;
  position: Iterable<Position> | AsyncIterable<Position>;
}
