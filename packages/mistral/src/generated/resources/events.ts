import { Resource, paginate, query, redirects, requestJson, requestResumableStream } from "@tramontane/runtime";
import type { Call, EventStream, PageCall, RequestOptions } from "@tramontane/runtime";
import type { EventsErrors, EventsGetStreamEventsParams, EventsGetWorkflowEventsParams } from "../operations/events.ts";
import type { ListWorkflowEventResponse, WorkflowEvent } from "../types/workflow-events.ts";
import type { WorkflowStreamItem } from "../types/workflow-streams.ts";

/** Follow what happens in workflows. */
export class Events extends Resource {
  /**
   * Follow what happens in workflows.
   *
   * Everything, unless parameters narrow it down; `*` stands for any value.
   *
   * `GET /v1/workflows/events/stream`, as a stream of events.
   */
  getStreamEvents(
    params?: EventsGetStreamEventsParams,
    options?: RequestOptions,
  ): Call<EventStream<WorkflowStreamItem>, EventsErrors> {
    return requestResumableStream(
      this.client,
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

  /**
   * List what has happened in workflows.
   *
   * `GET /v1/workflows/events/list`
   */
  getWorkflowEvents(
    params?: EventsGetWorkflowEventsParams,
    options?: RequestOptions,
  ): PageCall<WorkflowEvent, ListWorkflowEventResponse, EventsErrors> {
    return paginate(
      params,
      (params, options) =>
        requestJson(
          this.client,
          { method: "GET", path: "/v1/workflows/events/list", query: query(params), redirects },
          options,
        ),
      (page) => ({ items: page.events, next: page.next_cursor ? { cursor: page.next_cursor } : undefined }),
      options,
    );
  }
}
