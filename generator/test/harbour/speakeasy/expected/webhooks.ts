import type { Ship } from "./types.ts";

/** What Harbour sends to webhooks, by their names. */
export interface WebhookPayloads {
  /** A ship has come in. */
  "ship.arrived": Ship;
}
