import { agentVersions } from "./agent-versions.ts";
import { agents } from "./agents.ts";
import { audio } from "./audio.ts";
import { chat } from "./chat.ts";
import { completions } from "./completions.ts";
import { connectors } from "./connectors.ts";
import { conversationStreams } from "./conversation-streams.ts";
import { conversations } from "./conversations.ts";
import { datasetImports } from "./dataset-imports.ts";
import { datasetRecords } from "./dataset-records.ts";
import { datasets } from "./datasets.ts";
import { documents } from "./documents.ts";
import type { Exercises } from "./exercise.ts";
import { files } from "./files.ts";
import { fineTunedModels } from "./fine-tuned-models.ts";
import { judges } from "./judges.ts";
import { libraries } from "./libraries.ts";
import { libraryAccesses } from "./library-accesses.ts";
import { models } from "./models.ts";
import { rag } from "./rag.ts";
import { registry } from "./registry.ts";
import { serviceAccounts } from "./service-accounts.ts";
import { telemetry } from "./telemetry.ts";
import { users } from "./users.ts";
import { workflowExecutions } from "./workflow-executions.ts";
import { workflows } from "./workflows.ts";

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
  ...workflows,
  ...workflowExecutions,
  ...telemetry,
  ...judges,
  ...connectors,
  ...registry,
  ...rag,
  ...libraryAccesses,
  ...fineTunedModels,
  ...files,
  ...completions,
  ...audio,
  ...agentVersions,
};
