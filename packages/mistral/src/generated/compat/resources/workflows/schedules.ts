import { SDKResource, answerOf, pagesOf } from "@tramontane/runtime";
import type { PageIterator, SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as failures from "../../models/errors.ts";
import * as operations from "../../operations/workflows/schedules.ts";
import type { WorkflowsSchedulesGetSchedulesParams } from "../../operations/workflows/schedules.ts";
import type {
  Schedule,
  WorkflowScheduleListResponse,
  WorkflowSchedulePauseRequest,
  WorkflowScheduleRequest,
  WorkflowScheduleResponse,
  WorkflowScheduleTriggerRequest,
  WorkflowScheduleUpdateRequest,
} from "../../types/workflow-schedules.ts";

const errors = { 422: failures.HTTPValidationError };

/** Have workflows executed by the clock. */
export class WorkflowsSchedules extends SDKResource {
  /**
   * List schedules.
   *
   * `GET /v1/workflows/schedules`
   */
  getSchedules(
    request?: WorkflowsSchedulesGetSchedulesParams,
    options?: RequestOptions,
  ): Promise<PageIterator<WorkflowScheduleListResponse>> {
    return pagesOf(operations.getSchedules(this.client(options), request), errors);
  }

  /**
   * Have a workflow executed by the clock.
   *
   * `POST /v1/workflows/schedules`
   */
  scheduleWorkflow(request: WorkflowScheduleRequest, options?: RequestOptions): Promise<WorkflowScheduleResponse> {
    return answerOf(operations.scheduleWorkflow(this.client(options), request), errors);
  }

  /**
   * Read a schedule.
   *
   * `GET /v1/workflows/schedules/{schedule_id}`
   */
  getSchedule(request: WorkflowsSchedulesGetScheduleRequest, options?: RequestOptions): Promise<Schedule> {
    return answerOf(operations.getSchedule(this.client(options), request.scheduleId), errors);
  }

  /**
   * Change a schedule.
   *
   * `PATCH /v1/workflows/schedules/{schedule_id}`
   */
  updateSchedule(
    request: WorkflowsSchedulesUpdateScheduleRequest,
    options?: RequestOptions,
  ): Promise<WorkflowScheduleResponse> {
    return answerOf(
      operations.updateSchedule(this.client(options), request.scheduleId, request.workflowScheduleUpdateRequest),
      errors,
    );
  }

  /**
   * Delete a schedule.
   *
   * `DELETE /v1/workflows/schedules/{schedule_id}`
   */
  unscheduleWorkflow(request: WorkflowsSchedulesUnscheduleWorkflowRequest, options?: RequestOptions): Promise<void> {
    return answerOf(operations.unscheduleWorkflow(this.client(options), request.scheduleId), errors);
  }

  /**
   * Pause a schedule.
   *
   * `POST /v1/workflows/schedules/{schedule_id}/pause`
   */
  pauseSchedule(request: WorkflowsSchedulesPauseScheduleRequest, options?: RequestOptions): Promise<void> {
    return answerOf(
      operations.pauseSchedule(this.client(options), request.scheduleId, request.workflowSchedulePauseRequest),
      errors,
    );
  }

  /**
   * Resume a schedule that is paused.
   *
   * `POST /v1/workflows/schedules/{schedule_id}/resume`
   */
  resumeSchedule(request: WorkflowsSchedulesResumeScheduleRequest, options?: RequestOptions): Promise<void> {
    return answerOf(
      operations.resumeSchedule(this.client(options), request.scheduleId, request.workflowSchedulePauseRequest),
      errors,
    );
  }

  /**
   * Execute what a schedule is for, at once.
   *
   * `POST /v1/workflows/schedules/{schedule_id}/trigger`
   */
  triggerSchedule(request: WorkflowsSchedulesTriggerScheduleRequest, options?: RequestOptions): Promise<void> {
    return answerOf(
      operations.triggerSchedule(this.client(options), request.scheduleId, request.workflowScheduleTriggerRequest),
      errors,
    );
  }
}

export interface WorkflowsSchedulesGetScheduleRequest {
  /** The schedule to act on. */
  scheduleId: string;
}

export interface WorkflowsSchedulesUpdateScheduleRequest {
  /** The schedule to act on. */
  scheduleId: string;
  workflowScheduleUpdateRequest: WorkflowScheduleUpdateRequest;
}

export interface WorkflowsSchedulesUnscheduleWorkflowRequest {
  /** The schedule to act on. */
  scheduleId: string;
}

export interface WorkflowsSchedulesPauseScheduleRequest {
  /** The schedule to act on. */
  scheduleId: string;
  workflowSchedulePauseRequest?: WorkflowSchedulePauseRequest | null;
}

export interface WorkflowsSchedulesResumeScheduleRequest {
  /** The schedule to act on. */
  scheduleId: string;
  workflowSchedulePauseRequest?: WorkflowSchedulePauseRequest | null;
}

export interface WorkflowsSchedulesTriggerScheduleRequest {
  /** The schedule to act on. */
  scheduleId: string;
  workflowScheduleTriggerRequest?: WorkflowScheduleTriggerRequest | null;
}
