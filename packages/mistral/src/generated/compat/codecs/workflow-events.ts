import type { Codec } from "@tramontane/runtime";
import { jsonPayloadCodec } from "./workflow-payloads.ts";
import {
  activityTaskCompletedEventCodec,
  activityTaskFailedEventCodec,
  activityTaskRetryingEventCodec,
  activityTaskStartedEventCodec,
  customTaskCanceledEventCodec,
  customTaskCompletedEventCodec,
  customTaskFailedEventCodec,
  customTaskInProgressEventCodec,
  customTaskStartedEventCodec,
  customTaskTimedOutEventCodec,
} from "./workflow-task-events.ts";

/** How a `ListWorkflowEventResponse` is written on the wire. */
export const listWorkflowEventResponseCodec: Codec = {
  kind: "object",
  fields: { events: { kind: "array", items: () => workflowEventCodec }, next_cursor: "nextCursor" },
};

/** How a `WorkflowEvent` is written on the wire. */
export const workflowEventCodec: Codec = {
  kind: "tagged",
  tag: ["event_type", "eventType"],
  cases: {
    WORKFLOW_EXECUTION_STARTED: () => workflowExecutionStartedEventCodec,
    WORKFLOW_EXECUTION_COMPLETED: () => workflowExecutionCompletedEventCodec,
    WORKFLOW_EXECUTION_FAILED: () => workflowExecutionFailedEventCodec,
    WORKFLOW_EXECUTION_CANCELED: () => workflowExecutionCanceledEventCodec,
    WORKFLOW_EXECUTION_CONTINUED_AS_NEW: () => workflowExecutionContinuedAsNewEventCodec,
    WORKFLOW_TASK_TIMED_OUT: () => workflowTaskTimedOutEventCodec,
    WORKFLOW_TASK_FAILED: () => workflowTaskFailedEventCodec,
    CUSTOM_TASK_STARTED: () => customTaskStartedEventCodec,
    CUSTOM_TASK_IN_PROGRESS: () => customTaskInProgressEventCodec,
    CUSTOM_TASK_COMPLETED: () => customTaskCompletedEventCodec,
    CUSTOM_TASK_FAILED: () => customTaskFailedEventCodec,
    CUSTOM_TASK_TIMED_OUT: () => customTaskTimedOutEventCodec,
    CUSTOM_TASK_CANCELED: () => customTaskCanceledEventCodec,
    ACTIVITY_TASK_STARTED: () => activityTaskStartedEventCodec,
    ACTIVITY_TASK_COMPLETED: () => activityTaskCompletedEventCodec,
    ACTIVITY_TASK_RETRYING: () => activityTaskRetryingEventCodec,
    ACTIVITY_TASK_FAILED: () => activityTaskFailedEventCodec,
  },
  other: {
    kind: "object",
    fields: {
      event_type: "eventType",
      workflow_name: "workflowName",
      event_timestamp: "eventTimestamp",
      workflow_exec_id: "workflowExecId",
      workflow_run_id: "workflowRunId",
      continued_run_id: "continuedRunId",
      first_execution_run_id: "firstExecutionRunId",
      root_workflow_exec_id: "rootWorkflowExecId",
      parent_workflow_exec_id: "parentWorkflowExecId",
      schedule_id: "scheduleId",
      event_id: "eventId",
    },
  },
};

/** How a `WorkflowEventBase` is written on the wire. */
export const workflowEventBaseCodec: Codec = {
  kind: "object",
  fields: {
    workflow_name: "workflowName",
    event_timestamp: "eventTimestamp",
    workflow_exec_id: "workflowExecId",
    workflow_run_id: "workflowRunId",
    continued_run_id: "continuedRunId",
    first_execution_run_id: "firstExecutionRunId",
    root_workflow_exec_id: "rootWorkflowExecId",
    parent_workflow_exec_id: "parentWorkflowExecId",
    schedule_id: "scheduleId",
    event_id: "eventId",
  },
};

/** How a `WorkflowExecutionStartedEvent` is written on the wire. */
export const workflowExecutionStartedEventCodec: Codec = {
  kind: "object",
  bases: [() => workflowEventBaseCodec],
  fields: { event_type: "eventType", attributes: () => workflowExecutionStartedAttributesCodec },
};

/** How a `WorkflowExecutionStartedAttributes` is written on the wire. */
export const workflowExecutionStartedAttributesCodec: Codec = {
  kind: "object",
  fields: {
    workflow_name: "workflowName",
    display_name: "displayName",
    input: () => jsonPayloadCodec,
    task_id: "taskId",
  },
  defaults: { attempt: 1 },
};

/** How a `WorkflowExecutionCompletedEvent` is written on the wire. */
export const workflowExecutionCompletedEventCodec: Codec = {
  kind: "object",
  bases: [() => workflowEventBaseCodec],
  fields: { event_type: "eventType", attributes: () => workflowExecutionCompletedAttributesCodec },
};

/** How a `WorkflowExecutionCompletedAttributes` is written on the wire. */
export const workflowExecutionCompletedAttributesCodec: Codec = {
  kind: "object",
  fields: { result: () => jsonPayloadCodec, task_id: "taskId" },
  defaults: { attempt: 1 },
};

/** How a `WorkflowExecutionFailedEvent` is written on the wire. */
export const workflowExecutionFailedEventCodec: Codec = {
  kind: "object",
  bases: [() => workflowEventBaseCodec],
  fields: { event_type: "eventType", attributes: () => workflowExecutionFailedAttributesCodec },
};

/** How a `WorkflowExecutionFailedAttributes` is written on the wire. */
export const workflowExecutionFailedAttributesCodec: Codec = {
  kind: "object",
  fields: { task_id: "taskId" },
  defaults: { attempt: 1 },
};

/** How a `WorkflowExecutionCanceledEvent` is written on the wire. */
export const workflowExecutionCanceledEventCodec: Codec = {
  kind: "object",
  bases: [() => workflowEventBaseCodec],
  fields: { event_type: "eventType", attributes: () => workflowExecutionCanceledAttributesCodec },
};

/** How a `WorkflowExecutionCanceledAttributes` is written on the wire. */
export const workflowExecutionCanceledAttributesCodec: Codec = {
  kind: "object",
  fields: { task_id: "taskId" },
  defaults: { attempt: 1 },
};

/** How a `WorkflowExecutionContinuedAsNewEvent` is written on the wire. */
export const workflowExecutionContinuedAsNewEventCodec: Codec = {
  kind: "object",
  bases: [() => workflowEventBaseCodec],
  fields: { event_type: "eventType", attributes: () => workflowExecutionContinuedAsNewAttributesCodec },
};

/** How a `WorkflowExecutionContinuedAsNewAttributes` is written on the wire. */
export const workflowExecutionContinuedAsNewAttributesCodec: Codec = {
  kind: "object",
  fields: {
    new_execution_run_id: "newExecutionRunId",
    workflow_name: "workflowName",
    input: () => jsonPayloadCodec,
    task_id: "taskId",
  },
};

/** How a `WorkflowTaskTimedOutEvent` is written on the wire. */
export const workflowTaskTimedOutEventCodec: Codec = {
  kind: "object",
  bases: [() => workflowEventBaseCodec],
  fields: { event_type: "eventType", attributes: () => workflowTaskTimedOutAttributesCodec },
};

/** How a `WorkflowTaskTimedOutAttributes` is written on the wire. */
export const workflowTaskTimedOutAttributesCodec: Codec = {
  kind: "object",
  fields: { timeout_type: "timeoutType", task_id: "taskId" },
};

/** How a `WorkflowTaskFailedEvent` is written on the wire. */
export const workflowTaskFailedEventCodec: Codec = {
  kind: "object",
  bases: [() => workflowEventBaseCodec],
  fields: { event_type: "eventType", attributes: () => workflowTaskFailedAttributesCodec },
};

/** How a `WorkflowTaskFailedAttributes` is written on the wire. */
export const workflowTaskFailedAttributesCodec: Codec = { kind: "object", fields: { task_id: "taskId" } };
