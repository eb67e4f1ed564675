export { Mistral } from "./mistral.ts";
export { type ClientOptions, createClient } from "./client.ts";
export type { ChatErrors } from "./operations/chat.ts";
export type { FimErrors } from "./operations/fim.ts";
export type { AgentsErrors } from "./operations/agents.ts";
export type { EmbeddingsErrors } from "./operations/embeddings.ts";
export type { ClassifiersErrors } from "./operations/classifiers.ts";
export type { OcrErrors } from "./operations/ocr.ts";
export type { AudioSpeechErrors } from "./operations/audio/speech.ts";
export type { AudioVoicesErrors, AudioVoicesListParams } from "./operations/audio/voices.ts";
export type { RealtimeSessionsErrors } from "./operations/realtime/sessions.ts";
export type { ModelsErrors, ModelsListParams } from "./operations/models.ts";
export type { FilesGetSignedUrlParams, FilesListParams } from "./operations/files.ts";
export type { BatchJobsGetParams, BatchJobsListParams } from "./operations/batch/jobs.ts";
export type { BetaConversationsErrors, BetaConversationsListParams } from "./operations/beta/conversations.ts";
export type {
  BetaAgentsCreateVersionAliasParams,
  BetaAgentsDeleteVersionAliasParams,
  BetaAgentsErrors,
  BetaAgentsGetParams,
  BetaAgentsListPagesParams,
  BetaAgentsListParams,
  BetaAgentsListVersionsParams,
  BetaAgentsUpdateVersionParams,
} from "./operations/beta/agents.ts";
export type { BetaLibrariesErrors, BetaLibrariesListParams } from "./operations/beta/libraries.ts";
export type { BetaLibrariesAccessesErrors } from "./operations/beta/libraries/accesses.ts";
export type {
  BetaLibrariesDocumentsErrors,
  BetaLibrariesDocumentsListParams,
  BetaLibrariesDocumentsTextContentParams,
} from "./operations/beta/libraries/documents.ts";
export type {
  BetaConnectorsCallToolParams,
  BetaConnectorsErrors,
  BetaConnectorsGetAuthUrlParams,
  BetaConnectorsGetParams,
  BetaConnectorsListOrganizationCredentialsParams,
  BetaConnectorsListParams,
  BetaConnectorsListToolsParams,
  BetaConnectorsListUserCredentialsParams,
  BetaConnectorsListWorkspaceCredentialsParams,
} from "./operations/beta/connectors.ts";
export type {
  BetaPromptsGetParams,
  BetaPromptsGetVersionParams,
  BetaPromptsListParams,
} from "./operations/beta/prompts.ts";
export type {
  BetaSkillsGetParams,
  BetaSkillsGetVersionParams,
  BetaSkillsListParams,
} from "./operations/beta/skills.ts";
export type { BetaRagIngestionPipelineConfigurationsErrors } from "./operations/beta/rag/ingestion-pipeline-configurations.ts";
export type { BetaRagSearchIndexesErrors } from "./operations/beta/rag/search-indexes.ts";
export type {
  BetaObservabilityDatasetsErrors,
  BetaObservabilityDatasetsListParams,
  BetaObservabilityDatasetsListRecordsParams,
  BetaObservabilityDatasetsListTasksParams,
} from "./operations/beta/observability/datasets.ts";
export type { BetaObservabilityDatasetsRecordsErrors } from "./operations/beta/observability/datasets/records.ts";
export type {
  BetaObservabilityJudgesErrors,
  BetaObservabilityJudgesListParams,
} from "./operations/beta/observability/judges.ts";
export type {
  BetaObservabilityCampaignsErrors,
  BetaObservabilityCampaignsListEventsParams,
  BetaObservabilityCampaignsListParams,
} from "./operations/beta/observability/campaigns.ts";
export type {
  BetaObservabilityChatCompletionEventsErrors,
  BetaObservabilityChatCompletionEventsSearchParams,
} from "./operations/beta/observability/chat-completion-events.ts";
export type {
  BetaObservabilityChatCompletionEventsFieldsErrors,
  BetaObservabilityChatCompletionEventsFieldsFetchOptionsParams,
} from "./operations/beta/observability/chat-completion-events/fields.ts";
export type {
  BetaObservabilityEvaluationsErrors,
  BetaObservabilityEvaluationsListPipelineConfigsParams,
} from "./operations/beta/observability/evaluations.ts";
export type {
  BetaObservabilityLogsErrors,
  BetaObservabilityLogsFetchOptionsParams,
  BetaObservabilityLogsSearchParams,
} from "./operations/beta/observability/logs.ts";
export type {
  BetaObservabilityTracesAggregateParams,
  BetaObservabilityTracesErrors,
  BetaObservabilityTracesFetchOptionsParams,
  BetaObservabilityTracesGetSpanByIdParams,
  BetaObservabilityTracesGetTraceSpansParams,
  BetaObservabilityTracesSearchParams,
} from "./operations/beta/observability/traces.ts";
export type {
  BetaObservabilitySpansAggregateParams,
  BetaObservabilitySpansErrors,
  BetaObservabilitySpansFetchSpanEvalFieldOptionsParams,
  BetaObservabilitySpansFetchSpanFieldOptionsParams,
  BetaObservabilitySpansSearchLatestSpanEvaluationsParams,
  BetaObservabilitySpansSearchSpanEvaluationsParams,
  BetaObservabilitySpansSearchSpansParams,
} from "./operations/beta/observability/spans.ts";
export type { BetaUsersListOrganizationsParams, BetaUsersListWorkspacesParams } from "./operations/beta/users.ts";
export type {
  BetaServiceAccountsErrors,
  BetaServiceAccountsListAssignableRolesParams,
  BetaServiceAccountsListParams,
} from "./operations/beta/service-accounts.ts";
export type { BetaAdminUsersListParams } from "./operations/beta/admin/users.ts";
export type { BetaAdminWorkspacesListParams } from "./operations/beta/admin/workspaces.ts";
export type { BetaAdminUserGroupsListParams } from "./operations/beta/admin/user-groups.ts";
export type { BetaAdminUserGroupsWorkspacesListParams } from "./operations/beta/admin/user-groups/workspaces.ts";
export type { BetaAdminUserGroupsMembersListParams } from "./operations/beta/admin/user-groups/members.ts";
export type { BetaAdminApiKeysListParams } from "./operations/beta/admin/api-keys.ts";
export type { BetaAdminUsageGetParams } from "./operations/beta/admin/usage.ts";
export type { BetaAdminAuditLogsListParams } from "./operations/beta/admin/audit-logs.ts";
export type { BetaAdminScimErrors } from "./operations/beta/admin/scim.ts";
export type {
  BetaAdminAnalyticsVibeWorkErrors,
  BetaAdminAnalyticsVibeWorkUsageByAgentParams,
  BetaAdminAnalyticsVibeWorkUsageByTimeParams,
  BetaAdminAnalyticsVibeWorkUsageByUserParams,
} from "./operations/beta/admin/analytics/vibe-work.ts";
export type {
  BetaAdminAnalyticsVibeCodeErrors,
  BetaAdminAnalyticsVibeCodeUsageByOrganizationParams,
  BetaAdminAnalyticsVibeCodeUsageByWorkspaceParams,
} from "./operations/beta/admin/analytics/vibe-code.ts";
export type {
  WorkflowsErrors,
  WorkflowsGetWorkflowRegistrationParams,
  WorkflowsGetWorkflowRegistrationsParams,
  WorkflowsGetWorkflowsParams,
} from "./operations/workflows.ts";
export type {
  WorkflowsExecutionsErrors,
  WorkflowsExecutionsGetWorkflowExecutionHistoryParams,
  WorkflowsExecutionsGetWorkflowExecutionLogsParams,
  WorkflowsExecutionsGetWorkflowExecutionParams,
  WorkflowsExecutionsGetWorkflowExecutionTraceEventsParams,
  WorkflowsExecutionsStreamParams,
  WorkflowsExecutionsStreamWorkflowExecutionLogsParams,
} from "./operations/workflows/executions.ts";
export type {
  WorkflowsRunsErrors,
  WorkflowsRunsGetRunHistoryParams,
  WorkflowsRunsListRunsParams,
} from "./operations/workflows/runs.ts";
export type {
  WorkflowsSchedulesErrors,
  WorkflowsSchedulesGetSchedulesParams,
} from "./operations/workflows/schedules.ts";
export type {
  WorkflowsDeploymentsErrors,
  WorkflowsDeploymentsGetDeploymentLogsParams,
  WorkflowsDeploymentsGetDeploymentParams,
  WorkflowsDeploymentsListDeploymentWorkersParams,
  WorkflowsDeploymentsListDeploymentsParams,
  WorkflowsDeploymentsStreamDeploymentLogsParams,
} from "./operations/workflows/deployments.ts";
export type {
  WorkflowsMetricsErrors,
  WorkflowsMetricsGetWorkflowMetricsParams,
} from "./operations/workflows/metrics.ts";
export type { EventsErrors, EventsGetStreamEventsParams, EventsGetWorkflowEventsParams } from "./operations/events.ts";
export type {
  ChatCompletionChoice,
  ChatCompletionRequest,
  ChatCompletionResponse,
  CompletionChunk,
  CompletionResponseStreamChoice,
  FunctionName,
  MistralPromptMode,
  RequestedServiceTier,
  ToolChoice,
  UsageInfo,
} from "./types/chat.ts";
export type { FIMCompletionRequest } from "./types/fim.ts";
export type { AgentsCompletionRequest } from "./types/agent-completions.ts";
export type {
  EmbeddingDtype,
  EmbeddingRequest,
  EmbeddingResponse,
  EmbeddingResponseData,
  EncodingFormat,
} from "./types/embeddings.ts";
export type {
  ChatClassificationRequest,
  ChatModerationRequest,
  ClassificationRequest,
  ClassificationResponse,
  ClassificationTargetResult,
  InstructRequest,
  ModerationObject,
  ModerationResponse,
} from "./types/classifiers.ts";
export type {
  OCRConfidenceScore,
  OCRDocument,
  OCRImageObject,
  OCRPageConfidenceScores,
  OCRPageDimensions,
  OCRPageObject,
  OCRRequest,
  OCRResponse,
  OCRTableObject,
  OCRUsageInfo,
} from "./types/ocr.ts";
export type {
  CompletionTokensDetails,
  MessageTokens,
  PromptTokensDetails,
  SpeechOutputFormat,
  SpeechRequest,
  SpeechResponse,
  SpeechStreamAudioDelta,
  SpeechStreamDone,
  SpeechStreamEvent,
  SpeechUsageInfo,
  UnknownSpeechStreamEvent,
} from "./types/speech.ts";
export type {
  AudioTranscriptionRequest,
  TimestampGranularity,
  TranscriptionResponse,
  TranscriptionSegmentChunk,
  TranscriptionStreamDone,
  TranscriptionStreamEvent,
  TranscriptionStreamLanguage,
  TranscriptionStreamSegmentDelta,
  TranscriptionStreamTextDelta,
  UnknownTranscriptionStreamEvent,
} from "./types/transcriptions.ts";
export type { VoiceCreateRequest, VoiceListResponse, VoiceResponse, VoiceUpdateRequest } from "./types/voices.ts";
export type {
  ClientSecret,
  ClientSessionPurpose,
  CreateRealtimeSessionRequest,
  CreateRealtimeSessionResponse,
} from "./types/realtime.ts";
export type {
  BaseModelCard,
  DeleteModelResponse,
  FTModelCard,
  ModelCapabilities,
  ModelCard,
  ModelList,
  UnknownModelCard,
} from "./types/models.ts";
export type {
  ArchiveModelResponse,
  ClassifierFineTunedModel,
  ClassifierTargetResult,
  CompletionFineTunedModel,
  FTClassifierLossFunction,
  FineTunedModel,
  FineTunedModelCapabilities,
  UnarchiveModelResponse,
  UnknownFineTunedModel,
  UpdateModelRequest,
} from "./types/fine-tuned-models.ts";
export type {
  DeleteFileResponse,
  FilePurpose,
  FileSource,
  FileUpload,
  FileVisibility,
  GetFileResponse,
  GetSignedUrlResponse,
  ListFilesResponse,
  SampleType,
  StoredFile,
} from "./types/files.ts";
export type {
  ApiEndpoint,
  BatchError,
  BatchJob,
  BatchJobStatus,
  BatchRequest,
  CreateBatchJobRequest,
  DeleteBatchJobResponse,
  ListBatchJobsResponse,
} from "./types/batch.ts";
export type {
  AgentConversation,
  Conversation,
  ConversationAppendRequest,
  ConversationHistory,
  ConversationInputs,
  ConversationMessages,
  ConversationRequest,
  ConversationResponse,
  ConversationRestartRequest,
  ConversationUsageInfo,
  ModelConversation,
  ToolCallConfirmation,
} from "./types/conversations.ts";
export type {
  Agent,
  AgentAliasResponse,
  AgentListPage,
  CreateAgentRequest,
  RequestSource,
  UpdateAgentRequest,
} from "./types/agents.ts";
export type {
  CreateLibraryRequest,
  Library,
  ListLibrariesResponse,
  PaginationInfo,
  UpdateLibraryRequest,
} from "./types/libraries.ts";
export type {
  ListSharingResponse,
  Sharing,
  SharingDelete,
  SharingEntityType,
  SharingLevel,
  SharingRequest,
} from "./types/library-accesses.ts";
export type {
  Document,
  DocumentAttribute,
  DocumentTextContent,
  DocumentUpload,
  ListDocumentsResponse,
  ProcessStatus,
  ProcessingStatus,
  UpdateDocumentRequest,
} from "./types/documents.ts";
export type {
  CreateConnectorRequest,
  CreateHTTPConnectorRequest,
  CreateMCPConnectorRequest,
  UpdateConnectorRequest,
  UpdateHTTPConnectorRequest,
  UpdateMCPConnectorRequest,
} from "./types/connector-requests.ts";
export type {
  AuthUrlResponse,
  Connector,
  ConnectorLocale,
  ConnectorProtocol,
  ConnectorsPagination,
  ConnectorsQueryFilters,
  ConsumerScope,
  ConsumerType,
  LocalizedText,
  MessageResponse,
  PaginatedConnectors,
  PublicResourceVisibility,
  ResourceVisibility,
} from "./types/connectors.ts";
export type {
  MCPIcon,
  MCPTool,
  MCPToolAnnotations,
  MCPToolExecution,
  MCPToolMeta,
  MCPToolSummary,
  MCPUIToolMeta,
  TurbineLocale,
  TurbineToolMeta,
  TurbineToolType,
} from "./types/mcp-tools.ts";
export type {
  ConnectorCallToolRequest,
  ConnectorToolCallMetadata,
  ConnectorToolCallResponse,
  ConnectorToolResultMetadata,
} from "./types/connector-tools.ts";
export type {
  AuthData,
  AuthDirection,
  AuthenticationMethodCreateOrUpdateRequest,
  BearerAuthMethod,
  ConnectorAuthMethod,
  ConnectorAuthenticationHeader,
  ExtendedOAuthServerMetadata,
  GlobalHeaderValue,
  InboundAuthenticationType,
  NoneAuthMethod,
  OAuth2AuthMethod,
  OAuth2AuthorizationCodeAuthMethod,
  OAuth2ClientCredentialsAuthMethod,
  OAuth2GrantType,
  OAuth2TokenEndpointAuthMethod,
  OAuthMetadataSource,
  Oauth2MetadataSecrets,
  OutboundAuthenticationType,
  PublicAuthenticationMethod,
} from "./types/connector-authentication.ts";
export type {
  AuthStatus,
  AuthenticationConfiguration,
  ConnectionCredentials,
  ConnectionPreference,
  CredentialsCreateOrUpdate,
  CredentialsResponse,
  CredentialsStatus,
  CredentialsStatusErrorReason,
  LogicalExpression,
  OAuth2ClientCredentials,
  OAuth2Token,
  ToolExecutionConfiguration,
  ToolProperties,
  ToolSelection,
} from "./types/connector-credentials.ts";
export type {
  CreatePromptRequest,
  CreatePromptVersionRequest,
  CreatePromptVersionResponse,
  DeletePromptResponse,
  ListPromptVersionsResponse,
  ListPromptsResponse,
  Prompt,
  PromptDefinition,
  PromptVariable,
  PromptVersion,
  UpdatePromptRequest,
  UpdatePromptVersionRequest,
} from "./types/prompts.ts";
export type {
  CreateSkillRequest,
  CreateSkillVersionRequest,
  CreateSkillVersionResponse,
  DeleteSkillResponse,
  ListSkillVersionsResponse,
  ListSkillsResponse,
  Skill,
  SkillAssetContent,
  SkillDefinition,
  SkillRawAsset,
  SkillTextAsset,
  SkillVersion,
  UpdateSkillRequest,
  UpdateSkillVersionRequest,
} from "./types/skills.ts";
export type {
  CreateIngestionPipelineConfigurationRequest,
  IngestionPipelineConfiguration,
  IngestionPipelineTargetIndexRef,
  UpdateRunInfo,
} from "./types/rag.ts";
export type {
  OfflineDeploymentMetrics,
  OnlineDeploymentMetrics,
  RegisterSearchDeploymentRequest,
  RegisterSearchDeploymentResponse,
  SchemaFieldDataType,
  SchemaFieldIndex,
  SchemaFieldRankingType,
  SchemaFieldStorage,
  SearchDeploymentMetrics,
  SearchDeploymentStatus,
  SearchDeploymentSummaries,
  SearchDeploymentSummary,
  SearchIndexMetrics,
  VespaDeployment,
  VespaDeploymentSummary,
  VespaField,
  VespaIndex,
  VespaIndexSummary,
} from "./types/search-deployments.ts";
export type {
  CreateDatasetRequest,
  Dataset,
  ExportDatasetResponse,
  ListDatasetsResponse,
  PaginatedResultDataset,
  UpdateDatasetRequest,
} from "./types/datasets.ts";
export type {
  CreateDatasetRecordRequest,
  DatasetRecord,
  DatasetRecordPayload,
  DatasetRecordSource,
  DeleteDatasetRecordsRequest,
  ListDatasetRecordsResponse,
  PaginatedResultDatasetRecord,
  UpdateDatasetRecordPayloadRequest,
  UpdateDatasetRecordPropertiesRequest,
} from "./types/dataset-records.ts";
export type {
  BaseTaskStatus,
  DatasetImportTask,
  ImportDatasetFromCampaignRequest,
  ImportDatasetFromDatasetRequest,
  ImportDatasetFromExplorerRequest,
  ImportDatasetFromFileRequest,
  ImportDatasetFromPlaygroundRequest,
  ListDatasetImportTasksResponse,
  PaginatedResultDatasetImportTask,
} from "./types/dataset-imports.ts";
export type {
  CreateJudgeRequest,
  Judge,
  JudgeChatCompletionEventRequest,
  JudgeClassificationOutput,
  JudgeClassificationOutputOption,
  JudgeConversationRequest,
  JudgeDatasetRecordRequest,
  JudgeDefinitionOutput,
  JudgeOutput,
  JudgeOutputType,
  JudgeRegressionOutput,
  ListJudgesResponse,
  PaginatedResultJudge,
  UnknownJudgeDefinitionOutput,
  UpdateJudgeRequest,
} from "./types/judges.ts";
export type {
  Campaign,
  CreateCampaignRequest,
  FetchCampaignStatusResponse,
  ListCampaignSelectedEventsResponse,
  ListCampaignsResponse,
  PaginatedResultCampaign,
  PaginatedResultChatCompletionEventPreview,
} from "./types/campaigns.ts";
export type {
  ChatCompletionEvent,
  ChatCompletionEventPreview,
  ChatTranscriptionEvent,
  ExtraFieldValue,
  FeedResultChatCompletionEventPreview,
  SearchChatCompletionEventIdsRequest,
  SearchChatCompletionEventIdsResponse,
  SearchChatCompletionEventsRequest,
  SearchChatCompletionEventsResponse,
} from "./types/chat-completion-events.ts";
export type {
  ChatCompletionFieldDefinition,
  FetchChatCompletionFieldOptionsResponse,
  FetchFieldOptionCountsRequest,
  FetchFieldOptionCountsResponse,
  FieldGroup,
  FieldOptionCountItem,
  FieldType,
  Filter,
  FilterCondition,
  FilterGroup,
  FilterOperator,
  FilterPayload,
  ListChatCompletionFieldsResponse,
} from "./types/chat-completion-filters.ts";
export type {
  CreatePipelineConfigRequest,
  DetectionDefinition,
  DetectionPattern,
  ExportDefinition,
  JudgeDefinition,
  ListPipelineConfigsResponse,
  ModerationDefinition,
  OTLPDestination,
  PaginatedResultPipelineConfig,
  PipelineConfig,
  PipelineConfigDefinition,
  PipelineConfigHeader,
  PipelineConfigScope,
  PipelineConfigSelector,
  PipelineKind,
  SourceKind,
  UpdatePipelineConfigRequest,
} from "./types/pipeline-configs.ts";
export type { FeedResultLogRecord, LogRecord, LogsRequest, SearchLogsResponse } from "./types/logs.ts";
export type {
  Aggregation,
  AggregationMeta,
  AggregationRequest,
  AggregationRow,
  Granularity,
  MetricAggregation,
  MetricDefinition,
  OrderByClause,
  SortDirection,
  TelemetryFieldDefinition,
  TelemetryFieldOptions,
  TelemetryFields,
  TelemetryOperator,
  TimeDimension,
} from "./types/telemetry.ts";
export type { FeedResultTrace, SearchTracesResponse, Trace, TracesRequest } from "./types/traces.ts";
export type {
  FeedResultSpan,
  FeedResultSpanEvaluation,
  SearchSpanEvaluationsResponse,
  SearchSpansResponse,
  Span,
  SpanEvaluation,
  SpanEvaluationsRequest,
  SpansRequest,
} from "./types/spans.ts";
export type {
  ListOrganizationsResponse,
  ListWorkspacesResponse,
  UserIdentity,
  UserIdentityApiKey,
  UserIdentityOrganization,
  UserIdentityWorkspace,
  UserOrganization,
  UserWorkspace,
} from "./types/users.ts";
export type {
  AssignableServiceAccountRole,
  CreateServiceAccountRequest,
  ListAssignableServiceAccountRolesResponse,
  ListServiceAccountRolesResponse,
  ListServiceAccountsResponse,
  ServiceAccount,
  ServiceAccountRole,
  SetServiceAccountRolesRequest,
  UpdateServiceAccountRequest,
} from "./types/service-accounts.ts";
export type {
  APIPlan,
  AdminDeleteResponse,
  ChatPlan,
  CodePlan,
  CreateOrganizationMember,
  CreateOrganizationMembersResponse,
  ListOrganizationMembersResponse,
  MemberSubscription,
  MemberWorkspace,
  OrganizationMember,
  OrganizationMemberDetails,
  PlanType,
  SeatType,
  SubscriptionStatus,
  UpdateOrganizationMemberRequest,
} from "./types/admin-users.ts";
export type {
  InvitationLanguage,
  InviteUsersRequest,
  InviteUsersResponse,
  OrganizationInvitation,
  PendingInvitation,
} from "./types/admin-invitations.ts";
export type {
  ListRolesResponse,
  OrganizationRole,
  OrganizationRoleId,
  OrganizationRoleLetter,
  OrganizationRoleName,
  OrganizationRoles,
  Role,
  WorkspaceRole,
  WorkspaceRoleId,
  WorkspaceRoleLetter,
  WorkspaceRoleName,
  WorkspaceRoles,
} from "./types/admin-roles.ts";
export type {
  AddOrUpdateWorkspaceMembersResponse,
  AddWorkspaceMembersResponse,
  AdminWorkspace,
  CreateWorkspaceRequest,
  CreatedWorkspace,
  CreatedWorkspaceRole,
  ListAdminWorkspacesResponse,
  RemoveWorkspaceMembersRequest,
  RemoveWorkspaceMembersResponse,
  UpdateWorkspaceRequest,
  WorkspaceMemberReference,
  WorkspaceMemberRoles,
  WorkspaceMembersRequest,
  WorkspaceSpendLimit,
} from "./types/admin-workspaces.ts";
export type {
  CreateUserGroupRequest,
  ListUserGroupMembersResponse,
  ListUserGroupsResponse,
  NestedUserGroups,
  SetNestedUserGroupsRequest,
  SetUserGroupOrganizationRoleRequest,
  UpdateUserGroupRequest,
  UserGroup,
  UserGroupMember,
  UserGroupMembersRequest,
  UserGroupReference,
  UserGroupTargetType,
} from "./types/admin-user-groups.ts";
export type {
  AddUserGroupWorkspaceRequest,
  ListUserGroupWorkspacesResponse,
  ProvisionUserGroupRequest,
  UpdateUserGroupWorkspaceRequest,
  UserGroupWorkspace,
  WorkspaceRoleReference,
} from "./types/admin-user-group-workspaces.ts";
export type {
  APIKey,
  APIKeyActions,
  APIKeyDetails,
  APIKeyProduct,
  ActionAvailable,
  CreateAPIKeyRequest,
  DeleteAPIKeyResponse,
  DeletionAvailability,
  DeletionUnavailable,
  DeletionUnavailableReason,
  ListAPIKeysResponse,
  RotationAvailability,
  RotationUnavailable,
  RotationUnavailableReason,
  UnknownDeletionAvailability,
  UnknownRotationAvailability,
} from "./types/admin-api-keys.ts";
export type {
  ModelTokenLimits,
  OrganizationRateLimits,
  OrganizationSpending,
  SpendLimits,
  SpendingOfMonth,
  UpdateSpendLimitRequest,
} from "./types/admin-limits.ts";
export type {
  ApiZone,
  BillingEventType,
  FineTuningUsage,
  LibrariesUsage,
  ModelUsage,
  OrganizationUsage,
  ServiceTier,
  UsagePrice,
  UsageRecords,
  VibeCodeUsage,
} from "./types/admin-usage.ts";
export type {
  AuditLogActorType,
  AuditLogEntry,
  AuditLogEventType,
  AuditLogSorting,
  AuditLogTargetType,
} from "./types/admin-audit-logs.ts";
export type {
  ActiveScimSync,
  ScimSyncConfig,
  ScimSyncGroup,
  ScimSyncGroupChange,
  ScimSyncGroupRename,
  ScimSyncGroupsSummary,
  ScimSyncMembershipChange,
  ScimSyncRun,
  ScimSyncStatus,
  ScimSyncSummary,
  ScimSyncUser,
  ScimSyncUserChange,
  ScimSyncUsersSummary,
  StartScimSyncRequest,
  StartScimSyncResponse,
} from "./types/admin-scim.ts";
export type {
  VibeWorkGranularity,
  VibeWorkUsage,
  VibeWorkUsageByAgent,
  VibeWorkUsageByTime,
  VibeWorkUsageByUser,
  VibeWorkUsageOfAgent,
  VibeWorkUsageOfTime,
  VibeWorkUsageOfUser,
} from "./types/admin-vibe-work.ts";
export type {
  NextEditActiveUsers,
  NextEditModifiedLines,
  NextEditSuggestions,
  VibeCodeActiveUsers,
  VibeCodeCallsOfTool,
  VibeCodePrompts,
  VibeCodeSessionDuration,
  VibeCodeSessions,
  VibeCodeTokens,
  VibeCodeToolCalls,
  VibeCodeUsageByOrganization,
  VibeCodeUsageByWorkspace,
} from "./types/admin-vibe-code.ts";
export type {
  BatchExecutionRequest,
  BatchExecutionResponse,
  BatchExecutionResult,
  EncodedWorkflowInput,
  ExecuteWorkflowResponse,
  WorkflowExecution,
  WorkflowExecutionListResponse,
  WorkflowExecutionRequest,
  WorkflowExecutionStatus,
  WorkflowExecutionSyncResponse,
  WorkflowExecutionUpdateRequest,
  WorkflowExecutionUpdateResponse,
  WorkflowExecutionWithoutResult,
  WorkflowQueryRequest,
  WorkflowQueryResponse,
  WorkflowResetRequest,
  WorkflowSignalRequest,
  WorkflowSignalResponse,
} from "./types/workflow-executions.ts";
export type {
  Workflow,
  WorkflowBasicDefinition,
  WorkflowBulkArchiveResponse,
  WorkflowBulkError,
  WorkflowBulkRequest,
  WorkflowBulkUnarchiveResponse,
  WorkflowGetResponse,
  WorkflowListResponse,
  WorkflowMetadata,
  WorkflowResponse,
  WorkflowType,
  WorkflowUpdateRequest,
  WorkflowWithWorkerStatus,
} from "./types/workflows.ts";
export type {
  WorkflowCodeDefinition,
  WorkflowMethodDefinition,
  WorkflowRegistration,
  WorkflowRegistrationGetResponse,
  WorkflowRegistrationListResponse,
  WorkflowRegistrationWithWorkerStatus,
  WorkflowSignalDefinition,
} from "./types/workflow-registrations.ts";
export type {
  WorkflowEventSource,
  WorkflowStreamContext,
  WorkflowStreamEvent,
  WorkflowStreamItem,
} from "./types/workflow-streams.ts";
export type {
  ExecutionTraceInfoResponse,
  TempoTrace,
  TempoTraceAttribute,
  TempoTraceAttributeArrayContainer,
  TempoTraceAttributeArrayElement,
  TempoTraceAttributeArrayValue,
  TempoTraceAttributeBoolValue,
  TempoTraceAttributeDoubleValue,
  TempoTraceAttributeIntValue,
  TempoTraceAttributeStringValue,
  TempoTraceAttributeValue,
  TempoTraceBatch,
  TempoTraceEvent,
  TempoTraceResource,
  TempoTraceScope,
  TempoTraceScopeSpan,
  TempoTraceSpan,
  TempoTraceSpanKind,
  UnknownWorkflowTraceEvent,
  WorkflowExecutionProgressTraceEvent,
  WorkflowExecutionTraceEvent,
  WorkflowExecutionTraceEventsResponse,
  WorkflowExecutionTraceOTelResponse,
  WorkflowExecutionTraceSummaryAttributesValues,
  WorkflowExecutionTraceSummaryResponse,
  WorkflowExecutionTraceSummarySpan,
  WorkflowTraceEvent,
  WorkflowTraceEventStatus,
} from "./types/workflow-traces.ts";
export type { WorkflowLogRecord, WorkflowLogSearchResponse, WorkflowStreamError } from "./types/workflow-logs.ts";
export type { ScalarMetric, TimeSeriesMetric, WorkflowMetrics } from "./types/workflow-metrics.ts";
export type {
  PartialScheduleDefinition,
  Schedule,
  ScheduleCalendar,
  ScheduleDefinition,
  ScheduleFutureExecution,
  ScheduleInterval,
  SchedulePolicy,
  ScheduleRange,
  ScheduleRecentExecution,
  ScheduleTimes,
  WorkflowScheduleListResponse,
  WorkflowSchedulePauseRequest,
  WorkflowScheduleRequest,
  WorkflowScheduleResponse,
  WorkflowScheduleTriggerRequest,
  WorkflowScheduleUpdateRequest,
} from "./types/workflow-schedules.ts";
export { ScheduleOverlapPolicy } from "./types/workflow-schedules.ts";
export type {
  DeploymentDetailResponse,
  DeploymentListResponse,
  DeploymentLocation,
  DeploymentResponse,
  DeploymentWorkerListResponse,
  DeploymentWorkerResponse,
  LocationType,
} from "./types/workflow-deployments.ts";
export type {
  CreateDeploymentRequest,
  DeploymentBackendSpec,
  DeploymentBuildState,
  DeploymentK8sBackendSpec,
  DeploymentKoyebBackendSpec,
  DeploymentObservedState,
  DeploymentResourceConfig,
  DeploymentWorkerSpecInput,
  DeploymentWorkerSpecResponse,
  GitCommitAuthor,
  GitCommitMetadata,
  ManagedDeploymentResponse,
  UnknownDeploymentBackendSpec,
  UpdateDeploymentRequest,
  WorkflowsWorkerSpecUpdate,
} from "./types/workflow-managed-deployments.ts";
export type {
  ListWorkflowEventResponse,
  UnknownWorkflowEvent,
  WorkflowEvent,
  WorkflowEventBase,
  WorkflowEventType,
  WorkflowExecutionCanceledAttributes,
  WorkflowExecutionCanceledEvent,
  WorkflowExecutionCompletedAttributes,
  WorkflowExecutionCompletedEvent,
  WorkflowExecutionContinuedAsNewAttributes,
  WorkflowExecutionContinuedAsNewEvent,
  WorkflowExecutionFailedAttributes,
  WorkflowExecutionFailedEvent,
  WorkflowExecutionStartedAttributes,
  WorkflowExecutionStartedEvent,
  WorkflowFailure,
  WorkflowTaskFailedAttributes,
  WorkflowTaskFailedEvent,
  WorkflowTaskTimedOutAttributes,
  WorkflowTaskTimedOutEvent,
} from "./types/workflow-events.ts";
export type {
  AssistantMessage,
  ChatMessage,
  DeltaMessage,
  FunctionCall,
  SystemMessage,
  ToolCall,
  ToolMessage,
  UserMessage,
} from "./types/chat-messages.ts";
export type {
  APIKeyAuth,
  CodeInterpreterTool,
  ConnectorAuthorization,
  CustomConnector,
  DocumentLibraryTool,
  FunctionDefinition,
  FunctionTool,
  ImageGenerationTool,
  OAuth2TokenAuth,
  Tool,
  ToolConfiguration,
  UnknownConnectorAuthorization,
  UnknownTool,
  WebSearchPremiumTool,
  WebSearchTool,
} from "./types/tools.ts";
export type {
  CompletionArgs,
  JsonSchema,
  Prediction,
  ReasoningEffort,
  ResponseFormat,
  ResponseFormats,
  ToolChoiceEnum,
} from "./types/completion.ts";
export type {
  GuardrailConfig,
  ModerationLLMAction,
  ModerationLLMV1CategoryThresholds,
  ModerationLLMV1Config,
  ModerationLLMV2CategoryThresholds,
  ModerationLLMV2Config,
} from "./types/guardrails.ts";
export type { Metadata } from "./types/metadata.ts";
export type {
  HTTPValidationError,
  ObservabilityError,
  ObservabilityErrorCode,
  ObservabilityErrorDetail,
  ValidationError,
} from "./types/errors.ts";
export type {
  AudioChunk,
  BuiltInConnectors,
  ContentChunk,
  DocumentURLChunk,
  FileChunk,
  ImageDetail,
  ImageURL,
  ImageURLChunk,
  MessageInputContentChunk,
  MessageOutputContentChunk,
  ReferenceChunk,
  SystemMessageContentChunk,
  TextChunk,
  ThinkChunk,
  ThinkingContentChunk,
  ToolFileChunk,
  ToolName,
  ToolReferenceChunk,
  UnknownContentChunk,
  UnknownMessageInputContentChunk,
  UnknownMessageOutputContentChunk,
  UnknownThinkingContentChunk,
} from "./types/content.ts";
export type {
  OCRAsideTextBlock,
  OCRBlock,
  OCRBlockBase,
  OCRBlockConfidenceScores,
  OCRCaptionBlock,
  OCRCodeBlock,
  OCREquationBlock,
  OCRFooterBlock,
  OCRHeaderBlock,
  OCRImageBlock,
  OCRListBlock,
  OCRReferencesBlock,
  OCRSignatureBlock,
  OCRTableBlock,
  OCRTextBlock,
  OCRTitleBlock,
  UnknownOCRBlock,
} from "./types/ocr-blocks.ts";
export type {
  AgentHandoffEntry,
  ConversationEntry,
  FunctionCallEntry,
  FunctionCallEntryArguments,
  FunctionResultEntry,
  MessageEntry,
  MessageInputEntry,
  MessageOutputEntry,
  OutputEntry,
  ToolExecutionEntry,
  ToolExecutionInfo,
  UnknownConversationEntry,
  UnknownMessageEntry,
  UnknownOutputEntry,
} from "./types/entries.ts";
export type {
  AgentHandoffDoneEvent,
  AgentHandoffStartedEvent,
  ConversationEvent,
  FunctionCallEvent,
  MessageOutputEvent,
  ResponseDoneEvent,
  ResponseErrorEvent,
  ResponseStartedEvent,
  ToolExecutionDeltaEvent,
  ToolExecutionDoneEvent,
  ToolExecutionStartedEvent,
  UnknownConversationEvent,
} from "./types/conversation-events.ts";
export type {
  ConnectionConfigType,
  ConnectorTool,
  ExecutionConfig,
  ExecutionTool,
  PublicConnectionConfig,
  PublicConnectorExecutionData,
  PublicExecutionConnectionConfig,
  PublicExecutionConnector,
  PublicExecutionEnv,
} from "./types/connector-execution.ts";
export type {
  MCPPrompt,
  MCPPromptArgument,
  MCPResource,
  MCPServerAuthenticationRequirement,
  MCPServerCard,
  MCPServerCardMeta,
  MCPServerRemote,
  MCPServerRemoteHeader,
  MCPServerRepository,
  TurbineMeta,
} from "./types/mcp-server-cards.ts";
export type {
  MCPAnnotations,
  MCPAudioContent,
  MCPBlobResource,
  MCPContent,
  MCPEmbeddedResource,
  MCPImageContent,
  MCPResourceLink,
  MCPTextContent,
  MCPTextResource,
  UnknownMCPContent,
} from "./types/mcp-content.ts";
export type {
  AliasList,
  ListSortDirection,
  ListSortField,
  RegistrySharingScope,
  ShareRelation,
} from "./types/registry.ts";
export type {
  EncryptedPatchValue,
  JSONPatch,
  JSONPatchAdd,
  JSONPatchAppend,
  JSONPatchPayload,
  JSONPatchRemove,
  JSONPatchReplace,
  JSONPayload,
  PayloadEncoding,
  UnknownJSONPatch,
} from "./types/workflow-payloads.ts";
export type {
  ActivityTaskCompletedAttributes,
  ActivityTaskCompletedEvent,
  ActivityTaskFailedAttributes,
  ActivityTaskFailedEvent,
  ActivityTaskRetryingAttributes,
  ActivityTaskRetryingEvent,
  ActivityTaskStartedAttributes,
  ActivityTaskStartedEvent,
  CustomTaskCanceledAttributes,
  CustomTaskCanceledEvent,
  CustomTaskCompletedAttributes,
  CustomTaskCompletedEvent,
  CustomTaskFailedAttributes,
  CustomTaskFailedEvent,
  CustomTaskInProgressAttributes,
  CustomTaskInProgressEvent,
  CustomTaskProgress,
  CustomTaskStartedAttributes,
  CustomTaskStartedEvent,
  CustomTaskTimedOutAttributes,
  CustomTaskTimedOutEvent,
  UnknownCustomTaskProgress,
} from "./types/workflow-task-events.ts";
export type {
  MCPCapability,
  MCPClientCapabilities,
  MCPClientTaskRequestsCapability,
  MCPClientTasksCapability,
  MCPElicitationCapability,
  MCPElicitationTasksCapability,
  MCPListCapability,
  MCPResourcesCapability,
  MCPSamplingCapability,
  MCPSamplingTasksCapability,
  MCPServerCapabilities,
  MCPServerTaskRequestsCapability,
  MCPServerTasksCapability,
  MCPToolTasksCapability,
} from "./types/mcp-capabilities.ts";
