import type { Codec } from "@tramontane/runtime";
import { workflowCodec } from "./workflows.ts";

/** How a `WorkflowRegistrationListResponse` is written on the wire. */
export const workflowRegistrationListResponseCodec: Codec = {
  kind: "object",
  fields: {
    workflow_registrations: ["workflowRegistrations", { kind: "array", items: () => workflowRegistrationCodec }],
    next_cursor: "nextCursor",
    workflow_versions: ["workflowVersions", { kind: "array", items: () => workflowRegistrationCodec }],
  },
};

/** How a `WorkflowRegistrationGetResponse` is written on the wire. */
export const workflowRegistrationGetResponseCodec: Codec = {
  kind: "object",
  fields: {
    workflow_registration: ["workflowRegistration", () => workflowRegistrationWithWorkerStatusCodec],
    workflow_version: ["workflowVersion", () => workflowRegistrationWithWorkerStatusCodec],
  },
};

/** How a `WorkflowRegistration` is written on the wire. */
export const workflowRegistrationCodec: Codec = {
  kind: "object",
  fields: {
    definition: () => workflowCodeDefinitionCodec,
    deployment_name: "deploymentName",
    compatible_with_chat_assistant: "compatibleWithChatAssistant",
    workflow: () => workflowCodec,
    workflow_id: "workflowId",
    deployment_id: "deploymentId",
    task_queue: "taskQueue",
  },
  defaults: { compatibleWithChatAssistant: false },
};

/** How a `WorkflowRegistrationWithWorkerStatus` is written on the wire. */
export const workflowRegistrationWithWorkerStatusCodec: Codec = () => workflowRegistrationCodec;

/** How a `WorkflowCodeDefinition` is written on the wire. */
export const workflowCodeDefinitionCodec: Codec = {
  kind: "object",
  fields: {
    input_schema: "inputSchema",
    output_schema: "outputSchema",
    signals: { kind: "array", items: () => workflowSignalDefinitionCodec },
    queries: { kind: "array", items: () => workflowMethodDefinitionCodec },
    updates: { kind: "array", items: () => workflowMethodDefinitionCodec },
    execution_timeout: "executionTimeout",
    enforce_determinism: "enforceDeterminism",
    on_behalf_of: "onBehalfOf",
    plugin_metadata: "pluginMetadata",
  },
  defaults: { enforceDeterminism: false, onBehalfOf: false },
};

/** How a `WorkflowSignalDefinition` is written on the wire. */
export const workflowSignalDefinitionCodec: Codec = { kind: "object", fields: { input_schema: "inputSchema" } };

/** How a `WorkflowMethodDefinition` is written on the wire. */
export const workflowMethodDefinitionCodec: Codec = {
  kind: "object",
  fields: { input_schema: "inputSchema", output_schema: "outputSchema" },
};
