import { dateCodec, encode, json, path, query, reader, redirects, requestJson } from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";
import {
  batchJobCodec,
  createBatchJobRequestCodec,
  deleteBatchJobResponseCodec,
  listBatchJobsResponseCodec,
} from "../../codecs/batch.ts";
import type {
  BatchJob,
  BatchJobStatus,
  CreateBatchJobRequest,
  DeleteBatchJobResponse,
  ListBatchJobsResponse,
} from "../../types/batch.ts";

/**
 * Have many requests to one endpoint answered in the background.
 *
 * The requests come from uploaded JSONL files, or from the body itself. The job is queued; read it until its status is
 * final, then download its output file.
 *
 * `POST /v1/batch/jobs`
 */
export function create(client: Client, body: CreateBatchJobRequest, options?: RequestOptions): Call<BatchJob> {
  return requestJson(
    client,
    { method: "POST", path: "/v1/batch/jobs", body: json(encode(body, createBatchJobRequestCodec)) },
    options,
    reader(batchJobCodec),
  );
}

/**
 * List batch jobs.
 *
 * Newest first, unless `order_by` says otherwise.
 *
 * `GET /v1/batch/jobs`
 */
export function list(
  client: Client,
  params?: BatchJobsListParams,
  options?: RequestOptions,
): Call<ListBatchJobsResponse> {
  return requestJson(
    client,
    {
      method: "GET",
      path: "/v1/batch/jobs",
      query: query({
        page: params?.page,
        page_size: params?.pageSize,
        status: params?.status,
        model: params?.model,
        agent_id: params?.agentId,
        metadata: params?.metadata,
        created_after: encode(params?.createdAfter, dateCodec),
        created_by_me: params?.createdByMe,
        order_by: params?.orderBy,
      }),
      redirects,
    },
    options,
    reader(listBatchJobsResponseCodec),
  );
}

export interface BatchJobsListParams {
  /**
   * The page to read, counted from 0.
   *
   * @defaultValue 0
   */
  page?: number | null;
  /**
   * How many jobs to a page.
   *
   * @defaultValue 100
   */
  pageSize?: number | null;
  /** Only jobs in one of these states. The parameter is repeated for each. */
  status?: BatchJobStatus[] | null;
  /** Only jobs for this model. */
  model?: string | null;
  /** Only jobs for this agent. */
  agentId?: string | null;
  /** Only jobs with this metadata. Each of its properties becomes a parameter of its own. */
  metadata?: { [key: string]: unknown } | null;
  /**
   * Only jobs that were created later than this.
   *
   * @format date-time
   */
  createdAfter?: Date | null;
  /**
   * Only one's own jobs.
   *
   * @defaultValue false
   */
  createdByMe?: boolean | null;
  /**
   * `created` for the oldest first, `-created` for the newest first.
   *
   * @defaultValue "-created"
   */
  orderBy?: "created" | "-created" | (string & {}) | null;
}

/**
 * Read how far a batch job has come.
 *
 * `GET /v1/batch/jobs/{job_id}`
 *
 * @param jobId The batch job to act on.
 */
export function get(
  client: Client,
  jobId: string,
  params?: BatchJobsGetParams,
  options?: RequestOptions,
): Call<BatchJob> {
  return requestJson(
    client,
    { method: "GET", path: path`/v1/batch/jobs/${jobId}`, query: query(params), redirects },
    options,
    reader(batchJobCodec),
  );
}

export interface BatchJobsGetParams {
  /** Whether to give the answers in `outputs`, instead of only in the output file. */
  inline?: boolean | null;
}

/**
 * Ask for a batch job to be deleted.
 *
 * `DELETE /v1/batch/jobs/{job_id}`
 *
 * @param jobId The batch job to act on.
 */
function delete_(client: Client, jobId: string, options?: RequestOptions): Call<DeleteBatchJobResponse> {
  return requestJson(
    client,
    { method: "DELETE", path: path`/v1/batch/jobs/${jobId}` },
    options,
    reader(deleteBatchJobResponseCodec),
  );
}
export { delete_ as delete };

/**
 * Ask for a batch job to be stopped.
 *
 * It is stopped a little later, and has the status `CANCELLATION_REQUESTED` until then.
 *
 * `POST /v1/batch/jobs/{job_id}/cancel`
 *
 * @param jobId The batch job to act on.
 */
export function cancel(client: Client, jobId: string, options?: RequestOptions): Call<BatchJob> {
  return requestJson(
    client,
    { method: "POST", path: path`/v1/batch/jobs/${jobId}/cancel` },
    options,
    reader(batchJobCodec),
  );
}
