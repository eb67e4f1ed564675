import { dateCodec } from "@tramontane/runtime";
import type { Codec } from "@tramontane/runtime";

/** How a `WorkflowScheduleRequest` is written on the wire. */
export const workflowScheduleRequestCodec: Codec = {
  kind: "object",
  fields: {
    schedule: () => scheduleDefinitionCodec,
    workflow_identifier: "workflowIdentifier",
    deployment_name: "deploymentName",
    schedule_id: "scheduleId",
    workflow_registration_id: "workflowRegistrationId",
    workflow_version_id: "workflowVersionId",
    workflow_task_queue: "workflowTaskQueue",
  },
};

/** How a `WorkflowScheduleResponse` is written on the wire. */
export const workflowScheduleResponseCodec: Codec = { kind: "object", fields: { schedule_id: "scheduleId" } };

/** How a `WorkflowScheduleUpdateRequest` is written on the wire. */
export const workflowScheduleUpdateRequestCodec: Codec = {
  kind: "object",
  fields: { schedule: () => partialScheduleDefinitionCodec },
};

/** How a `WorkflowScheduleListResponse` is written on the wire. */
export const workflowScheduleListResponseCodec: Codec = {
  kind: "object",
  fields: { schedules: { kind: "array", items: () => scheduleCodec }, next_page_token: "nextPageToken" },
};

/** How a `ScheduleTimes` is written on the wire. */
export const scheduleTimesCodec: Codec = {
  kind: "object",
  fields: {
    cron_expressions: "cronExpressions",
    calendars: { kind: "array", items: () => scheduleCalendarCodec },
    skip: { kind: "array", items: () => scheduleCalendarCodec },
    start_at: ["startAt", dateCodec],
    end_at: ["endAt", dateCodec],
    time_zone_name: "timeZoneName",
    policy: () => schedulePolicyCodec,
  },
};

/** How a `ScheduleDefinition` is written on the wire. */
export const scheduleDefinitionCodec: Codec = {
  kind: "object",
  bases: [() => scheduleTimesCodec],
  fields: { max_executions: "maxExecutions", schedule_id: "scheduleId" },
};

/** How a `PartialScheduleDefinition` is written on the wire. */
export const partialScheduleDefinitionCodec: Codec = {
  kind: "object",
  bases: [() => scheduleTimesCodec],
  fields: { max_executions: "maxExecutions" },
};

/** How a `Schedule` is written on the wire. */
export const scheduleCodec: Codec = {
  kind: "object",
  bases: [() => scheduleTimesCodec],
  fields: {
    workflow_name: "workflowName",
    remaining_executions: "remainingExecutions",
    future_executions: ["futureExecutions", { kind: "array", items: () => scheduleFutureExecutionCodec }],
    recent_executions: ["recentExecutions", { kind: "array", items: () => scheduleRecentExecutionCodec }],
    deployment_name: "deploymentName",
    schedule_id: "scheduleId",
  },
};

/** How a `ScheduleCalendar` is written on the wire. */
export const scheduleCalendarCodec: Codec = {
  kind: "object",
  fields: {
    second: { kind: "array", items: () => scheduleRangeCodec },
    minute: { kind: "array", items: () => scheduleRangeCodec },
    hour: { kind: "array", items: () => scheduleRangeCodec },
    day_of_month: ["dayOfMonth", { kind: "array", items: () => scheduleRangeCodec }],
    month: { kind: "array", items: () => scheduleRangeCodec },
    year: { kind: "array", items: () => scheduleRangeCodec },
    day_of_week: ["dayOfWeek", { kind: "array", items: () => scheduleRangeCodec }],
  },
};

/** How a `ScheduleRange` is written on the wire. */
export const scheduleRangeCodec: Codec = { kind: "object", defaults: { end: 0, step: 0 } };

/** How a `SchedulePolicy` is written on the wire. */
export const schedulePolicyCodec: Codec = {
  kind: "object",
  fields: { catchup_window_seconds: "catchupWindowSeconds", pause_on_failure: "pauseOnFailure" },
  defaults: { catchupWindowSeconds: 31536000, pauseOnFailure: false },
};

/** How a `ScheduleFutureExecution` is written on the wire. */
export const scheduleFutureExecutionCodec: Codec = {
  kind: "object",
  fields: { scheduled_at: ["scheduledAt", dateCodec] },
};

/** How a `ScheduleRecentExecution` is written on the wire. */
export const scheduleRecentExecutionCodec: Codec = {
  kind: "object",
  fields: {
    scheduled_at: ["scheduledAt", dateCodec],
    started_at: ["startedAt", dateCodec],
    execution_id: "executionId",
  },
};
