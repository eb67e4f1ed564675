import { Failure } from "./failure.ts";

/** The request an error speaks of. */
export interface RequestPlace {
  readonly method: string;
  readonly url: string;
}

/**
 * What every error of a client is an instance of. `instanceof` compares `code`, not classes, so that it holds across copies of
 * this package: an error from one client's bundled copy is an instance of another's class.
 *
 * `D` is what an error tells besides.
 */
export class TramontaneError<D extends object = object> extends Failure {
  /** The `code` of the errors that are instances of this class. */
  static readonly code: string = "tramontane.";

  /** The method of the request, where there was one. */
  declare readonly method: string | undefined;
  /** The URL of the request, without query, fragment and credentials. */
  declare readonly url: string | undefined;

  constructor(message: string, place?: RequestPlace, details?: D & { readonly cause?: unknown }) {
    const url = place && shownURL(place.url);
    const told = place ? `${place.method} ${url}: ${message}` : message;
    super(new.target.code.slice(11, -5), told, { ...details, method: place?.method, url });
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return `${Object(value).code}`.startsWith(this.code);
  }
}

/** A URL without what may be secret: the query, the fragment, a user and a password. */
export function shownURL(url: string): string {
  return url.replace(/[?#].*|(?<=\/\/)[^/?#]*@/gs, "");
}
