import type { Codec } from "@tramontane/runtime";

/** How a `CreateBatchJobRequest` is written on the wire. */
export const createBatchJobRequestCodec: Codec = {
  kind: "object",
  fields: {
    agent_id: "agentId",
    input_files: "inputFiles",
    requests: { kind: "array", items: () => batchRequestCodec },
    timeout_hours: "timeoutHours",
  },
};

/** How a `BatchRequest` is written on the wire. */
export const batchRequestCodec: Codec = { kind: "object", fields: { custom_id: "customId" } };

/** How a `BatchJob` is written on the wire. */
export const batchJobCodec: Codec = {
  kind: "object",
  fields: {
    agent_id: "agentId",
    total_requests: "totalRequests",
    completed_requests: "completedRequests",
    succeeded_requests: "succeededRequests",
    failed_requests: "failedRequests",
    output_file: "outputFile",
    error_file: "errorFile",
    errors: { kind: "array", items: () => batchErrorCodec },
    input_files: "inputFiles",
    created_at: "createdAt",
    started_at: "startedAt",
    completed_at: "completedAt",
  },
};

/** How a `BatchError` is written on the wire. */
export const batchErrorCodec: Codec = { kind: "object", defaults: { count: 1 } };

/** How a `ListBatchJobsResponse` is written on the wire. */
export const listBatchJobsResponseCodec: Codec = {
  kind: "object",
  fields: { data: { kind: "array", items: () => batchJobCodec } },
};

/** How a `DeleteBatchJobResponse` is written on the wire. */
export const deleteBatchJobResponseCodec: Codec = { kind: "object", defaults: { deleted: true } };
