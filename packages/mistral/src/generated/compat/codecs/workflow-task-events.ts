import type { Codec } from "@tramontane/runtime";
import { workflowEventBaseCodec } from "./workflow-events.ts";
import { jsonPatchPayloadCodec, jsonPayloadCodec } from "./workflow-payloads.ts";

/** How a `CustomTaskStartedEvent` is written on the wire. */
export const customTaskStartedEventCodec: Codec = {
  kind: "object",
  bases: [() => workflowEventBaseCodec],
  fields: { event_type: "eventType", attributes: () => customTaskStartedAttributesCodec },
};

/** How a `CustomTaskStartedAttributes` is written on the wire. */
export const customTaskStartedAttributesCodec: Codec = {
  kind: "object",
  fields: { custom_task_type: "customTaskType", payload: () => jsonPayloadCodec, custom_task_id: "customTaskId" },
};

/** How a `CustomTaskInProgressEvent` is written on the wire. */
export const customTaskInProgressEventCodec: Codec = {
  kind: "object",
  bases: [() => workflowEventBaseCodec],
  fields: { event_type: "eventType", attributes: () => customTaskInProgressAttributesCodec },
};

/** How a `CustomTaskInProgressAttributes` is written on the wire. */
export const customTaskInProgressAttributesCodec: Codec = {
  kind: "object",
  fields: {
    custom_task_type: "customTaskType",
    payload: () => customTaskProgressCodec,
    custom_task_id: "customTaskId",
  },
};

/** How a `CustomTaskProgress` is written on the wire. */
export const customTaskProgressCodec: Codec = {
  kind: "tagged",
  tag: ["type", "type"],
  cases: { json: () => jsonPayloadCodec, json_patch: () => jsonPatchPayloadCodec },
  other: { kind: "object", fields: { encoding_options: "encodingOptions" } },
};

/** How a `CustomTaskCompletedEvent` is written on the wire. */
export const customTaskCompletedEventCodec: Codec = {
  kind: "object",
  bases: [() => workflowEventBaseCodec],
  fields: { event_type: "eventType", attributes: () => customTaskCompletedAttributesCodec },
};

/** How a `CustomTaskCompletedAttributes` is written on the wire. */
export const customTaskCompletedAttributesCodec: Codec = {
  kind: "object",
  fields: { custom_task_type: "customTaskType", payload: () => jsonPayloadCodec, custom_task_id: "customTaskId" },
};

/** How a `CustomTaskFailedEvent` is written on the wire. */
export const customTaskFailedEventCodec: Codec = {
  kind: "object",
  bases: [() => workflowEventBaseCodec],
  fields: { event_type: "eventType", attributes: () => customTaskFailedAttributesCodec },
};

/** How a `CustomTaskFailedAttributes` is written on the wire. */
export const customTaskFailedAttributesCodec: Codec = {
  kind: "object",
  fields: { custom_task_type: "customTaskType", custom_task_id: "customTaskId" },
};

/** How a `CustomTaskTimedOutEvent` is written on the wire. */
export const customTaskTimedOutEventCodec: Codec = {
  kind: "object",
  bases: [() => workflowEventBaseCodec],
  fields: { event_type: "eventType", attributes: () => customTaskTimedOutAttributesCodec },
};

/** How a `CustomTaskTimedOutAttributes` is written on the wire. */
export const customTaskTimedOutAttributesCodec: Codec = {
  kind: "object",
  fields: { custom_task_type: "customTaskType", timeout_type: "timeoutType", custom_task_id: "customTaskId" },
};

/** How a `CustomTaskCanceledEvent` is written on the wire. */
export const customTaskCanceledEventCodec: Codec = {
  kind: "object",
  bases: [() => workflowEventBaseCodec],
  fields: { event_type: "eventType", attributes: () => customTaskCanceledAttributesCodec },
};

/** How a `CustomTaskCanceledAttributes` is written on the wire. */
export const customTaskCanceledAttributesCodec: Codec = {
  kind: "object",
  fields: { custom_task_type: "customTaskType", custom_task_id: "customTaskId" },
};

/** How a `ActivityTaskStartedEvent` is written on the wire. */
export const activityTaskStartedEventCodec: Codec = {
  kind: "object",
  bases: [() => workflowEventBaseCodec],
  fields: { event_type: "eventType", attributes: () => activityTaskStartedAttributesCodec },
};

/** How a `ActivityTaskStartedAttributes` is written on the wire. */
export const activityTaskStartedAttributesCodec: Codec = {
  kind: "object",
  fields: { activity_name: "activityName", input: () => jsonPayloadCodec, task_id: "taskId" },
};

/** How a `ActivityTaskCompletedEvent` is written on the wire. */
export const activityTaskCompletedEventCodec: Codec = {
  kind: "object",
  bases: [() => workflowEventBaseCodec],
  fields: { event_type: "eventType", attributes: () => activityTaskCompletedAttributesCodec },
};

/** How a `ActivityTaskCompletedAttributes` is written on the wire. */
export const activityTaskCompletedAttributesCodec: Codec = {
  kind: "object",
  fields: { activity_name: "activityName", result: () => jsonPayloadCodec, task_id: "taskId" },
};

/** How a `ActivityTaskRetryingEvent` is written on the wire. */
export const activityTaskRetryingEventCodec: Codec = {
  kind: "object",
  bases: [() => workflowEventBaseCodec],
  fields: { event_type: "eventType", attributes: () => activityTaskRetryingAttributesCodec },
};

/** How a `ActivityTaskRetryingAttributes` is written on the wire. */
export const activityTaskRetryingAttributesCodec: Codec = {
  kind: "object",
  fields: { activity_name: "activityName", task_id: "taskId" },
};

/** How a `ActivityTaskFailedEvent` is written on the wire. */
export const activityTaskFailedEventCodec: Codec = {
  kind: "object",
  bases: [() => workflowEventBaseCodec],
  fields: { event_type: "eventType", attributes: () => activityTaskFailedAttributesCodec },
};

/** How a `ActivityTaskFailedAttributes` is written on the wire. */
export const activityTaskFailedAttributesCodec: Codec = {
  kind: "object",
  fields: { activity_name: "activityName", task_id: "taskId" },
};
