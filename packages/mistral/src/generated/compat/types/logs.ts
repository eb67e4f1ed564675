import type { SortDirection } from "./telemetry.ts";

/** Which log records to look for. */
export interface LogsRequest {
  /** Only records that match this expression; all when left out. */
  searchExpression?: string | null;
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
  timestamp: Date;
  /** How grave it is, in words. */
  severityText: string;
  /** How grave it is, as a number that grows with it. */
  severityNumber: number;
  /** What was written. */
  body: string;
  eventName: string;
  /** What wrote it. */
  serviceName: string;
  /** The trace that it belongs to. */
  traceId: string;
  /** The span that it belongs to. */
  spanId: string;
  traceFlags: number;
  /** Anything else that is known of it, by name. */
  logAttributes: { [key: string]: string };
  /** What is known of the program that wrote it, by name. */
  resourceAttributes: { [key: string]: string };
  resourceSchemaUrl: string;
  /** The library that wrote it. */
  scopeName: string;
  scopeVersion: string;
  scopeAttributes: { [key: string]: string };
  scopeSchemaUrl: string;
  /** Whose request it belongs to. */
  userId: string;
  workspaceId: string;
  organizationId: string;
  customerId: string;
}
