/** Which spans to look for. */
export interface SpansRequest {
  /** Only spans that match this expression; all when left out. */
  search_expression?: string | null;
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
  span_id: string;
  /** The trace that it is a step of, 32 hexadecimal digits. */
  trace_id: string;
  /** The step that it is part of. */
  parent_span_id: string;
  trace_state: string;
  span_name: string;
  span_kind: string;
  service_name: string;
  /** @format date-time */
  start_time: string;
  /** @format date-time */
  end_time: string;
  /** How long it took, in nanoseconds. */
  duration_ns: number;
  /** Whether it failed. */
  status_code: "Error" | "Ok" | "Unset" | (string & {});
  /** Why it failed. */
  status_message: string;
  /** What kind of failure it is. */
  error_type: string;
  /** What was done, such as `chat`. */
  operation_name: string;
  /** Who runs the model. */
  provider_name: string;
  /** The model that was asked for. */
  request_model: string;
  /** The model that answered. */
  response_model: string;
  response_id: string;
  output_type: string;
  /** What the model was given. */
  input_messages: string;
  /** What the model answered. */
  output_messages: string;
  system_instructions: string;
  /** The tools that the model could use. */
  tool_definitions: string;
  tool_name: string;
  tool_type: string;
  tool_call_id: string;
  tool_call_arguments: string;
  tool_call_result: string;
  conversation_id: string;
  data_source_id: string;
  agent_id: string;
  agent_name: string;
  agent_version: string;
  agent_description: string;
  workflow_name: string;
  prompt_name: string;
  /** How many answers were asked for. */
  request_choice_count: number;
  request_max_tokens: number;
  request_temperature: number | null;
  request_top_p: number | null;
  request_top_k: number | null;
  request_presence_penalty: number | null;
  request_frequency_penalty: number | null;
  request_seed: number;
  request_stop_sequences: string[];
  request_encoding_formats: string[];
  /** Why each answer ended. */
  response_finish_reasons: string[];
  /** Tokens that were read. */
  usage_input_tokens: number;
  /** Tokens that were written. */
  usage_output_tokens: number;
  /** Tokens that were read from a cache. */
  usage_cache_read_input_tokens: number;
  /** Tokens that were put into a cache. */
  usage_cache_creation_input_tokens: number;
  /** Anything else that is known of it, by name. */
  span_attributes: { [key: string]: string };
  /** What is known of the program that did it, by name. */
  resource_attributes: { [key: string]: string };
  /** The library that recorded it. */
  scope_name: string;
  scope_version: string;
  /** Whose request it belongs to. */
  user_id: string;
  workspace_id: string;
  organization_id: string;
  customer_id: string;
}

/** Which evaluations to look for. */
export interface SpanEvaluationsRequest {
  /** Only evaluations that match this expression; all when left out. */
  search_expression?: string | null;
}

/** A page of evaluations. */
export interface SearchSpanEvaluationsResponse {
  span_evaluations: FeedResultSpanEvaluation;
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
  evaluation_name: string;
  /** The mark, as a number. */
  score_value: number;
  /** The mark, as a word. */
  score_label: string;
  /** How the mark came about. */
  explanation: string;
  /** @format date-time */
  timestamp: string;
  /** 16 hexadecimal digits. */
  span_id: string;
  /** 32 hexadecimal digits. */
  trace_id: string;
  response_id: string;
  conversation_id: string;
  metadata: { [key: string]: string };
  /** Whose request it belongs to. */
  user_id: string;
  workspace_id: string;
  organization_id: string;
  customer_id: string;
}
