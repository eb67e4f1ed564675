/** Which traces to look for. */
export interface TracesRequest {
  /** Only traces that match this expression; all when left out. */
  searchExpression?: string | null;
}

/** A page of traces. */
export interface SearchTracesResponse {
  traces: FeedResultTrace;
}

/** Traces, and what leads to the next ones. */
export interface FeedResultTrace {
  results?: Trace[];
  /** Leads to the next page; there is none after the last. */
  cursor?: string | null;
  /** Set while there is another page. */
  next?: string | null;
}

/** What was done for a request, summed up over its spans. */
export interface Trace {
  /** 32 hexadecimal digits. */
  traceId: string;
  /** The span that all others are part of, 16 hexadecimal digits. */
  rootSpanId: string;
  rootSpanName: string;
  /** @format date-time */
  startTime: Date;
  /** @format date-time */
  endTime: Date;
  /** How long it took, in nanoseconds. */
  durationNs: number;
  /** Whether something failed. */
  statusCode: "Error" | "Unset" | (string & {});
  /** How many spans failed. */
  errorCount: number;
  serviceName: string;
  /** Where it ran, such as production. */
  environment: string;
  conversationId: string;
  workflowName: string;
  agentId: string;
  agentName: string;
  spanCount: number;
  /** How many spans have to do with a model. */
  genAiSpanCount: number;
  /** How often a language model was called. */
  llmCallCount: number;
  /** How often a tool was called. */
  toolCallCount: number;
  /** How often documents were looked up. */
  retrievalCount: number;
  /** How many evaluations its spans have. */
  evaluationCount: number;
  /** Tokens that were read. */
  inputTokens: number;
  /** Tokens that were written. */
  outputTokens: number;
  /** Tokens that were read from a cache. */
  cacheReadInputTokens: number;
  /** Tokens that were put into a cache. */
  cacheCreationInputTokens: number;
  /** The models, by name. */
  modelsUsed: string[];
  /** The tools, by name. */
  toolsUsed: string[];
  /** What came last before the first answer. */
  firstTurnLastInputMessage: string;
  /** What the first answer ends with. */
  firstTurnLastOutputMessage: string;
  /** What came last before the last answer. */
  lastTurnLastInputMessage: string;
  /** What the last answer ends with. */
  lastTurnLastOutputMessage: string;
  /** Whose request it belongs to. */
  userId: string;
  workspaceId: string;
  organizationId: string;
  customerId: string;
}
