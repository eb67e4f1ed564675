import { dateCodec } from "@tramontane/runtime";
import type { Codec } from "@tramontane/runtime";

/** How a `LogsRequest` is written on the wire. */
export const logsRequestCodec: Codec = { kind: "object", fields: { search_expression: "searchExpression" } };

/** How a `SearchLogsResponse` is written on the wire. */
export const searchLogsResponseCodec: Codec = { kind: "object", fields: { logs: () => feedResultLogRecordCodec } };

/** How a `FeedResultLogRecord` is written on the wire. */
export const feedResultLogRecordCodec: Codec = {
  kind: "object",
  fields: { results: { kind: "array", items: () => logRecordCodec } },
};

/** How a `LogRecord` is written on the wire. */
export const logRecordCodec: Codec = {
  kind: "object",
  fields: {
    timestamp: dateCodec,
    severity_text: "severityText",
    severity_number: "severityNumber",
    event_name: "eventName",
    service_name: "serviceName",
    trace_id: "traceId",
    span_id: "spanId",
    trace_flags: "traceFlags",
    log_attributes: "logAttributes",
    resource_attributes: "resourceAttributes",
    resource_schema_url: "resourceSchemaUrl",
    scope_name: "scopeName",
    scope_version: "scopeVersion",
    scope_attributes: "scopeAttributes",
    scope_schema_url: "scopeSchemaUrl",
    user_id: "userId",
    workspace_id: "workspaceId",
    organization_id: "organizationId",
    customer_id: "customerId",
  },
};
