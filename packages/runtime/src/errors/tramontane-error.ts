/** The request an error speaks of. */
export interface RequestPlace {
  readonly method: string;
  readonly url: string;
}

const brand = "tramontane.error";

/**
 * What every error of a client extends. `instanceof` holds across copies of this package: it looks at a brand, not at
 * the class, so an error of one bundled copy is an instance of the other's class of the same `code`.
 */
export class TramontaneError extends Error {
  /** Names the kind of error and never changes: `"api"`, `"connection"`, `"deadline"`, … */
  static readonly code: string = "error";

  /** The same as the class's, for a `switch`. */
  declare readonly code: string;
  /** The method of the request, where there was one. */
  declare readonly method: string | undefined;
  /** The URL of the request, without query, fragment and credentials. */
  declare readonly url: string | undefined;

  constructor(message: string, place?: RequestPlace, cause?: unknown) {
    const url = place?.url.replace(/[?#].*|(?<=\/\/)[^/?#]*@/gs, "");
    super(place ? `${place.method} ${url}: ${message}` : message, cause === undefined ? undefined : { cause });
    this.code = new.target.code;
    this.method = place?.method;
    this.url = url;
    Object.defineProperty(this, Symbol.for(brand), { value: true });
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    const error = Object(value) as { readonly [key: symbol]: unknown; readonly code?: unknown };
    return error[Symbol.for(brand)] === true && (this.code === "error" || error.code === this.code);
  }
}
