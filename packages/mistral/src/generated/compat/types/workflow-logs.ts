/** A page of lines. */
export interface WorkflowLogSearchResponse {
  results: WorkflowLogRecord[];
  /** What to ask the next page by; `null` on the last. */
  nextCursor?: string | null;
}

/** A line of a log. */
export interface WorkflowLogRecord {
  /** What it says. */
  body: string;
  /** How grave it is, in a word. */
  severityText: string;
  /** @format date-time */
  timestamp: Date;
  /** What else is known of it. */
  logAttributes: { [key: string]: string };
  /** The trace that it belongs to. */
  traceId: string;
  /** The span that it belongs to. */
  spanId: string;
}

/** What went wrong with a stream after it had begun. */
export interface WorkflowStreamError {
  error: string;
  reason: string;
}
