import type { ErrorsOf } from "../call.ts";
import { type RequestPlace, TramontaneError } from "./tramontane-error.ts";

/**
 * Thrown when the server answers with a status that is not a success, once no more tries are due.
 * `body` is the decoded JSON, the text when it is not JSON, or `undefined` when it is empty.
 *
 * @example
 * if (error instanceof ApiError && error.is(books.create, 422)) error.body.detail;
 */
export class ApiError extends TramontaneError {
  static override readonly code: string = "api";
  override readonly name: string = "ApiError";
  declare readonly code: "api";
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
  /** What the server calls this request, from a header such as `x-request-id` or `mistral-correlation-id`. */
  readonly requestId: string | undefined;
  /** How long the server asks to wait, in milliseconds, from `Retry-After`. */
  readonly retryAfter: number | undefined;

  constructor(place: RequestPlace, response: Response, body: unknown, retryAfter?: number, cause?: unknown) {
    const { status, headers } = response;
    const wait = retryAfter === undefined ? "" : ` (asks to wait ${Math.ceil(retryAfter / 1000)} s)`;
    super(`${status} ${words(body)}`.trim().slice(0, 400) + wait, place, cause);
    this.status = status;
    this.headers = headers;
    this.body = body;
    this.requestId = [...headers].find(([name]) => /(request|correlation)-?id$/i.test(name))?.[1];
    this.retryAfter = retryAfter;
  }

  /**
   * Whether this is `operation`'s answer of this `status`; types `body` as the document does.
   * The operation is a function of the client, or a method of its class. It is not called, and only the status is compared.
   */
  is<O extends (...args: never[]) => unknown, S extends keyof ErrorsOf<O>>(
    _operation: O,
    status: S,
  ): this is ApiError & { readonly status: S; readonly body: ErrorsOf<O>[S] } {
    return this.status === (status as unknown);
  }
}

/** What the body says for a person to read: its `message`, `detail` (also as a list of `loc` and `msg`) or `error`. */
function words(body: unknown): string {
  if (body === undefined || typeof body === "string") return body ?? "";
  const { message, detail, error } = Object(body) as Record<string, unknown>;
  const said = message ?? detail ?? error ?? body;
  if (typeof said === "string") return said;
  if (said === error) return words(error);
  if (!Array.isArray(said)) return JSON.stringify(said);
  return said.map((part) => (part?.msg ? `${part.loc?.join(".")}: ${part.msg}` : JSON.stringify(part))).join("; ");
}
