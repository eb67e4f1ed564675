/**
 * A client for the Mistral AI API.
 *
 * ```ts
 * import { Mistral } from "@tramontane/mistral";
 *
 * const mistral = new Mistral(); // MISTRAL_API_KEY, where the runtime has an environment
 * const reply = await mistral.beta.conversations.start({ model: "mistral-small-latest", inputs: "Hi" });
 * ```
 *
 * @module
 */
export * from "./generated/index.ts";
export { answerText } from "./answer-text.ts";
export { type ChatAnswer, chatAnswer, chatText, collectChat } from "./chat-answer.ts";
export {
  collectConversation,
  type ConversationAnswer,
  conversationAnswer,
  conversationText,
} from "./conversation-answer.ts";
export {
  type ChatStep,
  type ChatWithToolsRequest,
  chatWithTools,
  chatWithToolsStream,
  type ToolChat,
  type ToolLoopOptions,
} from "./chat-with-tools.ts";
export { BatchFailedError } from "./batch-failed-error.ts";
export { type BatchResult, batchResults } from "./batch-results.ts";
export type { AnyClient } from "./client-of.ts";
export {
  type ConversationLoopOptions,
  type ConversationStep,
  type ConverseWithToolsRequest,
  converseWithTools,
  converseWithToolsStream,
  type ToolConversation,
} from "./converse-with-tools.ts";
export {
  type Embedded,
  type EmbeddedBatches,
  embedInBatches,
  type EmbedInBatchesOptions,
  type EmbedInBatchesRequest,
  embedInBatchesStream,
} from "./embed-in-batches.ts";
export { exportDataset } from "./export-dataset.ts";
export { fetchJsonl, readJsonl } from "./read-jsonl.ts";
export type { OpenSocket, SocketLike } from "./realtime-socket.ts";
export { ResponseFailedError } from "./response-failed-error.ts";
export { responseFormat, type ResponseFormatOptions } from "./response-format.ts";
export { StructuredAnswerError } from "./structured-answer-error.ts";
export {
  parseAnswer,
  type StructuredChat,
  structuredChat,
  type StructuredChatRequest,
  type StructuredChatStep,
  structuredChatStream,
} from "./structured-chat.ts";
export type { JsonSchemaObject, OutputOf, SchemaIssue, StandardSchema } from "./standard-schema.ts";
export { TaskFailedError } from "./task-failed-error.ts";
export { type RunnableTool, tool, type ToolContext, type ToolDefinition } from "./tool.ts";
export { ToolArgumentsError } from "./tool-arguments-error.ts";
export type { CallOfTool, ToolCallStep, ToolFailureStep, ToolResultStep, ToolStep } from "./tool-calls.ts";
export { ToolRoundsError } from "./tool-rounds-error.ts";
export {
  type AudioFormat,
  type RealtimeSession,
  type RealtimeSessionEvent,
  type RealtimeTranscriptionEvent,
  type RealtimeTranscriptionOptions,
  type RealtimeTranscriptionRequest,
  transcribeRealtime,
} from "./transcribe-realtime.ts";
export { waitForBatch, type WaitForBatchOptions } from "./wait-for-batch.ts";
export { waitForTask, type WaitForTaskOptions } from "./wait-for-task.ts";
export { type WaitOptions, waitUntil } from "./wait-until.ts";
export {
  ApiError,
  asResponse,
  ConfigurationError,
  ConnectionError,
  counted,
  DeadlineError,
  EventTooLargeError,
  InvalidArgumentError,
  PaginationError,
  parseEventStream,
  RedirectError,
  prefetched,
  rateLimits,
  redirects,
  requestId,
  retryBudget,
  settle,
  take,
  tee,
  toReadableStream,
  tokenSource,
  TramontaneError,
  TruncatedStreamError,
  UnexpectedContentError,
} from "@tramontane/runtime";
export type {
  Call,
  CallError,
  Client,
  Deadlines,
  EventStream,
  FileInput,
  Middleware,
  OutgoingRequest,
  Page,
  PageCall,
  Prefetched,
  RateLimit,
  RequestOptions,
  RetryBudgetOptions,
  RetryLimit,
  RetryPolicy,
  Secret,
  ServerEvent,
  Settled,
  TokenSource,
  UnknownVariant,
} from "@tramontane/runtime";
