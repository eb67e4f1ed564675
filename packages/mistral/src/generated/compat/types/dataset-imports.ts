/** Take the records from a campaign. */
export interface ImportDatasetFromCampaignRequest {
  /** @format uuid */
  campaignId: string;
}

/** Take the records from completions that the explorer shows. */
export interface ImportDatasetFromExplorerRequest {
  /** At most 500 ids. */
  completionEventIds: string[];
}

/** Take the records from a file that was uploaded before. */
export interface ImportDatasetFromFileRequest {
  fileId: string;
}

/** Take the records from conversations of the playground. */
export interface ImportDatasetFromPlaygroundRequest {
  conversationIds: string[];
}

/** Take the records from other datasets. */
export interface ImportDatasetFromDatasetRequest {
  /** From 1 to 10,000 ids of records. */
  datasetRecordIds: string[];
}

/** An import, under way or ended. */
export interface DatasetImportTask {
  /** @format uuid */
  id: string;
  /** @format uuid */
  datasetId: string;
  status: BaseTaskStatus;
  /** How much is done, in percent. */
  progress?: number | null;
  /** More about the state, for a person. */
  message?: string | null;
  /** @format uuid */
  creatorId: string;
  /** @format uuid */
  workspaceId: string;
  /** @format date-time */
  createdAt: Date;
  /** @format date-time */
  updatedAt: Date;
  /** @format date-time */
  deletedAt: Date | null;
}

/** The state of a task, from `RUNNING` to one of the others. */
export type BaseTaskStatus =
  | "RUNNING"
  | "COMPLETED"
  | "FAILED"
  | "CANCELED"
  | "TERMINATED"
  | "CONTINUED_AS_NEW"
  | "TIMED_OUT"
  | "UNKNOWN"
  | (string & {});

/** The values of the type {@link BaseTaskStatus} by name. */
export const BaseTaskStatus = {
  RUNNING: "RUNNING",
  COMPLETED: "COMPLETED",
  FAILED: "FAILED",
  CANCELED: "CANCELED",
  TERMINATED: "TERMINATED",
  CONTINUEDASNEW: "CONTINUED_AS_NEW",
  TIMEDOUT: "TIMED_OUT",
  UNKNOWN: "UNKNOWN",
} as const;

/** A page of tasks. */
export interface ListDatasetImportTasksResponse {
  tasks: PaginatedResultDatasetImportTask;
}

/** Tasks, and how many there are. */
export interface PaginatedResultDatasetImportTask {
  results?: DatasetImportTask[];
  /** How many tasks there are on all pages. */
  count: number;
  /** Set while there is another page. */
  next?: string | null;
  /** Set when there is a page before. */
  previous?: string | null;
}
