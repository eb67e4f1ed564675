import { agents } from "./agents.ts";
import { chat } from "./chat.ts";
import { conversationStreams } from "./conversation-streams.ts";
import { conversations } from "./conversations.ts";
import { datasetImports } from "./dataset-imports.ts";
import { datasetRecords } from "./dataset-records.ts";
import { datasets } from "./datasets.ts";
import { documents } from "./documents.ts";
import type { Exercises } from "./exercise.ts";
import { libraries } from "./libraries.ts";
import { models } from "./models.ts";
import { serviceAccounts } from "./service-accounts.ts";
import { users } from "./users.ts";

/** All of them. */
export const exercises: Exercises = {
  ...models,
  ...chat,
  ...conversations,
  ...conversationStreams,
  ...agents,
  ...libraries,
  ...documents,
  ...datasets,
  ...datasetImports,
  ...datasetRecords,
  ...serviceAccounts,
  ...users,
};
