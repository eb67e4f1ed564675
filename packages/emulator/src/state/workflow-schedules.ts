import type { StoredWorkflow } from "./workflows.ts";

/** A schedule. Nothing is executed by the clock: an execution begins when the schedule is triggered. */
export interface StoredSchedule {
  readonly id: string;
  readonly workflow: StoredWorkflow;
  readonly deployment: string | null;
  /** When, and with what: the document's `ScheduleTimes` and `input`. */
  definition: Readonly<Record<string, unknown>>;
  remaining: number | null;
  paused: boolean;
  note: string | null;
  readonly recent: RecentExecution[];
}

export interface RecentExecution {
  readonly scheduled_at: string;
  readonly started_at: string;
  readonly execution_id: string;
}

/** A schedule as the API shows it. */
export function viewSchedule(schedule: StoredSchedule): unknown {
  return {
    calendars: [],
    intervals: [],
    cron_expressions: [],
    skip: [],
    ...schedule.definition,
    workflow_name: schedule.workflow.name,
    deployment_name: schedule.deployment,
    paused: schedule.paused,
    note: schedule.note,
    remaining_executions: schedule.remaining,
    future_executions: [],
    recent_executions: schedule.recent.slice(-10),
    schedule_id: schedule.id,
  };
}
