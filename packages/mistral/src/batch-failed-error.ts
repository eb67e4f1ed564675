import { TramontaneError } from "@tramontane/runtime";
import type { BatchJob } from "./generated/types/batch.ts";

/** What a {@link BatchFailedError} tells. */
export interface BatchFailedErrorDetails {
  /** The job, with its `status` and `errors`. What was answered before may be in its files. */
  readonly job: BatchJob;
}

/** Thrown when a batch that is waited for ends without success: it failed, was cancelled, or ran out of time. */
export class BatchFailedError extends TramontaneError<BatchFailedErrorDetails> implements BatchFailedErrorDetails {
  static override readonly code: string = "tramontane.BatchFailedError";
  declare readonly job: BatchJob;
}
