import { TramontaneError } from "./tramontane-error.ts";

/** What a {@link ConnectionError} tells. */
export interface ConnectionErrorDetails {
  /** `"not-sent"` when the server certainly did not get the request; otherwise it may have acted on it. */
  readonly outcome: "unknown" | "not-sent";
}

/** Thrown when the connection fails: no answer came, or it broke off. `cause` is the platform's error. */
export class ConnectionError extends TramontaneError<ConnectionErrorDetails> implements ConnectionErrorDetails {
  static override readonly code: string = "tramontane.ConnectionError";
  declare readonly outcome: "unknown" | "not-sent";
}
