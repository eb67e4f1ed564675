import { agentVersions } from "./agent-versions.ts";
import { administration } from "./administration.ts";
import { agents } from "./agents.ts";
import { batchJobs } from "./batch-jobs.ts";
import type { Handlers } from "./call.ts";
import { chat } from "./chat.ts";
import { classifiers } from "./classifiers.ts";
import { conversations } from "./conversations.ts";
import { documents } from "./documents.ts";
import { embeddings } from "./embeddings.ts";
import { files } from "./files.ts";
import { libraries } from "./libraries.ts";
import { libraryAccesses } from "./library-accesses.ts";
import { models } from "./models.ts";
import { rag } from "./rag.ts";
import { registry } from "./registry.ts";
import { observability } from "./observability.ts";
import { workflowDeployments } from "./workflow-deployments.ts";
import { workflowEvents } from "./workflow-events.ts";
import { workflowExecutions } from "./workflow-executions.ts";
import { workflowRuns } from "./workflow-runs.ts";
import { workflowSchedules } from "./workflow-schedules.ts";
import { workflowTraces } from "./workflow-traces.ts";
import { workflows } from "./workflows.ts";

/** What answers the operations whose requests a batch job may hold. */
const endpoints: Handlers = { ...chat, ...classifiers, ...conversations, ...embeddings };

/** What answers each operation of the document. */
export const handlers: Handlers = {
  ...administration,
  ...endpoints,
  ...agentVersions,
  ...agents,
  ...batchJobs(endpoints),
  ...documents,
  ...files,
  ...libraries,
  ...libraryAccesses,
  ...models,
  ...rag,
  ...registry,
  ...observability,
  ...workflowDeployments,
  ...workflowEvents,
  ...workflowExecutions,
  ...workflowRuns,
  ...workflowSchedules,
  ...workflowTraces,
  ...workflows,
};
