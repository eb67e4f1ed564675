/** What an error tells of the answer it speaks of. */
export interface AnswerDetails {
  readonly status: number;
  readonly headers: Headers;
  /** What the server calls this request, from a header such as `x-request-id` or `mistral-correlation-id`. */
  readonly requestId: string | undefined;
}
