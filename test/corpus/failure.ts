/** What is wrong with one document. */
export interface Failure {
  readonly document: string;
  /** `generate`, `check` (its types), `again` (another run gives something else); with the compiler or runtime it happened on. */
  readonly stage: string;
  /** The first thing that is wrong, on one line. */
  readonly message: string;
}
