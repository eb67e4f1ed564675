import { notFound } from "../http/problem.ts";
import type { WorkflowRun } from "./workflow-runs.ts";
import type { StoredDeployment } from "./workflow-deployments.ts";
import type { StoredSchedule } from "./workflow-schedules.ts";

/** Everything about workflows. Maps are in the order of creation. */
export interface WorkflowWorld {
  /** By name. */
  readonly workflows: Map<string, StoredWorkflow>;
  /** By name. */
  readonly deployments: Map<string, StoredDeployment>;
  /** By id. A reset makes a further run of the same execution. */
  readonly runs: Map<string, WorkflowRun>;
  /** By id. */
  readonly schedules: Map<string, StoredSchedule>;
  /** What happened, in its order. */
  readonly happenings: Happening[];
}

/** A workflow. Whatever it is called, it returns what it is given. */
export interface StoredWorkflow {
  readonly id: string;
  readonly registration: string;
  readonly name: string;
  /** The deployment that brought it. */
  readonly deployment: string;
  display_name: string;
  description: string | null;
  tags: readonly string[];
  available_in_chat_assistant: boolean;
  archived: boolean;
}

/** Something that happened in a run. */
export interface Happening {
  readonly run: WorkflowRun;
  /** Counted from 1 over everything that happened. */
  readonly sequence: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** One of the document's `WorkflowEventType`. */
  readonly type: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** What is there from the start: the workflow `echo`, and the deployment `local` with one live worker. */
export function createWorkflows(created_at: string): WorkflowWorld {
  const local = {
    id: "00000000-0000-4000-8000-0000000000d1",
    name: "local",
    created_at,
    updated_at: created_at,
    stopped: false,
  };
  const echo = {
    id: "00000000-0000-4000-8000-0000000000e1",
    registration: "00000000-0000-4000-8000-0000000000f1",
    deployment: local.name,
  };
  return {
    workflows: new Map([["echo", workflow("echo", echo)]]),
    deployments: new Map([[local.name, local]]),
    runs: new Map(),
    schedules: new Map(),
    happenings: [],
  };
}

/** A workflow as its deployment brings it. */
export function workflow(
  name: string,
  ids: Pick<StoredWorkflow, "id" | "registration" | "deployment">,
): StoredWorkflow {
  return {
    ...ids,
    name,
    display_name: name,
    description: null,
    tags: [],
    available_in_chat_assistant: false,
    archived: false,
  };
}

/** The workflow of this name or id. @throws Problem 404. */
export function findWorkflow({ workflows }: WorkflowWorld, identifier: string): StoredWorkflow {
  const found = workflows.get(identifier) ?? [...workflows.values()].find(({ id }) => id === identifier);
  if (!found) throw notFound("workflow", identifier);
  return found;
}

/** Whether a worker is there to execute it. */
export function isActive({ deployments }: WorkflowWorld, { deployment }: StoredWorkflow): boolean {
  return deployments.get(deployment)?.stopped === false;
}
