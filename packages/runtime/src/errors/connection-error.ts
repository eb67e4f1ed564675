import { type RequestPlace, TramontaneError } from "./tramontane-error.ts";

/**
 * Thrown when the connection fails: no answer came, or it broke off. `cause` is the platform's error.
 * `outcome` is `"not-sent"` when the server certainly did not get the request (no address, connection refused), and
 * `"unknown"` otherwise: the server may have acted on it.
 */
export class ConnectionError extends TramontaneError {
  static override readonly code: string = "connection";
  override readonly name: string = "ConnectionError";
  declare readonly code: "connection";
  readonly outcome: "unknown" | "not-sent";

  constructor(place: RequestPlace, message: string, outcome: "unknown" | "not-sent", cause: unknown) {
    super(message, place, cause);
    this.outcome = outcome;
  }
}
