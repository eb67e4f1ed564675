import type { SortDirection } from "./telemetry.ts";

/** Which log records to look for. */
export interface LogsRequest {
  /** Only records that match this expression; all when left out. */
  search_expression?: string | null;
  /**
   * Whether the oldest or the newest come first.
   *
   * @defaultValue "desc"
   */
  order?: SortDirection;
}

/** A page of log records. */
export interface SearchLogsResponse {
  logs: FeedResultLogRecord;
}

/** Log records, and what leads to the next ones. */
export interface FeedResultLogRecord {
  results?: LogRecord[];
  /** Leads to the next page; there is none after the last. */
  cursor?: string | null;
  /** Set while there is another page. */
  next?: string | null;
}

/** A log record, as OpenTelemetry has them. */
export interface LogRecord {
  /** @format date-time */
  timestamp: string;
  /** How grave it is, in words. */
  severity_text: string;
  /** How grave it is, as a number that grows with it. */
  severity_number: number;
  /** What was written. */
  body: string;
  event_name: string;
  /** What wrote it. */
  service_name: string;
  /** The trace that it belongs to. */
  trace_id: string;
  /** The span that it belongs to. */
  span_id: string;
  trace_flags: number;
  /** Anything else that is known of it, by name. */
  log_attributes: { [key: string]: string };
  /** What is known of the program that wrote it, by name. */
  resource_attributes: { [key: string]: string };
  resource_schema_url: string;
  /** The library that wrote it. */
  scope_name: string;
  scope_version: string;
  scope_attributes: { [key: string]: string };
  scope_schema_url: string;
  /** Whose request it belongs to. */
  user_id: string;
  workspace_id: string;
  organization_id: string;
  customer_id: string;
}
