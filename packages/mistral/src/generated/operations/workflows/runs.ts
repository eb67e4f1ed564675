import { paginate, path, query, redirects, requestJson } from "@tramontane/runtime";
import type { Call, Client, PageCall, RequestOptions } from "@tramontane/runtime";
import type { HTTPValidationError } from "../../types/errors.ts";
import type {
  WorkflowExecution,
  WorkflowExecutionListResponse,
  WorkflowExecutionStatus,
  WorkflowExecutionWithoutResult,
} from "../../types/workflow-executions.ts";

/**
 * Find runs.
 *
 * `GET /v1/workflows/runs`
 */
export function listRuns(
  client: Client,
  params?: WorkflowsRunsListRunsParams,
  options?: RequestOptions,
): PageCall<WorkflowExecutionWithoutResult, WorkflowExecutionListResponse, WorkflowsRunsErrors> {
  return paginate(
    params,
    (params, options) =>
      requestJson(client, { method: "GET", path: "/v1/workflows/runs", query: query(params), redirects }, options),
    (page) => ({
      items: page.executions,
      next: page.next_page_token ? { next_page_token: page.next_page_token } : undefined,
    }),
    options,
  );
}

export interface WorkflowsRunsListRunsParams {
  /** Only runs of this workflow, by its name or by its id. */
  workflow_identifier?: string;
  /** Only runs of workflows whose name, display name or id matches this text. */
  search?: string;
  /** Only runs in this state, or in one of these. The parameter is repeated for each. */
  status?: WorkflowExecutionStatus | WorkflowExecutionStatus[];
  /** Only this execution and all that came out of it, directly or not. */
  root_execution_id?: string;
  /** Only runs of this deployment. */
  deployment_name?: string;
  /** Only runs of workflows that bear every one of these tags, at most 20. The parameter is repeated for each. */
  workflow_tags?: string[];
  /**
   * Only runs with these search keys, at most 3, each written `key:value`. The key has to be the same, the value to
   * resemble. The parameter is repeated for each.
   */
  search_key?: string[];
  /** Only runs of this user; `current` stands for whoever asks. */
  user_id?: string;
  /**
   * Only runs that began at this moment or later.
   *
   * @format date-time
   */
  start_time_after?: string;
  /**
   * Only runs that began at this moment or earlier.
   *
   * @format date-time
   */
  start_time_before?: string;
  /**
   * Only runs that ended at this moment or later; none that still run.
   *
   * @format date-time
   */
  end_time_after?: string;
  /**
   * Only runs that ended at this moment or earlier; none that still run.
   *
   * @format date-time
   */
  end_time_before?: string;
  /**
   * Whether runs of workflows that belong to the machinery are listed, too.
   *
   * @defaultValue true
   */
  include_internal?: boolean;
  /** What to sort by. */
  sort_by?: "start_time" | "end_time" | (string & {});
  /**
   * Which way to sort.
   *
   * @defaultValue "desc"
   */
  order?: "asc" | "desc" | (string & {});
  /**
   * How many runs to a page, at most 1,000.
   *
   * @defaultValue 50
   */
  page_size?: number;
  /** The `next_page_token` of the page before. */
  next_page_token?: string;
}

/**
 * Read a run.
 *
 * `GET /v1/workflows/runs/{run_id}`
 *
 * @param run_id The run to read.
 */
export function getRun(
  client: Client,
  run_id: string,
  options?: RequestOptions,
): Call<WorkflowExecution, WorkflowsRunsErrors> {
  return requestJson(client, { method: "GET", path: path`/v1/workflows/runs/${run_id}`, redirects }, options);
}

/**
 * Read all that has happened in a run.
 *
 * `GET /v1/workflows/runs/{run_id}/history`
 *
 * @param run_id The run to read.
 */
export function getRunHistory(
  client: Client,
  run_id: string,
  params?: WorkflowsRunsGetRunHistoryParams,
  options?: RequestOptions,
): Call<unknown, WorkflowsRunsErrors> {
  return requestJson(
    client,
    { method: "GET", path: path`/v1/workflows/runs/${run_id}/history`, query: query(params), redirects },
    options,
  );
}

export interface WorkflowsRunsGetRunHistoryParams {
  /**
   * Whether inputs and results are decoded, rather than given as they are stored.
   *
   * @defaultValue false
   */
  decode_payloads?: boolean;
}

/** What the operations of `workflows.runs` answer when they fail, by status. */
export interface WorkflowsRunsErrors {
  422: HTTPValidationError;
}
