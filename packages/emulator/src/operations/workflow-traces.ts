import { cursorPage } from "../state/pages.ts";
import { happeningsOf, type WorkflowRun } from "../state/workflow-runs.ts";
import type { Happening } from "../state/workflows.ts";
import { events, json, type Answer, type Call, type Handlers } from "./call.ts";
import { after } from "./workflow-events.ts";
import { runOf } from "./workflow-executions.ts";
import { nanoseconds, streamedLine, viewLine, viewRun } from "./workflow-views.ts";

export const workflowTraces: Handlers = {
  "workflows.executions.getWorkflowExecutionTraceInfo": (call) =>
    json({ otel_trace_id: runOf(call).traceId, has_trace_data: true }),

  "workflows.executions.getWorkflowExecutionTraceOtel": (call) => {
    const run = runOf(call);
    const scopeSpans = [{ scope: { name: "emulator" }, spans: [otelSpan(call, run)] }];
    const service = { key: "service.name", value: { stringValue: run.workflow.deployment } };
    return json({
      ...viewRun(call.world, run),
      data_source: "emulator",
      otel_trace_id: run.traceId,
      otel_trace_data: { batches: [{ resource: { attributes: [service] }, scopeSpans }] },
    });
  },

  "workflows.executions.getWorkflowExecutionTraceSummary": (call) => {
    const run = runOf(call);
    const span_tree = {
      span_id: SPAN,
      name: run.workflow.name,
      start_time_unix_nano: nanoseconds(run.startedAt),
      end_time_unix_nano: run.endedAt === null ? null : nanoseconds(run.endedAt),
      attributes: { execution_id: run.executionId },
      events: happeningsOf(call.world, run).map(traceEvent),
      children: [],
    };
    return json({ ...viewRun(call.world, run), span_tree });
  },

  "workflows.executions.getWorkflowExecutionTraceEvents": (call) => {
    const run = runOf(call);
    return json({ ...viewRun(call.world, run), events: happeningsOf(call.world, run).map(traceEvent) });
  },

  "workflows.executions.getWorkflowExecutionLogs": (call) => {
    const run = runOf(call);
    const all = call.world.workflows.happenings.filter((happening) => happening.run.executionId === run.executionId);
    return lines(call, all.filter(wanted(call.query)));
  },

  "workflows.executions.streamWorkflowExecutionLogs": (call) => {
    const run = runOf(call);
    const all = call.world.workflows.happenings.filter((happening) => happening.run.executionId === run.executionId);
    return lineStream(call, all.filter(wanted(call.query)));
  },
};

/** What happened, as a page of lines. */
export function lines(call: Call, happenings: readonly Happening[]): Answer {
  const { query } = call;
  const found = happenings.filter(
    ({ at }) =>
      (query["after"] === undefined || at >= Date.parse(String(query["after"]))) &&
      (query["before"] === undefined || at < Date.parse(String(query["before"]))),
  );
  const { items, next } = cursorPage(query["order"] === "desc" ? found.toReversed() : found, call, "cursor", "limit");
  return json({ results: items.map(viewLine), next_cursor: next });
}

/** What has happened, as a stream of lines; it ends there. */
export function lineStream(call: Call, happenings: readonly Happening[]): Answer {
  const from = after(call);
  const resumed = Boolean(call.lastEventId) || call.query["last_event_id"] !== undefined;
  const earliest = resumed || call.query["after"] === undefined ? 0 : Date.parse(String(call.query["after"]));
  return events(happenings.filter((happening) => from(happening) && happening.at >= earliest).map(streamedLine));
}

const SPAN = "0000000000000001";

function wanted(query: Call["query"]): (happening: Happening) => boolean {
  const { run_id, activity_id } = query;
  return ({ run, type, attributes }) =>
    (run_id ?? run.id) === run.id &&
    (activity_id === undefined || (type.startsWith("ACTIVITY_") && attributes["task_id"] === activity_id));
}

function otelSpan({ world }: Call, run: WorkflowRun): unknown {
  return {
    traceId: run.traceId,
    spanId: SPAN,
    parentSpanId: null,
    name: run.workflow.name,
    kind: "SPAN_KIND_INTERNAL",
    startTimeUnixNano: digits(run.startedAt),
    endTimeUnixNano: digits(run.endedAt ?? world.clock.now()),
    attributes: [{ key: "execution_id", value: { stringValue: run.executionId } }],
    events: happeningsOf(world, run).map(({ type, at }) => ({ name: type, timeUnixNano: digits(at), attributes: [] })),
  };
}

function traceEvent({ run, sequence, at, type }: Happening): unknown {
  const id = `${run.id}-${sequence}`;
  return { type: "EVENT", name: type, id, timestamp_unix_nano: nanoseconds(at), attributes: {}, internal: false };
}

function digits(milliseconds: number): string {
  return `${milliseconds}000000`;
}
