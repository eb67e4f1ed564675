import { Resource, json, paginate, path, query, redirects, requestJson, requestNothing } from "@tramontane/runtime";
import type { Call, PageCall, RequestOptions } from "@tramontane/runtime";
import type {
  WorkflowsSchedulesErrors,
  WorkflowsSchedulesGetSchedulesParams,
} from "../../operations/workflows/schedules.ts";
import type {
  Schedule,
  WorkflowScheduleListResponse,
  WorkflowSchedulePauseRequest,
  WorkflowScheduleRequest,
  WorkflowScheduleResponse,
  WorkflowScheduleTriggerRequest,
  WorkflowScheduleUpdateRequest,
} from "../../types/workflow-schedules.ts";

/** Have workflows executed by the clock. */
export class WorkflowsSchedules extends Resource {
  /**
   * List schedules.
   *
   * `GET /v1/workflows/schedules`
   */
  getSchedules(
    params?: WorkflowsSchedulesGetSchedulesParams,
    options?: RequestOptions,
  ): PageCall<Schedule, WorkflowScheduleListResponse, WorkflowsSchedulesErrors> {
    return paginate(
      params,
      (params, options) =>
        requestJson(
          this.client,
          { method: "GET", path: "/v1/workflows/schedules", query: query(params), redirects },
          options,
        ),
      (page) => ({
        items: page.schedules,
        next: page.next_page_token ? { next_page_token: page.next_page_token } : undefined,
      }),
      options,
    );
  }

  /**
   * Have a workflow executed by the clock.
   *
   * `POST /v1/workflows/schedules`
   */
  scheduleWorkflow(
    body: WorkflowScheduleRequest,
    options?: RequestOptions,
  ): Call<WorkflowScheduleResponse, WorkflowsSchedulesErrors> {
    return requestJson(this.client, { method: "POST", path: "/v1/workflows/schedules", body: json(body) }, options);
  }

  /**
   * Read a schedule.
   *
   * `GET /v1/workflows/schedules/{schedule_id}`
   *
   * @param schedule_id The schedule to act on.
   */
  getSchedule(schedule_id: string, options?: RequestOptions): Call<Schedule, WorkflowsSchedulesErrors> {
    return requestJson(
      this.client,
      { method: "GET", path: path`/v1/workflows/schedules/${schedule_id}`, redirects },
      options,
    );
  }

  /**
   * Change a schedule.
   *
   * `PATCH /v1/workflows/schedules/{schedule_id}`
   *
   * @param schedule_id The schedule to act on.
   */
  updateSchedule(
    schedule_id: string,
    body: WorkflowScheduleUpdateRequest,
    options?: RequestOptions,
  ): Call<WorkflowScheduleResponse, WorkflowsSchedulesErrors> {
    return requestJson(
      this.client,
      { method: "PATCH", path: path`/v1/workflows/schedules/${schedule_id}`, body: json(body) },
      options,
    );
  }

  /**
   * Delete a schedule.
   *
   * `DELETE /v1/workflows/schedules/{schedule_id}`
   *
   * @param schedule_id The schedule to act on.
   */
  unscheduleWorkflow(schedule_id: string, options?: RequestOptions): Call<void, WorkflowsSchedulesErrors> {
    return requestNothing(
      this.client,
      { method: "DELETE", path: path`/v1/workflows/schedules/${schedule_id}` },
      options,
    );
  }

  /**
   * Pause a schedule.
   *
   * `POST /v1/workflows/schedules/{schedule_id}/pause`
   *
   * @param schedule_id The schedule to act on.
   */
  pauseSchedule(
    schedule_id: string,
    body?: WorkflowSchedulePauseRequest | null,
    options?: RequestOptions,
  ): Call<void, WorkflowsSchedulesErrors> {
    return requestNothing(
      this.client,
      { method: "POST", path: path`/v1/workflows/schedules/${schedule_id}/pause`, body: json(body) },
      options,
    );
  }

  /**
   * Resume a schedule that is paused.
   *
   * `POST /v1/workflows/schedules/{schedule_id}/resume`
   *
   * @param schedule_id The schedule to act on.
   */
  resumeSchedule(
    schedule_id: string,
    body?: WorkflowSchedulePauseRequest | null,
    options?: RequestOptions,
  ): Call<void, WorkflowsSchedulesErrors> {
    return requestNothing(
      this.client,
      { method: "POST", path: path`/v1/workflows/schedules/${schedule_id}/resume`, body: json(body) },
      options,
    );
  }

  /**
   * Execute what a schedule is for, at once.
   *
   * `POST /v1/workflows/schedules/{schedule_id}/trigger`
   *
   * @param schedule_id The schedule to act on.
   */
  triggerSchedule(
    schedule_id: string,
    body?: WorkflowScheduleTriggerRequest | null,
    options?: RequestOptions,
  ): Call<void, WorkflowsSchedulesErrors> {
    return requestNothing(
      this.client,
      { method: "POST", path: path`/v1/workflows/schedules/${schedule_id}/trigger`, body: json(body) },
      options,
    );
  }
}
