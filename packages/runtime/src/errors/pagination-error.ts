import { TramontaneError } from "./tramontane-error.ts";

/** Thrown when there is no next page to ask for, when the server sends the same cursor again, or one of another origin. */
export class PaginationError extends TramontaneError {
  static override readonly code: string = "pagination";
  override readonly name: string = "PaginationError";
  declare readonly code: "pagination";
}
