import {
  json,
  paginate,
  path,
  query,
  redirects,
  requestJson,
  requestNothing,
  requestResumableStream,
  requestStream,
} from "@tramontane/runtime";
import type { Call, Client, EventStream, PageCall, RequestOptions } from "@tramontane/runtime";
import type { HTTPValidationError } from "../../types/errors.ts";
import type {
  BatchExecutionRequest,
  BatchExecutionResponse,
  WorkflowExecution,
  WorkflowExecutionUpdateRequest,
  WorkflowExecutionUpdateResponse,
  WorkflowQueryRequest,
  WorkflowQueryResponse,
  WorkflowResetRequest,
  WorkflowSignalRequest,
  WorkflowSignalResponse,
} from "../../types/workflow-executions.ts";
import type { WorkflowLogRecord, WorkflowLogSearchResponse, WorkflowStreamError } from "../../types/workflow-logs.ts";
import type { WorkflowEventSource, WorkflowStreamItem } from "../../types/workflow-streams.ts";
import type {
  ExecutionTraceInfoResponse,
  WorkflowExecutionTraceEventsResponse,
  WorkflowExecutionTraceOTelResponse,
  WorkflowExecutionTraceSummaryResponse,
} from "../../types/workflow-traces.ts";

/**
 * Ask several executions to stop.
 *
 * `POST /v1/workflows/executions/cancel`
 */
export function batchCancelWorkflowExecutions(
  client: Client,
  body: BatchExecutionRequest,
  options?: RequestOptions,
): Call<BatchExecutionResponse, WorkflowsExecutionsErrors> {
  return requestJson(client, { method: "POST", path: "/v1/workflows/executions/cancel", body: json(body) }, options);
}

/**
 * Stop several executions.
 *
 * `POST /v1/workflows/executions/terminate`
 */
export function batchTerminateWorkflowExecutions(
  client: Client,
  body: BatchExecutionRequest,
  options?: RequestOptions,
): Call<BatchExecutionResponse, WorkflowsExecutionsErrors> {
  return requestJson(client, { method: "POST", path: "/v1/workflows/executions/terminate", body: json(body) }, options);
}

/**
 * Read an execution.
 *
 * `GET /v1/workflows/executions/{execution_id}`
 *
 * @param execution_id The execution to act on.
 */
export function getWorkflowExecution(
  client: Client,
  execution_id: string,
  params?: WorkflowsExecutionsGetWorkflowExecutionParams,
  options?: RequestOptions,
): Call<WorkflowExecution, WorkflowsExecutionsErrors> {
  return requestJson(
    client,
    { method: "GET", path: path`/v1/workflows/executions/${execution_id}`, query: query(params), redirects },
    options,
  );
}

export interface WorkflowsExecutionsGetWorkflowExecutionParams {
  /**
   * Whether `search_keys` come with it.
   *
   * @defaultValue false
   */
  include_search_keys?: boolean;
}

/**
 * Read all that has happened in an execution.
 *
 * `GET /v1/workflows/executions/{execution_id}/history`
 *
 * @param execution_id The execution to act on.
 */
export function getWorkflowExecutionHistory(
  client: Client,
  execution_id: string,
  params?: WorkflowsExecutionsGetWorkflowExecutionHistoryParams,
  options?: RequestOptions,
): Call<unknown, WorkflowsExecutionsErrors> {
  return requestJson(
    client,
    { method: "GET", path: path`/v1/workflows/executions/${execution_id}/history`, query: query(params), redirects },
    options,
  );
}

export interface WorkflowsExecutionsGetWorkflowExecutionHistoryParams {
  /**
   * Whether inputs and results are decoded, rather than given as they are stored.
   *
   * @defaultValue false
   */
  decode_payloads?: boolean;
}

/**
 * Follow what happens in an execution.
 *
 * `GET /v1/workflows/executions/{execution_id}/stream`, as a stream of events.
 *
 * @param execution_id The execution to act on.
 */
export function stream(
  client: Client,
  execution_id: string,
  params?: WorkflowsExecutionsStreamParams,
  options?: RequestOptions,
): Call<EventStream<WorkflowStreamItem>, WorkflowsExecutionsErrors> {
  return requestStream(
    client,
    { method: "GET", path: path`/v1/workflows/executions/${execution_id}/stream`, query: query(params), redirects },
    options,
  );
}

export interface WorkflowsExecutionsStreamParams {
  /** Where the events are taken from. */
  event_source?: WorkflowEventSource;
  /** The `id` of the last event that came, to go on after it. */
  last_event_id?: string;
}

/**
 * Tell a running workflow something.
 *
 * It gives no answer; to have one, send an update.
 *
 * `POST /v1/workflows/executions/{execution_id}/signals`
 *
 * @param execution_id The execution to act on.
 */
export function signalWorkflowExecution(
  client: Client,
  execution_id: string,
  body: WorkflowSignalRequest,
  options?: RequestOptions,
): Call<WorkflowSignalResponse, WorkflowsExecutionsErrors> {
  return requestJson(
    client,
    { method: "POST", path: path`/v1/workflows/executions/${execution_id}/signals`, body: json(body) },
    options,
  );
}

/**
 * Ask a workflow something.
 *
 * `POST /v1/workflows/executions/{execution_id}/queries`
 *
 * @param execution_id The execution to act on.
 */
export function queryWorkflowExecution(
  client: Client,
  execution_id: string,
  body: WorkflowQueryRequest,
  options?: RequestOptions,
): Call<WorkflowQueryResponse, WorkflowsExecutionsErrors> {
  return requestJson(
    client,
    { method: "POST", path: path`/v1/workflows/executions/${execution_id}/queries`, body: json(body) },
    options,
  );
}

/**
 * Change something in a running workflow, and wait for its answer.
 *
 * `POST /v1/workflows/executions/{execution_id}/updates`
 *
 * @param execution_id The execution to act on.
 */
export function updateWorkflowExecution(
  client: Client,
  execution_id: string,
  body: WorkflowExecutionUpdateRequest,
  options?: RequestOptions,
): Call<WorkflowExecutionUpdateResponse, WorkflowsExecutionsErrors> {
  return requestJson(
    client,
    { method: "POST", path: path`/v1/workflows/executions/${execution_id}/updates`, body: json(body) },
    options,
  );
}

/**
 * Ask an execution to stop.
 *
 * The workflow hears of it and can tidy up. To stop it without, terminate it.
 *
 * `POST /v1/workflows/executions/{execution_id}/cancel`
 *
 * @param execution_id The execution to act on.
 */
export function cancelWorkflowExecution(
  client: Client,
  execution_id: string,
  options?: RequestOptions,
): Call<void, WorkflowsExecutionsErrors> {
  return requestNothing(
    client,
    { method: "POST", path: path`/v1/workflows/executions/${execution_id}/cancel` },
    options,
  );
}

/**
 * Stop an execution.
 *
 * The workflow does not hear of it. To let it tidy up, cancel it.
 *
 * `POST /v1/workflows/executions/{execution_id}/terminate`
 *
 * @param execution_id The execution to act on.
 */
export function terminateWorkflowExecution(
  client: Client,
  execution_id: string,
  options?: RequestOptions,
): Call<void, WorkflowsExecutionsErrors> {
  return requestNothing(
    client,
    { method: "POST", path: path`/v1/workflows/executions/${execution_id}/terminate` },
    options,
  );
}

/**
 * Start over from an earlier event of an execution.
 *
 * `POST /v1/workflows/executions/{execution_id}/reset`
 *
 * @param execution_id The execution to act on.
 */
export function resetWorkflow(
  client: Client,
  execution_id: string,
  body: WorkflowResetRequest,
  options?: RequestOptions,
): Call<void, WorkflowsExecutionsErrors> {
  return requestNothing(
    client,
    { method: "POST", path: path`/v1/workflows/executions/${execution_id}/reset`, body: json(body) },
    options,
  );
}

/**
 * Find out whether an execution has a trace.
 *
 * `GET /v1/workflows/executions/{execution_id}/trace/info`
 *
 * @param execution_id The execution to act on.
 */
export function getWorkflowExecutionTraceInfo(
  client: Client,
  execution_id: string,
  options?: RequestOptions,
): Call<ExecutionTraceInfoResponse, WorkflowsExecutionsErrors> {
  return requestJson(
    client,
    { method: "GET", path: path`/v1/workflows/executions/${execution_id}/trace/info`, redirects },
    options,
  );
}

/**
 * Read the trace of an execution, as OpenTelemetry has it.
 *
 * `GET /v1/workflows/executions/{execution_id}/trace/otel`
 *
 * @param execution_id The execution to act on.
 */
export function getWorkflowExecutionTraceOtel(
  client: Client,
  execution_id: string,
  options?: RequestOptions,
): Call<WorkflowExecutionTraceOTelResponse, WorkflowsExecutionsErrors> {
  return requestJson(
    client,
    { method: "GET", path: path`/v1/workflows/executions/${execution_id}/trace/otel`, redirects },
    options,
  );
}

/**
 * Read the trace of an execution, as a tree of spans.
 *
 * `GET /v1/workflows/executions/{execution_id}/trace/summary`
 *
 * @param execution_id The execution to act on.
 */
export function getWorkflowExecutionTraceSummary(
  client: Client,
  execution_id: string,
  options?: RequestOptions,
): Call<WorkflowExecutionTraceSummaryResponse, WorkflowsExecutionsErrors> {
  return requestJson(
    client,
    { method: "GET", path: path`/v1/workflows/executions/${execution_id}/trace/summary`, redirects },
    options,
  );
}

/**
 * Read the trace of an execution, as a list of events.
 *
 * `GET /v1/workflows/executions/{execution_id}/trace/events`
 *
 * @param execution_id The execution to act on.
 */
export function getWorkflowExecutionTraceEvents(
  client: Client,
  execution_id: string,
  params?: WorkflowsExecutionsGetWorkflowExecutionTraceEventsParams,
  options?: RequestOptions,
): Call<WorkflowExecutionTraceEventsResponse, WorkflowsExecutionsErrors> {
  return requestJson(
    client,
    {
      method: "GET",
      path: path`/v1/workflows/executions/${execution_id}/trace/events`,
      query: query(params),
      redirects,
    },
    options,
  );
}

export interface WorkflowsExecutionsGetWorkflowExecutionTraceEventsParams {
  /**
   * Whether events of one id become one.
   *
   * @defaultValue false
   */
  merge_same_id_events?: boolean;
  /**
   * Whether `internal` events are among them.
   *
   * @defaultValue false
   */
  include_internal_events?: boolean;
}

/**
 * Read what an execution wrote to its log.
 *
 * `GET /v1/workflows/executions/{execution_id}/logs`
 *
 * @param execution_id The execution to act on.
 */
export function getWorkflowExecutionLogs(
  client: Client,
  execution_id: string,
  params?: WorkflowsExecutionsGetWorkflowExecutionLogsParams,
  options?: RequestOptions,
): PageCall<WorkflowLogRecord, WorkflowLogSearchResponse, WorkflowsExecutionsErrors> {
  return paginate(
    params,
    (params, options) =>
      requestJson(
        client,
        { method: "GET", path: path`/v1/workflows/executions/${execution_id}/logs`, query: query(params), redirects },
        options,
      ),
    (page) => ({ items: page.results, next: page.next_cursor ? { cursor: page.next_cursor } : undefined }),
    options,
  );
}

export interface WorkflowsExecutionsGetWorkflowExecutionLogsParams {
  /**
   * Only lines of this run.
   *
   * @format uuid
   */
  run_id?: string;
  /** Only lines of this activity, a number. */
  activity_id?: string;
  /**
   * Only lines of this moment or later.
   *
   * @format date-time
   */
  after?: string;
  /**
   * Only lines from before this moment.
   *
   * @format date-time
   */
  before?: string;
  /**
   * Oldest lines first (`asc`) or newest first (`desc`). Without effect beside a `cursor`, which knows it.
   *
   * @defaultValue "asc"
   */
  order?: "asc" | "desc" | (string & {});
  /** The `next_cursor` of the page before. It holds on to the span of time and the order that were asked for first. */
  cursor?: string;
  /**
   * How many lines to a page, at most 100.
   *
   * @defaultValue 50
   */
  limit?: number;
}

/**
 * Follow what an execution writes to its log.
 *
 * From its start, unless `after` or the id of an event says otherwise.
 *
 * `GET /v1/workflows/executions/{execution_id}/logs/stream`, as a stream of events.
 *
 * @param execution_id The execution to act on.
 */
export function streamWorkflowExecutionLogs(
  client: Client,
  execution_id: string,
  params?: WorkflowsExecutionsStreamWorkflowExecutionLogsParams,
  options?: RequestOptions,
): Call<EventStream<WorkflowLogRecord | WorkflowStreamError>, WorkflowsExecutionsErrors> {
  return requestResumableStream(
    client,
    {
      method: "GET",
      path: path`/v1/workflows/executions/${execution_id}/logs/stream`,
      query: query({
        run_id: params?.run_id,
        activity_id: params?.activity_id,
        after: params?.after,
        last_event_id: params?.last_event_id,
      }),
      headers: { "last-event-id": params?.["last-event-id"] },
      redirects,
    },
    options,
  );
}

export interface WorkflowsExecutionsStreamWorkflowExecutionLogsParams {
  /**
   * Only lines of this run.
   *
   * @format uuid
   */
  run_id?: string;
  /** Only lines of this activity, a number. */
  activity_id?: string;
  /**
   * Where to begin, as a moment. Without effect when a stream is resumed.
   *
   * @format date-time
   */
  after?: string;
  /** The `id` of the last event that came, to go on after it. */
  last_event_id?: string;
  /** The same as `last_event_id`, and what counts where both are given. */
  "last-event-id"?: string;
}

/** What the operations of `workflows.executions` answer when they fail, by status. */
export interface WorkflowsExecutionsErrors {
  422: HTTPValidationError;
}
