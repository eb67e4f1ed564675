import { dateCodec } from "@tramontane/runtime";
import type { Codec } from "@tramontane/runtime";

/** How a `SpansRequest` is written on the wire. */
export const spansRequestCodec: Codec = { kind: "object", fields: { search_expression: "searchExpression" } };

/** How a `SearchSpansResponse` is written on the wire. */
export const searchSpansResponseCodec: Codec = { kind: "object", fields: { spans: () => feedResultSpanCodec } };

/** How a `FeedResultSpan` is written on the wire. */
export const feedResultSpanCodec: Codec = {
  kind: "object",
  fields: { results: { kind: "array", items: () => spanCodec } },
};

/** How a `Span` is written on the wire. */
export const spanCodec: Codec = {
  kind: "object",
  fields: {
    span_id: "spanId",
    trace_id: "traceId",
    parent_span_id: "parentSpanId",
    trace_state: "traceState",
    span_name: "spanName",
    span_kind: "spanKind",
    service_name: "serviceName",
    start_time: ["startTime", dateCodec],
    end_time: ["endTime", dateCodec],
    duration_ns: "durationNs",
    status_code: "statusCode",
    status_message: "statusMessage",
    error_type: "errorType",
    operation_name: "operationName",
    provider_name: "providerName",
    request_model: "requestModel",
    response_model: "responseModel",
    response_id: "responseId",
    output_type: "outputType",
    input_messages: "inputMessages",
    output_messages: "outputMessages",
    system_instructions: "systemInstructions",
    tool_definitions: "toolDefinitions",
    tool_name: "toolName",
    tool_type: "toolType",
    tool_call_id: "toolCallId",
    tool_call_arguments: "toolCallArguments",
    tool_call_result: "toolCallResult",
    conversation_id: "conversationId",
    data_source_id: "dataSourceId",
    agent_id: "agentId",
    agent_name: "agentName",
    agent_version: "agentVersion",
    agent_description: "agentDescription",
    workflow_name: "workflowName",
    prompt_name: "promptName",
    request_choice_count: "requestChoiceCount",
    request_max_tokens: "requestMaxTokens",
    request_temperature: "requestTemperature",
    request_top_p: "requestTopP",
    request_top_k: "requestTopK",
    request_presence_penalty: "requestPresencePenalty",
    request_frequency_penalty: "requestFrequencyPenalty",
    request_seed: "requestSeed",
    request_stop_sequences: "requestStopSequences",
    request_encoding_formats: "requestEncodingFormats",
    response_finish_reasons: "responseFinishReasons",
    usage_input_tokens: "usageInputTokens",
    usage_output_tokens: "usageOutputTokens",
    usage_cache_read_input_tokens: "usageCacheReadInputTokens",
    usage_cache_creation_input_tokens: "usageCacheCreationInputTokens",
    span_attributes: "spanAttributes",
    resource_attributes: "resourceAttributes",
    scope_name: "scopeName",
    scope_version: "scopeVersion",
    user_id: "userId",
    workspace_id: "workspaceId",
    organization_id: "organizationId",
    customer_id: "customerId",
  },
};

/** How a `SpanEvaluationsRequest` is written on the wire. */
export const spanEvaluationsRequestCodec: Codec = { kind: "object", fields: { search_expression: "searchExpression" } };

/** How a `SearchSpanEvaluationsResponse` is written on the wire. */
export const searchSpanEvaluationsResponseCodec: Codec = {
  kind: "object",
  fields: { span_evaluations: ["spanEvaluations", () => feedResultSpanEvaluationCodec] },
};

/** How a `FeedResultSpanEvaluation` is written on the wire. */
export const feedResultSpanEvaluationCodec: Codec = {
  kind: "object",
  fields: { results: { kind: "array", items: () => spanEvaluationCodec } },
};

/** How a `SpanEvaluation` is written on the wire. */
export const spanEvaluationCodec: Codec = {
  kind: "object",
  fields: {
    evaluation_name: "evaluationName",
    score_value: "scoreValue",
    score_label: "scoreLabel",
    timestamp: dateCodec,
    span_id: "spanId",
    trace_id: "traceId",
    response_id: "responseId",
    conversation_id: "conversationId",
    user_id: "userId",
    workspace_id: "workspaceId",
    organization_id: "organizationId",
    customer_id: "customerId",
  },
};
