import type { AnswerDetails } from "./answer-details.ts";
import { TramontaneError } from "./tramontane-error.ts";

/** What an {@link UnexpectedContentError} tells. */
export interface UnexpectedContentErrorDetails extends AnswerDetails {
  /** The first 200 characters of what came instead. */
  readonly excerpt: string;
}

/**
 * Thrown when a successful answer is not what was promised: JSON that does not parse, an empty body, a page of HTML or a
 * JSON object where a stream of events should be, an event whose data is not JSON.
 */
export class UnexpectedContentError
  extends TramontaneError<UnexpectedContentErrorDetails>
  implements UnexpectedContentErrorDetails
{
  static override readonly code: string = "tramontane.UnexpectedContentError";
  declare readonly status: number;
  declare readonly headers: Headers;
  declare readonly excerpt: string;
}
