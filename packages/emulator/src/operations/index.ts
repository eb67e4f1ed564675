import { administration } from "./administration.ts";
import { agentVersions } from "./agent-versions.ts";
import { agents } from "./agents.ts";
import { batchJobs } from "./batch-jobs.ts";
import type { Handlers } from "./call.ts";
import { chat } from "./chat.ts";
import { classifiers } from "./classifiers.ts";
import { connectors } from "./connectors.ts";
import { conversations } from "./conversations.ts";
import { documents } from "./documents.ts";
import { embeddings } from "./embeddings.ts";
import { files } from "./files.ts";
import { libraries } from "./libraries.ts";
import { libraryAccesses } from "./library-accesses.ts";
import { models } from "./models.ts";
import { observability } from "./observability.ts";
import { ocr } from "./ocr.ts";
import { rag } from "./rag.ts";
import { realtime } from "./realtime.ts";
import { registry } from "./registry.ts";
import { speech } from "./speech.ts";
import { transcriptions } from "./transcriptions.ts";
import { workflowDeployments } from "./workflow-deployments.ts";
import { workflowEvents } from "./workflow-events.ts";
import { workflowExecutions } from "./workflow-executions.ts";
import { workflowRuns } from "./workflow-runs.ts";
import { workflowSchedules } from "./workflow-schedules.ts";
import { workflowTraces } from "./workflow-traces.ts";
import { workflows } from "./workflows.ts";

/** What answers the operations whose requests a batch job may hold. */
const endpoints: Handlers = { ...chat, ...classifiers, ...conversations, ...embeddings, ...ocr, ...transcriptions };

/** What answers each operation of the document. */
export const handlers: Handlers = {
  ...administration,
  ...endpoints,
  ...agentVersions,
  ...agents,
  ...batchJobs(endpoints),
  ...connectors,
  ...documents,
  ...files,
  ...libraries,
  ...libraryAccesses,
  ...models,
  ...rag,
  ...realtime,
  ...registry,
  ...speech,
  ...observability,
  ...workflowDeployments,
  ...workflowEvents,
  ...workflowExecutions,
  ...workflowRuns,
  ...workflowSchedules,
  ...workflowTraces,
  ...workflows,
};
