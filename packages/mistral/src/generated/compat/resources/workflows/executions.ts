import { SDKResource, answerOf, eventsOf } from "@tramontane/runtime";
import type { SDKEvent, SDKEventStream as EventStream, SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as failures from "../../models/errors.ts";
import * as operations from "../../operations/workflows/executions.ts";
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

const errors = { 422: failures.HTTPValidationError };

/** Read executions, and talk to them while they run. */
export class WorkflowsExecutions extends SDKResource {
  /**
   * Ask several executions to stop.
   *
   * `POST /v1/workflows/executions/cancel`
   */
  batchCancelWorkflowExecutions(
    request: BatchExecutionRequest,
    options?: RequestOptions,
  ): Promise<BatchExecutionResponse> {
    return answerOf(operations.batchCancelWorkflowExecutions(this.client(options), request), errors);
  }

  /**
   * Stop several executions.
   *
   * `POST /v1/workflows/executions/terminate`
   */
  batchTerminateWorkflowExecutions(
    request: BatchExecutionRequest,
    options?: RequestOptions,
  ): Promise<BatchExecutionResponse> {
    return answerOf(operations.batchTerminateWorkflowExecutions(this.client(options), request), errors);
  }

  /**
   * Read an execution.
   *
   * `GET /v1/workflows/executions/{execution_id}`
   */
  getWorkflowExecution(
    request: WorkflowsExecutionsGetWorkflowExecutionRequest,
    options?: RequestOptions,
  ): Promise<WorkflowExecution> {
    const { executionId, ...params } = request;
    return answerOf(operations.getWorkflowExecution(this.client(options), executionId, params), errors);
  }

  /**
   * Read all that has happened in an execution.
   *
   * `GET /v1/workflows/executions/{execution_id}/history`
   */
  getWorkflowExecutionHistory(
    request: WorkflowsExecutionsGetWorkflowExecutionHistoryRequest,
    options?: RequestOptions,
  ): Promise<unknown> {
    const { executionId, ...params } = request;
    return answerOf(operations.getWorkflowExecutionHistory(this.client(options), executionId, params), errors);
  }

  /**
   * Follow what happens in an execution.
   *
   * `GET /v1/workflows/executions/{execution_id}/stream`, as a stream of events.
   */
  stream(
    request: WorkflowsExecutionsStreamRequest,
    options?: RequestOptions,
  ): Promise<EventStream<SDKEvent<WorkflowStreamItem, "event" | "id">>> {
    const { executionId, ...params } = request;
    return eventsOf(operations.stream(this.client(options), executionId, params), ["event", "id"], errors);
  }

  /**
   * Tell a running workflow something.
   *
   * It gives no answer; to have one, send an update.
   *
   * `POST /v1/workflows/executions/{execution_id}/signals`
   */
  signalWorkflowExecution(
    request: WorkflowsExecutionsSignalWorkflowExecutionRequest,
    options?: RequestOptions,
  ): Promise<WorkflowSignalResponse> {
    return answerOf(
      operations.signalWorkflowExecution(this.client(options), request.executionId, request.signalInvocationBody),
      errors,
    );
  }

  /**
   * Ask a workflow something.
   *
   * `POST /v1/workflows/executions/{execution_id}/queries`
   */
  queryWorkflowExecution(
    request: WorkflowsExecutionsQueryWorkflowExecutionRequest,
    options?: RequestOptions,
  ): Promise<WorkflowQueryResponse> {
    return answerOf(
      operations.queryWorkflowExecution(this.client(options), request.executionId, request.queryInvocationBody),
      errors,
    );
  }

  /**
   * Change something in a running workflow, and wait for its answer.
   *
   * `POST /v1/workflows/executions/{execution_id}/updates`
   */
  updateWorkflowExecution(
    request: WorkflowsExecutionsUpdateWorkflowExecutionRequest,
    options?: RequestOptions,
  ): Promise<WorkflowExecutionUpdateResponse> {
    return answerOf(
      operations.updateWorkflowExecution(this.client(options), request.executionId, request.updateInvocationBody),
      errors,
    );
  }

  /**
   * Ask an execution to stop.
   *
   * The workflow hears of it and can tidy up. To stop it without, terminate it.
   *
   * `POST /v1/workflows/executions/{execution_id}/cancel`
   */
  cancelWorkflowExecution(
    request: WorkflowsExecutionsCancelWorkflowExecutionRequest,
    options?: RequestOptions,
  ): Promise<void> {
    return answerOf(operations.cancelWorkflowExecution(this.client(options), request.executionId), errors);
  }

  /**
   * Stop an execution.
   *
   * The workflow does not hear of it. To let it tidy up, cancel it.
   *
   * `POST /v1/workflows/executions/{execution_id}/terminate`
   */
  terminateWorkflowExecution(
    request: WorkflowsExecutionsTerminateWorkflowExecutionRequest,
    options?: RequestOptions,
  ): Promise<void> {
    return answerOf(operations.terminateWorkflowExecution(this.client(options), request.executionId), errors);
  }

  /**
   * Start over from an earlier event of an execution.
   *
   * `POST /v1/workflows/executions/{execution_id}/reset`
   */
  resetWorkflow(request: WorkflowsExecutionsResetWorkflowRequest, options?: RequestOptions): Promise<void> {
    return answerOf(
      operations.resetWorkflow(this.client(options), request.executionId, request.resetInvocationBody),
      errors,
    );
  }

  /**
   * Find out whether an execution has a trace.
   *
   * `GET /v1/workflows/executions/{execution_id}/trace/info`
   */
  getWorkflowExecutionTraceInfo(
    request: WorkflowsExecutionsGetWorkflowExecutionTraceInfoRequest,
    options?: RequestOptions,
  ): Promise<ExecutionTraceInfoResponse> {
    return answerOf(operations.getWorkflowExecutionTraceInfo(this.client(options), request.executionId), errors);
  }

  /**
   * Read the trace of an execution, as OpenTelemetry has it.
   *
   * `GET /v1/workflows/executions/{execution_id}/trace/otel`
   */
  getWorkflowExecutionTraceOtel(
    request: WorkflowsExecutionsGetWorkflowExecutionTraceOtelRequest,
    options?: RequestOptions,
  ): Promise<WorkflowExecutionTraceOTelResponse> {
    return answerOf(operations.getWorkflowExecutionTraceOtel(this.client(options), request.executionId), errors);
  }

  /**
   * Read the trace of an execution, as a tree of spans.
   *
   * `GET /v1/workflows/executions/{execution_id}/trace/summary`
   */
  getWorkflowExecutionTraceSummary(
    request: WorkflowsExecutionsGetWorkflowExecutionTraceSummaryRequest,
    options?: RequestOptions,
  ): Promise<WorkflowExecutionTraceSummaryResponse> {
    return answerOf(operations.getWorkflowExecutionTraceSummary(this.client(options), request.executionId), errors);
  }

  /**
   * Read the trace of an execution, as a list of events.
   *
   * `GET /v1/workflows/executions/{execution_id}/trace/events`
   */
  getWorkflowExecutionTraceEvents(
    request: WorkflowsExecutionsGetWorkflowExecutionTraceEventsRequest,
    options?: RequestOptions,
  ): Promise<WorkflowExecutionTraceEventsResponse> {
    const { executionId, ...params } = request;
    return answerOf(operations.getWorkflowExecutionTraceEvents(this.client(options), executionId, params), errors);
  }

  /**
   * Read what an execution wrote to its log.
   *
   * `GET /v1/workflows/executions/{execution_id}/logs`
   */
  getWorkflowExecutionLogs(
    request: WorkflowsExecutionsGetWorkflowExecutionLogsRequest,
    options?: RequestOptions,
  ): Promise<WorkflowLogSearchResponse> {
    const { executionId, ...params } = request;
    return answerOf(operations.getWorkflowExecutionLogs(this.client(options), executionId, params), errors);
  }

  /**
   * Follow what an execution writes to its log.
   *
   * From its start, unless `after` or the id of an event says otherwise.
   *
   * `GET /v1/workflows/executions/{execution_id}/logs/stream`, as a stream of events.
   */
  streamWorkflowExecutionLogs(
    request: WorkflowsExecutionsStreamWorkflowExecutionLogsRequest,
    options?: RequestOptions,
  ): Promise<EventStream<SDKEvent<WorkflowLogRecord | WorkflowStreamError, "event" | "id">>> {
    const { executionId, ...params } = request;
    return eventsOf(
      operations.streamWorkflowExecutionLogs(this.client(options), executionId, params),
      ["event", "id"],
      errors,
    );
  }
}

export interface WorkflowsExecutionsGetWorkflowExecutionRequest {
  /** The execution to act on. */
  executionId: string;
  /**
   * Whether `search_keys` come with it.
   *
   * @defaultValue false
   */
  includeSearchKeys?: boolean | null;
}

export interface WorkflowsExecutionsGetWorkflowExecutionHistoryRequest {
  /** The execution to act on. */
  executionId: string;
  /**
   * Whether inputs and results are decoded, rather than given as they are stored.
   *
   * @defaultValue false
   */
  decodePayloads?: boolean | null;
}

export interface WorkflowsExecutionsStreamRequest {
  /** The execution to act on. */
  executionId: string;
  /** Where the events are taken from. */
  eventSource?: WorkflowEventSource | null;
  /** The `id` of the last event that came, to go on after it. */
  lastEventId?: string | null;
}

export interface WorkflowsExecutionsSignalWorkflowExecutionRequest {
  /** The execution to act on. */
  executionId: string;
  signalInvocationBody: WorkflowSignalRequest;
}

export interface WorkflowsExecutionsQueryWorkflowExecutionRequest {
  /** The execution to act on. */
  executionId: string;
  queryInvocationBody: WorkflowQueryRequest;
}

export interface WorkflowsExecutionsUpdateWorkflowExecutionRequest {
  /** The execution to act on. */
  executionId: string;
  updateInvocationBody: WorkflowExecutionUpdateRequest;
}

export interface WorkflowsExecutionsCancelWorkflowExecutionRequest {
  /** The execution to act on. */
  executionId: string;
}

export interface WorkflowsExecutionsTerminateWorkflowExecutionRequest {
  /** The execution to act on. */
  executionId: string;
}

export interface WorkflowsExecutionsResetWorkflowRequest {
  /** The execution to act on. */
  executionId: string;
  resetInvocationBody: WorkflowResetRequest;
}

export interface WorkflowsExecutionsGetWorkflowExecutionTraceInfoRequest {
  /** The execution to act on. */
  executionId: string;
}

export interface WorkflowsExecutionsGetWorkflowExecutionTraceOtelRequest {
  /** The execution to act on. */
  executionId: string;
}

export interface WorkflowsExecutionsGetWorkflowExecutionTraceSummaryRequest {
  /** The execution to act on. */
  executionId: string;
}

export interface WorkflowsExecutionsGetWorkflowExecutionTraceEventsRequest {
  /** The execution to act on. */
  executionId: string;
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

export interface WorkflowsExecutionsGetWorkflowExecutionLogsRequest {
  /** The execution to act on. */
  executionId: string;
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

export interface WorkflowsExecutionsStreamWorkflowExecutionLogsRequest {
  /** The execution to act on. */
  executionId: string;
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
