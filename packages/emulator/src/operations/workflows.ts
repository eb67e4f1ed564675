import { notFound } from "../http/problem.ts";
import { cursorPage } from "../state/pages.ts";
import { finish, startRun } from "../state/workflow-runs.ts";
import { findWorkflow, isActive, type StoredWorkflow } from "../state/workflows.ts";
import type { World } from "../state/world.ts";
import { json, type Answer, type Call, type Handlers } from "./call.ts";
import { viewRun } from "./workflow-views.ts";

export const workflows: Handlers = {
  "workflows.getWorkflows": (call) => {
    const { world, query } = call;
    const found = [...world.workflows.workflows.values()].filter((workflow) => matches(world, workflow, query));
    found.sort((one, other) => one.display_name.localeCompare(other.display_name));
    const { items, next } = cursorPage(query["order"] === "desc" ? found.toReversed() : found, call, "cursor", "limit");
    return json({ workflows: items.map(viewListed), next_cursor: next });
  },

  "workflows.getWorkflow": (call) => {
    const workflow = workflowOf(call);
    return json({ workflow: { ...view(call.world, workflow), active: isActive(call.world.workflows, workflow) } });
  },

  "workflows.updateWorkflow": (call) => {
    const workflow = workflowOf(call);
    // A null says nothing, but of the description, which goes.
    const changes = Object.entries(call.body).filter(([name, value]) => value !== null || name === "description");
    Object.assign(workflow, Object.fromEntries(changes));
    return json({ workflow: view(call.world, workflow) });
  },

  "workflows.executeWorkflow": (call) => execute(call, workflowOf(call)),

  "workflows.archiveWorkflow": (call) => archive(call, true),
  "workflows.unarchiveWorkflow": (call) => archive(call, false),
  "workflows.bulkArchiveWorkflows": (call) => bulk(call, true),
  "workflows.bulkUnarchiveWorkflows": (call) => bulk(call, false),

  "workflows.getWorkflowRegistrations": (call) => {
    const { world, query } = call;
    const found = [...world.workflows.workflows.values()].filter(
      (workflow) =>
        (query["workflow_id"] ?? workflow.id) === workflow.id &&
        (query["workflow_search"] ?? workflow.name) === workflow.name &&
        (query["archived"] ?? workflow.archived) === workflow.archived &&
        (query["active_only"] !== true || isActive(world.workflows, workflow)) &&
        (query["available_in_chat_assistant"] ?? workflow.available_in_chat_assistant) ===
          workflow.available_in_chat_assistant,
    );
    const { items, next } = cursorPage(found, call, "cursor", "limit");
    const views = items.map((workflow) => viewRegistration(call, workflow));
    return json({ workflow_registrations: views, next_cursor: next, workflow_versions: views });
  },

  "workflows.getWorkflowRegistration": (call) => {
    const workflow = registered(call);
    const view = { ...viewRegistration(call, workflow), active: isActive(call.world.workflows, workflow) };
    return json({ workflow_registration: view, workflow_version: view });
  },

  "workflows.executeWorkflowRegistration": (call) => execute(call, registered(call)),
};

function execute({ world, body }: Call, workflow: StoredWorkflow): Answer {
  const run = startRun(world, workflow, { input: body["input"], executionId: body["execution_id"] as string | null });
  if (body["wait_for_result"] !== true) return json(viewRun(world, run));
  finish(world, run);
  return json({ workflow_name: workflow.name, execution_id: run.executionId, result: run.result });
}

function archive(call: Call, archived: boolean): Answer {
  const workflow = workflowOf(call);
  workflow.archived = archived;
  return json({ workflow: view(call.world, workflow) });
}

function bulk({ world, body }: Call, archived: boolean): Answer {
  const ids = body["workflow_ids"] as readonly string[];
  const all = [...world.workflows.workflows.values()];
  const found = all.filter(({ id }) => ids.includes(id));
  for (const workflow of found) workflow.archived = archived;
  const missing = ids.filter((id) => !found.some((workflow) => workflow.id === id));
  return json({
    [archived ? "archived" : "unarchived"]: found.map((workflow) => view(world, workflow)),
    errored: missing.map((id) => ({ workflow_id: id, workflow: null, message: notFound("workflow", id).message })),
  });
}

function workflowOf({ world, path }: Call): StoredWorkflow {
  return findWorkflow(world.workflows, path["workflow_identifier"] ?? "");
}

function registered({ world, path }: Call): StoredWorkflow {
  const id = path["workflow_registration_id"] ?? "";
  const found = [...world.workflows.workflows.values()].find(({ registration }) => registration === id);
  if (!found) throw notFound("workflow registration", id);
  return found;
}

function matches(world: World, workflow: StoredWorkflow, query: Call["query"]): boolean {
  const { search, tags, archived, deployment_name, deployment_status, available_in_chat_assistant, active_only } =
    query;
  const active = isActive(world.workflows, workflow);
  const words = `${workflow.name} ${workflow.display_name} ${workflow.description ?? ""} ${workflow.id}`.toLowerCase();
  const statuses = query["status"] === undefined ? undefined : [query["status"]].flat();
  const runs = [...world.workflows.runs.values()].filter((run) => run.workflow === workflow);
  return (
    (typeof search !== "string" || words.includes(search.toLowerCase())) &&
    (!Array.isArray(tags) || tags.every((tag) => workflow.tags.includes(String(tag)))) &&
    (archived ?? workflow.archived) === workflow.archived &&
    (!Array.isArray(deployment_name) || deployment_name.includes(workflow.deployment)) &&
    (deployment_status === undefined || (deployment_status === "active") === active) &&
    (active_only !== true || active) &&
    (available_in_chat_assistant ?? workflow.available_in_chat_assistant) === workflow.available_in_chat_assistant &&
    (statuses === undefined || runs.some(({ status }) => statuses.includes(status)))
  );
}

function viewListed({ id, name, display_name, description, archived, tags }: StoredWorkflow): unknown {
  return { id, name, display_name, description, metadata: { shared_namespace: null }, archived, tags };
}

function view(world: World, workflow: StoredWorkflow): Readonly<Record<string, unknown>> {
  const { registration: _registration, deployment: _deployment, ...rest } = workflow;
  return { ...rest, type: "code", customer_id: world.user, workspace_id: world.workspace, shared_namespace: null };
}

function viewRegistration({ world, query }: Call, workflow: StoredWorkflow): Readonly<Record<string, unknown>> {
  return {
    id: workflow.registration,
    workflow_id: workflow.id,
    workflow: query["with_workflow"] === true ? view(world, workflow) : null,
    deployment_name: workflow.deployment,
    compatible_with_chat_assistant: workflow.available_in_chat_assistant,
    definition: { input_schema: { type: "object" }, signals: [], queries: [], updates: [] },
  };
}
