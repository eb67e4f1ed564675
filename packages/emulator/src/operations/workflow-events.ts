import { invalid } from "../http/problem.ts";
import { cursorPage } from "../state/pages.ts";
import type { Happening } from "../state/workflows.ts";
import { events, json, type Call, type Handlers } from "./call.ts";
import { streamedEvent, viewEvent } from "./workflow-views.ts";

export const workflowEvents: Handlers = {
  /** What has happened; the stream ends there, since nothing happens while nobody asks for anything. */
  "events.getStreamEvents": (call) => {
    const { world, query } = call;
    const from = after(call);
    const told = world.workflows.happenings
      .filter((happening) => from(happening) && happening.sequence >= Number(query["start_seq"]))
      .filter((happening) => matches(happening, query));
    return events(told.map(streamedEvent));
  },

  "events.getWorkflowEvents": (call) => {
    const { root_workflow_exec_id, workflow_exec_id, workflow_run_id } = call.query;
    const found = call.world.workflows.happenings.filter(
      ({ run }) =>
        (root_workflow_exec_id ?? run.executionId) === run.executionId &&
        (workflow_exec_id ?? run.executionId) === run.executionId &&
        (workflow_run_id ?? run.id) === run.id,
    );
    const { items, next } = cursorPage(found, call, "cursor", "limit");
    return json({ events: items.map(viewEvent), next_cursor: next });
  },
};

/** Whether something happened after what the header `Last-Event-ID` says, or else the query. @throws Problem 422. */
export function after({ lastEventId, query }: Call): (happening: Happening) => boolean {
  const id = lastEventId || String(query["last_event_id"] ?? "0");
  if (!/^\d{1,15}$/.test(id)) throw invalid(["query", "last_event_id"], "This is not the id of an event.", id);
  return ({ sequence }) => sequence > Number(id);
}

function matches({ run, type, attributes }: Happening, query: Call["query"]): boolean {
  const { scope, workflow_event_types: types } = query;
  const any = (name: string, value: unknown): boolean => query[name] === "*" || query[name] === value;
  return (
    (scope === "*" || (scope === "activity") === type.startsWith("ACTIVITY_")) &&
    (!Array.isArray(types) || types.includes(type)) &&
    any("workflow_name", run.workflow.name) &&
    any("workflow_exec_id", run.executionId) &&
    any("root_workflow_exec_id", run.executionId) &&
    any("parent_workflow_exec_id", null) &&
    any("stream", run.executionId) &&
    any("activity_name", attributes["activity_name"]) &&
    any("activity_id", attributes["task_id"])
  );
}
