import { SDKResource, answerOf, pagesOf } from "@tramontane/runtime";
import type { PageIterator, SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as failures from "../../models/errors.ts";
import * as operations from "../../operations/workflows/runs.ts";
import type { WorkflowsRunsListRunsParams } from "../../operations/workflows/runs.ts";
import type { WorkflowExecution, WorkflowExecutionListResponse } from "../../types/workflow-executions.ts";

const errors = { 422: failures.HTTPValidationError };

/** Find what was executed so far. */
export class WorkflowsRuns extends SDKResource {
  /**
   * Find runs.
   *
   * `GET /v1/workflows/runs`
   */
  listRuns(
    request?: WorkflowsRunsListRunsParams,
    options?: RequestOptions,
  ): Promise<PageIterator<WorkflowExecutionListResponse>> {
    return pagesOf(operations.listRuns(this.client(options), request), errors);
  }

  /**
   * Read a run.
   *
   * `GET /v1/workflows/runs/{run_id}`
   */
  getRun(request: WorkflowsRunsGetRunRequest, options?: RequestOptions): Promise<WorkflowExecution> {
    return answerOf(operations.getRun(this.client(options), request.runId), errors);
  }

  /**
   * Read all that has happened in a run.
   *
   * `GET /v1/workflows/runs/{run_id}/history`
   */
  getRunHistory(request: WorkflowsRunsGetRunHistoryRequest, options?: RequestOptions): Promise<unknown> {
    const { runId, ...params } = request;
    return answerOf(operations.getRunHistory(this.client(options), runId, params), errors);
  }
}

export interface WorkflowsRunsGetRunRequest {
  /**
   * The run to read.
   *
   * @format uuid
   */
  runId: string;
}

export interface WorkflowsRunsGetRunHistoryRequest {
  /**
   * The run to read.
   *
   * @format uuid
   */
  runId: string;
  /**
   * Whether inputs and results are decoded, rather than given as they are stored.
   *
   * @defaultValue false
   */
  decodePayloads?: boolean | null;
}
