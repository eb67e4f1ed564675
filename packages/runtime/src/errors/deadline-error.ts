import { TramontaneError } from "./tramontane-error.ts";

/** What a {@link DeadlineError} tells. */
export interface DeadlineErrorDetails {
  readonly deadline: "response" | "idle" | "total";
  /** The length of the deadline. */
  readonly milliseconds: number;
}

/**
 * Thrown when a deadline of the request passes: `response` (no headers in time), `idle` (no bytes for so long) or `total`.
 * It is not retried, and the server may have acted on the request.
 */
export class DeadlineError extends TramontaneError<DeadlineErrorDetails> implements DeadlineErrorDetails {
  static override readonly code: string = "tramontane.DeadlineError";
  declare readonly deadline: "response" | "idle" | "total";
  declare readonly milliseconds: number;
}
