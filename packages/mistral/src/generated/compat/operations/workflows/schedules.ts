import {
  encode,
  json,
  paginate,
  path,
  query,
  reader,
  redirects,
  requestJson,
  requestNothing,
} from "@tramontane/runtime";
import type { Call, Client, PageCall, RequestOptions } from "@tramontane/runtime";
import {
  scheduleCodec,
  workflowScheduleListResponseCodec,
  workflowScheduleRequestCodec,
  workflowScheduleResponseCodec,
  workflowScheduleUpdateRequestCodec,
} from "../../codecs/workflow-schedules.ts";
import type { HTTPValidationError } from "../../types/errors.ts";
import type {
  Schedule,
  WorkflowScheduleListResponse,
  WorkflowSchedulePauseRequest,
  WorkflowScheduleRequest,
  WorkflowScheduleResponse,
  WorkflowScheduleTriggerRequest,
  WorkflowScheduleUpdateRequest,
} from "../../types/workflow-schedules.ts";

/**
 * List schedules.
 *
 * `GET /v1/workflows/schedules`
 */
export function getSchedules(
  client: Client,
  params?: WorkflowsSchedulesGetSchedulesParams,
  options?: RequestOptions,
): PageCall<Schedule, WorkflowScheduleListResponse, WorkflowsSchedulesErrors> {
  return paginate(
    params,
    (params, options) =>
      requestJson(
        client,
        {
          method: "GET",
          path: "/v1/workflows/schedules",
          query: query({
            workflow_name: params?.workflowName,
            search: params?.search,
            status: params?.status,
            user_id: params?.userId,
            page_size: params?.pageSize,
            next_page_token: params?.nextPageToken,
          }),
          redirects,
        },
        options,
        reader(workflowScheduleListResponseCodec),
      ),
    (page) => ({ items: page.schedules, next: page.nextPageToken ? { nextPageToken: page.nextPageToken } : undefined }),
    options,
  );
}

export interface WorkflowsSchedulesGetSchedulesParams {
  /** Only schedules of the workflow that has exactly this name. */
  workflowName?: string | null;
  /** Only schedules of workflows whose name begins so. */
  search?: string | null;
  /** Only schedules that are paused, or only those that are not. */
  status?: "active" | "paused" | (string & {}) | null;
  /** Only schedules of this user; `current` stands for whoever asks. */
  userId?: string | null;
  /** How many schedules to a page, at most 1,000. Without it all come at once, which is on its way out. */
  pageSize?: number | null;
  /** The `next_page_token` of the page before. */
  nextPageToken?: string | null;
}

/**
 * Have a workflow executed by the clock.
 *
 * `POST /v1/workflows/schedules`
 */
export function scheduleWorkflow(
  client: Client,
  body: WorkflowScheduleRequest,
  options?: RequestOptions,
): Call<WorkflowScheduleResponse, WorkflowsSchedulesErrors> {
  return requestJson(
    client,
    { method: "POST", path: "/v1/workflows/schedules", body: json(encode(body, workflowScheduleRequestCodec)) },
    options,
    reader(workflowScheduleResponseCodec),
  );
}

/**
 * Read a schedule.
 *
 * `GET /v1/workflows/schedules/{schedule_id}`
 *
 * @param scheduleId The schedule to act on.
 */
export function getSchedule(
  client: Client,
  scheduleId: string,
  options?: RequestOptions,
): Call<Schedule, WorkflowsSchedulesErrors> {
  return requestJson(
    client,
    { method: "GET", path: path`/v1/workflows/schedules/${scheduleId}`, redirects },
    options,
    reader(scheduleCodec),
  );
}

/**
 * Change a schedule.
 *
 * `PATCH /v1/workflows/schedules/{schedule_id}`
 *
 * @param scheduleId The schedule to act on.
 */
export function updateSchedule(
  client: Client,
  scheduleId: string,
  body: WorkflowScheduleUpdateRequest,
  options?: RequestOptions,
): Call<WorkflowScheduleResponse, WorkflowsSchedulesErrors> {
  return requestJson(
    client,
    {
      method: "PATCH",
      path: path`/v1/workflows/schedules/${scheduleId}`,
      body: json(encode(body, workflowScheduleUpdateRequestCodec)),
    },
    options,
    reader(workflowScheduleResponseCodec),
  );
}

/**
 * Delete a schedule.
 *
 * `DELETE /v1/workflows/schedules/{schedule_id}`
 *
 * @param scheduleId The schedule to act on.
 */
export function unscheduleWorkflow(
  client: Client,
  scheduleId: string,
  options?: RequestOptions,
): Call<void, WorkflowsSchedulesErrors> {
  return requestNothing(client, { method: "DELETE", path: path`/v1/workflows/schedules/${scheduleId}` }, options);
}

/**
 * Pause a schedule.
 *
 * `POST /v1/workflows/schedules/{schedule_id}/pause`
 *
 * @param scheduleId The schedule to act on.
 */
export function pauseSchedule(
  client: Client,
  scheduleId: string,
  body?: WorkflowSchedulePauseRequest | null,
  options?: RequestOptions,
): Call<void, WorkflowsSchedulesErrors> {
  return requestNothing(
    client,
    { method: "POST", path: path`/v1/workflows/schedules/${scheduleId}/pause`, body: json(body) },
    options,
  );
}

/**
 * Resume a schedule that is paused.
 *
 * `POST /v1/workflows/schedules/{schedule_id}/resume`
 *
 * @param scheduleId The schedule to act on.
 */
export function resumeSchedule(
  client: Client,
  scheduleId: string,
  body?: WorkflowSchedulePauseRequest | null,
  options?: RequestOptions,
): Call<void, WorkflowsSchedulesErrors> {
  return requestNothing(
    client,
    { method: "POST", path: path`/v1/workflows/schedules/${scheduleId}/resume`, body: json(body) },
    options,
  );
}

/**
 * Execute what a schedule is for, at once.
 *
 * `POST /v1/workflows/schedules/{schedule_id}/trigger`
 *
 * @param scheduleId The schedule to act on.
 */
export function triggerSchedule(
  client: Client,
  scheduleId: string,
  body?: WorkflowScheduleTriggerRequest | null,
  options?: RequestOptions,
): Call<void, WorkflowsSchedulesErrors> {
  return requestNothing(
    client,
    { method: "POST", path: path`/v1/workflows/schedules/${scheduleId}/trigger`, body: json(body) },
    options,
  );
}

/** What the operations of `workflows.schedules` answer when they fail, by status. */
export interface WorkflowsSchedulesErrors {
  422: HTTPValidationError;
}
