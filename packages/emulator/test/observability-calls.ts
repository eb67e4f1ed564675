import type { Api } from "./api.ts";

const judge = {
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
  await call(`${campaigns}.delete`, { path: campaign });
  await call(`${judges}.delete`, { path: judged });
}
