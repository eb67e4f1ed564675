import { TramontaneError } from "./tramontane-error.ts";

/** What a {@link TruncatedStreamError} tells. */
export interface TruncatedStreamErrorDetails {
  /** How many items were received. */
  readonly received: number;
  /** The last of them; `undefined` when none came. */
  readonly lastItem: unknown;
}

/** Thrown when a stream of events ends without the event that completes it. What came is valid, but not all. */
export class TruncatedStreamError
  extends TramontaneError<TruncatedStreamErrorDetails>
  implements TruncatedStreamErrorDetails
{
  static override readonly code: string = "tramontane.TruncatedStreamError";
  declare readonly received: number;
  declare readonly lastItem: unknown;
}
