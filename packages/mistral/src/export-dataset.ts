import type { RequestOptions } from "@tramontane/runtime";
import { type AnyClient, clientOf } from "./client-of.ts";
import { exportToJsonl } from "./generated/operations/beta/observability/datasets.ts";
import type { DatasetRecord } from "./generated/types/dataset-records.ts";
import { fetchJsonl } from "./read-jsonl.ts";

/**
 * Exports a dataset and reads the records as they come. To leave the loop closes the connection. The file is fetched without the
 * API key, which is for the API alone.
 *
 * @throws what every request throws, UnexpectedContentError when a line is not JSON, and TruncatedStreamError when the last is
 * cut off
 * @example
 * for await (const { payload } of exportDataset(mistral, dataset_id)) console.log(payload.messages);
 */
export async function* exportDataset<T = DatasetRecord>(
  client: AnyClient,
  dataset_id: string,
  options?: Pick<RequestOptions, "signal" | "timeout" | "retries">,
): AsyncGenerator<T, undefined> {
  const { file_url } = await exportToJsonl(clientOf(client), dataset_id, options);
  yield* fetchJsonl<T>(client, file_url, options);
}
