import { query, reader, redirects, requestJson, requestResumableStream } from "@tramontane/runtime";
import type { Call, Client, EventStream, RequestOptions } from "@tramontane/runtime";
import { listWorkflowEventResponseCodec } from "../codecs/workflow-events.ts";
import { workflowStreamItemCodec } from "../codecs/workflow-streams.ts";
import type { HTTPValidationError } from "../types/errors.ts";
import type { ListWorkflowEventResponse, WorkflowEventType } from "../types/workflow-events.ts";
import type { WorkflowStreamItem } from "../types/workflow-streams.ts";

/**
 * Follow what happens in workflows.
 *
 * Everything, unless parameters narrow it down; `*` stands for any value.
 *
 * `GET /v1/workflows/events/stream`, as a stream of events.
 */
export function getStreamEvents(
  client: Client,
  params?: EventsGetStreamEventsParams,
  options?: RequestOptions,
): Call<EventStream<WorkflowStreamItem>, EventsErrors> {
  return requestResumableStream(
    client,
    {
      method: "GET",
      path: "/v1/workflows/events/stream",
      query: query({
        scope: params?.scope,
        workflow_event_types: params?.workflowEventTypes,
        workflow_name: params?.workflowName,
        workflow_exec_id: params?.workflowExecId,
        root_workflow_exec_id: params?.rootWorkflowExecId,
        parent_workflow_exec_id: params?.parentWorkflowExecId,
        activity_name: params?.activityName,
        activity_id: params?.activityId,
        stream: params?.stream,
        metadata_filters: params?.metadataFilters,
        start_seq: params?.startSeq,
      }),
      headers: { "last-event-id": params?.lastEventId },
      redirects,
    },
    options,
    { parse: reader(workflowStreamItemCodec) },
  );
}

export interface EventsGetStreamEventsParams {
  /**
   * Only events of workflows as a whole, or only those of their activities.
   *
   * @defaultValue "*"
   */
  scope?: "activity" | "workflow" | "*" | (string & {}) | null;
  /** Only events of these types. The parameter is repeated for each. */
  workflowEventTypes?: WorkflowEventType[] | null;
  /**
   * Only events of this workflow.
   *
   * @defaultValue "*"
   */
  workflowName?: string | null;
  /**
   * Only events of this execution.
   *
   * @defaultValue "*"
   */
  workflowExecId?: string | null;
  /**
   * Only events of executions that all began with this one.
   *
   * @defaultValue "*"
   */
  rootWorkflowExecId?: string | null;
  /**
   * Only events of executions that this one started.
   *
   * @defaultValue "*"
   */
  parentWorkflowExecId?: string | null;
  /**
   * Only events of this activity.
   *
   * @defaultValue "*"
   */
  activityName?: string | null;
  /**
   * Only events of the activity with this id.
   *
   * @defaultValue "*"
   */
  activityId?: string | null;
  /**
   * Only events of this stream.
   *
   * @defaultValue "*"
   */
  stream?: string | null;
  /** Only events with this metadata. */
  metadataFilters?: { [key: string]: unknown } | null;
  /**
   * The number to begin at, in the order of all events.
   *
   * @defaultValue 0
   */
  startSeq?: number | null;
  /** The `id` of the last event that came, to go on after it. */
  lastEventId?: string | null;
}

/**
 * List what has happened in workflows.
 *
 * `GET /v1/workflows/events/list`
 */
export function getWorkflowEvents(
  client: Client,
  params?: EventsGetWorkflowEventsParams,
  options?: RequestOptions,
): Call<ListWorkflowEventResponse, EventsErrors> {
  return requestJson(
    client,
    {
      method: "GET",
      path: "/v1/workflows/events/list",
      query: query({
        root_workflow_exec_id: params?.rootWorkflowExecId,
        workflow_exec_id: params?.workflowExecId,
        workflow_run_id: params?.workflowRunId,
        cursor: params?.cursor,
        limit: params?.limit,
      }),
      redirects,
    },
    options,
    reader(listWorkflowEventResponseCodec),
  );
}

export interface EventsGetWorkflowEventsParams {
  /** Only events of executions that all began with this one. */
  rootWorkflowExecId?: string | null;
  /** Only events of this execution. */
  workflowExecId?: string | null;
  /** Only events of this run. */
  workflowRunId?: string | null;
  /** The `next_cursor` of the page before. */
  cursor?: string | null;
  /**
   * How many events to a page, at most 1,000.
   *
   * @defaultValue 100
   */
  limit?: number | null;
}

/** What the operations of `events` answer when they fail, by status. */
export interface EventsErrors {
  422: HTTPValidationError;
}
