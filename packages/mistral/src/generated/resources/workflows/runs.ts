import { Resource, paginate, path, query, redirects, requestJson } from "@tramontane/runtime";
import type { Call, PageCall, RequestOptions } from "@tramontane/runtime";
import type {
  WorkflowsRunsErrors,
  WorkflowsRunsGetRunHistoryParams,
  WorkflowsRunsListRunsParams,
} from "../../operations/workflows/runs.ts";
import type {
  WorkflowExecution,
  WorkflowExecutionListResponse,
  WorkflowExecutionWithoutResult,
} from "../../types/workflow-executions.ts";

/** Find what was executed so far. */
export class WorkflowsRuns extends Resource {
  /**
   * Find runs.
   *
   * `GET /v1/workflows/runs`
   */
  listRuns(
    params?: WorkflowsRunsListRunsParams,
    options?: RequestOptions,
  ): PageCall<WorkflowExecutionWithoutResult, WorkflowExecutionListResponse, WorkflowsRunsErrors> {
    return paginate(
      params,
      (params, options) =>
        requestJson(
          this.client,
          { method: "GET", path: "/v1/workflows/runs", query: query(params), redirects },
          options,
        ),
      (page) => ({
        items: page.executions,
        next: page.next_page_token ? { next_page_token: page.next_page_token } : undefined,
      }),
      options,
    );
  }

  /**
   * Read a run.
   *
   * `GET /v1/workflows/runs/{run_id}`
   *
   * @param run_id The run to read.
   */
  getRun(run_id: string, options?: RequestOptions): Call<WorkflowExecution, WorkflowsRunsErrors> {
    return requestJson(this.client, { method: "GET", path: path`/v1/workflows/runs/${run_id}`, redirects }, options);
  }

  /**
   * Read all that has happened in a run.
   *
   * `GET /v1/workflows/runs/{run_id}/history`
   *
   * @param run_id The run to read.
   */
  getRunHistory(
    run_id: string,
    params?: WorkflowsRunsGetRunHistoryParams,
    options?: RequestOptions,
  ): Call<unknown, WorkflowsRunsErrors> {
    return requestJson(
      this.client,
      { method: "GET", path: path`/v1/workflows/runs/${run_id}/history`, query: query(params), redirects },
      options,
    );
  }
}
