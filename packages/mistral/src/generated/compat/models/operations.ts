export type {
  AudioVoicesDeleteRequest,
  AudioVoicesGetRequest,
  AudioVoicesGetSampleAudioRequest,
  AudioVoicesUpdateRequest,
} from "../resources/audio/voices.ts";
export type { AudioVoicesListParams } from "../operations/audio/voices.ts";
export type {
  ModelsArchiveRequest,
  ModelsDeleteRequest,
  ModelsRetrieveRequest,
  ModelsUnarchiveRequest,
  ModelsUpdateRequest,
} from "../resources/models.ts";
export type { ModelsListParams } from "../operations/models.ts";
export type {
  FilesDeleteRequest,
  FilesDownloadRequest,
  FilesGetSignedUrlRequest,
  FilesRetrieveRequest,
} from "../resources/files.ts";
export type { FilesListParams } from "../operations/files.ts";
export type { BatchJobsCancelRequest, BatchJobsDeleteRequest, BatchJobsGetRequest } from "../resources/batch/jobs.ts";
export type { BatchJobsListParams } from "../operations/batch/jobs.ts";
export type {
  BetaConversationsAppendRequest,
  BetaConversationsAppendStreamRequest,
  BetaConversationsDeleteRequest,
  BetaConversationsGetHistoryRequest,
  BetaConversationsGetMessagesRequest,
  BetaConversationsGetRequest,
  BetaConversationsRestartRequest,
  BetaConversationsRestartStreamRequest,
} from "../resources/beta/conversations.ts";
export type { BetaConversationsListParams } from "../operations/beta/conversations.ts";
export type {
  BetaAgentsCreateVersionAliasRequest,
  BetaAgentsDeleteRequest,
  BetaAgentsDeleteVersionAliasRequest,
  BetaAgentsGetRequest,
  BetaAgentsGetVersionRequest,
  BetaAgentsListVersionAliasesRequest,
  BetaAgentsListVersionsRequest,
  BetaAgentsUpdateRequest,
  BetaAgentsUpdateVersionRequest,
} from "../resources/beta/agents.ts";
export type { BetaAgentsListPagesParams, BetaAgentsListParams } from "../operations/beta/agents.ts";
export type {
  BetaLibrariesDeleteRequest,
  BetaLibrariesGetRequest,
  BetaLibrariesLibrariesUpdateV1Request,
  BetaLibrariesUpdateRequest,
} from "../resources/beta/libraries.ts";
export type { BetaLibrariesListParams } from "../operations/beta/libraries.ts";
export type {
  BetaLibrariesAccessesDeleteRequest,
  BetaLibrariesAccessesListRequest,
  BetaLibrariesAccessesUpdateOrCreateRequest,
} from "../resources/beta/libraries/accesses.ts";
export type {
  BetaLibrariesDocumentsDeleteRequest,
  BetaLibrariesDocumentsExtractedTextSignedUrlRequest,
  BetaLibrariesDocumentsGetRequest,
  BetaLibrariesDocumentsGetSignedUrlRequest,
  BetaLibrariesDocumentsLibrariesDocumentsUpdateV1Request,
  BetaLibrariesDocumentsListRequest,
  BetaLibrariesDocumentsReprocessRequest,
  BetaLibrariesDocumentsStatusRequest,
  BetaLibrariesDocumentsTextContentRequest,
  BetaLibrariesDocumentsUpdateRequest,
  BetaLibrariesDocumentsUploadRequest,
} from "../resources/beta/libraries/documents.ts";
export type {
  BetaConnectorsActivateForConsumerRequest,
  BetaConnectorsCallToolRequest,
  BetaConnectorsCreateCredentialsRequest,
  BetaConnectorsDeactivateForConsumerRequest,
  BetaConnectorsDeleteAllUserCredentialsRequest,
  BetaConnectorsDeleteOrganizationCredentialsRequest,
  BetaConnectorsDeleteRequest,
  BetaConnectorsDeleteUserCredentialsRequest,
  BetaConnectorsDeleteWorkspaceCredentialsRequest,
  BetaConnectorsGetAuthUrlRequest,
  BetaConnectorsGetAuthenticationMethodsRequest,
  BetaConnectorsGetRequest,
  BetaConnectorsListOrganizationCredentialsRequest,
  BetaConnectorsListToolsRequest,
  BetaConnectorsListUserCredentialsRequest,
  BetaConnectorsListWorkspaceCredentialsRequest,
  BetaConnectorsShareRequest,
  BetaConnectorsShareToOrganizationRequest,
  BetaConnectorsUnshareFromOrganizationRequest,
  BetaConnectorsUnshareRequest,
  BetaConnectorsUpdateCredentialsRequest,
  BetaConnectorsUpdateRequest,
} from "../resources/beta/connectors.ts";
export type { BetaConnectorsListParams } from "../operations/beta/connectors.ts";
export type {
  BetaPromptsDeleteRequest,
  BetaPromptsGetRequest,
  BetaPromptsGetVersionRequest,
  BetaPromptsListVersionsRequest,
} from "../resources/beta/prompts.ts";
export type { BetaPromptsListParams } from "../operations/beta/prompts.ts";
export type {
  BetaSkillsDeleteRequest,
  BetaSkillsGetRequest,
  BetaSkillsGetVersionRequest,
  BetaSkillsListVersionsRequest,
} from "../resources/beta/skills.ts";
export type { BetaSkillsListParams } from "../operations/beta/skills.ts";
export type { BetaRagIngestionPipelineConfigurationsUpdateRunInfoRequest } from "../resources/beta/rag/ingestion-pipeline-configurations.ts";
export type {
  BetaRagSearchIndexesUnregisterDeploymentRequest,
  BetaRagSearchIndexesUpdateIndexMetricsRequest,
} from "../resources/beta/rag/search-indexes.ts";
export type {
  BetaObservabilityDatasetsCreateRecordRequest,
  BetaObservabilityDatasetsDeleteRequest,
  BetaObservabilityDatasetsExportToJsonlRequest,
  BetaObservabilityDatasetsFetchRequest,
  BetaObservabilityDatasetsFetchTaskRequest,
  BetaObservabilityDatasetsImportFromCampaignRequest,
  BetaObservabilityDatasetsImportFromDatasetRecordsRequest,
  BetaObservabilityDatasetsImportFromExplorerRequest,
  BetaObservabilityDatasetsImportFromFileRequest,
  BetaObservabilityDatasetsImportFromPlaygroundRequest,
  BetaObservabilityDatasetsListRecordsRequest,
  BetaObservabilityDatasetsListTasksRequest,
  BetaObservabilityDatasetsUpdateRequest,
} from "../resources/beta/observability/datasets.ts";
export type { BetaObservabilityDatasetsListParams } from "../operations/beta/observability/datasets.ts";
export type {
  BetaObservabilityDatasetsRecordsDeleteRequest,
  BetaObservabilityDatasetsRecordsFetchRequest,
  BetaObservabilityDatasetsRecordsJudgeRequest,
  BetaObservabilityDatasetsRecordsUpdatePayloadRequest,
  BetaObservabilityDatasetsRecordsUpdatePropertiesRequest,
} from "../resources/beta/observability/datasets/records.ts";
export type {
  BetaObservabilityJudgesDeleteRequest,
  BetaObservabilityJudgesFetchRequest,
  BetaObservabilityJudgesJudgeConversationRequest,
  BetaObservabilityJudgesUpdateRequest,
} from "../resources/beta/observability/judges.ts";
export type { BetaObservabilityJudgesListParams } from "../operations/beta/observability/judges.ts";
export type {
  BetaObservabilityCampaignsDeleteRequest,
  BetaObservabilityCampaignsFetchRequest,
  BetaObservabilityCampaignsFetchStatusRequest,
  BetaObservabilityCampaignsListEventsRequest,
} from "../resources/beta/observability/campaigns.ts";
export type { BetaObservabilityCampaignsListParams } from "../operations/beta/observability/campaigns.ts";
export type {
  BetaObservabilityChatCompletionEventsFetchRequest,
  BetaObservabilityChatCompletionEventsFetchSimilarEventsRequest,
  BetaObservabilityChatCompletionEventsJudgeRequest,
  BetaObservabilityChatCompletionEventsSearchRequest,
} from "../resources/beta/observability/chat-completion-events.ts";
export type {
  BetaObservabilityChatCompletionEventsFieldsFetchOptionCountsRequest,
  BetaObservabilityChatCompletionEventsFieldsFetchOptionsRequest,
} from "../resources/beta/observability/chat-completion-events/fields.ts";
export type {
  BetaObservabilityEvaluationsDeletePipelineConfigRequest,
  BetaObservabilityEvaluationsGetPipelineConfigRequest,
  BetaObservabilityEvaluationsUpdatePipelineConfigRequest,
} from "../resources/beta/observability/evaluations.ts";
export type { BetaObservabilityEvaluationsListPipelineConfigsParams } from "../operations/beta/observability/evaluations.ts";
export type {
  BetaObservabilityLogsFetchOptionsRequest,
  BetaObservabilityLogsSearchRequest,
} from "../resources/beta/observability/logs.ts";
export type {
  BetaObservabilityTracesAggregateRequest,
  BetaObservabilityTracesFetchOptionsRequest,
  BetaObservabilityTracesGetSpanByIdRequest,
  BetaObservabilityTracesGetTraceByIdRequest,
  BetaObservabilityTracesGetTraceSpansRequest,
  BetaObservabilityTracesSearchRequest,
} from "../resources/beta/observability/traces.ts";
export type {
  BetaObservabilitySpansAggregateRequest,
  BetaObservabilitySpansFetchSpanEvalFieldOptionsRequest,
  BetaObservabilitySpansFetchSpanFieldOptionsRequest,
  BetaObservabilitySpansSearchLatestSpanEvaluationsRequest,
  BetaObservabilitySpansSearchSpanEvaluationsRequest,
  BetaObservabilitySpansSearchSpansRequest,
} from "../resources/beta/observability/spans.ts";
export type { BetaUsersListOrganizationsParams, BetaUsersListWorkspacesParams } from "../operations/beta/users.ts";
export type {
  BetaServiceAccountsDeleteRequest,
  BetaServiceAccountsGetRequest,
  BetaServiceAccountsListRolesRequest,
  BetaServiceAccountsSetRolesRequest,
  BetaServiceAccountsUpdateRequest,
} from "../resources/beta/service-accounts.ts";
export type {
  BetaServiceAccountsListAssignableRolesParams,
  BetaServiceAccountsListParams,
} from "../operations/beta/service-accounts.ts";
export type {
  BetaAdminUsersDeleteRequest,
  BetaAdminUsersGetRequest,
  BetaAdminUsersUpdateRequest,
} from "../resources/beta/admin/users.ts";
export type { BetaAdminUsersListParams } from "../operations/beta/admin/users.ts";
export type { BetaAdminUsersInvitationsDeleteRequest } from "../resources/beta/admin/users/invitations.ts";
export type {
  BetaAdminWorkspacesDeleteRequest,
  BetaAdminWorkspacesUpdateRequest,
} from "../resources/beta/admin/workspaces.ts";
export type { BetaAdminWorkspacesListParams } from "../operations/beta/admin/workspaces.ts";
export type {
  BetaAdminWorkspacesMembersAddOrUpdateRequest,
  BetaAdminWorkspacesMembersAddRequest,
  BetaAdminWorkspacesMembersRemoveRequest,
} from "../resources/beta/admin/workspaces/members.ts";
export type {
  BetaAdminUserGroupsDeleteRequest,
  BetaAdminUserGroupsGetRequest,
  BetaAdminUserGroupsSetOrganizationRoleRequest,
  BetaAdminUserGroupsUpdateRequest,
} from "../resources/beta/admin/user-groups.ts";
export type { BetaAdminUserGroupsListParams } from "../operations/beta/admin/user-groups.ts";
export type {
  BetaAdminUserGroupsWorkspacesAddRequest,
  BetaAdminUserGroupsWorkspacesListRequest,
  BetaAdminUserGroupsWorkspacesRemoveRequest,
  BetaAdminUserGroupsWorkspacesUpdateRequest,
} from "../resources/beta/admin/user-groups/workspaces.ts";
export type {
  BetaAdminUserGroupsMembersAddRequest,
  BetaAdminUserGroupsMembersListRequest,
  BetaAdminUserGroupsMembersRemoveRequest,
} from "../resources/beta/admin/user-groups/members.ts";
export type {
  BetaAdminUserGroupsNestedGroupsListRequest,
  BetaAdminUserGroupsNestedGroupsSetRequest,
} from "../resources/beta/admin/user-groups/nested-groups.ts";
export type { BetaAdminApiKeysDeleteRequest } from "../resources/beta/admin/api-keys.ts";
export type { BetaAdminApiKeysListParams } from "../operations/beta/admin/api-keys.ts";
export type { BetaAdminUsageGetParams } from "../operations/beta/admin/usage.ts";
export type { BetaAdminAuditLogsListParams } from "../operations/beta/admin/audit-logs.ts";
export type { BetaAdminScimGetSyncRequest } from "../resources/beta/admin/scim.ts";
export type {
  BetaAdminAnalyticsVibeWorkUsageByAgentParams,
  BetaAdminAnalyticsVibeWorkUsageByTimeParams,
  BetaAdminAnalyticsVibeWorkUsageByUserParams,
} from "../operations/beta/admin/analytics/vibe-work.ts";
export type {
  BetaAdminAnalyticsVibeCodeUsageByOrganizationParams,
  BetaAdminAnalyticsVibeCodeUsageByWorkspaceParams,
} from "../operations/beta/admin/analytics/vibe-code.ts";
export type {
  WorkflowsArchiveWorkflowRequest,
  WorkflowsExecuteWorkflowRegistrationRequest,
  WorkflowsExecuteWorkflowRequest,
  WorkflowsGetWorkflowRegistrationRequest,
  WorkflowsGetWorkflowRequest,
  WorkflowsUnarchiveWorkflowRequest,
  WorkflowsUpdateWorkflowRequest,
} from "../resources/workflows.ts";
export type { WorkflowsGetWorkflowRegistrationsParams, WorkflowsGetWorkflowsParams } from "../operations/workflows.ts";
export type {
  WorkflowsExecutionsCancelWorkflowExecutionRequest,
  WorkflowsExecutionsGetWorkflowExecutionHistoryRequest,
  WorkflowsExecutionsGetWorkflowExecutionLogsRequest,
  WorkflowsExecutionsGetWorkflowExecutionRequest,
  WorkflowsExecutionsGetWorkflowExecutionTraceEventsRequest,
  WorkflowsExecutionsGetWorkflowExecutionTraceInfoRequest,
  WorkflowsExecutionsGetWorkflowExecutionTraceOtelRequest,
  WorkflowsExecutionsGetWorkflowExecutionTraceSummaryRequest,
  WorkflowsExecutionsQueryWorkflowExecutionRequest,
  WorkflowsExecutionsResetWorkflowRequest,
  WorkflowsExecutionsSignalWorkflowExecutionRequest,
  WorkflowsExecutionsStreamRequest,
  WorkflowsExecutionsStreamWorkflowExecutionLogsRequest,
  WorkflowsExecutionsTerminateWorkflowExecutionRequest,
  WorkflowsExecutionsUpdateWorkflowExecutionRequest,
} from "../resources/workflows/executions.ts";
export type { WorkflowsRunsGetRunHistoryRequest, WorkflowsRunsGetRunRequest } from "../resources/workflows/runs.ts";
export type { WorkflowsRunsListRunsParams } from "../operations/workflows/runs.ts";
export type {
  WorkflowsSchedulesGetScheduleRequest,
  WorkflowsSchedulesPauseScheduleRequest,
  WorkflowsSchedulesResumeScheduleRequest,
  WorkflowsSchedulesTriggerScheduleRequest,
  WorkflowsSchedulesUnscheduleWorkflowRequest,
  WorkflowsSchedulesUpdateScheduleRequest,
} from "../resources/workflows/schedules.ts";
export type { WorkflowsSchedulesGetSchedulesParams } from "../operations/workflows/schedules.ts";
export type {
  WorkflowsDeploymentsDeleteDeploymentRequest,
  WorkflowsDeploymentsGetDeploymentLogsRequest,
  WorkflowsDeploymentsGetDeploymentRequest,
  WorkflowsDeploymentsListDeploymentWorkersRequest,
  WorkflowsDeploymentsRestartDeploymentRequest,
  WorkflowsDeploymentsStartDeploymentRequest,
  WorkflowsDeploymentsStopDeploymentRequest,
  WorkflowsDeploymentsStreamDeploymentLogsRequest,
  WorkflowsDeploymentsUpdateDeploymentRequest,
} from "../resources/workflows/deployments.ts";
export type { WorkflowsDeploymentsListDeploymentsParams } from "../operations/workflows/deployments.ts";
export type { WorkflowsMetricsGetWorkflowMetricsRequest } from "../resources/workflows/metrics.ts";
export type { EventsGetStreamEventsParams, EventsGetWorkflowEventsParams } from "../operations/events.ts";
