/** The request does not fit what the operation accepts. One entry for each fault that was found. */
export interface HTTPValidationError {
  detail?: ValidationError[];
}

/** One fault in a request, and where it is. */
export interface ValidationError {
  /**
   * The way to the faulty value, from the outside in: first the part of the request (`body`, `query` or `path`), then
   * property names and array indices.
   */
  loc: (string | number)[];
  /** What is wrong, for a person. */
  msg: string;
  /** What is wrong, for a program, such as `missing`. */
  type: string;
  /** The value that was refused, as it was received. */
  input?: unknown;
  /** More about the fault, such as the limit that was passed. */
  ctx?: { [key: string]: unknown };
}

/** How every observability operation reports a failure. */
export interface ObservabilityError {
  detail: ObservabilityErrorDetail;
}

/** What went wrong, for a person and for a program. */
export interface ObservabilityErrorDetail {
  /** What went wrong, for a person. The wording may change. */
  message: string;
  /** What went wrong, for a program; `null` when the failure has no code. */
  errorCode: ObservabilityErrorCode | null;
}

/** Names a failure of an observability operation. New codes may appear at any time. */
export type ObservabilityErrorCode =
  | "UNKNOWN_ERROR"
  | "VALIDATION_ERROR"
  | "AUTH_UNAUTHORIZED"
  | "AUTH_FORBIDDEN"
  | "AUTH_FORBIDDEN_NOT_WORKSPACE_ADMIN"
  | "AUTH_FORBIDDEN_WORKSPACE_NOT_FOUND"
  | "AUTH_FORBIDDEN_ROLE_NOT_FOUND"
  | "FEATURE_NOT_SUPPORTED"
  | "FIELDS_BAD_REQUEST"
  | "FIELDS_NOT_FOUND"
  | "SEARCH_BAD_REQUEST"
  | "SEARCH_NOT_FOUND"
  | "SEARCH_SERVICE_UNAVAILABLE"
  | "SEARCH_FILTER_TO_SQL_CONVERSION_ERROR"
  | "DATABASE_ERROR"
  | "DATABASE_TIMEOUT"
  | "DATABASE_UNAVAILABLE"
  | "DATABASE_QUERY_ERROR"
  | "DATASET_NOT_FOUND"
  | "DATASET_TASK_NOT_FOUND"
  | "DATASET_RECORD_NOT_FOUND"
  | "DATASET_RECORD_FORMAT_ERROR"
  | "JUDGE_NOT_FOUND"
  | "JUDGE_NAME_ALREADY_EXISTS"
  | "JUDGE_ALREADY_HAS_NEW_VERSION"
  | "JUDGE_USED_IN_CAMPAIGN_CANNOT_BE_UPDATED"
  | "JUDGE_DID_NOT_CHANGE"
  | "JUDGE_CONVERSATION_FORMAT_ERROR"
  | "JUDGE_MISTRAL_API_ERROR"
  | "JUDGE_MISTRAL_API_TIMEOUT"
  | "CAMPAIGN_NOT_FOUND"
  | "CAMPAIGN_NO_MATCHING_EVENTS"
  | "AGENT_NOT_FOUND"
  | "AGENT_MISTRAL_API_ERROR"
  | "EVALUATION_NOT_FOUND"
  | "EVALUATION_NAME_ALREADY_EXISTS"
  | "EVALUATION_CURRENTLY_RUNNING"
  | "EVALUATION_RECORD_NOT_FOUND"
  | "EVALUATION_RUN_NOT_FOUND"
  | "EVALUATION_RUN_TRANSITION_IS_INVALID"
  | "EVALUATION_RUN_TRANSITION_IS_RUNNING_ALREADY"
  | "EVALUATION_RUN_TRANSITION_ERROR"
  | "TEMPLATE_ERROR"
  | "TEMPLATE_SYNTAX_ERROR"
  | "PROJECT_NAME_ALREADY_EXISTS"
  | "PIPELINE_CONFIG_NOT_FOUND"
  | "PIPELINE_CONFIG_ALREADY_EXISTS"
  | "SCORER_NOT_FOUND"
  | "SCORER_ALREADY_EXISTS"
  | "SCORER_CONFIG_KIND_MISMATCH"
  | "OPTIMIZATION_TRIAL_KEY_ALREADY_EXISTS"
  | "TRACES_FILTER_QUERY_PARSE_ERROR"
  | "TRACE_NOT_FOUND"
  | "SPAN_NOT_FOUND"
  | (string & {});
