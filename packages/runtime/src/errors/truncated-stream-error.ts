import { type RequestPlace, TramontaneError } from "./tramontane-error.ts";

/**
 * Thrown when a stream of events ends without the event that completes it. What came is valid but not all.
 */
export class TruncatedStreamError extends TramontaneError {
  static override readonly code: string = "truncated-stream";
  override readonly name: string = "TruncatedStreamError";
  declare readonly code: "truncated-stream";
  /** How many items were received. */
  readonly received: number;
  /** The last of them; `undefined` when none came. */
  readonly lastItem: unknown;

  constructor(place: RequestPlace, expected: readonly string[], received: number, lastItem: unknown) {
    super(`the stream ended after ${received} events without ${expected.join(" or ")}`, place);
    this.received = received;
    this.lastItem = lastItem;
  }
}
