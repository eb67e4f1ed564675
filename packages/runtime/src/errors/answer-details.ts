/** What an error tells of the answer it speaks of. */
export interface AnswerDetails {
  readonly status: number;
  readonly headers: Headers;
}
