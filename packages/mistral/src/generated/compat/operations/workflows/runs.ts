import { dateCodec, encode, paginate, path, query, reader, redirects, requestJson } from "@tramontane/runtime";
import type { Call, Client, PageCall, RequestOptions } from "@tramontane/runtime";
import { workflowExecutionCodec, workflowExecutionListResponseCodec } from "../../codecs/workflow-executions.ts";
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
      requestJson(
        client,
        {
          method: "GET",
          path: "/v1/workflows/runs",
          query: query({
            workflow_identifier: params?.workflowIdentifier,
            search: params?.search,
            status: params?.status,
            root_execution_id: params?.rootExecutionId,
            deployment_name: params?.deploymentName,
            workflow_tags: params?.workflowTags,
            search_key: params?.searchKey,
            user_id: params?.userId,
            start_time_after: encode(params?.startTimeAfter, dateCodec),
            start_time_before: encode(params?.startTimeBefore, dateCodec),
            end_time_after: encode(params?.endTimeAfter, dateCodec),
            end_time_before: encode(params?.endTimeBefore, dateCodec),
            include_internal: params?.includeInternal,
            sort_by: params?.sortBy,
            order: params?.order,
            page_size: params?.pageSize,
            next_page_token: params?.nextPageToken,
          }),
          redirects,
        },
        options,
        reader(workflowExecutionListResponseCodec),
      ),
    (page) => ({
      items: page.executions,
      next: page.nextPageToken ? { nextPageToken: page.nextPageToken } : undefined,
    }),
    options,
  );
}

export interface WorkflowsRunsListRunsParams {
  /** Only runs of this workflow, by its name or by its id. */
  workflowIdentifier?: string | null;
  /** Only runs of workflows whose name, display name or id matches this text. */
  search?: string | null;
  /** Only runs in this state, or in one of these. The parameter is repeated for each. */
  status?: WorkflowExecutionStatus | WorkflowExecutionStatus[] | null;
  /** Only this execution and all that came out of it, directly or not. */
  rootExecutionId?: string | null;
  /** Only runs of this deployment. */
  deploymentName?: string | null;
  /** Only runs of workflows that bear every one of these tags, at most 20. The parameter is repeated for each. */
  workflowTags?: string[] | null;
  /**
   * Only runs with these search keys, at most 3, each written `key:value`. The key has to be the same, the value to
   * resemble. The parameter is repeated for each.
   */
  searchKey?: string[] | null;
  /** Only runs of this user; `current` stands for whoever asks. */
  userId?: string | null;
  /**
   * Only runs that began at this moment or later.
   *
   * @format date-time
   */
  startTimeAfter?: Date | null;
  /**
   * Only runs that began at this moment or earlier.
   *
   * @format date-time
   */
  startTimeBefore?: Date | null;
  /**
   * Only runs that ended at this moment or later; none that still run.
   *
   * @format date-time
   */
  endTimeAfter?: Date | null;
  /**
   * Only runs that ended at this moment or earlier; none that still run.
   *
   * @format date-time
   */
  endTimeBefore?: Date | null;
  /**
   * Whether runs of workflows that belong to the machinery are listed, too.
   *
   * @defaultValue true
   */
  includeInternal?: boolean | null;
  /** What to sort by. */
  sortBy?: "start_time" | "end_time" | (string & {}) | null;
  /**
   * Which way to sort.
   *
   * @defaultValue "desc"
   */
  order?: "asc" | "desc" | (string & {}) | null;
  /**
   * How many runs to a page, at most 1,000.
   *
   * @defaultValue 50
   */
  pageSize?: number | null;
  /** The `next_page_token` of the page before. */
  nextPageToken?: string | null;
}

/**
 * Read a run.
 *
 * `GET /v1/workflows/runs/{run_id}`
 *
 * @param runId The run to read.
 */
export function getRun(
  client: Client,
  runId: string,
  options?: RequestOptions,
): Call<WorkflowExecution, WorkflowsRunsErrors> {
  return requestJson(
    client,
    { method: "GET", path: path`/v1/workflows/runs/${runId}`, redirects },
    options,
    reader(workflowExecutionCodec),
  );
}

/**
 * Read all that has happened in a run.
 *
 * `GET /v1/workflows/runs/{run_id}/history`
 *
 * @param runId The run to read.
 */
export function getRunHistory(
  client: Client,
  runId: string,
  params?: WorkflowsRunsGetRunHistoryParams,
  options?: RequestOptions,
): Call<unknown, WorkflowsRunsErrors> {
  return requestJson(
    client,
    {
      method: "GET",
      path: path`/v1/workflows/runs/${runId}/history`,
      query: query({ decode_payloads: params?.decodePayloads }),
      redirects,
    },
    options,
  );
}

export interface WorkflowsRunsGetRunHistoryParams {
  /**
   * Whether inputs and results are decoded, rather than given as they are stored.
   *
   * @defaultValue false
   */
  decodePayloads?: boolean | null;
}

/** What the operations of `workflows.runs` answer when they fail, by status. */
export interface WorkflowsRunsErrors {
  422: HTTPValidationError;
}
