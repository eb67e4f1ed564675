import type { WorkflowEvent } from "./workflow-events.ts";
import type { WorkflowStreamError } from "./workflow-logs.ts";

/** What happened, or what went wrong with the stream. Only the second has an `error`. */
export type WorkflowStreamItem = WorkflowStreamEvent | WorkflowStreamError;

/** Something that happened, and where. */
export interface WorkflowStreamEvent {
  data: WorkflowEvent;
  workflow_context: WorkflowStreamContext;
  /** @format date-time */
  timestamp?: string;
  metadata?: { [key: string]: unknown };
  /** Its number in the order of all events. */
  broker_sequence: number;
  /** The stream that it belongs to. */
  stream: string;
}

/** The execution that something happened in. */
export interface WorkflowStreamContext {
  workflow_name: string;
  /** The execution. */
  workflow_exec_id: string;
  /** The execution that started it, if one did. */
  parent_workflow_exec_id?: string | null;
  /** The execution that all began with. */
  root_workflow_exec_id?: string | null;
  namespace: string;
}

/** Where events are taken from. */
export type WorkflowEventSource = "DATABASE" | "LIVE" | "HYBRID" | (string & {});
