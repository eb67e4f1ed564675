import { type RequestPlace, TramontaneError } from "./tramontane-error.ts";

/**
 * Thrown when a successful answer is not what was promised: JSON that does not parse, an empty body, a page of HTML or a
 * JSON object where a stream of events should be, an event whose data is not JSON.
 */
export class UnexpectedContentError extends TramontaneError {
  static override readonly code: string = "unexpected-content";
  override readonly name: string = "UnexpectedContentError";
  declare readonly code: "unexpected-content";
  readonly status: number;
  readonly headers: Headers;
  /** The first characters of what came instead. */
  readonly excerpt: string;

  constructor(place: RequestPlace, response: Response, expected: string, text: string, cause?: unknown) {
    const { status, headers } = response;
    const excerpt = text.slice(0, 200);
    super(
      `${status}, expected ${expected} but got ${headers.get("content-type")} ${JSON.stringify(excerpt)}`,
      place,
      cause,
    );
    this.status = status;
    this.headers = headers;
    this.excerpt = excerpt;
  }
}
