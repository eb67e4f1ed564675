import type { AnswerDetails } from "./answer-details.ts";
import { TramontaneError } from "./tramontane-error.ts";

/**
 * Thrown when the answer is a redirect that is not followed: of an operation that follows none, one that would carry a method
 * or a body to another origin, whose body cannot be sent again, that leads to no HTTP URL, or the eleventh. Where it leads is
 * in the header `location` of `headers`. Browsers hide redirects, so there every one ends so, with status 0: set `baseURL` to
 * where the API is.
 */
export class RedirectError extends TramontaneError<AnswerDetails> implements AnswerDetails {
  static override readonly code: string = "tramontane.RedirectError";
  declare readonly status: number;
  declare readonly headers: Headers;
}
