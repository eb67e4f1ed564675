import { Resource, json, paginate, path, query, redirects, requestJson } from "@tramontane/runtime";
import type { Call, PageCall, RequestOptions } from "@tramontane/runtime";
import type { BatchJobsGetParams, BatchJobsListParams } from "../../operations/batch/jobs.ts";
import type {
  BatchJob,
  CreateBatchJobRequest,
  DeleteBatchJobResponse,
  ListBatchJobsResponse,
} from "../../types/batch.ts";

/** Start batch jobs, watch them, and stop them. */
export class BatchJobs extends Resource {
  /**
   * Have many requests to one endpoint answered in the background.
   *
   * The requests come from uploaded JSONL files, or from the body itself. The job is queued; read it until its status
   * is final, then download its output file.
   *
   * `POST /v1/batch/jobs`
   */
  create(body: CreateBatchJobRequest, options?: RequestOptions): Call<BatchJob> {
    return requestJson(this.client, { method: "POST", path: "/v1/batch/jobs", body: json(body) }, options);
  }

  /**
   * List batch jobs.
   *
   * Newest first, unless `order_by` says otherwise.
   *
   * `GET /v1/batch/jobs`
   */
  list(params?: BatchJobsListParams, options?: RequestOptions): PageCall<BatchJob, ListBatchJobsResponse> {
    return paginate(
      params,
      (params, options) =>
        requestJson(this.client, { method: "GET", path: "/v1/batch/jobs", query: query(params), redirects }, options),
      (page, params) => ({
        items: page.data ?? [],
        next: page.data?.length ? { page: (params.page ?? 0) + 1 } : undefined,
      }),
      options,
    );
  }

  /**
   * Read how far a batch job has come.
   *
   * `GET /v1/batch/jobs/{job_id}`
   *
   * @param job_id The batch job to act on.
   */
  get(job_id: string, params?: BatchJobsGetParams, options?: RequestOptions): Call<BatchJob> {
    return requestJson(
      this.client,
      { method: "GET", path: path`/v1/batch/jobs/${job_id}`, query: query(params), redirects },
      options,
    );
  }

  /**
   * Ask for a batch job to be deleted.
   *
   * `DELETE /v1/batch/jobs/{job_id}`
   *
   * @param job_id The batch job to act on.
   */
  delete(job_id: string, options?: RequestOptions): Call<DeleteBatchJobResponse> {
    return requestJson(this.client, { method: "DELETE", path: path`/v1/batch/jobs/${job_id}` }, options);
  }

  /**
   * Ask for a batch job to be stopped.
   *
   * It is stopped a little later, and has the status `CANCELLATION_REQUESTED` until then.
   *
   * `POST /v1/batch/jobs/{job_id}/cancel`
   *
   * @param job_id The batch job to act on.
   */
  cancel(job_id: string, options?: RequestOptions): Call<BatchJob> {
    return requestJson(this.client, { method: "POST", path: path`/v1/batch/jobs/${job_id}/cancel` }, options);
  }
}
