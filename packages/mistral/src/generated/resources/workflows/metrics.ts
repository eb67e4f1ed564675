import { Resource, path, query, redirects, requestJson } from "@tramontane/runtime";
import type { Call, RequestOptions } from "@tramontane/runtime";
import type {
  WorkflowsMetricsErrors,
  WorkflowsMetricsGetWorkflowMetricsParams,
} from "../../operations/workflows/metrics.ts";
import type { WorkflowMetrics } from "../../types/workflow-metrics.ts";

/** Find out how workflows fare. */
export class WorkflowsMetrics extends Resource {
  /**
   * Find out how often a workflow is executed, how long it takes, and how often it fails.
   *
   * `GET /v1/workflows/{workflow_name}/metrics`
   *
   * @param workflow_name The workflow to measure.
   */
  getWorkflowMetrics(
    workflow_name: string,
    params?: WorkflowsMetricsGetWorkflowMetricsParams,
    options?: RequestOptions,
  ): Call<WorkflowMetrics, WorkflowsMetricsErrors> {
    return requestJson(
      this.client,
      { method: "GET", path: path`/v1/workflows/${workflow_name}/metrics`, query: query(params), redirects },
      options,
    );
  }
}
