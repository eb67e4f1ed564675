import type { RequestOptions } from "@tramontane/runtime";
import { type AnyClient, clientOf } from "./client-of.ts";
import { fetchTask } from "./generated/operations/beta/observability/datasets.ts";
import type { DatasetImportTask } from "./generated/types/dataset-imports.ts";
import { TaskFailedError } from "./task-failed-error.ts";
import { type WaitOptions, waitUntil } from "./wait-until.ts";

/** How a task is waited for. Other options are those of each look at it. */
export type WaitForTaskOptions = WaitOptions<DatasetImportTask> & Omit<RequestOptions, "idempotencyKey">;

/**
 * Waits for an import into a dataset.
 *
 * @param task what the import answered, or the ids alone
 * @returns the task when it is completed
 * @throws TaskFailedError when it ends in another way, DeadlineError when the `deadline` passes, and what every request throws
 * @example
 * const { datasets } = mistral.beta.observability;
 * const task = await datasets.importFromFile(dataset_id, { file_id });
 * await waitForTask(mistral, task, { onProgress: ({ progress }) => show(progress), deadline: 600_000 });
 */
export async function waitForTask(
  client: AnyClient,
  { dataset_id, id }: Pick<DatasetImportTask, "dataset_id" | "id">,
  { interval, maxInterval, onProgress, sleep, deadline, signal, ...options }: WaitForTaskOptions = {},
): Promise<DatasetImportTask> {
  const task = await waitUntil(
    ({ signal }) => fetchTask(clientOf(client), dataset_id, id, { ...options, signal }),
    ({ status }) => status === "COMPLETED" || FAILED.has(status),
    { interval, maxInterval, onProgress, sleep, deadline, signal },
  );
  if (task.status === "COMPLETED") return task;
  throw new TaskFailedError(`The task is ${task.status}: ${task.message ?? "no reason is given"}`, undefined, { task });
}

/** The others go on: a task that was continued as a new one, one that is not known yet, and whatever a newer server says. */
const FAILED: ReadonlySet<string> = new Set(["FAILED", "CANCELED", "TERMINATED", "TIMED_OUT"]);
