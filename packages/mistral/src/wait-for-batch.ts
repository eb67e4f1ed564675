import type { RequestOptions } from "@tramontane/runtime";
import { BatchFailedError } from "./batch-failed-error.ts";
import { type AnyClient, clientOf } from "./client-of.ts";
import { get } from "./generated/operations/batch/jobs.ts";
import type { BatchJob } from "./generated/types/batch.ts";
import { type WaitOptions, waitUntil } from "./wait-until.ts";

/** How a batch is waited for. Other options are those of each look at it. */
export type WaitForBatchOptions = WaitOptions<BatchJob> & Omit<RequestOptions, "idempotencyKey">;

/**
 * Waits for a batch job. The first pause is of 2 seconds and the longest of a minute, unless said. Requests of a job that
 * succeeded may have failed: `batchResults` tells of each.
 *
 * @param job what creating it answered, or the id alone
 * @returns the job when it has succeeded
 * @throws BatchFailedError when it ends in another way, DeadlineError when the `deadline` passes, and what every request throws
 * @example
 * const job = await mistral.batch.jobs.create({ endpoint: "/v1/chat/completions", model, input_files: [file.id] });
 * const done = await waitForBatch(mistral, job, {
 *   onProgress: ({ completed_requests, total_requests }) => show(completed_requests / total_requests),
 * });
 */
export async function waitForBatch(
  client: AnyClient,
  { id }: Pick<BatchJob, "id">,
  { interval = 2000, maxInterval = 60_000, onProgress, sleep, deadline, signal, ...options }: WaitForBatchOptions = {},
): Promise<BatchJob> {
  const job = await waitUntil(
    ({ signal }) => get(clientOf(client), id, {}, { ...options, signal }),
    ({ status }) => status === "SUCCESS" || FAILED.has(status),
    { interval, maxInterval, onProgress, sleep, deadline, signal },
  );
  if (job.status === "SUCCESS") return job;
  const reasons = job.errors.map(({ message }) => message).join("; ");
  throw new BatchFailedError(`The batch is ${job.status}: ${reasons || "no reason is given"}`, undefined, { job });
}

const FAILED: ReadonlySet<string> = new Set(["FAILED", "TIMEOUT_EXCEEDED", "CANCELLED"]);
