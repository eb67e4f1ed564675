import type { PayloadEncoding } from "./workflow-payloads.ts";

/** What to execute a workflow with. */
export interface WorkflowExecutionRequest {
  /** What the workflow is given. It has to fit the workflow's `input_schema`. */
  input?: { [key: string]: unknown } | null;
  /**
   * Whether the answer comes when the workflow is through, and with its result.
   *
   * @defaultValue false
   */
  waitForResult?: boolean;
  /** How long to wait for the result, in seconds. */
  timeoutSeconds?: number | null;
  /** What the execution is to be called, in at most 256 characters; by default the service makes something up. */
  executionId?: string | null;
  /** The deployment that is to execute it. */
  deploymentName?: string | null;
  /** What to add to the trace. */
  customTracingAttributes?: { [key: string]: string } | null;
  /**
   * Whether the execution gets a trace of its own, even where the request belongs to one.
   *
   * @defaultValue false
   */
  forceNewTrace?: boolean;
  /** What plugins are to find in the context of the workflow. */
  extensions?: { [key: string]: unknown } | null;
  /**
   * Use `deployment_name`.
   *
   * @deprecated
   */
  taskQueue?: string | null;
}

/** An execution that was started, or, with `wait_for_result`, what came of one. Only the first has a `status`. */
export type ExecuteWorkflowResponse = WorkflowExecution | WorkflowExecutionSyncResponse;

/** What came of an execution that was waited for. */
export interface WorkflowExecutionSyncResponse {
  /** What the workflow returned. */
  result: unknown;
  workflowName: string;
  executionId: string;
}

/**
 * Where an execution stands. `CONTINUED_AS_NEW` has gone on in a new run; `RETRYING_AFTER_ERROR` has failed and is
 * about to try again.
 */
export type WorkflowExecutionStatus =
  | "RUNNING"
  | "COMPLETED"
  | "FAILED"
  | "CANCELED"
  | "TERMINATED"
  | "CONTINUED_AS_NEW"
  | "TIMED_OUT"
  | "RETRYING_AFTER_ERROR"
  | (string & {});

/** The values of the type {@link WorkflowExecutionStatus} by name. */
export const WorkflowExecutionStatus = {
  RUNNING: "RUNNING",
  COMPLETED: "COMPLETED",
  FAILED: "FAILED",
  CANCELED: "CANCELED",
  TERMINATED: "TERMINATED",
  CONTINUEDASNEW: "CONTINUED_AS_NEW",
  TIMEDOUT: "TIMED_OUT",
  RETRYINGAFTERERROR: "RETRYING_AFTER_ERROR",
} as const;

/** An execution of a workflow, but for what came of it. */
export interface WorkflowExecutionWithoutResult {
  /** Where it stands; `null` where that is not known. */
  status: WorkflowExecutionStatus | null;
  workflowName: string;
  executionId: string;
  /** @format date-time */
  startTime: Date;
  /**
   * When it ended, if it has.
   *
   * @format date-time
   */
  endTime: Date | null;
  /** How long its trace spans, in milliseconds. */
  totalDurationMs?: number | null;
  /** The deployment that executed it. */
  deploymentName?: string | null;
  /** The run that this is. An execution that continues or starts over has several. */
  runId?: string | null;
  /** The execution that all began with; its own id where no other execution started it. */
  rootExecutionId: string;
  /** The execution that started it, if one did. */
  parentExecutionId?: string | null;
  /** @format uuid */
  workflowId?: string | null;
  /** Who started it. */
  userId?: string | null;
}

/** An execution of a workflow. */
export interface WorkflowExecution extends WorkflowExecutionWithoutResult {
  /** What the workflow returned; `null` as long as it has not. */
  result: unknown;
  /** What it can be found by, where `include_search_keys` asked for it. */
  searchKeys?: { [key: string]: string } | null;
}

/** A page of runs. */
export interface WorkflowExecutionListResponse {
  executions: WorkflowExecutionWithoutResult[];
  /** What to ask the next page by; `null` on the last. */
  nextPageToken?: string | null;
}

/** A signal for a running workflow. */
export interface WorkflowSignalRequest {
  /** One of the signals that the workflow takes. */
  name: string;
  /** What it is told, as the signal's `input_schema` wants it, or encoded. */
  input?: EncodedWorkflowInput | { [key: string]: unknown } | null;
}

/** The signal is on its way. */
export interface WorkflowSignalResponse {
  /** @defaultValue "Signal accepted" */
  message?: string;
}

/** A question for a workflow. */
export interface WorkflowQueryRequest {
  /** One of the queries that the workflow answers. */
  name: string;
  /** What goes with the question, as the query's `input_schema` wants it, or encoded. */
  input?: EncodedWorkflowInput | { [key: string]: unknown } | null;
}

/** The answer of a workflow. */
export interface WorkflowQueryResponse {
  /** What the workflow answered. */
  result: unknown;
  queryName: string;
}

/** An update for a running workflow. */
export interface WorkflowExecutionUpdateRequest {
  /** One of the updates that the workflow takes. */
  name: string;
  /** What is to change, as the update's `input_schema` wants it, or encoded. */
  input?: EncodedWorkflowInput | { [key: string]: unknown } | null;
}

/** What a workflow made of an update. */
export interface WorkflowExecutionUpdateResponse {
  /** What the workflow answered. */
  result: unknown;
  updateName: string;
}

/** An input that was encoded before it was sent. */
export interface EncodedWorkflowInput {
  /** The bytes, in Base64. */
  b64payload: string;
  /**
   * What was done to the bytes.
   *
   * @defaultValue []
   */
  encodingOptions?: PayloadEncoding[];
  /**
   * Whether there is nothing in it.
   *
   * @defaultValue false
   */
  empty?: boolean;
}

/** Where an execution is to start over from. */
export interface WorkflowResetRequest {
  /** The event of its history to go back to. */
  eventId: number;
  /** Why, for whoever reads the history. */
  reason?: string | null;
  /**
   * Whether signals that came after that event are forgotten.
   *
   * @defaultValue false
   */
  excludeSignals?: boolean;
  /**
   * Whether updates that came after that event are forgotten.
   *
   * @defaultValue false
   */
  excludeUpdates?: boolean;
}

/** The executions to act on. */
export interface BatchExecutionRequest {
  /** From 1 to 100. */
  executionIds: string[];
}

/** What became of each execution. */
export interface BatchExecutionResponse {
  /** By the ids that were sent. */
  results?: { [key: string]: BatchExecutionResult };
}

/** What became of one execution. */
export interface BatchExecutionResult {
  /** `success` or `failure`. */
  status: string;
  /** Why it failed, for a person. */
  error?: string | null;
}
