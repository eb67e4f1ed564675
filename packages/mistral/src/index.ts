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
export { ResponseFailedError } from "./response-failed-error.ts";
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
