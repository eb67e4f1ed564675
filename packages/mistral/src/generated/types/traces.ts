/** Which traces to look for. */
export interface TracesRequest {
  /** Only traces that match this expression; all when left out. */
  search_expression?: string | null;
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
  trace_id: string;
  /** The span that all others are part of, 16 hexadecimal digits. */
  root_span_id: string;
  root_span_name: string;
  /** @format date-time */
  start_time: string;
  /** @format date-time */
  end_time: string;
  /** How long it took, in nanoseconds. */
  duration_ns: number;
  /** Whether something failed. */
  status_code: "Error" | "Unset" | (string & {});
  /** How many spans failed. */
  error_count: number;
  service_name: string;
  /** Where it ran, such as production. */
  environment: string;
  conversation_id: string;
  workflow_name: string;
  agent_id: string;
  agent_name: string;
  span_count: number;
  /** How many spans have to do with a model. */
  gen_ai_span_count: number;
  /** How often a language model was called. */
  llm_call_count: number;
  /** How often a tool was called. */
  tool_call_count: number;
  /** How often documents were looked up. */
  retrieval_count: number;
  /** How many evaluations its spans have. */
  evaluation_count: number;
  /** Tokens that were read. */
  input_tokens: number;
  /** Tokens that were written. */
  output_tokens: number;
  /** Tokens that were read from a cache. */
  cache_read_input_tokens: number;
  /** Tokens that were put into a cache. */
  cache_creation_input_tokens: number;
  /** The models, by name. */
  models_used: string[];
  /** The tools, by name. */
  tools_used: string[];
  /** What came last before the first answer. */
  first_turn_last_input_message: string;
  /** What the first answer ends with. */
  first_turn_last_output_message: string;
  /** What came last before the last answer. */
  last_turn_last_input_message: string;
  /** What the last answer ends with. */
  last_turn_last_output_message: string;
  /** Whose request it belongs to. */
  user_id: string;
  workspace_id: string;
  organization_id: string;
  customer_id: string;
}
