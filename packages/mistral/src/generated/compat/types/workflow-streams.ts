import type { WorkflowEvent } from "./workflow-events.ts";
import type { WorkflowStreamError } from "./workflow-logs.ts";

/** What happened, or what went wrong with the stream. Only the second has an `error`. */
export type WorkflowStreamItem = WorkflowStreamEvent | WorkflowStreamError;

/** Something that happened, and where. */
export interface WorkflowStreamEvent {
  data: WorkflowEvent;
  workflowContext: WorkflowStreamContext;
  /** @format date-time */
  timestamp?: Date;
  metadata?: { [key: string]: unknown };
  /** Its number in the order of all events. */
  brokerSequence: number;
  /** The stream that it belongs to. */
  stream: string;
}

/** The execution that something happened in. */
export interface WorkflowStreamContext {
  workflowName: string;
  /** The execution. */
  workflowExecId: string;
  /** The execution that started it, if one did. */
  parentWorkflowExecId?: string | null;
  /** The execution that all began with. */
  rootWorkflowExecId?: string | null;
  namespace: string;
}

/** Where events are taken from. */
export type WorkflowEventSource = "DATABASE" | "LIVE" | "HYBRID" | (string & {});

/** The values of the type {@link WorkflowEventSource} by name. */
export const WorkflowEventSource = {
  DATABASE: "DATABASE",
  LIVE: "LIVE",
  HYBRID: "HYBRID",
} as const;
