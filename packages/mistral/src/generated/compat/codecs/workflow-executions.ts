import { dateCodec } from "@tramontane/runtime";
import type { Codec } from "@tramontane/runtime";

/** How a `WorkflowExecutionRequest` is written on the wire. */
export const workflowExecutionRequestCodec: Codec = {
  kind: "object",
  fields: {
    wait_for_result: "waitForResult",
    timeout_seconds: "timeoutSeconds",
    execution_id: "executionId",
    deployment_name: "deploymentName",
    custom_tracing_attributes: "customTracingAttributes",
    force_new_trace: "forceNewTrace",
    task_queue: "taskQueue",
  },
};

/** How a `ExecuteWorkflowResponse` is written on the wire. */
export const executeWorkflowResponseCodec: Codec = {
  kind: "union",
  cases: [
    { has: ["status", "start_time", "end_time", "root_execution_id"], codec: () => workflowExecutionCodec },
    { has: [], codec: () => workflowExecutionSyncResponseCodec },
  ],
};

/** How a `WorkflowExecutionSyncResponse` is written on the wire. */
export const workflowExecutionSyncResponseCodec: Codec = {
  kind: "object",
  fields: { workflow_name: "workflowName", execution_id: "executionId" },
};

/** How a `WorkflowExecutionWithoutResult` is written on the wire. */
export const workflowExecutionWithoutResultCodec: Codec = {
  kind: "object",
  fields: {
    workflow_name: "workflowName",
    execution_id: "executionId",
    start_time: ["startTime", dateCodec],
    end_time: ["endTime", dateCodec],
    total_duration_ms: "totalDurationMs",
    deployment_name: "deploymentName",
    run_id: "runId",
    root_execution_id: "rootExecutionId",
    parent_execution_id: "parentExecutionId",
    workflow_id: "workflowId",
    user_id: "userId",
  },
};

/** How a `WorkflowExecution` is written on the wire. */
export const workflowExecutionCodec: Codec = {
  kind: "object",
  bases: [() => workflowExecutionWithoutResultCodec],
  fields: { search_keys: "searchKeys" },
};

/** How a `WorkflowExecutionListResponse` is written on the wire. */
export const workflowExecutionListResponseCodec: Codec = {
  kind: "object",
  fields: {
    executions: { kind: "array", items: () => workflowExecutionWithoutResultCodec },
    next_page_token: "nextPageToken",
  },
};

/** How a `WorkflowSignalRequest` is written on the wire. */
export const workflowSignalRequestCodec: Codec = {
  kind: "object",
  fields: {
    input: { kind: "union", cases: [{ has: ["b64payload"], codec: () => encodedWorkflowInputCodec }, { has: [] }] },
  },
};

/** How a `WorkflowSignalResponse` is written on the wire. */
export const workflowSignalResponseCodec: Codec = { kind: "object", defaults: { message: "Signal accepted" } };

/** How a `WorkflowQueryRequest` is written on the wire. */
export const workflowQueryRequestCodec: Codec = {
  kind: "object",
  fields: {
    input: { kind: "union", cases: [{ has: ["b64payload"], codec: () => encodedWorkflowInputCodec }, { has: [] }] },
  },
};

/** How a `WorkflowQueryResponse` is written on the wire. */
export const workflowQueryResponseCodec: Codec = { kind: "object", fields: { query_name: "queryName" } };

/** How a `WorkflowExecutionUpdateRequest` is written on the wire. */
export const workflowExecutionUpdateRequestCodec: Codec = {
  kind: "object",
  fields: {
    input: { kind: "union", cases: [{ has: ["b64payload"], codec: () => encodedWorkflowInputCodec }, { has: [] }] },
  },
};

/** How a `WorkflowExecutionUpdateResponse` is written on the wire. */
export const workflowExecutionUpdateResponseCodec: Codec = { kind: "object", fields: { update_name: "updateName" } };

/** How a `EncodedWorkflowInput` is written on the wire. */
export const encodedWorkflowInputCodec: Codec = { kind: "object", fields: { encoding_options: "encodingOptions" } };

/** How a `WorkflowResetRequest` is written on the wire. */
export const workflowResetRequestCodec: Codec = {
  kind: "object",
  fields: { event_id: "eventId", exclude_signals: "excludeSignals", exclude_updates: "excludeUpdates" },
};

/** How a `BatchExecutionRequest` is written on the wire. */
export const batchExecutionRequestCodec: Codec = { kind: "object", fields: { execution_ids: "executionIds" } };
