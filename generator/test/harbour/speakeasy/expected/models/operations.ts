export type {
  ShipsAddPositionsRequest,
  ShipsAnnounceRequest,
  ShipsFollowPositionsRequest,
  ShipsWatchLogRequest,
} from "../resources/ships.ts";
export type { ShipsListParams } from "../operations/ships.ts";
export type { ChartsDownloadRequest } from "../resources/charts.ts";
