import { TramontaneError } from "@tramontane/runtime";

/** What a {@link ResponseFailedError} tells. */
export interface ResponseFailedErrorDetails {
  /** What went wrong, as the number that the event gives. */
  readonly status: number;
}

/** Thrown when the stream of a conversation tells that the answer has failed: `conversation.response.error`. */
export class ResponseFailedError
  extends TramontaneError<ResponseFailedErrorDetails>
  implements ResponseFailedErrorDetails
{
  static override readonly code: string = "tramontane.ResponseFailedError";
  declare readonly status: number;
}
