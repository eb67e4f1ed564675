import { path, query, redirects, requestJson } from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";
import type { HTTPValidationError } from "../../types/errors.ts";
import type { WorkflowMetrics } from "../../types/workflow-metrics.ts";

/**
 * Find out how often a workflow is executed, how long it takes, and how often it fails.
 *
 * `GET /v1/workflows/{workflow_name}/metrics`
 *
 * @param workflow_name The workflow to measure.
 */
export function getWorkflowMetrics(
  client: Client,
  workflow_name: string,
  params?: WorkflowsMetricsGetWorkflowMetricsParams,
  options?: RequestOptions,
): Call<WorkflowMetrics, WorkflowsMetricsErrors> {
  return requestJson(
    client,
    { method: "GET", path: path`/v1/workflows/${workflow_name}/metrics`, query: query(params), redirects },
    options,
  );
}

export interface WorkflowsMetricsGetWorkflowMetricsParams {
  /**
   * Only executions that began after this.
   *
   * @format date-time
   */
  start_time?: string;
  /**
   * Only executions that began before this.
   *
   * @format date-time
   */
  end_time?: string;
}

/** What the operations of `workflows.metrics` answer when they fail, by status. */
export interface WorkflowsMetricsErrors {
  422: HTTPValidationError;
}
