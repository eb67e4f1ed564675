/** Which spans to look for. */
export interface SpansRequest {
  /** Only spans that match this expression; all when left out. */
  searchExpression?: string | null;
}

/** A page of spans. */
export interface SearchSpansResponse {
  spans: FeedResultSpan;
}

/** Spans, and what leads to the next ones. */
export interface FeedResultSpan {
  results?: Span[];
  /** Leads to the next page; there is none after the last. */
  cursor?: string | null;
  /** Set while there is another page. */
  next?: string | null;
}

/** A step of a trace, such as the call of a model or of a tool. The names are those of OpenTelemetry. */
export interface Span {
  /** 16 hexadecimal digits. */
  spanId: string;
  /** The trace that it is a step of, 32 hexadecimal digits. */
  traceId: string;
  /** The step that it is part of. */
  parentSpanId: string;
  traceState: string;
  spanName: string;
  spanKind: string;
  serviceName: string;
  /** @format date-time */
  startTime: Date;
  /** @format date-time */
  endTime: Date;
  /** How long it took, in nanoseconds. */
  durationNs: number;
  /** Whether it failed. */
  statusCode: "Error" | "Ok" | "Unset" | (string & {});
  /** Why it failed. */
  statusMessage: string;
  /** What kind of failure it is. */
  errorType: string;
  /** What was done, such as `chat`. */
  operationName: string;
  /** Who runs the model. */
  providerName: string;
  /** The model that was asked for. */
  requestModel: string;
  /** The model that answered. */
  responseModel: string;
  responseId: string;
  outputType: string;
  /** What the model was given. */
  inputMessages: string;
  /** What the model answered. */
  outputMessages: string;
  systemInstructions: string;
  /** The tools that the model could use. */
  toolDefinitions: string;
  toolName: string;
  toolType: string;
  toolCallId: string;
  toolCallArguments: string;
  toolCallResult: string;
  conversationId: string;
  dataSourceId: string;
  agentId: string;
  agentName: string;
  agentVersion: string;
  agentDescription: string;
  workflowName: string;
  promptName: string;
  /** How many answers were asked for. */
  requestChoiceCount: number;
  requestMaxTokens: number;
  requestTemperature: number | null;
  requestTopP: number | null;
  requestTopK: number | null;
  requestPresencePenalty: number | null;
  requestFrequencyPenalty: number | null;
  requestSeed: number;
  requestStopSequences: string[];
  requestEncodingFormats: string[];
  /** Why each answer ended. */
  responseFinishReasons: string[];
  /** Tokens that were read. */
  usageInputTokens: number;
  /** Tokens that were written. */
  usageOutputTokens: number;
  /** Tokens that were read from a cache. */
  usageCacheReadInputTokens: number;
  /** Tokens that were put into a cache. */
  usageCacheCreationInputTokens: number;
  /** Anything else that is known of it, by name. */
  spanAttributes: { [key: string]: string };
  /** What is known of the program that did it, by name. */
  resourceAttributes: { [key: string]: string };
  /** The library that recorded it. */
  scopeName: string;
  scopeVersion: string;
  /** Whose request it belongs to. */
  userId: string;
  workspaceId: string;
  organizationId: string;
  customerId: string;
}

/** Which evaluations to look for. */
export interface SpanEvaluationsRequest {
  /** Only evaluations that match this expression; all when left out. */
  searchExpression?: string | null;
}

/** A page of evaluations. */
export interface SearchSpanEvaluationsResponse {
  spanEvaluations: FeedResultSpanEvaluation;
}

/** Evaluations, and what leads to the next ones. */
export interface FeedResultSpanEvaluation {
  results?: SpanEvaluation[];
  /** Leads to the next page; there is none after the last. */
  cursor?: string | null;
  /** Set while there is another page. */
  next?: string | null;
}

/** What an evaluation says of a span. */
export interface SpanEvaluation {
  evaluationName: string;
  /** The mark, as a number. */
  scoreValue: number;
  /** The mark, as a word. */
  scoreLabel: string;
  /** How the mark came about. */
  explanation: string;
  /** @format date-time */
  timestamp: Date;
  /** 16 hexadecimal digits. */
  spanId: string;
  /** 32 hexadecimal digits. */
  traceId: string;
  responseId: string;
  conversationId: string;
  metadata: { [key: string]: string };
  /** Whose request it belongs to. */
  userId: string;
  workspaceId: string;
  organizationId: string;
  customerId: string;
}
