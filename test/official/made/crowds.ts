import type { Mistral } from "@tramontane/mistral";
import type { Inhabitants } from "./inhabitants.ts";

/** Makes one more of what a list is of. `count` tells it from the others. */
type More = (client: Mistral, id: (parameter: string) => Promise<string>, count: number) => PromiseLike<unknown>;

/** Makes three more of what a list is of, so that there are pages of it. What some lists are of is there from the start. */
export async function crowd(method: string, client: Mistral, id: Inhabitants): Promise<void> {
  const more = crowds[method] ?? (async () => {});
  for (let count = 1; count <= 3; count++) await more(client, async (parameter) => String(await id(parameter)), count);
}

const model = "mistral-small-latest";
const messages = [{ role: "user" as const, content: "Hi" }];
const chat: More = (client) => client.chat.complete({ model, messages });
const execution: More = (client) => client.workflows.executeWorkflow("echo", { input: {} });
const workspace: More = async ({ beta }, _, count) => {
  const { id: admin_user_id } = await beta.users.getIdentity();
  return beta.admin.workspaces.create({ name: `Rivers ${count}`, admin_user_id });
};
const agent: More = ({ beta }, _, count) => beta.agents.create({ model, name: `Clerk ${count}` });
const user = async ({ beta }: Mistral, count: number): Promise<string> => {
  const email = `grace-${count}@example.com`;
  const made = await beta.admin.users.create([{ email, first_name: "Grace", last_name: "H" }]);
  return String(made.email_to_user_id[email]);
};
const deployment: More = ({ workflows }, _, count) =>
  workflows.deployments.createDeployment({ name: `reports-${count}`, spec: { github_url: "https://github.com/a/b" } });
const judge: More = ({ beta }, _, count) =>
  beta.observability.judges.create({
    name: `Politeness ${count}`,
    description: "Is the answer polite?",
    model_name: model,
    instructions: "Judge.",
    tools: [],
    output: { type: "CLASSIFICATION", options: [{ value: "polite", description: "It is" }] },
  });
const campaign: More = async (client, id, count) => {
  await chat(client, id, count);
  const search_params = { filters: { field: "model", op: "isnull" as const, value: false } };
  const judged = { judge_id: await id("judge_id"), search_params, max_nb_events: 9 };
  const { beta } = client;
  const made = await beta.observability.campaigns.create({ name: `All of ${count}`, description: "", ...judged });
  for (let looks = 0; looks < 2; looks++) await beta.observability.campaigns.fetchStatus(made.id);
};

/** By the method that lists them. */
const crowds: Readonly<Record<string, More>> = {
  "audio.voices.list": ({ audio }, _, count) =>
    audio.voices.create({ name: `Alba ${count}`, sample_audio: "UklGRg==" }),
  "files.list": ({ files }, _, count) => files.upload({ purpose: "batch", file: new File(["{}"], `${count}.jsonl`) }),
  "batch.jobs.list": ({ batch }, _, count) =>
    batch.jobs.create({ endpoint: "/v1/chat/completions", model, requests: [{ custom_id: `${count}`, body: {} }] }),
  "beta.conversations.list": ({ beta }) => beta.conversations.start({ model, inputs: "Hi" }),
  "beta.agents.list": agent,
  "beta.agents.listPages": agent,
  "beta.agents.listVersions": async ({ beta }, id, count) =>
    beta.agents.update(await id("agent_id"), { description: `Version ${count}` }),
  "beta.libraries.list": ({ beta }, _, count) => beta.libraries.create({ name: `Winds ${count}` }),
  "beta.libraries.documents.list": async ({ beta }, id, count) =>
    beta.libraries.documents.upload(await id("library_id"), { file: new File([`It blows ${count}.`], `${count}.txt`) }),
  "beta.connectors.list": ({ beta }, _, count) =>
    beta.connectors.create({ protocol: "mcp", name: `mail${count}`, description: "", server: "https://x.example" }),
  "beta.prompts.list": ({ beta }, _, count) =>
    beta.prompts.create({ name: `p${count}`, definition: { content: "Hi" } }),
  "beta.skills.list": ({ beta }, _, count) => beta.skills.create({ name: `s${count}`, definition: { body: "Hi" } }),
  "beta.observability.datasets.list": ({ beta }, _, count) =>
    beta.observability.datasets.create({ name: `Questions ${count}`, description: "Of users" }),
  "beta.observability.datasets.listRecords": async ({ beta }, id, count) =>
    beta.observability.datasets.createRecord(await id("dataset_id"), { payload: { count } }),
  "beta.observability.datasets.listTasks": async ({ beta }, id, count) => {
    const { datasets } = beta.observability;
    const task = await datasets.importFromFile(await id("dataset_id"), { file_id: `rows-${count}` });
    for (let looks = 0; looks < 5; looks++) await datasets.fetchTask(task.dataset_id, task.id);
  },
  "beta.observability.judges.list": judge,
  "beta.observability.campaigns.list": campaign,
  "beta.observability.campaigns.listEvents": chat,
  "beta.observability.chatCompletionEvents.search": chat,
  "beta.observability.evaluations.listPipelineConfigs": ({ beta }, _, count) => {
    const definition = { model, prompt: "How friendly?" };
    const config = { name: `C ${count}`, pipeline_kind: "judge" as const, selectors: [], definition, enabled: true };
    return beta.observability.evaluations.createPipelineConfig(config);
  },
  "beta.observability.logs.search": chat,
  "beta.observability.traces.search": chat,
  "beta.observability.spans.searchSpans": chat,
  "beta.observability.spans.searchSpanEvaluations": campaign,
  "beta.observability.spans.searchLatestSpanEvaluations": campaign,
  "beta.users.listWorkspaces": workspace,
  "beta.serviceAccounts.list": ({ beta }, _, count) =>
    beta.serviceAccounts.create({ name: `nightly ${count}`, workspace_id: "w" }),
  "beta.admin.workspaces.list": workspace,
  "beta.admin.userGroups.list": ({ beta }, _, count) => beta.admin.userGroups.create({ name: `Poets ${count}` }),
  "beta.admin.userGroups.members.list": async (client, id, count) =>
    client.beta.admin.userGroups.members.add(await id("group_uuid"), { user_uuids: [await user(client, count)] }),
  "beta.admin.userGroups.workspaces.list": async (client, id, count) => {
    const { uuid: workspace_uuid } = (await workspace(client, id, count)) as { uuid: string };
    const added = { workspace_uuid, role_names: ["user" as const] };
    await client.beta.admin.userGroups.workspaces.add(await id("group_uuid"), added);
  },
  "beta.admin.apiKeys.list": async ({ beta }, id) => {
    const { id: user_id } = await beta.users.getIdentity();
    await beta.admin.apiKeys.create({ workspace_uuid: await id("workspace_uuid"), user_id });
  },
  "workflows.getWorkflows": deployment,
  "workflows.getWorkflowRegistrations": deployment,
  "workflows.runs.listRuns": execution,
  "workflows.executions.getWorkflowExecutionLogs": async ({ workflows }, id) =>
    workflows.executions.getWorkflowExecution(await id("execution_id")),
  "workflows.deployments.getDeploymentLogs": async ({ workflows }, id) =>
    workflows.executeWorkflow(await id("name"), { input: {}, wait_for_result: true }),
  "workflows.schedules.getSchedules": ({ workflows }, _, count) =>
    workflows.schedules.scheduleWorkflow({
      workflow_identifier: "echo",
      schedule: { input: {}, schedule_id: `monthly-${count}` },
    }),
  "workflows.deployments.listDeployments": deployment,
  "events.getWorkflowEvents": execution,
  "workflows.events.getWorkflowEvents": execution,
};
