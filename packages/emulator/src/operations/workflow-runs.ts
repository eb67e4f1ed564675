import { notFound } from "../http/problem.ts";
import { cursorPage } from "../state/pages.ts";
import { happeningsOf, lookAt, type WorkflowRun } from "../state/workflow-runs.ts";
import { findWorkflow } from "../state/workflows.ts";
import { json, type Call, type Handlers } from "./call.ts";
import { history } from "./workflow-executions.ts";
import { viewRun, viewRunWithoutResult } from "./workflow-views.ts";

export const workflowRuns: Handlers = {
  "workflows.runs.listRuns": (call) => {
    const { world, query } = call;
    const by = query["sort_by"] === "end_time" ? "endedAt" : "startedAt";
    const found = [...world.workflows.runs.values()]
      .filter((run) => matches(call, run))
      .sort((one, other) => (one[by] ?? Infinity) - (other[by] ?? Infinity) || 0);
    const ordered = query["order"] === "asc" ? found : found.toReversed();
    const { items, next } = cursorPage(ordered, call, "next_page_token", "page_size");
    return json({ executions: items.map((run) => viewRunWithoutResult(world, run)), next_page_token: next });
  },

  "workflows.runs.getRun": (call) => json(viewRun(call.world, lookAt(call.world, runOf(call)))),

  "workflows.runs.getRunHistory": (call) => history(happeningsOf(call.world, runOf(call))),

  "workflows.metrics.getWorkflowMetrics": ({ world, path, query }) => {
    const workflow = findWorkflow(world.workflows, path["workflow_name"] ?? "");
    const [from, to] = [moment(query["start_time"], -Infinity), moment(query["end_time"], Infinity)];
    const runs = [...world.workflows.runs.values()].filter(
      (run) => run.workflow === workflow && run.startedAt > from && run.startedAt < to,
    );
    const ended = runs.flatMap(({ startedAt, endedAt }) => (endedAt === null ? [] : [{ startedAt, endedAt }]));
    const took = ended.map(({ startedAt, endedAt }) => endedAt - startedAt);
    const count = (...statuses: string[]): number => runs.filter(({ status }) => statuses.includes(status)).length;
    return json({
      execution_count: { value: runs.length },
      success_count: { value: count("COMPLETED") },
      error_count: { value: count("FAILED", "TERMINATED") },
      average_latency_ms: { value: took.reduce((sum, each) => sum + each, 0) / Math.max(1, took.length) },
      retry_rate: { value: 0 },
      latency_over_time: {
        value: ended.map(({ startedAt, endedAt }) => [Math.floor(startedAt / 1000), endedAt - startedAt]),
      },
    });
  },
};

function runOf({ world, path }: Call): WorkflowRun {
  const id = path["run_id"] ?? "";
  const run = world.workflows.runs.get(id);
  if (!run) throw notFound("workflow run", id);
  return run;
}

function matches({ world, query }: Call, run: WorkflowRun): boolean {
  const { workflow, startedAt, endedAt } = run;
  const { workflow_identifier: identifier, status, search, workflow_tags: tags, search_key: keys } = query;
  const words = `${workflow.name} ${workflow.display_name} ${workflow.id}`.toLowerCase();
  const ends = query["end_time_after"] !== undefined || query["end_time_before"] !== undefined;
  return (
    (identifier === undefined || identifier === workflow.name || identifier === workflow.id) &&
    (status === undefined || [status].flat().includes(run.status)) &&
    (typeof search !== "string" || words.includes(search.toLowerCase())) &&
    (query["root_execution_id"] ?? run.executionId) === run.executionId &&
    (query["deployment_name"] ?? workflow.deployment) === workflow.deployment &&
    ["current", world.user].includes(String(query["user_id"] ?? "current")) &&
    (!Array.isArray(tags) || tags.every((tag) => workflow.tags.includes(String(tag)))) &&
    // No execution has search keys here.
    !Array.isArray(keys) &&
    startedAt >= moment(query["start_time_after"], -Infinity) &&
    startedAt <= moment(query["start_time_before"], Infinity) &&
    (!ends || endedAt !== null) &&
    (endedAt ?? 0) >= moment(query["end_time_after"], -Infinity) &&
    (endedAt ?? 0) <= moment(query["end_time_before"], Infinity)
  );
}

function moment(value: unknown, otherwise: number): number {
  return value === undefined ? otherwise : Date.parse(String(value));
}
