import { dateCodec } from "@tramontane/runtime";
import type { Codec } from "@tramontane/runtime";

/** How a `TracesRequest` is written on the wire. */
export const tracesRequestCodec: Codec = { kind: "object", fields: { search_expression: "searchExpression" } };

/** How a `SearchTracesResponse` is written on the wire. */
export const searchTracesResponseCodec: Codec = { kind: "object", fields: { traces: () => feedResultTraceCodec } };

/** How a `FeedResultTrace` is written on the wire. */
export const feedResultTraceCodec: Codec = {
  kind: "object",
  fields: { results: { kind: "array", items: () => traceCodec } },
};

/** How a `Trace` is written on the wire. */
export const traceCodec: Codec = {
  kind: "object",
  fields: {
    trace_id: "traceId",
    root_span_id: "rootSpanId",
    root_span_name: "rootSpanName",
    start_time: ["startTime", dateCodec],
    end_time: ["endTime", dateCodec],
    duration_ns: "durationNs",
    status_code: "statusCode",
    error_count: "errorCount",
    service_name: "serviceName",
    conversation_id: "conversationId",
    workflow_name: "workflowName",
    agent_id: "agentId",
    agent_name: "agentName",
    span_count: "spanCount",
    gen_ai_span_count: "genAiSpanCount",
    llm_call_count: "llmCallCount",
    tool_call_count: "toolCallCount",
    retrieval_count: "retrievalCount",
    evaluation_count: "evaluationCount",
    input_tokens: "inputTokens",
    output_tokens: "outputTokens",
    cache_read_input_tokens: "cacheReadInputTokens",
    cache_creation_input_tokens: "cacheCreationInputTokens",
    models_used: "modelsUsed",
    tools_used: "toolsUsed",
    first_turn_last_input_message: "firstTurnLastInputMessage",
    first_turn_last_output_message: "firstTurnLastOutputMessage",
    last_turn_last_input_message: "lastTurnLastInputMessage",
    last_turn_last_output_message: "lastTurnLastOutputMessage",
    user_id: "userId",
    workspace_id: "workspaceId",
    organization_id: "organizationId",
    customer_id: "customerId",
  },
};
