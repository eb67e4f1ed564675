import { type RequestPlace, TramontaneError } from "./tramontane-error.ts";

/**
 * Thrown when a deadline of the request passes: `response` (no headers in time), `idle` (no bytes for so long) or `total`.
 * Not retried. Whether the server acted on the request is unknown.
 */
export class DeadlineError extends TramontaneError {
  static override readonly code: string = "deadline";
  override readonly name: string = "DeadlineError";
  declare readonly code: "deadline";
  readonly deadline: "response" | "idle" | "total";
  /** The length of the deadline in milliseconds. */
  readonly milliseconds: number;

  constructor(place: RequestPlace, deadline: "response" | "idle" | "total", milliseconds: number) {
    super(`the ${deadline} deadline of ${milliseconds} ms passed (timeout.${deadline}); the outcome is unknown`, place);
    this.deadline = deadline;
    this.milliseconds = milliseconds;
  }
}
