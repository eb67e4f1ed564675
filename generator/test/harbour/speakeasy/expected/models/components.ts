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
} from "../types.ts";
export type { WebhookPayloads } from "../webhooks.ts";
