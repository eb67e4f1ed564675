import { invalid, notFound, Problem } from "../http/problem.ts";
import { currentRun, finish, happeningsOf, lookAt, startRun, stop, type WorkflowRun } from "../state/workflow-runs.ts";
import type { Happening } from "../state/workflows.ts";
import { after } from "./workflow-events.ts";
import { events, json, nothing, type Answer, type Call, type Handlers, type ServerEvent } from "./call.ts";
import { streamedEvent, viewEvent, viewRun } from "./workflow-views.ts";

export const workflowExecutions: Handlers = {
  "workflows.executions.getWorkflowExecution": (call) => {
    const view = viewRun(call.world, lookAt(call.world, runOf(call)));
    return json(call.query["include_search_keys"] === true ? { ...view, search_keys: {} } : view);
  },

  "workflows.executions.getWorkflowExecutionHistory": (call) => history(happeningsOf(call.world, runOf(call))),

  /** Follows it to its end, which comes by being followed. */
  "workflows.executions.stream": (call) => {
    const run = runOf(call);
    const from = after(call);
    return events(
      (function* (): Generator<ServerEvent> {
        yield* happeningsOf(call.world, run).filter(from).map(streamedEvent);
        const told = happeningsOf(call.world, run).length;
        finish(call.world, run);
        yield* happeningsOf(call.world, run).slice(told).filter(from).map(streamedEvent);
      })(),
    );
  },

  "workflows.executions.signalWorkflowExecution": (call) => {
    running(call);
    return json({ message: "Signal accepted" });
  },

  /** The answer to any question is what was asked with it. */
  "workflows.executions.queryWorkflowExecution": (call) => {
    runOf(call);
    return json({ query_name: call.body["name"], result: call.body["input"] ?? null });
  },

  "workflows.executions.updateWorkflowExecution": (call) => {
    running(call);
    return json({ update_name: call.body["name"], result: call.body["input"] ?? null });
  },

  "workflows.executions.cancelWorkflowExecution": (call) => end(call, "CANCELED"),
  "workflows.executions.terminateWorkflowExecution": (call) => end(call, "TERMINATED"),
  "workflows.executions.batchCancelWorkflowExecutions": (call) => endAll(call, "CANCELED"),
  "workflows.executions.batchTerminateWorkflowExecutions": (call) => endAll(call, "TERMINATED"),

  /** The run that was is stopped, and another one begins. */
  "workflows.executions.resetWorkflow": (call) => {
    const { world, body } = call;
    const run = runOf(call);
    const event = Number(body["event_id"]);
    if (event < 1 || event > happeningsOf(world, run).length)
      throw invalid(["body", "event_id"], `The execution has no event ${event}.`, event);
    stop(world, run, "TERMINATED");
    startRun(world, run.workflow, { input: run.input, executionId: run.executionId });
    return nothing();
  },
};

/** The run in which the execution of a request stands. @throws Problem 404. */
export function runOf({ world, path }: Call): WorkflowRun {
  return currentRun(world, path["execution_id"] ?? "");
}

/** What happened, as a history: a list of numbered events. */
export function history(happenings: readonly Happening[]): Answer {
  return json({ events: happenings.map((happening, index) => ({ number: index + 1, ...viewEvent(happening) })) });
}

function running(call: Call): WorkflowRun {
  const run = runOf(call);
  if (run.status !== "RUNNING") throw notFound("running workflow execution", run.executionId);
  return run;
}

function end(call: Call, status: "CANCELED" | "TERMINATED"): Answer {
  stop(call.world, runOf(call), status);
  return nothing();
}

function endAll({ world, body }: Call, status: "CANCELED" | "TERMINATED"): Answer {
  const results = (body["execution_ids"] as readonly string[]).map((id) => {
    try {
      stop(world, currentRun(world, id), status);
      return [id, { status: "success", error: null }];
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return [id, { status: "failure", error: error.message }];
    }
  });
  return json({ results: Object.fromEntries(results) });
}
