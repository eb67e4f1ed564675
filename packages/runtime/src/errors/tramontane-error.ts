/** The request an error speaks of. */
export interface RequestPlace {
  readonly method: string;
  readonly url: string;
}

/**
 * What every error of a client extends. `instanceof` holds across copies of this package: it compares `code`, not classes,
 * so that an error from one client's bundled copy is an instance of another's class.
 *
 * `D` is what an error tells besides.
 */
export class TramontaneError<D extends object = object> extends Error {
  /** Names the kind of error and never changes: `tramontane.` and the name of the class. */
  static readonly code: string = "tramontane.";

  /** The same, of this error. */
  declare readonly code: string;
  /** The method of the request, where there was one. */
  declare readonly method: string | undefined;
  /** The URL of the request, without query, fragment and credentials. */
  declare readonly url: string | undefined;

  constructor(message: string, place?: RequestPlace, details?: D & { readonly cause?: unknown }) {
    const url = place?.url.replace(/[?#].*|(?<=\/\/)[^/?#]*@/gs, "");
    super(place ? `${place.method} ${url}: ${message}` : message, details);
    const { code } = new.target;
    Object.assign(this, details, { code, name: code.slice(11), method: place?.method, url });
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return `${Object(value).code}`.startsWith(this.code);
  }
}
