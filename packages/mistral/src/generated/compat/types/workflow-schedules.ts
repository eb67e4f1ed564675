/** What is to be executed, and when. */
export interface WorkflowScheduleRequest {
  schedule: ScheduleDefinition;
  /** The workflow, by its name or by its id. */
  workflowIdentifier?: string | null;
  /** The deployment that is to execute it. */
  deploymentName?: string | null;
  /** What the schedule is to be called; by default the service makes something up. */
  scheduleId?: string | null;
  /**
   * The workflow as one deployment registered it.
   *
   * @format uuid
   */
  workflowRegistrationId?: string | null;
  /**
   * Use `workflow_registration_id`.
   *
   * @format uuid
   * @deprecated
   */
  workflowVersionId?: string | null;
  /**
   * Use `deployment_name`.
   *
   * @deprecated
   */
  workflowTaskQueue?: string | null;
}

/** A schedule was made or changed. */
export interface WorkflowScheduleResponse {
  scheduleId: string;
}

/** What to change of a schedule. */
export interface WorkflowScheduleUpdateRequest {
  schedule: PartialScheduleDefinition;
}

/** A page of schedules. */
export interface WorkflowScheduleListResponse {
  schedules: Schedule[];
  /** What to ask the next page by; `null` on the last. */
  nextPageToken?: string | null;
}

/**
 * The moments at which a workflow is executed: those of `calendars`, `intervals` and `cron_expressions` together, but
 * for those of `skip`.
 */
export interface ScheduleTimes {
  /** Moments as cron has them. */
  cronExpressions?: string[];
  /** Moments at even distances. */
  intervals?: ScheduleInterval[];
  /** Moments by what a calendar and a clock say. */
  calendars?: ScheduleCalendar[];
  /** Moments to leave out. */
  skip?: ScheduleCalendar[];
  /**
   * Nothing is executed before this.
   *
   * @format date-time
   */
  startAt?: Date | null;
  /**
   * Nothing is executed after this.
   *
   * @format date-time
   */
  endAt?: Date | null;
  /**
   * Each execution is put off by a random time of up to this long, but never beyond the next one. A duration as in ISO
   * 8601, such as `PT30S`.
   *
   * @format duration
   */
  jitter?: string | null;
  /** The time zone that calendars and cron go by, as IANA calls it. */
  timeZoneName?: string | null;
  policy?: SchedulePolicy;
}

/** When a workflow is to be executed, and with what. */
export interface ScheduleDefinition extends ScheduleTimes {
  /** What the workflow is given each time. */
  input: unknown;
  /** After how many executions the schedule does no more; `null` for no limit. */
  maxExecutions?: number | null;
  /** What the schedule is to be called. */
  scheduleId?: string | null;
}

/** What to change of when a workflow is executed, and with what. What is left out stays as it is. */
export interface PartialScheduleDefinition extends ScheduleTimes {
  /** What the workflow is given each time. */
  input?: unknown;
  /** After how many executions the schedule does no more; `null` for no limit. */
  maxExecutions?: number | null;
}

/** When a workflow is executed, and with what. */
export interface Schedule extends ScheduleTimes {
  workflowName: string;
  /** What the workflow is given each time. */
  input: unknown;
  /** Whether it does nothing at present. */
  paused: boolean;
  /** Why it was paused or resumed. */
  note?: string | null;
  /** How many executions are left; 0 when the schedule does no more, `null` for no limit. */
  remainingExecutions?: number | null;
  /** The next 10, in their order. */
  futureExecutions?: ScheduleFutureExecution[];
  /** The last 10, in their order. */
  recentExecutions?: ScheduleRecentExecution[];
  /** The deployment that executes it. */
  deploymentName?: string | null;
  scheduleId: string;
}

/** Moments that fit all of these. What is left out fits always, but `second`, `minute` and `hour`, which are then 0. */
export interface ScheduleCalendar {
  /** @defaultValue [{"start":0,"end":0,"step":0}] */
  second?: ScheduleRange[];
  /** @defaultValue [{"start":0,"end":0,"step":0}] */
  minute?: ScheduleRange[];
  /** @defaultValue [{"start":0,"end":0,"step":0}] */
  hour?: ScheduleRange[];
  /**
   * From 1 to 31.
   *
   * @defaultValue [{"start":1,"end":31,"step":0}]
   */
  dayOfMonth?: ScheduleRange[];
  /**
   * From 1 to 12.
   *
   * @defaultValue [{"start":1,"end":12,"step":0}]
   */
  month?: ScheduleRange[];
  /** @defaultValue [] */
  year?: ScheduleRange[];
  /**
   * From 0, Sunday, to 6.
   *
   * @defaultValue [{"start":0,"end":6,"step":0}]
   */
  dayOfWeek?: ScheduleRange[];
  /** What these moments are, for a person. */
  comment?: string | null;
}

/** Numbers from `start` to `end`, every one or every so many. */
export interface ScheduleRange {
  start: number;
  /**
   * The last number; below `start`, as when it is left out, it stands for `start` alone.
   *
   * @defaultValue 0
   */
  end?: number;
  /**
   * How far from one number to the next; 0 is as 1.
   *
   * @defaultValue 0
   */
  step?: number;
}

/** Moments at even distances, counted from 1970. */
export interface ScheduleInterval {
  /**
   * The distance, a duration as in ISO 8601.
   *
   * @format duration
   */
  every: string;
  /**
   * How much later each of them is.
   *
   * @format duration
   */
  offset?: string | null;
}

/** What happens when executions meet, are missed, or fail. */
export interface SchedulePolicy {
  /** @defaultValue 1 */
  overlap?: ScheduleOverlapPolicy;
  /**
   * How late an execution may be that was missed because the service was away, in seconds.
   *
   * @defaultValue 31536000
   */
  catchupWindowSeconds?: number;
  /**
   * Whether a failure pauses the schedule.
   *
   * @defaultValue false
   */
  pauseOnFailure?: boolean;
}

/**
 * What happens when an execution is due and the one before still runs: 1 leaves it out, 2 lets one wait, 3 lets all
 * wait, 4 cancels the one before, 5 terminates it, 6 lets both run.
 *
 * - `1`: Skip
 * - `2`: BufferOne
 * - `3`: BufferAll
 * - `4`: CancelOther
 * - `5`: TerminateOther
 * - `6`: AllowAll
 */
export type ScheduleOverlapPolicy = 1 | 2 | 3 | 4 | 5 | 6 | (number & {});

/** The values of the type {@link ScheduleOverlapPolicy} by name. */
export const ScheduleOverlapPolicy = {
  Skip: 1,
  BufferOne: 2,
  BufferAll: 3,
  CancelOther: 4,
  TerminateOther: 5,
  AllowAll: 6,
} as const;

/** An execution that is to come. */
export interface ScheduleFutureExecution {
  /**
   * When it is due.
   *
   * @format date-time
   */
  scheduledAt: Date;
}

/** An execution that has begun. */
export interface ScheduleRecentExecution {
  /**
   * When it was due.
   *
   * @format date-time
   */
  scheduledAt: Date;
  /**
   * When it began.
   *
   * @format date-time
   */
  startedAt: Date;
  executionId: string;
}

/** Why a schedule is paused or resumed. */
export interface WorkflowSchedulePauseRequest {
  /** Kept with the schedule until the next time. */
  note?: string | null;
}

/** How a schedule is made to execute at once. */
export interface WorkflowScheduleTriggerRequest {
  /** What to do this once when the execution before still runs, instead of what the schedule says. */
  overlap?: ScheduleOverlapPolicy | null;
}
