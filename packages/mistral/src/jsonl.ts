/**
 * JSON Lines, one record at a time: of exports, of the results of batches, of whatever has them.
 *
 * ```ts
 * import { Mistral } from "@tramontane/mistral";
 * import { exportDataset } from "@tramontane/mistral/jsonl";
 *
 * for await (const { payload } of exportDataset(new Mistral(), dataset_id)) console.log(payload.messages);
 * ```
 *
 * @module
 */
export { type BatchResult, batchResults } from "./batch-results.ts";
export type { AnyClient } from "./client-of.ts";
export { exportDataset } from "./export-dataset.ts";
export { fetchJsonl, readJsonl } from "./read-jsonl.ts";
