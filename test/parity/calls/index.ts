import type { CallTable } from "../call.ts";
import { agents } from "./agents.ts";
import { chat } from "./chat.ts";
import { conversationStarts } from "./conversation-starts.ts";
import { conversationTurns } from "./conversation-turns.ts";
import { conversations } from "./conversations.ts";
import { datasetImports } from "./dataset-imports.ts";
import { datasetRecords } from "./dataset-records.ts";
import { datasets } from "./datasets.ts";
import { documents } from "./documents.ts";
import { libraries } from "./libraries.ts";
import { models } from "./models.ts";
import { speeches } from "./speech.ts";
import { structuredChats } from "./structured-chat.ts";

/** What is written by hand beside what is made of the document: richer calls, and what no operation is. */
export const calls: CallTable = {
  ...models,
  ...chat,
  ...structuredChats,
  ...speeches,
  ...conversationStarts,
  ...conversationTurns,
  ...conversations,
  ...agents,
  ...libraries,
  ...documents,
  ...datasets,
  ...datasetImports,
  ...datasetRecords,
};
