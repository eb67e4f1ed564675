import { TramontaneError } from "@tramontane/runtime";
import type { DatasetImportTask } from "./generated/types/dataset-imports.ts";

/** What a {@link TaskFailedError} tells. */
export interface TaskFailedErrorDetails {
  /** The task, with its `status` and, as a rule, a `message`. */
  readonly task: DatasetImportTask;
}

/** Thrown when a task that is waited for ends otherwise than completed. */
export class TaskFailedError extends TramontaneError<TaskFailedErrorDetails> implements TaskFailedErrorDetails {
  static override readonly code: string = "tramontane.TaskFailedError";
  declare readonly task: DatasetImportTask;
}
