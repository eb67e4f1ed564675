import { dateCodec, encode, path, query, reader, redirects, requestJson } from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";
import { workflowMetricsCodec } from "../../codecs/workflow-metrics.ts";
import type { HTTPValidationError } from "../../types/errors.ts";
import type { WorkflowMetrics } from "../../types/workflow-metrics.ts";

/**
 * Find out how often a workflow is executed, how long it takes, and how often it fails.
 *
 * `GET /v1/workflows/{workflow_name}/metrics`
 *
 * @param workflowName The workflow to measure.
 */
export function getWorkflowMetrics(
  client: Client,
  workflowName: string,
  params?: WorkflowsMetricsGetWorkflowMetricsParams,
  options?: RequestOptions,
): Call<WorkflowMetrics, WorkflowsMetricsErrors> {
  return requestJson(
    client,
    {
      method: "GET",
      path: path`/v1/workflows/${workflowName}/metrics`,
      query: query({ start_time: encode(params?.startTime, dateCodec), end_time: encode(params?.endTime, dateCodec) }),
      redirects,
    },
    options,
    reader(workflowMetricsCodec),
  );
}

export interface WorkflowsMetricsGetWorkflowMetricsParams {
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

/** What the operations of `workflows.metrics` answer when they fail, by status. */
export interface WorkflowsMetricsErrors {
  422: HTTPValidationError;
}
