import { invalid, notFound } from "../http/problem.ts";
import { cursorPage } from "../state/pages.ts";
import {
  viewDeployment,
  viewManaged,
  viewWorker,
  type ManagedDeployment,
  type StoredDeployment,
} from "../state/workflow-deployments.ts";
import { workflow, type Happening } from "../state/workflows.ts";
import { json, type Answer, type Call, type Handlers } from "./call.ts";
import { lines, lineStream } from "./workflow-traces.ts";

export const workflowDeployments: Handlers = {
  "workflows.deployments.listDeployments": (call) => {
    const { world, query } = call;
    const found = [...world.workflows.deployments.values()]
      .filter((deployment) => matches(call, deployment))
      .sort((one, other) => one[by(query)].localeCompare(other[by(query)]));
    const ordered = query["order"] === "asc" ? found : found.toReversed();
    const { items, next } = cursorPage(ordered, call, "cursor", "limit");
    return json({ deployments: items.map(viewDeployment), next_cursor: next, workspace_id: world.workspace });
  },

  /** It brings a workflow of its own name, which can be executed at once. */
  "workflows.deployments.createDeployment": ({ world, body }) => {
    const { workflows, deployments } = world.workflows;
    const name = String(body["name"]);
    if (deployments.has(name)) throw invalid(["body", "name"], "There is a deployment of this name.", name);
    const now = world.clock.timestamp();
    const managed: ManagedDeployment = {
      spec: said(body["spec"]),
      resources: said(body["resources"]),
      hardened: body["hardened"] === true,
      restarted_at: null,
    };
    const deployment = { id: world.ids.uuid(), name, created_at: now, updated_at: now, stopped: false, managed };
    deployments.set(name, deployment);
    if (!workflows.has(name)) {
      const ids = { id: world.ids.uuid(), registration: world.ids.uuid(), deployment: name };
      workflows.set(name, workflow(name, ids));
    }
    return json(viewManaged(deployment, managed));
  },

  "workflows.deployments.getDeployment": (call) => {
    const deployment = deploymentOf(call);
    return json({ ...viewDeployment(deployment), workers: [viewWorker(deployment)] });
  },

  "workflows.deployments.updateDeployment": (call) =>
    change(call, (_, managed) => {
      managed.spec = { ...managed.spec, ...said(call.body["spec"]) };
      managed.resources = { ...managed.resources, ...said(call.body["resources"]) };
    }),

  "workflows.deployments.stopDeployment": (call) =>
    change(call, (deployment) => {
      deployment.stopped = true;
    }),

  "workflows.deployments.startDeployment": (call) =>
    change(call, (deployment) => {
      deployment.stopped = false;
    }),

  "workflows.deployments.restartDeployment": (call) =>
    change(call, (deployment, managed) => {
      deployment.stopped = false;
      managed.restarted_at = call.world.clock.timestamp();
    }),

  /** Its workflow stays, and nobody is there to execute it. */
  "workflows.deployments.deleteDeployment": (call) =>
    change(call, ({ name }) => {
      call.world.workflows.deployments.delete(name);
    }),

  "workflows.deployments.listDeploymentWorkers": (call) => {
    const deployment = deploymentOf(call);
    const status = call.query["worker_status"];
    const workers =
      status === undefined || (status === "active") !== deployment.stopped ? [viewWorker(deployment)] : [];
    const { items, next } = cursorPage(workers, call, "cursor", "limit");
    return json({ workers: items, next_cursor: next });
  },

  "workflows.deployments.getDeploymentLogs": (call) => lines(call, happeningsOf(call)),
  "workflows.deployments.streamDeploymentLogs": (call) => lineStream(call, happeningsOf(call)),
};

function change(call: Call, act: (deployment: StoredDeployment, managed: ManagedDeployment) => void): Answer {
  const deployment = deploymentOf(call);
  const { managed, name } = deployment;
  if (!managed) throw notFound("managed deployment", name);
  act(deployment, managed);
  deployment.updated_at = call.world.clock.timestamp();
  return json(viewManaged(deployment, managed));
}

/** What was said; a null says nothing. */
function said(properties: unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(Object(properties)).filter(([, value]) => value !== null));
}

function deploymentOf({ world, path }: Call): StoredDeployment {
  const name = path["name"] ?? "";
  const deployment = world.workflows.deployments.get(name);
  if (!deployment) throw notFound("deployment", name);
  return deployment;
}

/** What happened to the workflows of a deployment, or to one of them, by the one worker there is. */
function happeningsOf(call: Call): Happening[] {
  const { name } = deploymentOf(call);
  const { worker_name, workflow_name } = call.query;
  return call.world.workflows.happenings.filter(
    ({ run }) =>
      run.workflow.deployment === name &&
      (worker_name ?? `${name}-1`) === `${name}-1` &&
      (workflow_name ?? run.workflow.name) === run.workflow.name,
  );
}

function matches({ world, query }: Call, { id, name, stopped, managed }: StoredDeployment): boolean {
  const { search, workflow_name, is_hardened, location_types, created_by } = query;
  const brought = [...world.workflows.workflows.values()].filter(({ deployment }) => deployment === name);
  return (
    (query["active_only"] !== true || !stopped) &&
    (typeof search !== "string" || name.startsWith(search) || id.startsWith(search)) &&
    (workflow_name === undefined || brought.some((each) => each.name === workflow_name)) &&
    (is_hardened === undefined || is_hardened === (managed?.hardened ?? false)) &&
    (!Array.isArray(location_types) || location_types.includes(managed ? "managed" : "local")) &&
    (created_by ?? world.user) === world.user &&
    (query["workspace_id"] ?? world.workspace) === world.workspace
  );
}

function by(query: Call["query"]): "created_at" | "updated_at" {
  return query["order_by"] === "updated_at" ? "updated_at" : "created_at";
}
