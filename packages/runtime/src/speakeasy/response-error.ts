/** An answer, and what was asked. */
export interface Answered {
  readonly response: Response;
  readonly request: Request;
  /** The answer's body. */
  readonly body: string;
}

/** What the errors of answers that are no success are instances of. `Body` is the answer's, as the program has it. */
export class ResponseError<Body = unknown> extends Error {
  override name: string = "ResponseError";
  readonly statusCode: number;
  readonly body: string;
  readonly headers: Headers;
  /** The media type of the body, empty where the answer does not say it. */
  readonly contentType: string;
  /** Its body has been read. */
  readonly rawResponse: Response;
  /** The body that the document describes; of other errors nothing. */
  declare readonly data$: Body;

  constructor(message: string, { response, body }: Answered, data?: Body) {
    super(message);
    this.statusCode = response.status;
    this.body = body;
    this.headers = response.headers;
    this.contentType = response.headers.get("content-type") ?? "";
    this.rawResponse = response;
    if (data !== undefined) this.data$ = data;
  }
}

/** Makes an error of an answer. */
export type ResponseErrorClass = new (message: string, answered: Answered, data?: never) => ResponseError;

/** The message of an error for an answer that the document does not describe: its status and the beginning of its body. */
export function answeredText(message: string, { response, body }: Answered): string {
  const type = response.headers.get("content-type") || '""';
  const shownType = type === "application/json" ? "" : ` Content-Type ${type.includes(" ") ? `"${type}"` : type}`;
  const more = body.length - 10_000;
  const shownBody = more > 0 ? `${body.slice(0, 10_000)}...and ${more} more chars` : body || '""';
  const head = message ? `${message}: ` : "";
  return `${head}Status ${response.status}${shownType}${body.length > 100 ? "\n" : ". "}Body: ${shownBody}`.trim();
}
