import type { Metadata } from "./metadata.ts";

/** Which requests to answer, and with what. They come from `input_files` or from `requests`. */
export interface CreateBatchJobRequest {
  /** The endpoint that the requests are for. */
  endpoint: ApiEndpoint;
  /** The model that answers. */
  model?: string | null;
  /** The agent that answers, for agents of the older, deprecated kind. */
  agentId?: string | null;
  /**
   * The ids of uploaded JSONL files. Each line is an object with the request as `body`, and a `custom_id` to know its
   * answer by.
   */
  inputFiles?: string[] | null;
  /** The requests themselves, at most 10,000. */
  requests?: BatchRequest[] | null;
  /**
   * After how many hours the job is given up, from 1 to 168 (a week).
   *
   * @defaultValue 24
   */
  timeoutHours?: number;
  /** Anything the caller wants to keep with the job, with names of up to 32 characters and texts of up to 512. */
  metadata?: { [key: string]: string } | null;
}

/** An endpoint that takes batches. */
export type ApiEndpoint =
  | "/v1/chat/completions"
  | "/v1/embeddings"
  | "/v1/fim/completions"
  | "/v1/moderations"
  | "/v1/chat/moderations"
  | "/v1/ocr"
  | "/v1/classifications"
  | "/v1/chat/classifications"
  | "/v1/conversations"
  | "/v1/audio/transcriptions"
  | (string & {});

/** The values of the type {@link ApiEndpoint} by name. */
export const ApiEndpoint = {
  V1ChatCompletions: "/v1/chat/completions",
  V1Embeddings: "/v1/embeddings",
  V1FimCompletions: "/v1/fim/completions",
  V1Moderations: "/v1/moderations",
  V1ChatModerations: "/v1/chat/moderations",
  V1Ocr: "/v1/ocr",
  V1Classifications: "/v1/classifications",
  V1ChatClassifications: "/v1/chat/classifications",
  V1Conversations: "/v1/conversations",
  V1AudioTranscriptions: "/v1/audio/transcriptions",
} as const;

/** One request of a batch. */
export interface BatchRequest {
  /** The caller's own name for the request, which comes back with its answer. */
  customId?: string | null;
  /** What would be sent to the endpoint. The model is that of the job. */
  body: { [key: string]: unknown };
}

/** A batch job, and how far it has come. */
export interface BatchJob {
  id: string;
  status: BatchJobStatus;
  /** The endpoint that the requests are for. */
  endpoint: string;
  /** The model that answers. */
  model?: string | null;
  /** The agent that answers. */
  agentId?: string | null;
  totalRequests: number;
  /** Requests that are done with, whether they succeeded or failed. */
  completedRequests: number;
  succeededRequests: number;
  failedRequests: number;
  /**
   * The id of the file with the answers, once there is one.
   *
   * @format uuid
   */
  outputFile?: string | null;
  /**
   * The id of the file with the failures, if there were any.
   *
   * @format uuid
   */
  errorFile?: string | null;
  /** The answers themselves, when they were asked for with `inline`. */
  outputs?: { [key: string]: unknown }[] | null;
  /** What went wrong, each kind of failure once. */
  errors: BatchError[];
  /** The ids of the files with the requests. */
  inputFiles: string[];
  metadata?: Metadata | null;
  /** When the job was created, in seconds since 1970. */
  createdAt: number;
  /** When the job left the queue, in seconds since 1970. */
  startedAt?: number | null;
  /** When the job ended, in seconds since 1970. */
  completedAt?: number | null;
  object: "batch";
}

/**
 * How far a batch job has come. `SUCCESS`, `FAILED`, `TIMEOUT_EXCEEDED` and `CANCELLED` are final; a job that succeeded
 * may still have requests that failed.
 */
export type BatchJobStatus =
  | "QUEUED"
  | "RUNNING"
  | "SUCCESS"
  | "FAILED"
  | "TIMEOUT_EXCEEDED"
  | "CANCELLATION_REQUESTED"
  | "CANCELLED"
  | (string & {});

/** The values of the type {@link BatchJobStatus} by name. */
export const BatchJobStatus = {
  QUEUED: "QUEUED",
  RUNNING: "RUNNING",
  SUCCESS: "SUCCESS",
  FAILED: "FAILED",
  TIMEOUTEXCEEDED: "TIMEOUT_EXCEEDED",
  CANCELLATIONREQUESTED: "CANCELLATION_REQUESTED",
  CANCELLED: "CANCELLED",
} as const;

/** A kind of failure, and how often it came. */
export interface BatchError {
  /** What went wrong, for a person. */
  message: string;
  /**
   * How many requests it befell.
   *
   * @defaultValue 1
   */
  count?: number;
}

/** A page of batch jobs. */
export interface ListBatchJobsResponse {
  /** @defaultValue [] */
  data?: BatchJob[];
  /** How many jobs match in all. */
  total: number;
  object: "list";
}

/** What became of a batch job that was to be deleted. */
export interface DeleteBatchJobResponse {
  /** The job. */
  id: string;
  /** @defaultValue true */
  deleted?: boolean;
  object: "batch";
}
