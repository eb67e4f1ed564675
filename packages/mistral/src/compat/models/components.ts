/**
 * The types that requests and answers are made of, by the names of this project and by those of the official client where
 * they differ.
 *
 * @module
 */
import type { SDKEvent, Upload } from "@tramontane/runtime";
import type {
  Agent,
  AgentsCompletionRequest,
  AssistantMessage,
  ChatCompletionRequest,
  CompletionArgs,
  CompletionChunk,
  ConversationEvent,
  ConversationRequest,
  ConversationResponse,
  CreateAgentRequest,
  DeltaMessage,
  EmbeddingRequest,
  FIMCompletionRequest,
  MessageInputEntry,
  MessageOutputEntry,
  ModelList,
  OCRRequest,
  SystemMessage,
  ToolMessage,
  TranscriptionStreamEvent,
  UpdateAgentRequest,
  UserMessage,
} from "../../generated/compat/models/components.ts";

export * from "../../generated/compat/models/components.ts";
export type {
  AgentsCompletionRequest as AgentsCompletionStreamRequest,
  AudioTranscriptionRequest as AudioTranscriptionRequestStream,
  BatchExecutionRequest as BatchExecutionBody,
  ChatCompletionRequest as ChatCompletionStreamRequest,
  ConnectionCredentials as ConnectionCredentialsInput,
  ConversationAppendRequest as ConversationAppendStreamRequest,
  ConversationRestartRequest as ConversationRestartStreamRequest,
  ConversationRequest as ConversationStreamRequest,
  StoredFile as CreateFileResponse,
  Dataset as DatasetPreview,
  WorkflowLogRecord as DeploymentLogRecord,
  WorkflowLogSearchResponse as DeploymentLogSearchResponse,
  DeploymentResourceConfig as DeploymentResourceConfigUpdate,
  WorkflowLogRecord as ExecutionLogRecord,
  WorkflowLogSearchResponse as ExecutionLogSearchResponse,
  ChatCompletionResponse as FIMCompletionResponse,
  FIMCompletionRequest as FIMCompletionStreamRequest,
  FeedResultLogRecord as FeedResultGetLog,
  FeedResultSpan as FeedResultGetSpan,
  FeedResultSpanEvaluation as FeedResultGetSpanEvaluation,
  FeedResultTrace as FeedResultGetTrace,
  StoredFile as FileSchema,
  FunctionDefinition as FunctionT,
  SearchDeploymentSummaries as GetDeploymentSummariesResponse,
  SearchDeploymentSummary as GetDeploymentSummariesResponseDeployment,
  VespaDeploymentSummary as GetDeploymentSummariesResponseVespaDeployment,
  VespaIndexSummary as GetDeploymentSummariesResponseVespaIndex,
  LogRecord as GetLog,
  TelemetryFieldOptions as GetLogFieldOptions,
  TelemetryFields as GetLogFields,
  SearchLogsResponse as GetLogs,
  Span as GetSpan,
  SpanEvaluation as GetSpanEvaluation,
  TelemetryFieldOptions as GetSpanEvaluationFieldOptions,
  TelemetryFields as GetSpanEvaluationFields,
  SearchSpanEvaluationsResponse as GetSpanEvaluations,
  TelemetryFieldOptions as GetSpanFieldOptions,
  TelemetryFields as GetSpanFields,
  SearchSpansResponse as GetSpans,
  Trace as GetTrace,
  TelemetryFieldOptions as GetTraceFieldOptions,
  TelemetryFields as GetTraceFields,
  SearchTracesResponse as GetTraces,
  MCPIcon as MCPServerIcon,
  ModerationLLMV1CategoryThresholds as ModerationLlmv1CategoryThresholds,
  ModerationLLMV1Config as ModerationLlmv1Config,
  ModerationLLMV2CategoryThresholds as ModerationLlmv2CategoryThresholds,
  ModerationLLMV2Config as ModerationLlmv2Config,
  EncodedWorkflowInput as NetworkEncodedInput,
  TelemetryFieldDefinition as OtelFieldDefinition,
  PaginatedResultDataset as PaginatedResultDatasetPreview,
  PaginatedResultJudge as PaginatedResultJudgePreview,
  ConnectorsPagination as PaginationResponse,
  ListPipelineConfigsResponse as PipelineConfigsResponse,
  WorkflowMethodDefinition as QueryDefinition,
  WorkflowQueryRequest as QueryInvocationBody,
  WorkflowQueryResponse as QueryWorkflowResponse,
  RegisterSearchDeploymentRequest as RegisterDeploymentRequestDeployment,
  VespaDeployment as RegisterDeploymentRequestVespaDeployment,
  VespaField as RegisterDeploymentRequestVespaField,
  VespaIndex as RegisterDeploymentRequestVespaIndex,
  RegisterSearchDeploymentResponse as RegisterSearchIndexResponseIndex,
  WorkflowResetRequest as ResetInvocationBody,
  Schedule as ScheduleDefinitionOutput,
  WorkflowSignalDefinition as SignalDefinition,
  WorkflowSignalRequest as SignalInvocationBody,
  EncodedWorkflowInput as SignalInvocationBodyNetworkEncodedInput,
  WorkflowSignalResponse as SignalWorkflowResponse,
  WorkflowStreamContext as StreamEventWorkflowContext,
  TempoTrace as TempoGetTraceResponse,
  MCPToolExecution as ToolExecution,
  TurbineLocale as TurbineToolLocale,
  WorkflowMethodDefinition as UpdateDefinition,
  WorkflowExecutionUpdateRequest as UpdateInvocationBody,
  SearchIndexMetrics as UpdateMetricsRequestIndexMetrics,
  WorkflowExecutionUpdateResponse as UpdateWorkflowResponse,
  WorkflowResponse as WorkflowArchiveResponse,
  WorkflowBulkRequest as WorkflowBulkArchiveRequest,
  WorkflowBulkRequest as WorkflowBulkUnarchiveRequest,
  WorkflowExecution as WorkflowExecutionResponse,
  WorkflowExecutionWithoutResult as WorkflowExecutionWithoutResultResponse,
  WorkflowResponse as WorkflowUnarchiveResponse,
  WorkflowResponse as WorkflowUpdateResponse,
} from "../../generated/compat/models/components.ts";
export {
  SharingEntityType as EntityType,
  SearchDeploymentStatus as GetDeploymentSummariesResponseDeploymentStatus,
  FieldType as OtelFieldDefinitionType,
  SharingLevel as ShareEnum,
  FileSource as Source,
  TempoTraceSpanKind as TempoTraceScopeKind,
} from "../../generated/compat/models/components.ts";

/** An event of a chat's stream. */
export type CompletionEvent = SDKEvent<CompletionChunk>;
/** An event of a conversation's stream. */
export type ConversationEvents = SDKEvent<ConversationEvent, "event">;
export type ConversationEventsData = ConversationEvents["data"];
/** An event of a transcription's stream. */
export type TranscriptionStreamEvents = SDKEvent<TranscriptionStreamEvent, "event">;
export type TranscriptionStreamEventsData = TranscriptionStreamEvents["data"];
/** A file to upload. */
export type FileT = Extract<Upload, { fileName: string }>;

export type AgentTool = Item<Agent["tools"]>;
export type AgentsCompletionRequestMessage = Item<AgentsCompletionRequest["messages"]>;
export type AgentsCompletionRequestTool = Item<AgentsCompletionRequest["tools"]>;
export type AgentsCompletionRequestToolChoice = Given<AgentsCompletionRequest["toolChoice"]>;
export type AgentsCompletionRequestStop = Given<AgentsCompletionRequest["stop"]>;
export type AssistantMessageContent = Given<AssistantMessage["content"]>;
export type ChatCompletionRequestMessage = Item<ChatCompletionRequest["messages"]>;
export type ChatCompletionRequestStop = Given<ChatCompletionRequest["stop"]>;
export type ChatCompletionRequestTool = Item<ChatCompletionRequest["tools"]>;
export type ChatCompletionRequestToolChoice = Given<ChatCompletionRequest["toolChoice"]>;
export type ChatCompletionStreamRequestMessage = ChatCompletionRequestMessage;
export type ChatCompletionStreamRequestStop = ChatCompletionRequestStop;
export type ChatCompletionStreamRequestTool = ChatCompletionRequestTool;
export type ChatCompletionStreamRequestToolChoice = ChatCompletionRequestToolChoice;
export type CompletionArgsStop = Given<CompletionArgs["stop"]>;
export type ConversationRequestTool = Item<ConversationRequest["tools"]>;
export type ConversationStreamRequestTool = ConversationRequestTool;
export type ConversationResponseOutput = Item<ConversationResponse["outputs"]>;
export type CreateAgentRequestTool = Item<CreateAgentRequest["tools"]>;
export type DeltaMessageContent = Given<DeltaMessage["content"]>;
export type DocumentUnion = OCRRequest["document"];
export type EmbeddingRequestInputs = EmbeddingRequest["inputs"];
export type FIMCompletionRequestStop = Given<FIMCompletionRequest["stop"]>;
export type MessageInputEntryContent = MessageInputEntry["content"];
export type MessageOutputEntryContent = MessageOutputEntry["content"];
export type ModelListData = Item<ModelList["data"]>;
export type SystemMessageContent = SystemMessage["content"];
export type ToolMessageContent = Given<ToolMessage["content"]>;
export type UpdateAgentRequestTool = Item<UpdateAgentRequest["tools"]>;
export type UserMessageContent = Given<UserMessage["content"]>;

type Given<T> = NonNullable<T>;
type Item<T> = NonNullable<T> extends readonly (infer One)[] ? One : never;
