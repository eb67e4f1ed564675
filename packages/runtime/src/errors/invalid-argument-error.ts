import { TramontaneError } from "./tramontane-error.ts";

/** Thrown, before any request, when an argument cannot be sent: an empty path parameter, a header that HTTP cannot carry. */
export class InvalidArgumentError extends TramontaneError {
  static override readonly code: string = "tramontane.InvalidArgumentError";
}
