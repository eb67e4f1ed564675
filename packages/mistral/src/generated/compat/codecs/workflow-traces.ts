import type { Codec } from "@tramontane/runtime";
import { workflowExecutionCodec } from "./workflow-executions.ts";

/** How a `ExecutionTraceInfoResponse` is written on the wire. */
export const executionTraceInfoResponseCodec: Codec = {
  kind: "object",
  fields: { otel_trace_id: "otelTraceId", has_trace_data: "hasTraceData" },
  defaults: { hasTraceData: false },
};

/** How a `WorkflowExecutionTraceOTelResponse` is written on the wire. */
export const workflowExecutionTraceOTelResponseCodec: Codec = {
  kind: "object",
  bases: [() => workflowExecutionCodec],
  fields: { otel_trace_data: "otelTraceData", otel_trace_id: "otelTraceId", data_source: "dataSource" },
};

/** How a `WorkflowExecutionTraceSummaryResponse` is written on the wire. */
export const workflowExecutionTraceSummaryResponseCodec: Codec = {
  kind: "object",
  bases: [() => workflowExecutionCodec],
  fields: { span_tree: ["spanTree", () => workflowExecutionTraceSummarySpanCodec] },
};

/** How a `WorkflowExecutionTraceEventsResponse` is written on the wire. */
export const workflowExecutionTraceEventsResponseCodec: Codec = {
  kind: "object",
  bases: [() => workflowExecutionCodec],
  fields: { events: { kind: "array", items: () => workflowTraceEventCodec } },
};

/** How a `WorkflowExecutionTraceSummarySpan` is written on the wire. */
export const workflowExecutionTraceSummarySpanCodec: Codec = {
  kind: "object",
  fields: {
    start_time_unix_nano: "startTimeUnixNano",
    end_time_unix_nano: "endTimeUnixNano",
    events: { kind: "array", items: () => workflowExecutionTraceEventCodec },
    children: { kind: "array", items: () => workflowExecutionTraceSummarySpanCodec },
    span_id: "spanId",
  },
};

/** How a `WorkflowTraceEvent` is written on the wire. */
export const workflowTraceEventCodec: Codec = {
  kind: "tagged",
  tag: ["type", "type"],
  cases: {
    EVENT: () => workflowExecutionTraceEventCodec,
    EVENT_PROGRESS: () => workflowExecutionProgressTraceEventCodec,
  },
  other: { kind: "object", fields: { timestamp_unix_nano: "timestampUnixNano" }, defaults: { internal: false } },
};

/** How a `WorkflowExecutionTraceEvent` is written on the wire. */
export const workflowExecutionTraceEventCodec: Codec = {
  kind: "object",
  fields: { timestamp_unix_nano: "timestampUnixNano" },
  defaults: { internal: false },
};

/** How a `WorkflowExecutionProgressTraceEvent` is written on the wire. */
export const workflowExecutionProgressTraceEventCodec: Codec = {
  kind: "object",
  fields: {
    start_time_unix_ms: "startTimeUnixMs",
    end_time_unix_ms: "endTimeUnixMs",
    timestamp_unix_nano: "timestampUnixNano",
  },
  defaults: { internal: false },
};
