/**
 * What takes its time is waited for, with progress and a deadline.
 *
 * ```ts
 * import { Mistral } from "@tramontane/mistral";
 * import { waitForBatch } from "@tramontane/mistral/waiting";
 *
 * const mistral = new Mistral();
 * const job = await mistral.batch.jobs.create({ endpoint: "/v1/chat/completions", model, input_files: [file.id] });
 * await waitForBatch(mistral, job, { onProgress: ({ completed_requests }) => console.log(completed_requests) });
 * ```
 *
 * @module
 */
export { BatchFailedError } from "./batch-failed-error.ts";
export type { AnyClient } from "./client-of.ts";
export { TaskFailedError } from "./task-failed-error.ts";
export type { TimeLimit } from "./time-limit.ts";
export { waitForBatch, type WaitForBatchOptions } from "./wait-for-batch.ts";
export { waitForTask, type WaitForTaskOptions } from "./wait-for-task.ts";
export { type WaitOptions, waitUntil } from "./wait-until.ts";
