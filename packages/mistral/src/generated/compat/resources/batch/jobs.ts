import { SDKResource, answerOf } from "@tramontane/runtime";
import type { SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as operations from "../../operations/batch/jobs.ts";
import type { BatchJobsListParams } from "../../operations/batch/jobs.ts";
import type {
  BatchJob,
  CreateBatchJobRequest,
  DeleteBatchJobResponse,
  ListBatchJobsResponse,
} from "../../types/batch.ts";

/** Start batch jobs, watch them, and stop them. */
export class BatchJobs extends SDKResource {
  /**
   * Have many requests to one endpoint answered in the background.
   *
   * The requests come from uploaded JSONL files, or from the body itself. The job is queued; read it until its status
   * is final, then download its output file.
   *
   * `POST /v1/batch/jobs`
   */
  create(request: CreateBatchJobRequest, options?: RequestOptions): Promise<BatchJob> {
    return answerOf(operations.create(this.client(options), request));
  }

  /**
   * List batch jobs.
   *
   * Newest first, unless `order_by` says otherwise.
   *
   * `GET /v1/batch/jobs`
   */
  list(request?: BatchJobsListParams, options?: RequestOptions): Promise<ListBatchJobsResponse> {
    return answerOf(operations.list(this.client(options), request));
  }

  /**
   * Read how far a batch job has come.
   *
   * `GET /v1/batch/jobs/{job_id}`
   */
  get(request: BatchJobsGetRequest, options?: RequestOptions): Promise<BatchJob> {
    const { jobId, ...params } = request;
    return answerOf(operations.get(this.client(options), jobId, params));
  }

  /**
   * Ask for a batch job to be deleted.
   *
   * `DELETE /v1/batch/jobs/{job_id}`
   */
  delete(request: BatchJobsDeleteRequest, options?: RequestOptions): Promise<DeleteBatchJobResponse> {
    return answerOf(operations.delete(this.client(options), request.jobId));
  }

  /**
   * Ask for a batch job to be stopped.
   *
   * It is stopped a little later, and has the status `CANCELLATION_REQUESTED` until then.
   *
   * `POST /v1/batch/jobs/{job_id}/cancel`
   */
  cancel(request: BatchJobsCancelRequest, options?: RequestOptions): Promise<BatchJob> {
    return answerOf(operations.cancel(this.client(options), request.jobId));
  }
}

export interface BatchJobsGetRequest {
  /**
   * The batch job to act on.
   *
   * @format uuid
   */
  jobId: string;
  /** Whether to give the answers in `outputs`, instead of only in the output file. */
  inline?: boolean | null;
}

export interface BatchJobsDeleteRequest {
  /**
   * The batch job to act on.
   *
   * @format uuid
   */
  jobId: string;
}

export interface BatchJobsCancelRequest {
  /**
   * The batch job to act on.
   *
   * @format uuid
   */
  jobId: string;
}
