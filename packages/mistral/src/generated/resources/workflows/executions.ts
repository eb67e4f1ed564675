import {
  Resource,
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
import type { Call, EventStream, PageCall, RequestOptions } from "@tramontane/runtime";
import type {
  WorkflowsExecutionsErrors,
  WorkflowsExecutionsGetWorkflowExecutionHistoryParams,
  WorkflowsExecutionsGetWorkflowExecutionLogsParams,
  WorkflowsExecutionsGetWorkflowExecutionParams,
  WorkflowsExecutionsGetWorkflowExecutionTraceEventsParams,
  WorkflowsExecutionsStreamParams,
  WorkflowsExecutionsStreamWorkflowExecutionLogsParams,
} from "../../operations/workflows/executions.ts";
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
import type { WorkflowStreamItem } from "../../types/workflow-streams.ts";
import type {
  ExecutionTraceInfoResponse,
  WorkflowExecutionTraceEventsResponse,
  WorkflowExecutionTraceOTelResponse,
  WorkflowExecutionTraceSummaryResponse,
} from "../../types/workflow-traces.ts";

/** Read executions, and talk to them while they run. */
export class WorkflowsExecutions extends Resource {
  /**
   * Ask several executions to stop.
   *
   * `POST /v1/workflows/executions/cancel`
   */
  batchCancelWorkflowExecutions(
    body: BatchExecutionRequest,
    options?: RequestOptions,
  ): Call<BatchExecutionResponse, WorkflowsExecutionsErrors> {
    return requestJson(
      this.client,
      { method: "POST", path: "/v1/workflows/executions/cancel", body: json(body) },
      options,
    );
  }

  /**
   * Stop several executions.
   *
   * `POST /v1/workflows/executions/terminate`
   */
  batchTerminateWorkflowExecutions(
    body: BatchExecutionRequest,
    options?: RequestOptions,
  ): Call<BatchExecutionResponse, WorkflowsExecutionsErrors> {
    return requestJson(
      this.client,
      { method: "POST", path: "/v1/workflows/executions/terminate", body: json(body) },
      options,
    );
  }

  /**
   * Read an execution.
   *
   * `GET /v1/workflows/executions/{execution_id}`
   *
   * @param execution_id The execution to act on.
   */
  getWorkflowExecution(
    execution_id: string,
    params?: WorkflowsExecutionsGetWorkflowExecutionParams,
    options?: RequestOptions,
  ): Call<WorkflowExecution, WorkflowsExecutionsErrors> {
    return requestJson(
      this.client,
      { method: "GET", path: path`/v1/workflows/executions/${execution_id}`, query: query(params), redirects },
      options,
    );
  }

  /**
   * Read all that has happened in an execution.
   *
   * `GET /v1/workflows/executions/{execution_id}/history`
   *
   * @param execution_id The execution to act on.
   */
  getWorkflowExecutionHistory(
    execution_id: string,
    params?: WorkflowsExecutionsGetWorkflowExecutionHistoryParams,
    options?: RequestOptions,
  ): Call<unknown, WorkflowsExecutionsErrors> {
    return requestJson(
      this.client,
      { method: "GET", path: path`/v1/workflows/executions/${execution_id}/history`, query: query(params), redirects },
      options,
    );
  }

  /**
   * Follow what happens in an execution.
   *
   * `GET /v1/workflows/executions/{execution_id}/stream`, as a stream of events.
   *
   * @param execution_id The execution to act on.
   */
  stream(
    execution_id: string,
    params?: WorkflowsExecutionsStreamParams,
    options?: RequestOptions,
  ): Call<EventStream<WorkflowStreamItem>, WorkflowsExecutionsErrors> {
    return requestStream(
      this.client,
      { method: "GET", path: path`/v1/workflows/executions/${execution_id}/stream`, query: query(params), redirects },
      options,
    );
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
  signalWorkflowExecution(
    execution_id: string,
    body: WorkflowSignalRequest,
    options?: RequestOptions,
  ): Call<WorkflowSignalResponse, WorkflowsExecutionsErrors> {
    return requestJson(
      this.client,
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
  queryWorkflowExecution(
    execution_id: string,
    body: WorkflowQueryRequest,
    options?: RequestOptions,
  ): Call<WorkflowQueryResponse, WorkflowsExecutionsErrors> {
    return requestJson(
      this.client,
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
  updateWorkflowExecution(
    execution_id: string,
    body: WorkflowExecutionUpdateRequest,
    options?: RequestOptions,
  ): Call<WorkflowExecutionUpdateResponse, WorkflowsExecutionsErrors> {
    return requestJson(
      this.client,
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
  cancelWorkflowExecution(execution_id: string, options?: RequestOptions): Call<void, WorkflowsExecutionsErrors> {
    return requestNothing(
      this.client,
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
  terminateWorkflowExecution(execution_id: string, options?: RequestOptions): Call<void, WorkflowsExecutionsErrors> {
    return requestNothing(
      this.client,
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
  resetWorkflow(
    execution_id: string,
    body: WorkflowResetRequest,
    options?: RequestOptions,
  ): Call<void, WorkflowsExecutionsErrors> {
    return requestNothing(
      this.client,
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
  getWorkflowExecutionTraceInfo(
    execution_id: string,
    options?: RequestOptions,
  ): Call<ExecutionTraceInfoResponse, WorkflowsExecutionsErrors> {
    return requestJson(
      this.client,
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
  getWorkflowExecutionTraceOtel(
    execution_id: string,
    options?: RequestOptions,
  ): Call<WorkflowExecutionTraceOTelResponse, WorkflowsExecutionsErrors> {
    return requestJson(
      this.client,
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
  getWorkflowExecutionTraceSummary(
    execution_id: string,
    options?: RequestOptions,
  ): Call<WorkflowExecutionTraceSummaryResponse, WorkflowsExecutionsErrors> {
    return requestJson(
      this.client,
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
  getWorkflowExecutionTraceEvents(
    execution_id: string,
    params?: WorkflowsExecutionsGetWorkflowExecutionTraceEventsParams,
    options?: RequestOptions,
  ): Call<WorkflowExecutionTraceEventsResponse, WorkflowsExecutionsErrors> {
    return requestJson(
      this.client,
      {
        method: "GET",
        path: path`/v1/workflows/executions/${execution_id}/trace/events`,
        query: query(params),
        redirects,
      },
      options,
    );
  }

  /**
   * Read what an execution wrote to its log.
   *
   * `GET /v1/workflows/executions/{execution_id}/logs`
   *
   * @param execution_id The execution to act on.
   */
  getWorkflowExecutionLogs(
    execution_id: string,
    params?: WorkflowsExecutionsGetWorkflowExecutionLogsParams,
    options?: RequestOptions,
  ): PageCall<WorkflowLogRecord, WorkflowLogSearchResponse, WorkflowsExecutionsErrors> {
    return paginate(
      params,
      (params, options) =>
        requestJson(
          this.client,
          { method: "GET", path: path`/v1/workflows/executions/${execution_id}/logs`, query: query(params), redirects },
          options,
        ),
      (page) => ({ items: page.results, next: page.next_cursor ? { cursor: page.next_cursor } : undefined }),
      options,
    );
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
  streamWorkflowExecutionLogs(
    execution_id: string,
    params?: WorkflowsExecutionsStreamWorkflowExecutionLogsParams,
    options?: RequestOptions,
  ): Call<EventStream<WorkflowLogRecord | WorkflowStreamError>, WorkflowsExecutionsErrors> {
    return requestResumableStream(
      this.client,
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
}
