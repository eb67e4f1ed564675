import type { UnknownString } from "@tramontane/runtime";
import type { WorkflowExecution } from "./workflow-executions.ts";

/** Whether an execution has a trace. */
export interface ExecutionTraceInfoResponse {
  /** Which trace it is, if there is one. */
  otelTraceId?: string | null;
  /**
   * Whether there is anything to read in it.
   *
   * @defaultValue false
   */
  hasTraceData?: boolean;
}

/** An execution with its trace in the shape of OpenTelemetry. */
export interface WorkflowExecutionTraceOTelResponse extends WorkflowExecution {
  /** The trace, if there is one. */
  otelTraceData?: TempoTrace | null;
  otelTraceId?: string | null;
  /** What keeps the trace. */
  dataSource: string;
}

/** An execution with its trace as a tree. */
export interface WorkflowExecutionTraceSummaryResponse extends WorkflowExecution {
  /** The span that all others are within, if there is a trace. */
  spanTree?: WorkflowExecutionTraceSummarySpan | null;
}

/** An execution with its trace as a list. */
export interface WorkflowExecutionTraceEventsResponse extends WorkflowExecution {
  events?: WorkflowTraceEvent[];
}

/** A stretch of time in which something was done, and what was done within it. */
export interface WorkflowExecutionTraceSummarySpan {
  name: string;
  /** Nanoseconds since 1970, too many for a double to hold exactly. */
  startTimeUnixNano: number;
  /** Nanoseconds since 1970; `null` while it lasts. */
  endTimeUnixNano: number | null;
  attributes: { [key: string]: WorkflowExecutionTraceSummaryAttributesValues };
  events: WorkflowExecutionTraceEvent[];
  /** The spans within it. */
  children?: WorkflowExecutionTraceSummarySpan[];
  spanId: string;
}

/** What an attribute holds. */
export type WorkflowExecutionTraceSummaryAttributesValues = string | number | boolean | unknown[] | null;

/** Something that happened, at a moment or over some time. */
export type WorkflowTraceEvent =
  | WorkflowExecutionTraceEvent
  | WorkflowExecutionProgressTraceEvent
  | UnknownWorkflowTraceEvent;

/** A {@link WorkflowTraceEvent} that this version of the client does not know. */
export interface UnknownWorkflowTraceEvent {
  type: UnknownString;
  name: string;
  /** Nanoseconds since 1970, too many for a double to hold exactly. */
  timestampUnixNano: number;
  attributes: { [key: string]: WorkflowExecutionTraceSummaryAttributesValues };
  /**
   * Whether it belongs to the machinery.
   *
   * @defaultValue false
   */
  internal?: boolean;
  id: string;
  [key: string]: unknown;
}

/** Something that happened at a moment. */
export interface WorkflowExecutionTraceEvent {
  type: "EVENT";
  name: string;
  /** Nanoseconds since 1970, too many for a double to hold exactly. */
  timestampUnixNano: number;
  attributes: { [key: string]: WorkflowExecutionTraceSummaryAttributesValues };
  /**
   * Whether it belongs to the machinery.
   *
   * @defaultValue false
   */
  internal?: boolean;
  id: string;
}

/** Something that takes its time. */
export interface WorkflowExecutionProgressTraceEvent {
  type: "EVENT_PROGRESS";
  name: string;
  /** @defaultValue "RUNNING" */
  status?: WorkflowTraceEventStatus;
  /** Why it failed, if it has. */
  error?: string | null;
  /** Milliseconds since 1970. */
  startTimeUnixMs: number;
  /** Milliseconds since 1970; `null` while it lasts. */
  endTimeUnixMs?: number | null;
  /** Nanoseconds since 1970, too many for a double to hold exactly. */
  timestampUnixNano: number;
  attributes: { [key: string]: WorkflowExecutionTraceSummaryAttributesValues };
  /**
   * Whether it belongs to the machinery.
   *
   * @defaultValue false
   */
  internal?: boolean;
  id: string;
}

/** How far something has come. */
export type WorkflowTraceEventStatus = "RUNNING" | "COMPLETED" | "FAILED" | (string & {});

/** The values of the type {@link WorkflowTraceEventStatus} by name. */
export const WorkflowTraceEventStatus = {
  RUNNING: "RUNNING",
  COMPLETED: "COMPLETED",
  FAILED: "FAILED",
} as const;

/** A trace as OpenTelemetry writes it in JSON, whatever keeps it. */
export interface TempoTrace {
  /** A batch for each that took part. */
  batches?: TempoTraceBatch[];
}

/** What one participant did. */
export interface TempoTraceBatch {
  resource: TempoTraceResource;
  scopeSpans?: TempoTraceScopeSpan[];
}

/** Who took part. */
export interface TempoTraceResource {
  attributes?: TempoTraceAttribute[];
}

/** What one library recorded. */
export interface TempoTraceScopeSpan {
  scope: TempoTraceScope;
  spans?: TempoTraceSpan[];
}

/** A library that records spans. */
export interface TempoTraceScope {
  name: string;
}

/** A stretch of time in which something was done. */
export interface TempoTraceSpan {
  name: string;
  kind: TempoTraceSpanKind;
  /** Nanoseconds since 1970, in digits. */
  startTimeUnixNano: string;
  /** Nanoseconds since 1970, in digits. */
  endTimeUnixNano: string;
  attributes?: TempoTraceAttribute[];
  events?: TempoTraceEvent[];
  /** The span that it is within, if it is within one. */
  parentSpanId?: string | null;
  spanId: string;
  traceId: string;
}

/** Whether a span waits for another process, serves one, or neither. */
export type TempoTraceSpanKind = "SPAN_KIND_INTERNAL" | "SPAN_KIND_SERVER" | "SPAN_KIND_CLIENT" | (string & {});

/** The values of the type {@link TempoTraceSpanKind} by name. */
export const TempoTraceSpanKind = {
  SPANKINDINTERNAL: "SPAN_KIND_INTERNAL",
  SPANKINDSERVER: "SPAN_KIND_SERVER",
  SPANKINDCLIENT: "SPAN_KIND_CLIENT",
} as const;

/** Something that happened within a span. */
export interface TempoTraceEvent {
  name: string;
  /** Nanoseconds since 1970, in digits. */
  timeUnixNano: string;
  attributes?: TempoTraceAttribute[];
}

/** Something that is known of a participant, a span or an event. */
export interface TempoTraceAttribute {
  key: string;
  value: TempoTraceAttributeValue;
}

/** A value, under a key that tells its type. */
export type TempoTraceAttributeValue =
  | TempoTraceAttributeStringValue
  | TempoTraceAttributeIntValue
  | TempoTraceAttributeDoubleValue
  | TempoTraceAttributeBoolValue
  | TempoTraceAttributeArrayValue;

/** A text. */
export interface TempoTraceAttributeStringValue {
  stringValue: string;
}

/** A whole number. */
export interface TempoTraceAttributeIntValue {
  /** In digits, since a double does not hold them all. */
  intValue: string;
}

/** A number. */
export interface TempoTraceAttributeDoubleValue {
  doubleValue: number;
}

/** A truth value. */
export interface TempoTraceAttributeBoolValue {
  boolValue: boolean;
}

/** A list. */
export interface TempoTraceAttributeArrayValue {
  arrayValue: TempoTraceAttributeArrayContainer;
}

/** What is in a list. */
export interface TempoTraceAttributeArrayContainer {
  values?: TempoTraceAttributeArrayElement[];
}

/** An element of a list. One of its properties is there. */
export interface TempoTraceAttributeArrayElement {
  stringValue?: string | null;
  /** In digits, since a double does not hold them all. */
  intValue?: string | null;
  doubleValue?: number | null;
  boolValue?: boolean | null;
}
