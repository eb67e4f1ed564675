import { TramontaneError } from "./tramontane-error.ts";

/** Thrown when there is no next page to ask for, when the server leads back to an earlier one, or to another origin. */
export class PaginationError extends TramontaneError {
  static override readonly code: string = "tramontane.PaginationError";
}
