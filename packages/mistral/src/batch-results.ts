import type { RequestOptions } from "@tramontane/runtime";
import { type AnyClient, clientOf } from "./client-of.ts";
import { download } from "./generated/operations/files.ts";
import type { BatchJob } from "./generated/types/batch.ts";
import { recordsOf } from "./read-jsonl.ts";

/** What became of one request of a batch. `Body` is what its endpoint answers. */
export interface BatchResult<Body = unknown> {
  id?: string;
  /** The caller's own name for the request. */
  custom_id: string | null;
  /** The answer; with a status that is no success, its body is an error. */
  response?: { status_code: number; body: Body } | null;
  /** Why there is no answer. */
  error?: unknown;
  [key: string]: unknown;
}

/**
 * What became of the requests of a batch, one by one: the answers, and after them the failures that are kept apart. They come in
 * any order; `custom_id` tells which is which. Files are read as they come; to leave the loop closes the connection.
 *
 * @throws what every request throws, UnexpectedContentError when a line is not JSON, and TruncatedStreamError when the last is
 * cut off
 * @example
 * for await (const { custom_id, response } of batchResults<ChatCompletionResponse>(mistral, job)) {
 *   if (response?.status_code === 200) console.log(custom_id, answerText(response.body));
 * }
 */
export async function* batchResults<Body = unknown>(
  client: AnyClient,
  { output_file, error_file, outputs }: Pick<BatchJob, "output_file" | "error_file" | "outputs">,
  options?: RequestOptions,
): AsyncGenerator<BatchResult<Body>, undefined> {
  if (outputs) yield* outputs as BatchResult<Body>[];
  for (const file of [outputs ? undefined : output_file, error_file]) {
    if (file) yield* await download(clientOf(client), file, options).as(recordsOf<BatchResult<Body>>);
  }
}
