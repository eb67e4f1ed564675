import type { WorkflowRun } from "../state/workflow-runs.ts";
import type { Happening } from "../state/workflows.ts";
import type { World } from "../state/world.ts";
import type { ServerEvent } from "./call.ts";

/** A run as the API shows it, with its result. */
export function viewRun(world: World, run: WorkflowRun): Readonly<Record<string, unknown>> {
  return { ...viewRunWithoutResult(world, run), result: run.result };
}

/** A run as the API lists it. */
export function viewRunWithoutResult(world: World, run: WorkflowRun): Readonly<Record<string, unknown>> {
  return {
    workflow_name: run.workflow.name,
    workflow_id: run.workflow.id,
    deployment_name: run.workflow.deployment,
    execution_id: run.executionId,
    parent_execution_id: null,
    root_execution_id: run.executionId,
    run_id: run.id,
    user_id: world.user,
    status: run.status,
    start_time: time(run.startedAt),
    end_time: run.endedAt === null ? null : time(run.endedAt),
    total_duration_ms: run.endedAt === null ? null : run.endedAt - run.startedAt,
  };
}

/** What happened, as an event of the API. */
export function viewEvent({ run, sequence, at, type, attributes }: Happening): Readonly<Record<string, unknown>> {
  return {
    event_id: `${run.id}-${sequence}`,
    event_timestamp: nanoseconds(at),
    root_workflow_exec_id: run.executionId,
    parent_workflow_exec_id: null,
    continued_run_id: null,
    first_execution_run_id: run.id,
    schedule_id: run.scheduleId,
    workflow_exec_id: run.executionId,
    workflow_run_id: run.id,
    workflow_name: run.workflow.name,
    event_type: type,
    attributes,
  };
}

/** What happened, as it is streamed; its number is the id to go on after. */
export function streamedEvent(happening: Happening): ServerEvent {
  const { run, sequence, at } = happening;
  const data = {
    stream: run.executionId,
    timestamp: time(at),
    data: viewEvent(happening),
    workflow_context: {
      namespace: "default",
      workflow_name: run.workflow.name,
      workflow_exec_id: run.executionId,
      parent_workflow_exec_id: null,
      root_workflow_exec_id: run.executionId,
    },
    metadata: {},
    broker_sequence: sequence,
  };
  return { id: String(sequence), data: JSON.stringify(data) };
}

/** What happened, as a line of a log. */
export function viewLine({ run, sequence, at, type, attributes }: Happening): Readonly<Record<string, unknown>> {
  const failed = type.endsWith("FAILED");
  const what = String(attributes["activity_name"] ?? run.workflow.name);
  const how = type.slice(type.lastIndexOf("_") + 1).toLowerCase();
  return {
    timestamp: time(at),
    trace_id: run.traceId,
    span_id: sequence.toString(16).padStart(16, "0"),
    severity_text: failed ? "ERROR" : "INFO",
    body: `${what} ${how}`,
    log_attributes: { workflow_name: run.workflow.name, execution_id: run.executionId, run_id: run.id },
  };
}

/** A line of a log, as it is streamed. */
export function streamedLine(happening: Happening): ServerEvent {
  return { event: "log", id: String(happening.sequence), data: JSON.stringify(viewLine(happening)) };
}

/** As the API writes times. */
export function time(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

/** As a number, which is not exact to the last one. */
export function nanoseconds(milliseconds: number): number {
  return milliseconds * 1_000_000;
}
