import { type Config, defineConfig } from "tramontane";

/** What `pnpm generate` makes of `spec/`: the client of packages/mistral, and the same in the shape of the official one. */
const config: Config = defineConfig({
  input: "spec/openapi.yaml",
  name: "Mistral",
  importExtension: ".ts",
  strict: true,
  clients: {
    mistral: {
      output: "packages/mistral/src/generated",
      lock: "tramontane.lock.json",
      reference: "docs/reference",
      package: "@tramontane/mistral",
    },
    compat: {
      output: "packages/mistral/src/generated/compat",
      // What the document leaves open is told of the client above.
      strict: false,
      // Every name is said by the document.
      lock: false,
      shape: "speakeasy",
      names: {
        properties: {
          "*.$schema": "dollarSchema",
          "*.ai.mistral/turbine": "aiMistralTurbine",
          "*._meta": "meta",
          "ChatModerationRequest.input": "inputs",
          "ClassificationRequest.input": "inputs",
          "EmbeddingRequest.input": "inputs",
          "GetFileResponse.bytes": "sizeBytes",
          "JsonSchema.schema": "schemaDefinition",
          "StoredFile.bytes": "sizeBytes",
        },
      },
      speakeasy: {
        keys: {
          "beta.users.getIdentity": "dashboardUserContextAuth",
          "beta.users.listOrganizations": "dashboardUserContextAuth",
          "beta.users.listWorkspaces": "dashboardUserContextAuth",
        },
        bodies: {
          "beta.connectors.update": "requestBody",
          "beta.conversations.appendStream": "conversationAppendStreamRequest",
          "beta.conversations.restartStream": "conversationRestartStreamRequest",
          "beta.libraries.documents.upload": "requestBody",
          "beta.rag.searchIndexes.updateIndexMetrics": "requestBody",
          "workflows.executions.queryWorkflowExecution": "queryInvocationBody",
          "workflows.executions.resetWorkflow": "resetInvocationBody",
          "workflows.executions.signalWorkflowExecution": "signalInvocationBody",
          "workflows.executions.updateWorkflowExecution": "updateInvocationBody",
          "workflows.schedules.pauseSchedule": "workflowSchedulePauseRequest",
          "workflows.schedules.resumeSchedule": "workflowSchedulePauseRequest",
          "workflows.schedules.triggerSchedule": "workflowScheduleTriggerRequest",
        },
        parameters: {
          "beta.connectors.get": { connector_id: "connectorIdOrName" },
          "beta.prompts.list": {
            "sort.direction": "sortDirectionQueryParameter",
            sort_direction: "sortDirectionQueryParameter1",
          },
          "beta.skills.list": {
            "sort.direction": "sortDirectionQueryParameter",
            sort_direction: "sortDirectionQueryParameter1",
          },
        },
        assumed: [
          "AgentHandoffEntry.type",
          "DocumentURLChunk.type",
          "FileChunk.type",
          "FunctionCallEntry.type",
          "FunctionResultEntry.type",
          "ImageURLChunk.type",
          "MessageOutputEntry.type",
          "ReferenceChunk.type",
          "TextChunk.type",
          "ThinkChunk.type",
          "ToolExecutionEntry.type",
          "ToolFileChunk.type",
          "ToolReferenceChunk.type",
        ],
        positional: [
          "beta.prompts.createVersion",
          "beta.prompts.updateMetadata",
          "beta.prompts.updateVersionMetadata",
          "beta.skills.createVersion",
          "beta.skills.updateMetadata",
          "beta.skills.updateVersionMetadata",
        ],
        paged: [
          "beta.agents.listPages",
          "beta.prompts.list",
          "beta.serviceAccounts.list",
          "beta.skills.list",
          "beta.users.listOrganizations",
          "beta.users.listWorkspaces",
          "workflows.getWorkflows",
          "workflows.runs.listRuns",
          "workflows.schedules.getSchedules",
        ],
      },
    },
  },
});

export default config;
