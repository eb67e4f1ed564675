import type { AgentVersions } from "./agents.ts";
import type { StoredBatchJob } from "./batch-jobs.ts";
import { createClock, type Clock } from "./clock.ts";
import type { StoredCompletion } from "./completions.ts";
import type { StoredConnector } from "./connectors.ts";
import type { StoredConversation } from "./conversations.ts";
import type { StoredDataset, StoredRecord } from "./datasets.ts";
import type { StoredFile } from "./files.ts";
import { FIRST_MODEL, type FineTunedModel } from "./fine-tuned-models.ts";
import { createIds, type Ids } from "./ids.ts";
import type { StoredCampaign, StoredJudge } from "./judges.ts";
import type { LibraryAccess, StoredDocument, StoredLibrary } from "./libraries.ts";
import { createOrganization, type Organization } from "./organization.ts";
import type { StoredPipeline } from "./pipeline-configs.ts";
import type { Pipeline, SearchDeployment } from "./rag.ts";
import type { Registered } from "./registry.ts";
import { createWorkflows, type WorkflowWorld } from "./workflows.ts";

/** What is known of something that was created: all that was said of it, in wire names. */
export interface Thing {
  /** What its path calls it. */
  readonly key: string;
  /** The property that holds this. */
  readonly name: string;
  /** What it is, as the document has it. */
  readonly schema: object;
  value: Readonly<Record<string, unknown>>;
}

/** Everything the emulator knows at one time. Maps are in the order of creation. */
export interface World {
  readonly seed: number;
  readonly clock: Clock;
  readonly ids: Ids;
  /** The one user and the one workspace there are. */
  readonly user: string;
  readonly workspace: string;
  readonly conversations: Map<string, StoredConversation>;
  readonly agents: Map<string, AgentVersions>;
  readonly datasets: Map<string, StoredDataset>;
  readonly records: Map<string, StoredRecord>;
  /** Chat completions that were answered, by the id of their event. */
  readonly completions: Map<string, StoredCompletion>;
  readonly judges: Map<string, StoredJudge>;
  readonly campaigns: Map<string, StoredCampaign>;
  readonly pipelineConfigs: Map<string, StoredPipeline>;
  readonly connectors: Map<string, StoredConnector>;
  readonly libraries: Map<string, StoredLibrary>;
  readonly documents: Map<string, StoredDocument>;
  /** Who may use libraries: by library, and then by whom it is for. */
  readonly libraryAccesses: Map<string, Map<string, LibraryAccess>>;
  /** Exported files, by id: what their download gives. */
  readonly files: Map<string, string>;
  /** Uploaded files, and those that batch jobs wrote. */
  readonly uploads: Map<string, StoredFile>;
  readonly batchJobs: Map<string, StoredBatchJob>;
  readonly fineTunedModels: Map<string, FineTunedModel>;
  readonly ingestionPipelines: Map<string, Pipeline>;
  readonly searchDeployments: Map<string, SearchDeployment>;
  readonly prompts: Map<string, Registered>;
  readonly skills: Map<string, Registered>;
  readonly workflows: WorkflowWorld;
  readonly organization: Organization;
  /** What was created by operations that only the document describes, by the path of its collection and then by key. */
  readonly collections: Map<string, Map<string, Thing>>;
}

/** A world in which nothing has been created yet. */
export function createWorld(seed: number, now?: () => number): World {
  const ids = createIds(seed);
  const clock = createClock(now);
  const [user, workspace] = [ids.uuid(), ids.uuid()];
  return {
    seed,
    clock,
    ids,
    user,
    workspace,
    conversations: new Map(),
    agents: new Map(),
    datasets: new Map(),
    records: new Map(),
    completions: new Map(),
    judges: new Map(),
    campaigns: new Map(),
    pipelineConfigs: new Map(),
    connectors: new Map(),
    libraries: new Map(),
    documents: new Map(),
    libraryAccesses: new Map(),
    files: new Map(),
    uploads: new Map(),
    batchJobs: new Map(),
    fineTunedModels: new Map([[FIRST_MODEL.id, { ...FIRST_MODEL }]]),
    ingestionPipelines: new Map(),
    searchDeployments: new Map(),
    prompts: new Map(),
    skills: new Map(),
    workflows: createWorkflows(clock.timestamp()),
    organization: createOrganization(seed, user, workspace, clock),
    collections: new Map(),
  };
}
