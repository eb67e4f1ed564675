import { notFound } from "../http/problem.ts";
import type { Happening, StoredWorkflow } from "./workflows.ts";
import type { World } from "./world.ts";

/** One run of an execution. Those of one execution have its id in common; the last one is where it stands. */
export interface WorkflowRun {
  readonly id: string;
  readonly executionId: string;
  readonly traceId: string;
  readonly workflow: StoredWorkflow;
  readonly input: unknown;
  readonly scheduleId: string | null;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  endedAt: number | null;
  /** A `WorkflowExecutionStatus`. */
  status: string;
  result: unknown;
  /** How often somebody has looked at it while it ran. */
  looks: number;
}

/** What a run is started with. */
export interface RunRequest {
  readonly input?: unknown;
  readonly executionId?: string | null;
  readonly scheduleId?: string;
}

/** Starts a run. It ends when it is followed, or when it is looked at a second time; see {@link lookAt}. */
export function startRun(
  world: World,
  workflow: StoredWorkflow,
  { input, executionId, scheduleId }: RunRequest,
): WorkflowRun {
  const run: WorkflowRun = {
    id: world.ids.uuid(),
    executionId: executionId ?? world.ids.uuid(),
    traceId: world.ids.uuid().replaceAll("-", ""),
    workflow,
    input: input ?? null,
    scheduleId: scheduleId ?? null,
    startedAt: world.clock.now(),
    endedAt: null,
    status: "RUNNING",
    result: null,
    looks: 0,
  };
  world.workflows.runs.set(run.id, run);
  tell(world, run, "WORKFLOW_EXECUTION_STARTED", {
    task_id: run.id,
    workflow_name: workflow.name,
    display_name: workflow.display_name,
    input: { type: "json", value: run.input },
    attempt: 1,
  });
  return run;
}

/** Where the execution stands that is called so. @throws Problem 404. */
export function currentRun({ workflows }: World, executionId: string): WorkflowRun {
  const found = [...workflows.runs.values()].findLast((run) => run.executionId === executionId);
  if (!found) throw notFound("workflow execution", executionId);
  return found;
}

/** A look at a run: one that runs is through when it is looked at a second time. */
export function lookAt(world: World, run: WorkflowRun): WorkflowRun {
  if (run.status === "RUNNING" && ++run.looks > 1) finish(world, run);
  return run;
}

/** Lets a run come to its end: it returns what it was given, or fails where that has the text `[[error]]`. */
export function finish(world: World, run: WorkflowRun): void {
  if (run.status !== "RUNNING") return;
  const activity = { task_id: "1", activity_name: "repeat" };
  const value = { type: "json", value: run.input };
  const failed = JSON.stringify(run.input).includes("[[error]]");
  const failure = { message: "The workflow was asked to fail." };
  tell(world, run, "ACTIVITY_TASK_STARTED", { ...activity, input: value });
  if (failed) tell(world, run, "ACTIVITY_TASK_FAILED", { ...activity, attempt: 1, failure });
  else tell(world, run, "ACTIVITY_TASK_COMPLETED", { ...activity, result: value });
  const end = { task_id: run.id, attempt: 1 };
  if (failed) tell(world, run, "WORKFLOW_EXECUTION_FAILED", { ...end, failure });
  else tell(world, run, "WORKFLOW_EXECUTION_COMPLETED", { ...end, result: value });
  run.status = failed ? "FAILED" : "COMPLETED";
  run.result = failed ? null : run.input;
  run.endedAt = world.clock.now();
}

/** Stops a run that runs. One that was canceled tells so; one that was terminated can tell nothing any more. */
export function stop(world: World, run: WorkflowRun, status: "CANCELED" | "TERMINATED"): void {
  if (run.status !== "RUNNING") return;
  if (status === "CANCELED") tell(world, run, "WORKFLOW_EXECUTION_CANCELED", { task_id: run.id, reason: null });
  run.status = status;
  run.endedAt = world.clock.now();
}

/** What happened in a run so far. */
export function happeningsOf({ workflows }: World, run: WorkflowRun): Happening[] {
  return workflows.happenings.filter((happening) => happening.run === run);
}

function tell(world: World, run: WorkflowRun, type: string, attributes: Happening["attributes"]): void {
  const { happenings } = world.workflows;
  happenings.push({ run, sequence: happenings.length + 1, at: world.clock.now(), type, attributes });
}
