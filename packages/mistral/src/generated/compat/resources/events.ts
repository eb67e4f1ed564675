import { SDKResource, answerOf, eventsOf } from "@tramontane/runtime";
import type { SDKEvent, SDKEventStream as EventStream, SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as failures from "../models/errors.ts";
import * as operations from "../operations/events.ts";
import type { EventsGetStreamEventsParams, EventsGetWorkflowEventsParams } from "../operations/events.ts";
import type { ListWorkflowEventResponse } from "../types/workflow-events.ts";
import type { WorkflowStreamItem } from "../types/workflow-streams.ts";

const errors = { 422: failures.HTTPValidationError };

/** Follow what happens in workflows. */
export class Events extends SDKResource {
  /**
   * Follow what happens in workflows.
   *
   * Everything, unless parameters narrow it down; `*` stands for any value.
   *
   * `GET /v1/workflows/events/stream`, as a stream of events.
   */
  getStreamEvents(
    request?: EventsGetStreamEventsParams,
    options?: RequestOptions,
  ): Promise<EventStream<SDKEvent<WorkflowStreamItem, "event" | "id">>> {
    return eventsOf(operations.getStreamEvents(this.client(options), request), ["event", "id"], errors);
  }

  /**
   * List what has happened in workflows.
   *
   * `GET /v1/workflows/events/list`
   */
  getWorkflowEvents(
    request?: EventsGetWorkflowEventsParams,
    options?: RequestOptions,
  ): Promise<ListWorkflowEventResponse> {
    return answerOf(operations.getWorkflowEvents(this.client(options), request), errors);
  }
}
