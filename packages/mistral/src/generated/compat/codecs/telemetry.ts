import { dateCodec } from "@tramontane/runtime";
import type { Codec } from "@tramontane/runtime";

/** How a `TelemetryFields` is written on the wire. */
export const telemetryFieldsCodec: Codec = {
  kind: "object",
  fields: { field_definitions: ["fieldDefinitions", { kind: "array", items: () => telemetryFieldDefinitionCodec }] },
};

/** How a `TelemetryFieldDefinition` is written on the wire. */
export const telemetryFieldDefinitionCodec: Codec = {
  kind: "object",
  fields: { supported_operators: "supportedOperators", supported_aggregations: "supportedAggregations" },
};

/** How a `AggregationRequest` is written on the wire. */
export const aggregationRequestCodec: Codec = {
  kind: "object",
  fields: { search_expression: "searchExpression", time_dimension: "timeDimension", order_by: "orderBy" },
};

/** How a `Aggregation` is written on the wire. */
export const aggregationCodec: Codec = {
  kind: "object",
  fields: { data: { kind: "array", items: () => aggregationRowCodec }, meta: () => aggregationMetaCodec },
};

/** How a `AggregationRow` is written on the wire. */
export const aggregationRowCodec: Codec = {
  kind: "object",
  fields: { metric_name: "metricName", metric_value: "metricValue", time_bucket: ["timeBucket", dateCodec] },
};

/** How a `AggregationMeta` is written on the wire. */
export const aggregationMetaCodec: Codec = {
  kind: "object",
  fields: {
    from_timestamp: ["fromTimestamp", dateCodec],
    to_timestamp: ["toTimestamp", dateCodec],
    granularity_seconds: "granularitySeconds",
  },
};
