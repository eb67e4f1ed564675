import { invalid, notFound } from "../http/problem.ts";
import { cursorPage } from "../state/pages.ts";
import { startRun } from "../state/workflow-runs.ts";
import { viewSchedule, type StoredSchedule } from "../state/workflow-schedules.ts";
import { json, nothing, type Answer, type Call, type Handlers } from "./call.ts";

export const workflowSchedules: Handlers = {
  "workflows.schedules.getSchedules": (call) => {
    const { world, query } = call;
    const { workflow_name: name, search, status, user_id: user } = query;
    const found = [...world.workflows.schedules.values()].filter(
      ({ workflow, paused }) =>
        (name ?? workflow.name) === workflow.name &&
        (typeof search !== "string" || workflow.name.startsWith(search)) &&
        (status === undefined || (status === "paused") === paused) &&
        ["current", world.user].includes(String(user ?? "current")),
    );
    const { items, next } = cursorPage(found, call, "next_page_token", "page_size");
    return json({ schedules: items.map(viewSchedule), next_page_token: next });
  },

  "workflows.schedules.scheduleWorkflow": ({ world, body }) => {
    const { schedule_id, max_executions, ...definition } = body["schedule"] as Readonly<Record<string, unknown>>;
    const { workflow_identifier: identifier, workflow_registration_id: registration } = body;
    const workflow = [...world.workflows.workflows.values()].find(
      (each) => each.registration === registration || [each.name, each.id].includes(String(identifier)),
    );
    if (!workflow) throw invalid(["body", "workflow_identifier"], "There is no such workflow.", identifier);
    const id = String(body["schedule_id"] ?? schedule_id ?? world.ids.uuid());
    if (world.workflows.schedules.has(id)) throw invalid(["body", "schedule_id"], "There is one with this id.", id);
    world.workflows.schedules.set(id, {
      id,
      workflow,
      deployment: (body["deployment_name"] ?? null) as string | null,
      definition,
      remaining: (max_executions ?? null) as number | null,
      paused: false,
      note: null,
      recent: [],
    });
    return json({ schedule_id: id });
  },

  "workflows.schedules.getSchedule": (call) => json(viewSchedule(scheduleOf(call))),

  "workflows.schedules.updateSchedule": (call) => {
    const schedule = scheduleOf(call);
    const { max_executions, ...changes } = call.body["schedule"] as Readonly<Record<string, unknown>>;
    schedule.definition = { ...schedule.definition, ...changes };
    if (max_executions !== undefined) schedule.remaining = max_executions as number | null;
    return json({ schedule_id: schedule.id });
  },

  "workflows.schedules.unscheduleWorkflow": (call) => {
    call.world.workflows.schedules.delete(scheduleOf(call).id);
    return nothing();
  },

  "workflows.schedules.pauseSchedule": (call) => pause(call, true),
  "workflows.schedules.resumeSchedule": (call) => pause(call, false),

  "workflows.schedules.triggerSchedule": (call) => {
    const { world } = call;
    const schedule = scheduleOf(call);
    const { executionId } = startRun(world, schedule.workflow, {
      input: schedule.definition["input"],
      scheduleId: schedule.id,
    });
    const now = world.clock.timestamp();
    schedule.recent.push({ scheduled_at: now, started_at: now, execution_id: executionId });
    return nothing();
  },
};

function pause(call: Call, paused: boolean): Answer {
  const schedule = scheduleOf(call);
  schedule.paused = paused;
  schedule.note = (call.body["note"] ?? null) as string | null;
  return nothing();
}

function scheduleOf({ world, path }: Call): StoredSchedule {
  const id = path["schedule_id"] ?? "";
  const schedule = world.workflows.schedules.get(id);
  if (!schedule) throw notFound("schedule", id);
  return schedule;
}
