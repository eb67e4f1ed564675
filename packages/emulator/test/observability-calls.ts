import type { Api } from "./api.ts";

/** A judge to be created. */
export const judge: Readonly<Record<string, unknown>> = {
  name: "Politeness",
  description: "Is the answer polite?",
  model_name: "mistral-small-latest",
  instructions: "Judge.",
  tools: [],
  output: { type: "CLASSIFICATION", options: [{ value: "polite", description: "It is" }] },
};

/** Calls each operation upon judges, campaigns and recorded completions. There is a chat completion already. */
export async function callObservability(call: Api["call"]): Promise<void> {
  const events = "beta.observability.chatCompletionEvents";
  const search_params = { filters: { field: "model", op: "isnull", value: false } };
  const found = await call(`${events}.searchIds`, { body: { search_params } });
  const event = { event_id: found.body.completion_event_ids[0] };
  await call(`${events}.search`, { body: { search_params } });
  await call(`${events}.fetch`, { path: event });
  await call(`${events}.fetchSimilarEvents`, { path: event });
  await call(`${events}.judge`, { path: event, body: { judge_definition: judge } });
  const field = { field_name: "model" };
  await call(`${events}.fields.list`);
  await call(`${events}.fields.fetchOptions`, { path: field, query: { operator: "eq" } });
  await call(`${events}.fields.fetchOptionCounts`, { path: field, body: {} });

  const judges = "beta.observability.judges";
  const made = await call(`${judges}.create`, { body: judge });
  const judged = { judge_id: made.body.id };
  await call(`${judges}.list`);
  await call(`${judges}.fetch`, { path: judged });
  await call(`${judges}.update`, { path: judged, body: judge });
  await call(`${judges}.judgeConversation`, { path: judged, body: { messages: [] } });

  const campaigns = "beta.observability.campaigns";
  const body = { name: "In January", description: "", ...judged, search_params, max_nb_events: 10 };
  const campaign = { campaign_id: (await call(`${campaigns}.create`, { body })).body.id };
  await call(`${campaigns}.list`);
  await call(`${campaigns}.fetch`, { path: campaign });
  await call(`${campaigns}.fetchStatus`, { path: campaign });
  await call(`${campaigns}.listEvents`, { path: campaign });
  await callTelemetry(call);
  await call(`${campaigns}.delete`, { path: campaign });
  await call(`${judges}.delete`, { path: judged });
}

async function callTelemetry(call: Api["call"]): Promise<void> {
  const evaluations = "beta.observability.evaluations";
  const definition = { model: "m", prompt: "How friendly?" };
  const body = { name: "Courtesy", pipeline_kind: "judge", selectors: [], definition, enabled: true };
  const made = await call(`${evaluations}.createPipelineConfig`, { body });
  const pipeline = { path: { pipeline_config_id: made.body.id } };
  await call(`${evaluations}.listPipelineConfigs`);
  await call(`${evaluations}.getPipelineConfig`, pipeline);
  await call(`${evaluations}.updatePipelineConfig`, { ...pipeline, body });
  await call(`${evaluations}.deletePipelineConfig`, pipeline);

  const { logs, traces, spans } = {
    logs: "beta.observability.logs",
    traces: "beta.observability.traces",
    spans: "beta.observability.spans",
  };
  const named = { path: { field_name: "trace_id" } };
  await call(`${logs}.search`, { body: {} });
  await call(`${logs}.list`);
  await call(`${logs}.fetchOptions`, named);
  const metric = { measure: "duration_ns", aggregation: "p95" };
  const found = await call(`${traces}.search`, { body: {} });
  const { trace_id, root_span_id: span_id } = found.body.traces.results[0];
  await call(`${traces}.aggregate`, { body: { metric } });
  await call(`${traces}.getTraceFields`);
  await call(`${traces}.fetchOptions`, named);
  await call(`${traces}.getTraceById`, { path: { trace_id } });
  await call(`${traces}.getTraceSpans`, { path: { trace_id } });
  await call(`${traces}.getSpanById`, { path: { trace_id, span_id } });
  await call(`${spans}.searchSpans`, { body: {} });
  await call(`${spans}.aggregate`, { body: { metric } });
  await call(`${spans}.listSpanFields`);
  await call(`${spans}.fetchSpanFieldOptions`, named);
  await call(`${spans}.searchSpanEvaluations`, { body: {} });
  await call(`${spans}.searchLatestSpanEvaluations`, { body: {} });
  await call(`${spans}.listSpanEvalFields`);
  await call(`${spans}.fetchSpanEvalFieldOptions`, named);
}
