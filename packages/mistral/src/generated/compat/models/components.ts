export type {
  ChatCompletionChoice,
  ChatCompletionRequest,
  ChatCompletionResponse,
  CompletionChunk,
  CompletionResponseStreamChoice,
  FunctionName,
  ToolChoice,
  UsageInfo,
} from "../types/chat.ts";
export { MistralPromptMode, RequestedServiceTier } from "../types/chat.ts";
export type { FIMCompletionRequest } from "../types/fim.ts";
export type { AgentsCompletionRequest } from "../types/agent-completions.ts";
export type { EmbeddingRequest, EmbeddingResponse, EmbeddingResponseData } from "../types/embeddings.ts";
export { EmbeddingDtype, EncodingFormat } from "../types/embeddings.ts";
export type {
  ChatClassificationRequest,
  ChatModerationRequest,
  ClassificationRequest,
  ClassificationResponse,
  ClassificationTargetResult,
  InstructRequest,
  ModerationObject,
  ModerationResponse,
} from "../types/classifiers.ts";
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
} from "../types/ocr.ts";
export type {
  CompletionTokensDetails,
  MessageTokens,
  PromptTokensDetails,
  SpeechRequest,
  SpeechResponse,
  SpeechStreamAudioDelta,
  SpeechStreamDone,
  SpeechStreamEvent,
  SpeechUsageInfo,
  UnknownSpeechStreamEvent,
} from "../types/speech.ts";
export { SpeechOutputFormat } from "../types/speech.ts";
export type {
  AudioTranscriptionRequest,
  TranscriptionResponse,
  TranscriptionSegmentChunk,
  TranscriptionStreamDone,
  TranscriptionStreamEvent,
  TranscriptionStreamLanguage,
  TranscriptionStreamSegmentDelta,
  TranscriptionStreamTextDelta,
  UnknownTranscriptionStreamEvent,
} from "../types/transcriptions.ts";
export { TimestampGranularity } from "../types/transcriptions.ts";
export type { VoiceCreateRequest, VoiceListResponse, VoiceResponse, VoiceUpdateRequest } from "../types/voices.ts";
export type { ClientSecret, CreateRealtimeSessionRequest, CreateRealtimeSessionResponse } from "../types/realtime.ts";
export { ClientSessionPurpose } from "../types/realtime.ts";
export type {
  BaseModelCard,
  DeleteModelResponse,
  FTModelCard,
  ModelCapabilities,
  ModelCard,
  ModelList,
  UnknownModelCard,
} from "../types/models.ts";
export type {
  ArchiveModelResponse,
  ClassifierFineTunedModel,
  ClassifierTargetResult,
  CompletionFineTunedModel,
  FineTunedModel,
  FineTunedModelCapabilities,
  UnarchiveModelResponse,
  UnknownFineTunedModel,
  UpdateModelRequest,
} from "../types/fine-tuned-models.ts";
export { FTClassifierLossFunction } from "../types/fine-tuned-models.ts";
export type {
  DeleteFileResponse,
  FileUpload,
  GetFileResponse,
  GetSignedUrlResponse,
  ListFilesResponse,
  StoredFile,
} from "../types/files.ts";
export { FilePurpose, FileSource, FileVisibility, SampleType } from "../types/files.ts";
export type {
  BatchError,
  BatchJob,
  BatchRequest,
  CreateBatchJobRequest,
  DeleteBatchJobResponse,
  ListBatchJobsResponse,
} from "../types/batch.ts";
export { ApiEndpoint, BatchJobStatus } from "../types/batch.ts";
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
} from "../types/conversations.ts";
export type {
  Agent,
  AgentAliasResponse,
  AgentListPage,
  CreateAgentRequest,
  UpdateAgentRequest,
} from "../types/agents.ts";
export { RequestSource } from "../types/agents.ts";
export type {
  CreateLibraryRequest,
  Library,
  ListLibrariesResponse,
  PaginationInfo,
  UpdateLibraryRequest,
} from "../types/libraries.ts";
export type { ListSharingResponse, Sharing, SharingDelete, SharingRequest } from "../types/library-accesses.ts";
export { SharingEntityType, SharingLevel } from "../types/library-accesses.ts";
export type {
  Document,
  DocumentAttribute,
  DocumentTextContent,
  DocumentUpload,
  ListDocumentsResponse,
  ProcessingStatus,
  UpdateDocumentRequest,
} from "../types/documents.ts";
export { ProcessStatus } from "../types/documents.ts";
export type {
  CreateConnectorRequest,
  CreateHTTPConnectorRequest,
  CreateMCPConnectorRequest,
  UpdateConnectorRequest,
  UpdateHTTPConnectorRequest,
  UpdateMCPConnectorRequest,
} from "../types/connector-requests.ts";
export type {
  AuthUrlResponse,
  Connector,
  ConnectorLocale,
  ConnectorsPagination,
  ConnectorsQueryFilters,
  LocalizedText,
  MessageResponse,
  PaginatedConnectors,
} from "../types/connectors.ts";
export {
  ConnectorProtocol,
  ConsumerScope,
  ConsumerType,
  PublicResourceVisibility,
  ResourceVisibility,
} from "../types/connectors.ts";
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
} from "../types/mcp-tools.ts";
export { TurbineToolType } from "../types/mcp-tools.ts";
export type {
  ConnectorCallToolRequest,
  ConnectorToolCallMetadata,
  ConnectorToolCallResponse,
  ConnectorToolResultMetadata,
} from "../types/connector-tools.ts";
export type {
  AuthData,
  AuthenticationMethodCreateOrUpdateRequest,
  BearerAuthMethod,
  ConnectorAuthMethod,
  ConnectorAuthenticationHeader,
  ExtendedOAuthServerMetadata,
  GlobalHeaderValue,
  NoneAuthMethod,
  OAuth2AuthMethod,
  OAuth2AuthorizationCodeAuthMethod,
  OAuth2ClientCredentialsAuthMethod,
  Oauth2MetadataSecrets,
  PublicAuthenticationMethod,
} from "../types/connector-authentication.ts";
export {
  AuthDirection,
  InboundAuthenticationType,
  OAuth2GrantType,
  OAuth2TokenEndpointAuthMethod,
  OAuthMetadataSource,
  OutboundAuthenticationType,
} from "../types/connector-authentication.ts";
export type {
  AuthenticationConfiguration,
  ConnectionCredentials,
  ConnectionPreference,
  CredentialsCreateOrUpdate,
  CredentialsResponse,
  CredentialsStatus,
  LogicalExpression,
  OAuth2ClientCredentials,
  OAuth2Token,
  ToolExecutionConfiguration,
  ToolProperties,
  ToolSelection,
} from "../types/connector-credentials.ts";
export { AuthStatus, CredentialsStatusErrorReason } from "../types/connector-credentials.ts";
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
} from "../types/prompts.ts";
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
} from "../types/skills.ts";
export type {
  CreateIngestionPipelineConfigurationRequest,
  IngestionPipelineConfiguration,
  IngestionPipelineTargetIndexRef,
  UpdateRunInfo,
} from "../types/rag.ts";
export type {
  OfflineDeploymentMetrics,
  OnlineDeploymentMetrics,
  RegisterSearchDeploymentRequest,
  RegisterSearchDeploymentResponse,
  SearchDeploymentMetrics,
  SearchDeploymentSummaries,
  SearchDeploymentSummary,
  SearchIndexMetrics,
  VespaDeployment,
  VespaDeploymentSummary,
  VespaField,
  VespaIndex,
  VespaIndexSummary,
} from "../types/search-deployments.ts";
export {
  SchemaFieldDataType,
  SchemaFieldIndex,
  SchemaFieldRankingType,
  SchemaFieldStorage,
  SearchDeploymentStatus,
} from "../types/search-deployments.ts";
export type {
  CreateDatasetRequest,
  Dataset,
  ExportDatasetResponse,
  ListDatasetsResponse,
  PaginatedResultDataset,
  UpdateDatasetRequest,
} from "../types/datasets.ts";
export type {
  CreateDatasetRecordRequest,
  DatasetRecord,
  DatasetRecordPayload,
  DeleteDatasetRecordsRequest,
  ListDatasetRecordsResponse,
  PaginatedResultDatasetRecord,
  UpdateDatasetRecordPayloadRequest,
  UpdateDatasetRecordPropertiesRequest,
} from "../types/dataset-records.ts";
export { DatasetRecordSource } from "../types/dataset-records.ts";
export type {
  DatasetImportTask,
  ImportDatasetFromCampaignRequest,
  ImportDatasetFromDatasetRequest,
  ImportDatasetFromExplorerRequest,
  ImportDatasetFromFileRequest,
  ImportDatasetFromPlaygroundRequest,
  ListDatasetImportTasksResponse,
  PaginatedResultDatasetImportTask,
} from "../types/dataset-imports.ts";
export { BaseTaskStatus } from "../types/dataset-imports.ts";
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
  JudgeRegressionOutput,
  ListJudgesResponse,
  PaginatedResultJudge,
  UnknownJudgeDefinitionOutput,
  UpdateJudgeRequest,
} from "../types/judges.ts";
export { JudgeOutputType } from "../types/judges.ts";
export type {
  Campaign,
  CreateCampaignRequest,
  FetchCampaignStatusResponse,
  ListCampaignSelectedEventsResponse,
  ListCampaignsResponse,
  PaginatedResultCampaign,
  PaginatedResultChatCompletionEventPreview,
} from "../types/campaigns.ts";
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
} from "../types/chat-completion-events.ts";
export type {
  ChatCompletionFieldDefinition,
  FetchChatCompletionFieldOptionsResponse,
  FetchFieldOptionCountsRequest,
  FetchFieldOptionCountsResponse,
  FieldGroup,
  FieldOptionCountItem,
  Filter,
  FilterCondition,
  FilterGroup,
  FilterPayload,
  ListChatCompletionFieldsResponse,
} from "../types/chat-completion-filters.ts";
export { FieldType, FilterOperator } from "../types/chat-completion-filters.ts";
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
  PipelineConfigSelector,
  UpdatePipelineConfigRequest,
} from "../types/pipeline-configs.ts";
export { PipelineConfigScope, PipelineKind, SourceKind } from "../types/pipeline-configs.ts";
export type { FeedResultLogRecord, LogRecord, LogsRequest, SearchLogsResponse } from "../types/logs.ts";
export type {
  Aggregation,
  AggregationMeta,
  AggregationRequest,
  AggregationRow,
  MetricDefinition,
  OrderByClause,
  TelemetryFieldDefinition,
  TelemetryFieldOptions,
  TelemetryFields,
  TimeDimension,
} from "../types/telemetry.ts";
export { Granularity, MetricAggregation, SortDirection, TelemetryOperator } from "../types/telemetry.ts";
export type { FeedResultTrace, SearchTracesResponse, Trace, TracesRequest } from "../types/traces.ts";
export type {
  FeedResultSpan,
  FeedResultSpanEvaluation,
  SearchSpanEvaluationsResponse,
  SearchSpansResponse,
  Span,
  SpanEvaluation,
  SpanEvaluationsRequest,
  SpansRequest,
} from "../types/spans.ts";
export type {
  ListOrganizationsResponse,
  ListWorkspacesResponse,
  UserIdentity,
  UserIdentityApiKey,
  UserIdentityOrganization,
  UserIdentityWorkspace,
  UserOrganization,
  UserWorkspace,
} from "../types/users.ts";
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
} from "../types/service-accounts.ts";
export type {
  AdminDeleteResponse,
  CreateOrganizationMember,
  CreateOrganizationMembersResponse,
  ListOrganizationMembersResponse,
  MemberSubscription,
  MemberWorkspace,
  OrganizationMember,
  OrganizationMemberDetails,
  UpdateOrganizationMemberRequest,
} from "../types/admin-users.ts";
export { APIPlan, ChatPlan, CodePlan, PlanType, SeatType, SubscriptionStatus } from "../types/admin-users.ts";
export type {
  InviteUsersRequest,
  InviteUsersResponse,
  OrganizationInvitation,
  PendingInvitation,
} from "../types/admin-invitations.ts";
export { InvitationLanguage } from "../types/admin-invitations.ts";
export type {
  ListRolesResponse,
  OrganizationRole,
  OrganizationRoles,
  Role,
  WorkspaceRole,
  WorkspaceRoles,
} from "../types/admin-roles.ts";
export {
  OrganizationRoleId,
  OrganizationRoleLetter,
  OrganizationRoleName,
  WorkspaceRoleId,
  WorkspaceRoleLetter,
  WorkspaceRoleName,
} from "../types/admin-roles.ts";
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
} from "../types/admin-workspaces.ts";
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
} from "../types/admin-user-groups.ts";
export { UserGroupTargetType } from "../types/admin-user-groups.ts";
export type {
  AddUserGroupWorkspaceRequest,
  ListUserGroupWorkspacesResponse,
  ProvisionUserGroupRequest,
  UpdateUserGroupWorkspaceRequest,
  UserGroupWorkspace,
  WorkspaceRoleReference,
} from "../types/admin-user-group-workspaces.ts";
export type {
  APIKey,
  APIKeyActions,
  APIKeyDetails,
  ActionAvailable,
  CreateAPIKeyRequest,
  DeleteAPIKeyResponse,
  DeletionAvailability,
  DeletionUnavailable,
  ListAPIKeysResponse,
  RotationAvailability,
  RotationUnavailable,
  UnknownDeletionAvailability,
  UnknownRotationAvailability,
} from "../types/admin-api-keys.ts";
export { APIKeyProduct, DeletionUnavailableReason, RotationUnavailableReason } from "../types/admin-api-keys.ts";
export type {
  ModelTokenLimits,
  OrganizationRateLimits,
  OrganizationSpending,
  SpendLimits,
  SpendingOfMonth,
  UpdateSpendLimitRequest,
} from "../types/admin-limits.ts";
export type {
  FineTuningUsage,
  LibrariesUsage,
  ModelUsage,
  OrganizationUsage,
  UsagePrice,
  UsageRecords,
  VibeCodeUsage,
} from "../types/admin-usage.ts";
export { ApiZone, BillingEventType, ServiceTier } from "../types/admin-usage.ts";
export type { AuditLogEntry } from "../types/admin-audit-logs.ts";
export {
  AuditLogActorType,
  AuditLogEventType,
  AuditLogSorting,
  AuditLogTargetType,
} from "../types/admin-audit-logs.ts";
export type {
  ActiveScimSync,
  ScimSyncConfig,
  ScimSyncGroup,
  ScimSyncGroupChange,
  ScimSyncGroupRename,
  ScimSyncGroupsSummary,
  ScimSyncMembershipChange,
  ScimSyncRun,
  ScimSyncSummary,
  ScimSyncUser,
  ScimSyncUserChange,
  ScimSyncUsersSummary,
  StartScimSyncRequest,
  StartScimSyncResponse,
} from "../types/admin-scim.ts";
export { ScimSyncStatus } from "../types/admin-scim.ts";
export type {
  VibeWorkUsage,
  VibeWorkUsageByAgent,
  VibeWorkUsageByTime,
  VibeWorkUsageByUser,
  VibeWorkUsageOfAgent,
  VibeWorkUsageOfTime,
  VibeWorkUsageOfUser,
} from "../types/admin-vibe-work.ts";
export { VibeWorkGranularity } from "../types/admin-vibe-work.ts";
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
} from "../types/admin-vibe-code.ts";
export type {
  BatchExecutionRequest,
  BatchExecutionResponse,
  BatchExecutionResult,
  EncodedWorkflowInput,
  ExecuteWorkflowResponse,
  WorkflowExecution,
  WorkflowExecutionListResponse,
  WorkflowExecutionRequest,
  WorkflowExecutionSyncResponse,
  WorkflowExecutionUpdateRequest,
  WorkflowExecutionUpdateResponse,
  WorkflowExecutionWithoutResult,
  WorkflowQueryRequest,
  WorkflowQueryResponse,
  WorkflowResetRequest,
  WorkflowSignalRequest,
  WorkflowSignalResponse,
} from "../types/workflow-executions.ts";
export { WorkflowExecutionStatus } from "../types/workflow-executions.ts";
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
  WorkflowUpdateRequest,
  WorkflowWithWorkerStatus,
} from "../types/workflows.ts";
export { WorkflowType } from "../types/workflows.ts";
export type {
  WorkflowCodeDefinition,
  WorkflowMethodDefinition,
  WorkflowRegistration,
  WorkflowRegistrationGetResponse,
  WorkflowRegistrationListResponse,
  WorkflowRegistrationWithWorkerStatus,
  WorkflowSignalDefinition,
} from "../types/workflow-registrations.ts";
export type { WorkflowStreamContext, WorkflowStreamEvent, WorkflowStreamItem } from "../types/workflow-streams.ts";
export { WorkflowEventSource } from "../types/workflow-streams.ts";
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
  UnknownWorkflowTraceEvent,
  WorkflowExecutionProgressTraceEvent,
  WorkflowExecutionTraceEvent,
  WorkflowExecutionTraceEventsResponse,
  WorkflowExecutionTraceOTelResponse,
  WorkflowExecutionTraceSummaryAttributesValues,
  WorkflowExecutionTraceSummaryResponse,
  WorkflowExecutionTraceSummarySpan,
  WorkflowTraceEvent,
} from "../types/workflow-traces.ts";
export { TempoTraceSpanKind, WorkflowTraceEventStatus } from "../types/workflow-traces.ts";
export type { WorkflowLogRecord, WorkflowLogSearchResponse, WorkflowStreamError } from "../types/workflow-logs.ts";
export type { ScalarMetric, TimeSeriesMetric, WorkflowMetrics } from "../types/workflow-metrics.ts";
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
} from "../types/workflow-schedules.ts";
export { ScheduleOverlapPolicy } from "../types/workflow-schedules.ts";
export type {
  DeploymentDetailResponse,
  DeploymentListResponse,
  DeploymentLocation,
  DeploymentResponse,
  DeploymentWorkerListResponse,
  DeploymentWorkerResponse,
} from "../types/workflow-deployments.ts";
export { LocationType } from "../types/workflow-deployments.ts";
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
} from "../types/workflow-managed-deployments.ts";
export type {
  ListWorkflowEventResponse,
  UnknownWorkflowEvent,
  WorkflowEvent,
  WorkflowEventBase,
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
} from "../types/workflow-events.ts";
export { WorkflowEventType } from "../types/workflow-events.ts";
export type {
  AssistantMessage,
  ChatMessage,
  DeltaMessage,
  FunctionCall,
  SystemMessage,
  ToolCall,
  ToolMessage,
  UserMessage,
} from "../types/chat-messages.ts";
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
} from "../types/tools.ts";
export type { CompletionArgs, JsonSchema, Prediction, ResponseFormat } from "../types/completion.ts";
export { ReasoningEffort, ResponseFormats, ToolChoiceEnum } from "../types/completion.ts";
export type {
  GuardrailConfig,
  ModerationLLMV1CategoryThresholds,
  ModerationLLMV1Config,
  ModerationLLMV2CategoryThresholds,
  ModerationLLMV2Config,
} from "../types/guardrails.ts";
export { ModerationLLMAction } from "../types/guardrails.ts";
export type { Metadata } from "../types/metadata.ts";
export type {
  HTTPValidationError,
  ObservabilityError,
  ObservabilityErrorDetail,
  ValidationError,
} from "../types/errors.ts";
export { ObservabilityErrorCode } from "../types/errors.ts";
export type {
  AudioChunk,
  ContentChunk,
  DocumentURLChunk,
  FileChunk,
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
} from "../types/content.ts";
export { BuiltInConnectors, ImageDetail } from "../types/content.ts";
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
} from "../types/ocr-blocks.ts";
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
} from "../types/entries.ts";
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
} from "../types/conversation-events.ts";
export type {
  ConnectorTool,
  ExecutionConfig,
  ExecutionTool,
  PublicConnectionConfig,
  PublicConnectorExecutionData,
  PublicExecutionConnectionConfig,
  PublicExecutionConnector,
  PublicExecutionEnv,
} from "../types/connector-execution.ts";
export { ConnectionConfigType } from "../types/connector-execution.ts";
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
} from "../types/mcp-server-cards.ts";
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
} from "../types/mcp-content.ts";
export type { AliasList } from "../types/registry.ts";
export { ListSortDirection, ListSortField, RegistrySharingScope, ShareRelation } from "../types/registry.ts";
export type {
  EncryptedPatchValue,
  JSONPatch,
  JSONPatchAdd,
  JSONPatchAppend,
  JSONPatchPayload,
  JSONPatchRemove,
  JSONPatchReplace,
  JSONPayload,
  UnknownJSONPatch,
} from "../types/workflow-payloads.ts";
export { PayloadEncoding } from "../types/workflow-payloads.ts";
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
} from "../types/workflow-task-events.ts";
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
} from "../types/mcp-capabilities.ts";
