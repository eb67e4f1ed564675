import type { Codec } from "@tramontane/runtime";

/** How a `WorkflowListResponse` is written on the wire. */
export const workflowListResponseCodec: Codec = {
  kind: "object",
  fields: { workflows: { kind: "array", items: () => workflowBasicDefinitionCodec }, next_cursor: "nextCursor" },
};

/** How a `WorkflowBasicDefinition` is written on the wire. */
export const workflowBasicDefinitionCodec: Codec = {
  kind: "object",
  fields: { display_name: "displayName", metadata: () => workflowMetadataCodec },
};

/** How a `WorkflowMetadata` is written on the wire. */
export const workflowMetadataCodec: Codec = { kind: "object", fields: { shared_namespace: "sharedNamespace" } };

/** How a `Workflow` is written on the wire. */
export const workflowCodec: Codec = {
  kind: "object",
  fields: {
    display_name: "displayName",
    available_in_chat_assistant: "availableInChatAssistant",
    is_technical: "isTechnical",
    shared_namespace: "sharedNamespace",
    customer_id: "customerId",
    workspace_id: "workspaceId",
  },
  defaults: { availableInChatAssistant: false, archived: false, isTechnical: false },
};

/** How a `WorkflowGetResponse` is written on the wire. */
export const workflowGetResponseCodec: Codec = {
  kind: "object",
  fields: { workflow: () => workflowWithWorkerStatusCodec },
};

/** How a `WorkflowWithWorkerStatus` is written on the wire. */
export const workflowWithWorkerStatusCodec: Codec = () => workflowCodec;

/** How a `WorkflowUpdateRequest` is written on the wire. */
export const workflowUpdateRequestCodec: Codec = {
  kind: "object",
  fields: { display_name: "displayName", available_in_chat_assistant: "availableInChatAssistant" },
};

/** How a `WorkflowResponse` is written on the wire. */
export const workflowResponseCodec: Codec = { kind: "object", fields: { workflow: () => workflowCodec } };

/** How a `WorkflowBulkRequest` is written on the wire. */
export const workflowBulkRequestCodec: Codec = { kind: "object", fields: { workflow_ids: "workflowIds" } };

/** How a `WorkflowBulkArchiveResponse` is written on the wire. */
export const workflowBulkArchiveResponseCodec: Codec = {
  kind: "object",
  fields: {
    archived: { kind: "array", items: () => workflowCodec },
    errored: { kind: "array", items: () => workflowBulkErrorCodec },
  },
};

/** How a `WorkflowBulkUnarchiveResponse` is written on the wire. */
export const workflowBulkUnarchiveResponseCodec: Codec = {
  kind: "object",
  fields: {
    unarchived: { kind: "array", items: () => workflowCodec },
    errored: { kind: "array", items: () => workflowBulkErrorCodec },
  },
};

/** How a `WorkflowBulkError` is written on the wire. */
export const workflowBulkErrorCodec: Codec = {
  kind: "object",
  fields: { workflow_id: "workflowId", workflow: () => workflowCodec },
};
