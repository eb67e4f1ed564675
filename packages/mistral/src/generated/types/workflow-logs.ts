/** A page of lines. */
export interface WorkflowLogSearchResponse {
  results: WorkflowLogRecord[];
  /** What to ask the next page by; `null` on the last. */
  next_cursor?: string | null;
}

/** A line of a log. */
export interface WorkflowLogRecord {
  /** What it says. */
  body: string;
  /** How grave it is, in a word. */
  severity_text: string;
  /** @format date-time */
  timestamp: string;
  /** What else is known of it. */
  log_attributes: { [key: string]: string };
  /** The trace that it belongs to. */
  trace_id: string;
  /** The span that it belongs to. */
  span_id: string;
}

/** What went wrong with a stream after it had begun. */
export interface WorkflowStreamError {
  error: string;
  reason: string;
}
