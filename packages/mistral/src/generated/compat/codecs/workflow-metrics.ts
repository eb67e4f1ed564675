import type { Codec } from "@tramontane/runtime";

/** How a `WorkflowMetrics` is written on the wire. */
export const workflowMetricsCodec: Codec = {
  kind: "object",
  fields: {
    execution_count: "executionCount",
    success_count: "successCount",
    error_count: "errorCount",
    retry_rate: "retryRate",
    average_latency_ms: "averageLatencyMs",
    latency_over_time: "latencyOverTime",
  },
};
