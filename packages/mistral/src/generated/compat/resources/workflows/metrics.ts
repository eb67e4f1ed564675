import { SDKResource, answerOf } from "@tramontane/runtime";
import type { SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as failures from "../../models/errors.ts";
import * as operations from "../../operations/workflows/metrics.ts";
import type { WorkflowMetrics } from "../../types/workflow-metrics.ts";

const errors = { 422: failures.HTTPValidationError };

/** Find out how workflows fare. */
export class WorkflowsMetrics extends SDKResource {
  /**
   * Find out how often a workflow is executed, how long it takes, and how often it fails.
   *
   * `GET /v1/workflows/{workflow_name}/metrics`
   */
  getWorkflowMetrics(
    request: WorkflowsMetricsGetWorkflowMetricsRequest,
    options?: RequestOptions,
  ): Promise<WorkflowMetrics> {
    const { workflowName, ...params } = request;
    return answerOf(operations.getWorkflowMetrics(this.client(options), workflowName, params), errors);
  }
}

export interface WorkflowsMetricsGetWorkflowMetricsRequest {
  /** The workflow to measure. */
  workflowName: string;
  /**
   * Only executions that began after this.
   *
   * @format date-time
   */
  startTime?: Date | null;
  /**
   * Only executions that began before this.
   *
   * @format date-time
   */
  endTime?: Date | null;
}
