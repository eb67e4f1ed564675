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
  BetaAgentsErrors,
  BetaAgentsGetParams,
  BetaAgentsListParams,
  BetaAgentsUpdateVersionParams,
} from "./operations/beta/agents.ts";
export type { BetaLibrariesErrors, BetaLibrariesListParams } from "./operations/beta/libraries.ts";
export type {
  BetaLibrariesDocumentsErrors,
  BetaLibrariesDocumentsListParams,
  BetaLibrariesDocumentsTextContentParams,
} from "./operations/beta/libraries/documents.ts";
export type {
  BetaObservabilityDatasetsErrors,
  BetaObservabilityDatasetsListParams,
  BetaObservabilityDatasetsListRecordsParams,
  BetaObservabilityDatasetsListTasksParams,
} from "./operations/beta/observability/datasets.ts";
export type { BetaObservabilityDatasetsRecordsErrors } from "./operations/beta/observability/datasets/records.ts";
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
export type { Agent, CreateAgentRequest, RequestSource, UpdateAgentRequest } from "./types/agents.ts";
export type {
  CreateLibraryRequest,
  Library,
  ListLibrariesResponse,
  PaginationInfo,
  UpdateLibraryRequest,
} from "./types/libraries.ts";
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
  JudgeClassificationOutput,
  JudgeClassificationOutputOption,
  JudgeDatasetRecordRequest,
  JudgeDefinitionOutput,
  JudgeOutput,
  JudgeRegressionOutput,
} from "./types/judges.ts";
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
