import { TramontaneError } from "./tramontane-error.ts";

/** Thrown when one event of a stream is larger than `maxEventBytes`. */
export class EventTooLargeError extends TramontaneError {
  static override readonly code: string = "event-too-large";
  override readonly name: string = "EventTooLargeError";
  declare readonly code: "event-too-large";
  /** The limit that was passed. */
  readonly maxEventBytes: number;

  constructor(maxEventBytes: number) {
    super(`An event of the stream is larger than ${maxEventBytes} bytes. Raise maxEventBytes if that is meant.`);
    this.maxEventBytes = maxEventBytes;
  }
}
