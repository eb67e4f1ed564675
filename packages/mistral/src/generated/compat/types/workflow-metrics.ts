/** How a workflow fared over some time. */
export interface WorkflowMetrics {
  /** How often it was executed. */
  executionCount: ScalarMetric;
  /** How often it went well. */
  successCount: ScalarMetric;
  /** How often it failed or was terminated. */
  errorCount: ScalarMetric;
  /** The share of executions that had to try something again. */
  retryRate: ScalarMetric;
  /** How long an execution took on average, in milliseconds. */
  averageLatencyMs: ScalarMetric;
  /** How long executions took, over time. */
  latencyOverTime: TimeSeriesMetric;
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
