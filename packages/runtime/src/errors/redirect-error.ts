import { TramontaneError } from "./tramontane-error.ts";

/** What a {@link RedirectError} tells. */
export interface RedirectErrorDetails {
  /** The status of the redirect; 0 where the browser hides it. */
  readonly status: number;
}

/**
 * Thrown instead of following a redirect: one that would carry a method or a body to another origin, whose body cannot be
 * sent again, that leads to no HTTP URL, or the eleventh. Browsers hide where a redirect leads, so there every one ends so:
 * set `baseURL` to where the API is.
 */
export class RedirectError extends TramontaneError<RedirectErrorDetails> implements RedirectErrorDetails {
  static override readonly code: string = "tramontane.RedirectError";
  declare readonly status: number;
}
