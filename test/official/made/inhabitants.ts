import type { Mistral } from "@tramontane/mistral";

/** Makes what is not there yet, once, and says what it is called. */
export type Inhabitants = (parameter: string) => Promise<string | number>;

/**
 * Whatever paths name, in an emulator that has next to nothing at first: what is asked for is created, with what it is part
 * of, and called by the same id from then on.
 *
 * @param client is connected to the emulator
 * @param path of the operation that is to be called, since a run is one thing in one place and another in another
 */
export function inhabitants(client: Mistral, path: string): Inhabitants {
  const known = new Map<string, Promise<string | number>>();
  const place = path.split("/").slice(2, 4).join("/");
  const inhabitant: Inhabitants = (parameter) => {
    const maker = makers[`${place} ${parameter}`] ?? makers[parameter];
    if (!maker) throw new Error(`Nobody knows what ${parameter} is in ${path}: say in inhabitants.ts how one is made.`);
    const made = known.get(parameter) ?? maker(client, async (other) => String(await inhabitant(other)));
    known.set(parameter, made);
    return made;
  };
  return inhabitant;
}

/** Whether something in the API is called by this name. */
export function isInhabitant(parameter: string): boolean {
  return Object.hasOwn(makers, parameter);
}

type Id = (parameter: string) => Promise<string>;
type Maker = (client: Mistral, id: Id) => Promise<string | number>;

const model = "mistral-small-latest";
const messages = [{ role: "user" as const, content: "Hi" }];
const lines = JSON.stringify({ custom_id: "a", body: { messages } });

const judge = {
  name: "Politeness",
  description: "Is the answer polite?",
  model_name: model,
  instructions: "Judge.",
  tools: [],
  output: { type: "CLASSIFICATION" as const, options: [{ value: "polite", description: "It is" }] },
};

const search_params = { filters: { field: "model", op: "isnull" as const, value: false } };

/** By the parameter; before it the second and third step of the path, where one name is of several things. */
const makers: Readonly<Record<string, Maker>> = {
  voice_id: async ({ audio }) => (await audio.voices.create({ name: "Alba", sample_audio: "UklGRg==" })).id,
  model_id: () => Promise.resolve("ft:mistral-small-latest:emulator:otters"),
  file_id: async ({ files }) => (await files.upload({ purpose: "batch", file: new File([lines], "a.jsonl") })).id,
  job_id: async ({ batch }, id) =>
    (await batch.jobs.create({ endpoint: "/v1/chat/completions", model, input_files: [await id("file_id")] })).id,
  conversation_id: async ({ beta }) => (await beta.conversations.start({ model, inputs: "Hi" })).conversation_id,
  from_entry_id: async ({ beta }, id) => {
    const { entries } = await beta.conversations.getHistory(await id("conversation_id"));
    return String(entries[0] && "id" in entries[0] ? entries[0].id : "");
  },
  agent_id: async ({ beta }) => (await beta.agents.create({ model, name: "Clerk" })).id,
  "agents/{agent_id} version": () => Promise.resolve("0"),
  version: () => Promise.resolve(1),
  alias: async ({ beta }, id) => {
    await beta.agents.createVersionAlias(await id("agent_id"), { alias: "stable", version: 0 });
    return "stable";
  },
  share_with_uuid: async ({ beta }, id) => {
    const share_with_uuid = "11111111-2222-4333-8444-555555555555";
    const sharer = { share_with_type: "Workspace" as const, share_with_uuid };
    await beta.libraries.accesses.updateOrCreate(await id("library_id"), { ...sharer, level: "Viewer" });
    return share_with_uuid;
  },
  library_id: async ({ beta }) => (await beta.libraries.create({ name: "Winds" })).id,
  document_id: async ({ beta }, id) =>
    (await beta.libraries.documents.upload(await id("library_id"), { file: new File(["It blows."], "wind.txt") })).id,
  connector_id: async ({ beta }) => {
    const made = await beta.connectors.create({
      protocol: "mcp",
      name: "mail",
      description: "",
      server: "https://x.example",
    });
    return made.id;
  },
  connector_id_or_name: (_, id) => id("connector_id"),
  consumer_scope: () => Promise.resolve("workspace"),
  tool_name: () => Promise.resolve("search"),
  credentials_name: async ({ beta }, id) => {
    const connector = await id("connector_id");
    for (const scope of ["user", "workspace", "organization"] as const)
      await beta.connectors.createCredentials(connector, scope, { name: "bot", credentials: { bearer_token: "t" } });
    return "bot";
  },
  prompt_id: async ({ beta }) => String((await beta.prompts.create({ name: "p", definition: { content: "Hi" } })).id),
  skill_id: async ({ beta }) => String((await beta.skills.create({ name: "s", definition: { body: "Hi" } })).id),
  id: async ({ beta }) => (await beta.rag.ingestionPipelineConfigurations.register({ name: "guides" })).id,
  deployment_id: async ({ beta }) => {
    const deployment = { type: "vespa" as const, vespa_version: "8", query_url: "https://x.example/", indexes: [] };
    return (await beta.rag.searchIndexes.registerDeployment({ name: "guides", deployment })).id;
  },
  dataset_id: async ({ beta }) => {
    const { datasets } = beta.observability;
    return (await datasets.create({ name: "Questions", description: "Of users" })).id;
  },
  task_id: async ({ beta }, id) =>
    (await beta.observability.datasets.importFromFile(await id("dataset_id"), { file_id: "any-rows-2" })).id,
  dataset_record_id: async ({ beta }, id) =>
    (await beta.observability.datasets.createRecord(await id("dataset_id"), { payload: { messages } })).id,
  judge_id: async ({ beta }) => (await beta.observability.judges.create(judge)).id,
  event_id: async ({ chat, beta }) => {
    const tools = [{ type: "function" as const, function: { name: "get_weather", parameters: {} } }];
    await chat.complete({ model, tools, messages: [{ role: "user", content: "Say get_weather" }] });
    const found = await beta.observability.chatCompletionEvents.searchIds({ search_params });
    return String(found.completion_event_ids[0]);
  },
  campaign_id: async ({ beta }, id) => {
    await id("event_id");
    const judged = { judge_id: await id("judge_id"), search_params, max_nb_events: 3 };
    return (await beta.observability.campaigns.create({ name: "All of them", description: "", ...judged })).id;
  },
  "observability/chat-completion-fields field_name": () => Promise.resolve("model"),
  field_name: () => Promise.resolve("trace_id"),
  pipeline_config_id: async ({ beta }) => {
    const definition = { model, prompt: "How friendly?" };
    const config = { name: "C", pipeline_kind: "judge" as const, selectors: [], definition, enabled: true };
    return (await beta.observability.evaluations.createPipelineConfig(config)).id;
  },
  trace_id: async ({ beta }, id) => {
    await id("event_id");
    const { traces } = (await beta.observability.traces.search({})).body;
    return String(traces.results?.[0]?.trace_id);
  },
  span_id: async ({ beta }, id) => {
    const { spans } = (await beta.observability.traces.getTraceSpans(await id("trace_id"))).body;
    return String(spans.results?.[0]?.span_id);
  },
  service_account_id: async ({ beta }) =>
    (await beta.serviceAccounts.create({ name: "nightly", workspace_id: "w" })).id,
  user_id: async ({ beta }) => {
    const email = "grace@example.com";
    const made = await beta.admin.users.create([{ email, first_name: "Grace", last_name: "H" }]);
    return String(made.email_to_user_id[email]);
  },
  user_uuid: (_, id) => id("user_id"),
  admin_user_id: (_, id) => id("user_id"),
  invite_uuid: async ({ beta }) => {
    await beta.admin.users.invitations.create({ email: "linus@example.com" });
    return String((await beta.admin.users.invitations.list())[0]?.invite_uuid);
  },
  workspace_uuid: async ({ beta }) => {
    const { id } = await beta.users.getIdentity();
    return (await beta.admin.workspaces.create({ name: "Rivers", admin_user_id: id })).uuid;
  },
  group_uuid: async ({ beta }, id) => {
    const { uuid } = await beta.admin.userGroups.create({ name: "Poets" });
    const workspace_uuid = await id("workspace_uuid");
    await beta.admin.userGroups.workspaces.add(uuid, { workspace_uuid, role_names: ["user"] });
    return uuid;
  },
  user_group_uuid: (_, id) => id("group_uuid"),
  other_group_uuid: async ({ beta }) => (await beta.admin.userGroups.create({ name: "Painters" })).uuid,
  role_id: async ({ beta }) =>
    String((await beta.serviceAccounts.listAssignableRoles({ workspace_id: "w" })).items[0]?.uuid),
  key_id: async ({ beta }, id) => {
    const { id: user_id } = await beta.users.getIdentity();
    return (await beta.admin.apiKeys.create({ workspace_uuid: await id("workspace_uuid"), user_id })).key_id;
  },
  "admin/scim run_id": async ({ beta }) => String((await beta.admin.scim.startSync({})).run_id),
  run_id: async ({ workflows }, id) => {
    await id("execution_id");
    return String((await workflows.runs.listRuns()).items[0]?.run_id);
  },
  workflow_identifier: () => Promise.resolve("echo"),
  workflow_name: () => Promise.resolve("echo"),
  workflow_id: async ({ workflows }) => String((await workflows.getWorkflows()).items[0]?.id),
  workflow_registration_id: async ({ workflows }) => String((await workflows.getWorkflowRegistrations()).items[0]?.id),
  execution_id: async ({ workflows }) => {
    const started = await workflows.executeWorkflow("echo", { input: { a: 1 } });
    return started.execution_id;
  },
  schedule_id: async ({ workflows }) => {
    const schedule = { input: {}, schedule_id: "monthly" };
    await workflows.schedules.scheduleWorkflow({ workflow_identifier: "echo", schedule });
    return "monthly";
  },
  "workflows/deployments name": async ({ workflows }) => {
    await workflows.deployments.createDeployment({ name: "reports", spec: { github_url: "https://github.com/a/b" } });
    return "reports";
  },
};
