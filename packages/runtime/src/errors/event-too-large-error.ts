import { TramontaneError } from "./tramontane-error.ts";

/** What an {@link EventTooLargeError} tells. */
export interface EventTooLargeErrorDetails {
  /** The limit that was passed. */
  readonly maxEventBytes: number;
}

/** Thrown when one event of a stream is larger than `maxEventBytes`. */
export class EventTooLargeError
  extends TramontaneError<EventTooLargeErrorDetails>
  implements EventTooLargeErrorDetails
{
  static override readonly code: string = "tramontane.EventTooLargeError";
  declare readonly maxEventBytes: number;
}
