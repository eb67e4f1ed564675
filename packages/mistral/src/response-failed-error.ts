import { TramontaneError } from "@tramontane/runtime";

/** What a {@link ResponseFailedError} tells. */
export interface ResponseFailedErrorDetails {
  /** What went wrong, as the number that the event gives. */
  readonly status: number;
}

/**
 * Thrown when a stream tells that the answer has failed: that of a conversation by `conversation.response.error`, that of a
 * transcription in real time by `error`.
 */
export class ResponseFailedError
  extends TramontaneError<ResponseFailedErrorDetails>
  implements ResponseFailedErrorDetails
{
  static override readonly code: string = "tramontane.ResponseFailedError";
  declare readonly status: number;
}
