import { dateCodec } from "@tramontane/runtime";
import type { Codec } from "@tramontane/runtime";

/** How a `WorkflowLogSearchResponse` is written on the wire. */
export const workflowLogSearchResponseCodec: Codec = {
  kind: "object",
  fields: { results: { kind: "array", items: () => workflowLogRecordCodec }, next_cursor: "nextCursor" },
};

/** How a `WorkflowLogRecord` is written on the wire. */
export const workflowLogRecordCodec: Codec = {
  kind: "object",
  fields: {
    severity_text: "severityText",
    timestamp: dateCodec,
    log_attributes: "logAttributes",
    trace_id: "traceId",
    span_id: "spanId",
  },
};
