import {
  dateCodec,
  encode,
  json,
  path,
  query,
  reader,
  redirects,
  requestJson,
  requestNothing,
  requestResumableStream,
  requestStream,
} from "@tramontane/runtime";
import type { Call, Client, EventStream, RequestOptions } from "@tramontane/runtime";
import {
  batchExecutionRequestCodec,
  workflowExecutionCodec,
  workflowExecutionUpdateRequestCodec,
  workflowExecutionUpdateResponseCodec,
  workflowQueryRequestCodec,
  workflowQueryResponseCodec,
  workflowResetRequestCodec,
  workflowSignalRequestCodec,
  workflowSignalResponseCodec,
} from "../../codecs/workflow-executions.ts";
import { workflowLogRecordCodec, workflowLogSearchResponseCodec } from "../../codecs/workflow-logs.ts";
import { workflowStreamItemCodec } from "../../codecs/workflow-streams.ts";
import {
  executionTraceInfoResponseCodec,
  workflowExecutionTraceEventsResponseCodec,
  workflowExecutionTraceOTelResponseCodec,
  workflowExecutionTraceSummaryResponseCodec,
} from "../../codecs/workflow-traces.ts";
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
  return requestJson(
    client,
    { method: "POST", path: "/v1/workflows/executions/cancel", body: json(encode(body, batchExecutionRequestCodec)) },
    options,
  );
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
  return requestJson(
    client,
    {
      method: "POST",
      path: "/v1/workflows/executions/terminate",
      body: json(encode(body, batchExecutionRequestCodec)),
    },
    options,
  );
}

/**
 * Read an execution.
 *
 * `GET /v1/workflows/executions/{execution_id}`
 *
 * @param executionId The execution to act on.
 */
export function getWorkflowExecution(
  client: Client,
  executionId: string,
  params?: WorkflowsExecutionsGetWorkflowExecutionParams,
  options?: RequestOptions,
): Call<WorkflowExecution, WorkflowsExecutionsErrors> {
  return requestJson(
    client,
    {
      method: "GET",
      path: path`/v1/workflows/executions/${executionId}`,
      query: query({ include_search_keys: params?.includeSearchKeys }),
      redirects,
    },
    options,
    reader(workflowExecutionCodec),
  );
}

export interface WorkflowsExecutionsGetWorkflowExecutionParams {
  /**
   * Whether `search_keys` come with it.
   *
   * @defaultValue false
   */
  includeSearchKeys?: boolean | null;
}

/**
 * Read all that has happened in an execution.
 *
 * `GET /v1/workflows/executions/{execution_id}/history`
 *
 * @param executionId The execution to act on.
 */
export function getWorkflowExecutionHistory(
  client: Client,
  executionId: string,
  params?: WorkflowsExecutionsGetWorkflowExecutionHistoryParams,
  options?: RequestOptions,
): Call<unknown, WorkflowsExecutionsErrors> {
  return requestJson(
    client,
    {
      method: "GET",
      path: path`/v1/workflows/executions/${executionId}/history`,
      query: query({ decode_payloads: params?.decodePayloads }),
      redirects,
    },
    options,
  );
}

export interface WorkflowsExecutionsGetWorkflowExecutionHistoryParams {
  /**
   * Whether inputs and results are decoded, rather than given as they are stored.
   *
   * @defaultValue false
   */
  decodePayloads?: boolean | null;
}

/**
 * Follow what happens in an execution.
 *
 * `GET /v1/workflows/executions/{execution_id}/stream`, as a stream of events.
 *
 * @param executionId The execution to act on.
 */
export function stream(
  client: Client,
  executionId: string,
  params?: WorkflowsExecutionsStreamParams,
  options?: RequestOptions,
): Call<EventStream<WorkflowStreamItem>, WorkflowsExecutionsErrors> {
  return requestStream(
    client,
    {
      method: "GET",
      path: path`/v1/workflows/executions/${executionId}/stream`,
      query: query({ event_source: params?.eventSource, last_event_id: params?.lastEventId }),
      redirects,
    },
    options,
    { parse: reader(workflowStreamItemCodec) },
  );
}

export interface WorkflowsExecutionsStreamParams {
  /** Where the events are taken from. */
  eventSource?: WorkflowEventSource | null;
  /** The `id` of the last event that came, to go on after it. */
  lastEventId?: string | null;
}

/**
 * Tell a running workflow something.
 *
 * It gives no answer; to have one, send an update.
 *
 * `POST /v1/workflows/executions/{execution_id}/signals`
 *
 * @param executionId The execution to act on.
 */
export function signalWorkflowExecution(
  client: Client,
  executionId: string,
  body: WorkflowSignalRequest,
  options?: RequestOptions,
): Call<WorkflowSignalResponse, WorkflowsExecutionsErrors> {
  return requestJson(
    client,
    {
      method: "POST",
      path: path`/v1/workflows/executions/${executionId}/signals`,
      body: json(encode(body, workflowSignalRequestCodec)),
    },
    options,
    reader(workflowSignalResponseCodec),
  );
}

/**
 * Ask a workflow something.
 *
 * `POST /v1/workflows/executions/{execution_id}/queries`
 *
 * @param executionId The execution to act on.
 */
export function queryWorkflowExecution(
  client: Client,
  executionId: string,
  body: WorkflowQueryRequest,
  options?: RequestOptions,
): Call<WorkflowQueryResponse, WorkflowsExecutionsErrors> {
  return requestJson(
    client,
    {
      method: "POST",
      path: path`/v1/workflows/executions/${executionId}/queries`,
      body: json(encode(body, workflowQueryRequestCodec)),
    },
    options,
    reader(workflowQueryResponseCodec),
  );
}

/**
 * Change something in a running workflow, and wait for its answer.
 *
 * `POST /v1/workflows/executions/{execution_id}/updates`
 *
 * @param executionId The execution to act on.
 */
export function updateWorkflowExecution(
  client: Client,
  executionId: string,
  body: WorkflowExecutionUpdateRequest,
  options?: RequestOptions,
): Call<WorkflowExecutionUpdateResponse, WorkflowsExecutionsErrors> {
  return requestJson(
    client,
    {
      method: "POST",
      path: path`/v1/workflows/executions/${executionId}/updates`,
      body: json(encode(body, workflowExecutionUpdateRequestCodec)),
    },
    options,
    reader(workflowExecutionUpdateResponseCodec),
  );
}

/**
 * Ask an execution to stop.
 *
 * The workflow hears of it and can tidy up. To stop it without, terminate it.
 *
 * `POST /v1/workflows/executions/{execution_id}/cancel`
 *
 * @param executionId The execution to act on.
 */
export function cancelWorkflowExecution(
  client: Client,
  executionId: string,
  options?: RequestOptions,
): Call<void, WorkflowsExecutionsErrors> {
  return requestNothing(
    client,
    { method: "POST", path: path`/v1/workflows/executions/${executionId}/cancel` },
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
 * @param executionId The execution to act on.
 */
export function terminateWorkflowExecution(
  client: Client,
  executionId: string,
  options?: RequestOptions,
): Call<void, WorkflowsExecutionsErrors> {
  return requestNothing(
    client,
    { method: "POST", path: path`/v1/workflows/executions/${executionId}/terminate` },
    options,
  );
}

/**
 * Start over from an earlier event of an execution.
 *
 * `POST /v1/workflows/executions/{execution_id}/reset`
 *
 * @param executionId The execution to act on.
 */
export function resetWorkflow(
  client: Client,
  executionId: string,
  body: WorkflowResetRequest,
  options?: RequestOptions,
): Call<void, WorkflowsExecutionsErrors> {
  return requestNothing(
    client,
    {
      method: "POST",
      path: path`/v1/workflows/executions/${executionId}/reset`,
      body: json(encode(body, workflowResetRequestCodec)),
    },
    options,
  );
}

/**
 * Find out whether an execution has a trace.
 *
 * `GET /v1/workflows/executions/{execution_id}/trace/info`
 *
 * @param executionId The execution to act on.
 */
export function getWorkflowExecutionTraceInfo(
  client: Client,
  executionId: string,
  options?: RequestOptions,
): Call<ExecutionTraceInfoResponse, WorkflowsExecutionsErrors> {
  return requestJson(
    client,
    { method: "GET", path: path`/v1/workflows/executions/${executionId}/trace/info`, redirects },
    options,
    reader(executionTraceInfoResponseCodec),
  );
}

/**
 * Read the trace of an execution, as OpenTelemetry has it.
 *
 * `GET /v1/workflows/executions/{execution_id}/trace/otel`
 *
 * @param executionId The execution to act on.
 */
export function getWorkflowExecutionTraceOtel(
  client: Client,
  executionId: string,
  options?: RequestOptions,
): Call<WorkflowExecutionTraceOTelResponse, WorkflowsExecutionsErrors> {
  return requestJson(
    client,
    { method: "GET", path: path`/v1/workflows/executions/${executionId}/trace/otel`, redirects },
    options,
    reader(workflowExecutionTraceOTelResponseCodec),
  );
}

/**
 * Read the trace of an execution, as a tree of spans.
 *
 * `GET /v1/workflows/executions/{execution_id}/trace/summary`
 *
 * @param executionId The execution to act on.
 */
export function getWorkflowExecutionTraceSummary(
  client: Client,
  executionId: string,
  options?: RequestOptions,
): Call<WorkflowExecutionTraceSummaryResponse, WorkflowsExecutionsErrors> {
  return requestJson(
    client,
    { method: "GET", path: path`/v1/workflows/executions/${executionId}/trace/summary`, redirects },
    options,
    reader(workflowExecutionTraceSummaryResponseCodec),
  );
}

/**
 * Read the trace of an execution, as a list of events.
 *
 * `GET /v1/workflows/executions/{execution_id}/trace/events`
 *
 * @param executionId The execution to act on.
 */
export function getWorkflowExecutionTraceEvents(
  client: Client,
  executionId: string,
  params?: WorkflowsExecutionsGetWorkflowExecutionTraceEventsParams,
  options?: RequestOptions,
): Call<WorkflowExecutionTraceEventsResponse, WorkflowsExecutionsErrors> {
  return requestJson(
    client,
    {
      method: "GET",
      path: path`/v1/workflows/executions/${executionId}/trace/events`,
      query: query({
        merge_same_id_events: params?.mergeSameIdEvents,
        include_internal_events: params?.includeInternalEvents,
      }),
      redirects,
    },
    options,
    reader(workflowExecutionTraceEventsResponseCodec),
  );
}

export interface WorkflowsExecutionsGetWorkflowExecutionTraceEventsParams {
  /**
   * Whether events of one id become one.
   *
   * @defaultValue false
   */
  mergeSameIdEvents?: boolean | null;
  /**
   * Whether `internal` events are among them.
   *
   * @defaultValue false
   */
  includeInternalEvents?: boolean | null;
}

/**
 * Read what an execution wrote to its log.
 *
 * `GET /v1/workflows/executions/{execution_id}/logs`
 *
 * @param executionId The execution to act on.
 */
export function getWorkflowExecutionLogs(
  client: Client,
  executionId: string,
  params?: WorkflowsExecutionsGetWorkflowExecutionLogsParams,
  options?: RequestOptions,
): Call<WorkflowLogSearchResponse, WorkflowsExecutionsErrors> {
  return requestJson(
    client,
    {
      method: "GET",
      path: path`/v1/workflows/executions/${executionId}/logs`,
      query: query({
        run_id: params?.runId,
        activity_id: params?.activityId,
        after: encode(params?.after, dateCodec),
        before: encode(params?.before, dateCodec),
        order: params?.order,
        cursor: params?.cursor,
        limit: params?.limit,
      }),
      redirects,
    },
    options,
    reader(workflowLogSearchResponseCodec),
  );
}

export interface WorkflowsExecutionsGetWorkflowExecutionLogsParams {
  /**
   * Only lines of this run.
   *
   * @format uuid
   */
  runId?: string | null;
  /** Only lines of this activity, a number. */
  activityId?: string | null;
  /**
   * Only lines of this moment or later.
   *
   * @format date-time
   */
  after?: Date | null;
  /**
   * Only lines from before this moment.
   *
   * @format date-time
   */
  before?: Date | null;
  /**
   * Oldest lines first (`asc`) or newest first (`desc`). Without effect beside a `cursor`, which knows it.
   *
   * @defaultValue "asc"
   */
  order?: "asc" | "desc" | (string & {}) | null;
  /** The `next_cursor` of the page before. It holds on to the span of time and the order that were asked for first. */
  cursor?: string | null;
  /**
   * How many lines to a page, at most 100.
   *
   * @defaultValue 50
   */
  limit?: number | null;
}

/**
 * Follow what an execution writes to its log.
 *
 * From its start, unless `after` or the id of an event says otherwise.
 *
 * `GET /v1/workflows/executions/{execution_id}/logs/stream`, as a stream of events.
 *
 * @param executionId The execution to act on.
 */
export function streamWorkflowExecutionLogs(
  client: Client,
  executionId: string,
  params?: WorkflowsExecutionsStreamWorkflowExecutionLogsParams,
  options?: RequestOptions,
): Call<EventStream<WorkflowLogRecord | WorkflowStreamError>, WorkflowsExecutionsErrors> {
  return requestResumableStream(
    client,
    {
      method: "GET",
      path: path`/v1/workflows/executions/${executionId}/logs/stream`,
      query: query({
        run_id: params?.runId,
        activity_id: params?.activityId,
        after: encode(params?.after, dateCodec),
        last_event_id: params?.lastEventId,
      }),
      headers: { "last-event-id": params?.lastEventIdHeader },
      redirects,
    },
    options,
    {
      parse: reader({
        kind: "union",
        cases: [
          {
            has: ["body", "severity_text", "timestamp", "log_attributes", "trace_id", "span_id"],
            codec: workflowLogRecordCodec,
          },
          { has: ["error", "reason"] },
        ],
      }),
    },
  );
}

export interface WorkflowsExecutionsStreamWorkflowExecutionLogsParams {
  /**
   * Only lines of this run.
   *
   * @format uuid
   */
  runId?: string | null;
  /** Only lines of this activity, a number. */
  activityId?: string | null;
  /**
   * Where to begin, as a moment. Without effect when a stream is resumed.
   *
   * @format date-time
   */
  after?: Date | null;
  /** The `id` of the last event that came, to go on after it. */
  lastEventId?: string | null;
  /** The same as `last_event_id`, and what counts where both are given. */
  lastEventIdHeader?: string | null;
}

/** What the operations of `workflows.executions` answer when they fail, by status. */
export interface WorkflowsExecutionsErrors {
  422: HTTPValidationError;
}
