import { agents } from "./agents.ts";
import { batchJobs } from "./batch-jobs.ts";
import type { Handlers } from "./call.ts";
import { chat } from "./chat.ts";
import { classifiers } from "./classifiers.ts";
import { conversations } from "./conversations.ts";
import { datasetRecords } from "./dataset-records.ts";
import { datasets } from "./datasets.ts";
import { documents } from "./documents.ts";
import { embeddings } from "./embeddings.ts";
import { files } from "./files.ts";
import { libraries } from "./libraries.ts";
import { models } from "./models.ts";

/** What answers the operations whose requests a batch job may hold. */
const endpoints: Handlers = { ...chat, ...classifiers, ...conversations, ...embeddings };

/** What answers each operation of the document. */
export const handlers: Handlers = {
  ...endpoints,
  ...agents,
  ...batchJobs(endpoints),
  ...datasetRecords,
  ...datasets,
  ...documents,
  ...files,
  ...libraries,
  ...models,
};
