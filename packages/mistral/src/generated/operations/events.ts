import { paginate, query, redirects, requestJson, requestResumableStream } from "@tramontane/runtime";
import type { Call, Client, EventStream, PageCall, RequestOptions } from "@tramontane/runtime";
import type { HTTPValidationError } from "../types/errors.ts";
import type { ListWorkflowEventResponse, WorkflowEvent, WorkflowEventType } from "../types/workflow-events.ts";
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
        workflow_event_types: params?.workflow_event_types,
        workflow_name: params?.workflow_name,
        workflow_exec_id: params?.workflow_exec_id,
        root_workflow_exec_id: params?.root_workflow_exec_id,
        parent_workflow_exec_id: params?.parent_workflow_exec_id,
        activity_name: params?.activity_name,
        activity_id: params?.activity_id,
        stream: params?.stream,
        metadata_filters: params?.metadata_filters,
        start_seq: params?.start_seq,
      }),
      headers: { "last-event-id": params?.["last-event-id"] },
      redirects,
    },
    options,
  );
}

export interface EventsGetStreamEventsParams {
  /**
   * Only events of workflows as a whole, or only those of their activities.
   *
   * @defaultValue "*"
   */
  scope?: "activity" | "workflow" | "*" | (string & {});
  /** Only events of these types. The parameter is repeated for each. */
  workflow_event_types?: WorkflowEventType[];
  /**
   * Only events of this workflow.
   *
   * @defaultValue "*"
   */
  workflow_name?: string;
  /**
   * Only events of this execution.
   *
   * @defaultValue "*"
   */
  workflow_exec_id?: string;
  /**
   * Only events of executions that all began with this one.
   *
   * @defaultValue "*"
   */
  root_workflow_exec_id?: string;
  /**
   * Only events of executions that this one started.
   *
   * @defaultValue "*"
   */
  parent_workflow_exec_id?: string;
  /**
   * Only events of this activity.
   *
   * @defaultValue "*"
   */
  activity_name?: string;
  /**
   * Only events of the activity with this id.
   *
   * @defaultValue "*"
   */
  activity_id?: string;
  /**
   * Only events of this stream.
   *
   * @defaultValue "*"
   */
  stream?: string;
  /** Only events with this metadata. */
  metadata_filters?: { [key: string]: unknown };
  /**
   * The number to begin at, in the order of all events.
   *
   * @defaultValue 0
   */
  start_seq?: number;
  /** The `id` of the last event that came, to go on after it. */
  "last-event-id"?: string;
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
): PageCall<WorkflowEvent, ListWorkflowEventResponse, EventsErrors> {
  return paginate(
    params,
    (params, options) =>
      requestJson(
        client,
        { method: "GET", path: "/v1/workflows/events/list", query: query(params), redirects },
        options,
      ),
    (page) => ({ items: page.events, next: page.next_cursor ? { cursor: page.next_cursor } : undefined }),
    options,
  );
}

export interface EventsGetWorkflowEventsParams {
  /** Only events of executions that all began with this one. */
  root_workflow_exec_id?: string;
  /** Only events of this execution. */
  workflow_exec_id?: string;
  /** Only events of this run. */
  workflow_run_id?: string;
  /** The `next_cursor` of the page before. */
  cursor?: string;
  /**
   * How many events to a page, at most 1,000.
   *
   * @defaultValue 100
   */
  limit?: number;
}

/** What the operations of `events` answer when they fail, by status. */
export interface EventsErrors {
  422: HTTPValidationError;
}
