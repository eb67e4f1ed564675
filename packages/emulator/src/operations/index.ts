import { agents } from "./agents.ts";
import type { Handlers } from "./call.ts";
import { chat } from "./chat.ts";
import { conversations } from "./conversations.ts";
import { datasetRecords } from "./dataset-records.ts";
import { datasets } from "./datasets.ts";
import { documents } from "./documents.ts";
import { libraries } from "./libraries.ts";
import { models } from "./models.ts";

/** What answers each operation of the document. */
export const handlers: Handlers = {
  ...agents,
  ...chat,
  ...conversations,
  ...datasetRecords,
  ...datasets,
  ...documents,
  ...libraries,
  ...models,
};
