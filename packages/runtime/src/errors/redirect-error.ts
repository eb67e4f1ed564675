import { type RequestPlace, TramontaneError } from "./tramontane-error.ts";

/**
 * Thrown instead of following a redirect that would carry a body or a method to another origin, cannot be repeated,
 * leads nowhere, or that the browser does not let the client see.
 */
export class RedirectError extends TramontaneError {
  static override readonly code: string = "redirect";
  override readonly name: string = "RedirectError";
  declare readonly code: "redirect";
  /** The status of the redirect; 0 where the browser hides it. */
  readonly status: number;

  constructor(place: RequestPlace, message: string, status: number) {
    super(message, place);
    this.status = status;
  }
}
