import type { UnknownString } from "@tramontane/runtime";
import type { WorkflowEventBase, WorkflowFailure } from "./workflow-events.ts";
import type { JSONPatchPayload, JSONPayload, PayloadEncoding } from "./workflow-payloads.ts";

/** A task that the workflow's author defined begins. */
export interface CustomTaskStartedEvent extends WorkflowEventBase {
  eventType: "CUSTOM_TASK_STARTED";
  attributes: CustomTaskStartedAttributes;
}

/** The task that begins. */
export interface CustomTaskStartedAttributes {
  /** What kind of task it is, as its author calls it. */
  customTaskType: string;
  /** What the task begins with. */
  payload?: JSONPayload;
  customTaskId: string;
}

/** A task has come a bit further. */
export interface CustomTaskInProgressEvent extends WorkflowEventBase {
  eventType: "CUSTOM_TASK_IN_PROGRESS";
  attributes: CustomTaskInProgressAttributes;
}

/** How far a task has come. */
export interface CustomTaskInProgressAttributes {
  /** What kind of task it is, as its author calls it. */
  customTaskType: string;
  payload: CustomTaskProgress;
  customTaskId: string;
}

/** Where a task stands, as a whole or as what has changed. */
export type CustomTaskProgress = JSONPayload | JSONPatchPayload | UnknownCustomTaskProgress;

/** A {@link CustomTaskProgress} that this version of the client does not know. */
export interface UnknownCustomTaskProgress {
  type: UnknownString;
  /** What was done to the value. */
  encodingOptions?: PayloadEncoding[] | null;
  [key: string]: unknown;
}

/** A task has come to its result. */
export interface CustomTaskCompletedEvent extends WorkflowEventBase {
  eventType: "CUSTOM_TASK_COMPLETED";
  attributes: CustomTaskCompletedAttributes;
}

/** What came of a task. */
export interface CustomTaskCompletedAttributes {
  /** What kind of task it is, as its author calls it. */
  customTaskType: string;
  /** What the task came to. */
  payload: JSONPayload;
  customTaskId: string;
}

/** A task has failed. */
export interface CustomTaskFailedEvent extends WorkflowEventBase {
  eventType: "CUSTOM_TASK_FAILED";
  attributes: CustomTaskFailedAttributes;
}

/** How a task failed. */
export interface CustomTaskFailedAttributes {
  /** What kind of task it is, as its author calls it. */
  customTaskType: string;
  failure: WorkflowFailure;
  customTaskId: string;
}

/** A task took too long. */
export interface CustomTaskTimedOutEvent extends WorkflowEventBase {
  eventType: "CUSTOM_TASK_TIMED_OUT";
  attributes: CustomTaskTimedOutAttributes;
}

/** Which limit a task passed. */
export interface CustomTaskTimedOutAttributes {
  /** What kind of task it is, as its author calls it. */
  customTaskType: string;
  /** Which limit was passed. */
  timeoutType?: string | null;
  customTaskId: string;
}

/** A task has stopped because it was asked to. */
export interface CustomTaskCanceledEvent extends WorkflowEventBase {
  eventType: "CUSTOM_TASK_CANCELED";
  attributes: CustomTaskCanceledAttributes;
}

/** Why a task stopped. */
export interface CustomTaskCanceledAttributes {
  /** What kind of task it is, as its author calls it. */
  customTaskType: string;
  /** Why, if that was said. */
  reason?: string | null;
  customTaskId: string;
}

/** An activity begins. Further tries of it do not begin again; they are told by `ACTIVITY_TASK_RETRYING`. */
export interface ActivityTaskStartedEvent extends WorkflowEventBase {
  eventType: "ACTIVITY_TASK_STARTED";
  attributes: ActivityTaskStartedAttributes;
}

/** The activity that begins, and with what. */
export interface ActivityTaskStartedAttributes {
  /** The activity that runs. */
  activityName: string;
  /** What the activity is given. */
  input: JSONPayload;
  /** The task that this is about. */
  taskId: string;
}

/** An activity has come to its result. */
export interface ActivityTaskCompletedEvent extends WorkflowEventBase {
  eventType: "ACTIVITY_TASK_COMPLETED";
  attributes: ActivityTaskCompletedAttributes;
}

/** What came of an activity. */
export interface ActivityTaskCompletedAttributes {
  /** The activity that runs. */
  activityName: string;
  /** What the activity returned. */
  result: JSONPayload;
  /** The task that this is about. */
  taskId: string;
}

/** A try of an activity has failed, and another follows. */
export interface ActivityTaskRetryingEvent extends WorkflowEventBase {
  eventType: "ACTIVITY_TASK_RETRYING";
  attributes: ActivityTaskRetryingAttributes;
}

/** How a try of an activity failed. */
export interface ActivityTaskRetryingAttributes {
  /** The activity that runs. */
  activityName: string;
  failure: WorkflowFailure;
  /** Which try failed, from 1. */
  attempt: number;
  /** The task that this is about. */
  taskId: string;
}

/** An activity has failed, and no other try follows. */
export interface ActivityTaskFailedEvent extends WorkflowEventBase {
  eventType: "ACTIVITY_TASK_FAILED";
  attributes: ActivityTaskFailedAttributes;
}

/** How the last try of an activity failed. */
export interface ActivityTaskFailedAttributes {
  /** The activity that runs. */
  activityName: string;
  failure: WorkflowFailure;
  /** Which try was the last, from 1. */
  attempt: number;
  /** The task that this is about. */
  taskId: string;
}
