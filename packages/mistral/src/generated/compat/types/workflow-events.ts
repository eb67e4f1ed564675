import type { UnknownString } from "@tramontane/runtime";
import type { JSONPayload } from "./workflow-payloads.ts";
import type {
  ActivityTaskCompletedEvent,
  ActivityTaskFailedEvent,
  ActivityTaskRetryingEvent,
  ActivityTaskStartedEvent,
  CustomTaskCanceledEvent,
  CustomTaskCompletedEvent,
  CustomTaskFailedEvent,
  CustomTaskInProgressEvent,
  CustomTaskStartedEvent,
  CustomTaskTimedOutEvent,
} from "./workflow-task-events.ts";

/** A page of events. */
export interface ListWorkflowEventResponse {
  events: WorkflowEvent[];
  /** What to ask the next page by; `null` on the last. */
  nextCursor?: string | null;
}

/** Something that happened in an execution of a workflow. */
export type WorkflowEvent =
  | WorkflowExecutionStartedEvent
  | WorkflowExecutionCompletedEvent
  | WorkflowExecutionFailedEvent
  | WorkflowExecutionCanceledEvent
  | WorkflowExecutionContinuedAsNewEvent
  | WorkflowTaskTimedOutEvent
  | WorkflowTaskFailedEvent
  | CustomTaskStartedEvent
  | CustomTaskInProgressEvent
  | CustomTaskCompletedEvent
  | CustomTaskFailedEvent
  | CustomTaskTimedOutEvent
  | CustomTaskCanceledEvent
  | ActivityTaskStartedEvent
  | ActivityTaskCompletedEvent
  | ActivityTaskRetryingEvent
  | ActivityTaskFailedEvent
  | UnknownWorkflowEvent;

/** A {@link WorkflowEvent} that this version of the client does not know. */
export interface UnknownWorkflowEvent {
  eventType: UnknownString;
  workflowName: string;
  /** When it happened, in nanoseconds since 1970. They are too many for a double to hold exactly. */
  eventTimestamp: number;
  /** The execution that it happened in. */
  workflowExecId: string;
  /** The run that it happened in. An execution that goes on as new keeps its id and gets a new run. */
  workflowRunId: string;
  /** The run before, where this one continues it. */
  continuedRunId: string | null;
  /**
   * The run that this one goes back to by continuing or by trying again. A reset begins anew, and so does every other
   * run.
   */
  firstExecutionRunId: string | null;
  /** The execution that all began with. */
  rootWorkflowExecId: string;
  /** The execution that started this one, if one did. */
  parentWorkflowExecId: string | null;
  /** The schedule that started it, if one did. */
  scheduleId: string | null;
  eventId: string;
  [key: string]: unknown;
}

/** What an event is about. */
export type WorkflowEventType =
  | "WORKFLOW_EXECUTION_STARTED"
  | "WORKFLOW_EXECUTION_COMPLETED"
  | "WORKFLOW_EXECUTION_FAILED"
  | "WORKFLOW_EXECUTION_CANCELED"
  | "WORKFLOW_EXECUTION_CONTINUED_AS_NEW"
  | "WORKFLOW_TASK_TIMED_OUT"
  | "WORKFLOW_TASK_FAILED"
  | "CUSTOM_TASK_STARTED"
  | "CUSTOM_TASK_IN_PROGRESS"
  | "CUSTOM_TASK_COMPLETED"
  | "CUSTOM_TASK_FAILED"
  | "CUSTOM_TASK_TIMED_OUT"
  | "CUSTOM_TASK_CANCELED"
  | "ACTIVITY_TASK_STARTED"
  | "ACTIVITY_TASK_COMPLETED"
  | "ACTIVITY_TASK_RETRYING"
  | "ACTIVITY_TASK_FAILED"
  | (string & {});

/** The values of the type {@link WorkflowEventType} by name. */
export const WorkflowEventType = {
  WORKFLOWEXECUTIONSTARTED: "WORKFLOW_EXECUTION_STARTED",
  WORKFLOWEXECUTIONCOMPLETED: "WORKFLOW_EXECUTION_COMPLETED",
  WORKFLOWEXECUTIONFAILED: "WORKFLOW_EXECUTION_FAILED",
  WORKFLOWEXECUTIONCANCELED: "WORKFLOW_EXECUTION_CANCELED",
  WORKFLOWEXECUTIONCONTINUEDASNEW: "WORKFLOW_EXECUTION_CONTINUED_AS_NEW",
  WORKFLOWTASKTIMEDOUT: "WORKFLOW_TASK_TIMED_OUT",
  WORKFLOWTASKFAILED: "WORKFLOW_TASK_FAILED",
  CUSTOMTASKSTARTED: "CUSTOM_TASK_STARTED",
  CUSTOMTASKINPROGRESS: "CUSTOM_TASK_IN_PROGRESS",
  CUSTOMTASKCOMPLETED: "CUSTOM_TASK_COMPLETED",
  CUSTOMTASKFAILED: "CUSTOM_TASK_FAILED",
  CUSTOMTASKTIMEDOUT: "CUSTOM_TASK_TIMED_OUT",
  CUSTOMTASKCANCELED: "CUSTOM_TASK_CANCELED",
  ACTIVITYTASKSTARTED: "ACTIVITY_TASK_STARTED",
  ACTIVITYTASKCOMPLETED: "ACTIVITY_TASK_COMPLETED",
  ACTIVITYTASKRETRYING: "ACTIVITY_TASK_RETRYING",
  ACTIVITYTASKFAILED: "ACTIVITY_TASK_FAILED",
} as const;

/** What every event tells. */
export interface WorkflowEventBase {
  workflowName: string;
  /** When it happened, in nanoseconds since 1970. They are too many for a double to hold exactly. */
  eventTimestamp: number;
  /** The execution that it happened in. */
  workflowExecId: string;
  /** The run that it happened in. An execution that goes on as new keeps its id and gets a new run. */
  workflowRunId: string;
  /** The run before, where this one continues it. */
  continuedRunId: string | null;
  /**
   * The run that this one goes back to by continuing or by trying again. A reset begins anew, and so does every other
   * run.
   */
  firstExecutionRunId: string | null;
  /** The execution that all began with. */
  rootWorkflowExecId: string;
  /** The execution that started this one, if one did. */
  parentWorkflowExecId: string | null;
  /** The schedule that started it, if one did. */
  scheduleId: string | null;
  eventId: string;
}

/** An execution begins. It is the first event of each. */
export interface WorkflowExecutionStartedEvent extends WorkflowEventBase {
  eventType: "WORKFLOW_EXECUTION_STARTED";
  attributes: WorkflowExecutionStartedAttributes;
}

/** What is executed, and with what. */
export interface WorkflowExecutionStartedAttributes {
  workflowName: string;
  /** What people see. */
  displayName?: string | null;
  /** What the workflow is given. */
  input: JSONPayload;
  /**
   * Which try of the execution this is, from 1.
   *
   * @defaultValue 1
   */
  attempt?: number;
  /** The task that this is about. */
  taskId: string;
}

/** An execution has come to its result. Nothing follows. */
export interface WorkflowExecutionCompletedEvent extends WorkflowEventBase {
  eventType: "WORKFLOW_EXECUTION_COMPLETED";
  attributes: WorkflowExecutionCompletedAttributes;
}

/** What came of an execution. */
export interface WorkflowExecutionCompletedAttributes {
  /** What the workflow returned. */
  result: JSONPayload;
  /**
   * Which try of the execution this is, from 1.
   *
   * @defaultValue 1
   */
  attempt?: number;
  /** The task that this is about. */
  taskId: string;
}

/** An execution has failed. Nothing follows. */
export interface WorkflowExecutionFailedEvent extends WorkflowEventBase {
  eventType: "WORKFLOW_EXECUTION_FAILED";
  attributes: WorkflowExecutionFailedAttributes;
}

/** How an execution failed. */
export interface WorkflowExecutionFailedAttributes {
  failure: WorkflowFailure;
  /**
   * Which try of the execution this is, from 1.
   *
   * @defaultValue 1
   */
  attempt?: number;
  /** The task that this is about. */
  taskId: string;
}

/** An execution has stopped because it was asked to. Nothing follows. */
export interface WorkflowExecutionCanceledEvent extends WorkflowEventBase {
  eventType: "WORKFLOW_EXECUTION_CANCELED";
  attributes: WorkflowExecutionCanceledAttributes;
}

/** Why an execution stopped. */
export interface WorkflowExecutionCanceledAttributes {
  /** Why, if that was said. */
  reason?: string | null;
  /**
   * Which try of the execution this is, from 1.
   *
   * @defaultValue 1
   */
  attempt?: number;
  /** The task that this is about. */
  taskId: string;
}

/** An execution goes on in a new run, whose history is empty. */
export interface WorkflowExecutionContinuedAsNewEvent extends WorkflowEventBase {
  eventType: "WORKFLOW_EXECUTION_CONTINUED_AS_NEW";
  attributes: WorkflowExecutionContinuedAsNewAttributes;
}

/** The run that an execution goes on in. */
export interface WorkflowExecutionContinuedAsNewAttributes {
  /** The run that goes on. */
  newExecutionRunId: string;
  workflowName: string;
  /** What the new run is given. */
  input: JSONPayload;
  /** The task that this is about. */
  taskId: string;
}

/** A step of a workflow took too long. */
export interface WorkflowTaskTimedOutEvent extends WorkflowEventBase {
  eventType: "WORKFLOW_TASK_TIMED_OUT";
  attributes: WorkflowTaskTimedOutAttributes;
}

/** Which limit a step of a workflow passed. */
export interface WorkflowTaskTimedOutAttributes {
  /** Which limit was passed, such as `START_TO_CLOSE`. */
  timeoutType?: string | null;
  /** The task that this is about. */
  taskId: string;
}

/** A step of a workflow has failed. It may be tried again. */
export interface WorkflowTaskFailedEvent extends WorkflowEventBase {
  eventType: "WORKFLOW_TASK_FAILED";
  attributes: WorkflowTaskFailedAttributes;
}

/** How a step of a workflow failed. */
export interface WorkflowTaskFailedAttributes {
  failure: WorkflowFailure;
  /** The task that this is about. */
  taskId: string;
}

/** Why something failed. */
export interface WorkflowFailure {
  /** What went wrong, for a person. */
  message: string;
}
