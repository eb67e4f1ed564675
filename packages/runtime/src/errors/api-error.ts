import type { ErrorsOf } from "../call.ts";
import type { AnswerDetails } from "./answer-details.ts";
import { TramontaneError } from "./tramontane-error.ts";

/** What an {@link ApiError} tells. */
export interface ApiErrorDetails extends AnswerDetails {
  /** The decoded JSON, the text when it is not JSON, or `undefined` when it is empty. */
  readonly body: unknown;
  /** How long the server asks to wait, in milliseconds, from `Retry-After`. */
  readonly retryAfter: number | undefined;
}

/**
 * Thrown when the server answers with a status that is not a success, once no more tries are due.
 *
 * @example
 * if (error instanceof ApiError && error.is(books.create, 422)) error.body.detail;
 */
export class ApiError extends TramontaneError<ApiErrorDetails> implements ApiErrorDetails {
  static override readonly code: string = "tramontane.ApiError";
  declare readonly status: number;
  declare readonly headers: Headers;
  declare readonly body: unknown;
  declare readonly retryAfter: number | undefined;

  /**
   * Whether this is `operation`'s answer of this `status`; types `body` as the document does.
   * The operation is a function of the client, or a method of its class. It is not called, and only the status is compared.
   */
  override is<O extends (...args: never[]) => unknown, S extends keyof ErrorsOf<O>>(
    _operation: O,
    status: S,
  ): this is ApiError & { readonly status: S; readonly body: ErrorsOf<O>[S] } {
    return this.status === (status as unknown);
  }
}
