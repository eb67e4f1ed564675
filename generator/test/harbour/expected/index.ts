export { Harbour } from "./harbour.ts";
export { type ClientOptions, createClient } from "./client.ts";
export type { ShipsAnnounceParams, ShipsErrors, ShipsListParams } from "./operations/ships.ts";
export type {
  Cargo,
  Container,
  Liquid,
  LogEntry,
  Position,
  Refusal,
  Ship,
  ShipInput,
  ShipPage,
  UnknownCargo,
  Visitor,
} from "./types.ts";
export type { WebhookPayloads } from "./webhooks.ts";
