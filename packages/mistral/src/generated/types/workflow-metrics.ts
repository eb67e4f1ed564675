/** How a workflow fared over some time. */
export interface WorkflowMetrics {
  /** How often it was executed. */
  execution_count: ScalarMetric;
  /** How often it went well. */
  success_count: ScalarMetric;
  /** How often it failed or was terminated. */
  error_count: ScalarMetric;
  /** The share of executions that had to try something again. */
  retry_rate: ScalarMetric;
  /** How long an execution took on average, in milliseconds. */
  average_latency_ms: ScalarMetric;
  /** How long executions took, over time. */
  latency_over_time: TimeSeriesMetric;
}

/** A number. */
export interface ScalarMetric {
  value: number;
}

/** A number as it changes over time. */
export interface TimeSeriesMetric {
  /** Pairs of a moment and the number then. */
  value: [number, number][];
}
