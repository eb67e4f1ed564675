/** A deployment. One without `managed` is run by the caller, and cannot be changed here. */
export interface StoredDeployment {
  readonly id: string;
  readonly name: string;
  readonly created_at: string;
  updated_at: string;
  stopped: boolean;
  managed?: ManagedDeployment;
}

/** What the service was told to run. */
export interface ManagedDeployment {
  spec: Readonly<Record<string, unknown>>;
  resources: Readonly<Record<string, unknown>>;
  readonly hardened: boolean;
  restarted_at: string | null;
}

/** A deployment as the API lists it. */
export function viewDeployment(deployment: StoredDeployment): Readonly<Record<string, unknown>> {
  const { id, name, created_at, updated_at, stopped, managed } = deployment;
  return {
    id,
    name,
    is_active: !stopped,
    is_hardened: managed?.hardened ?? false,
    worker_count: 1,
    active_worker_count: stopped ? 0 : 1,
    locations: [managed ? "managed" : "local"],
    managed: managed ? viewManaged(deployment, managed) : null,
    owner: null,
    created_at,
    updated_at,
  };
}

/** What the service knows of a deployment that it runs. */
export function viewManaged(deployment: StoredDeployment, managed: ManagedDeployment): unknown {
  const { id, name, created_at, updated_at, stopped } = deployment;
  const replicas = stopped ? 0 : Number(managed.resources["replicas"] ?? 1);
  return {
    service_id: id,
    name,
    spec: viewSpec(managed),
    resources: managed.resources,
    status: {
      phase: stopped ? "Stopped" : "Running",
      available_replicas: replicas,
      ready_replicas: replicas,
    },
    stopped,
    is_hardened: managed.hardened,
    created_at,
    updated_at,
  };
}

/** What was said of where to run has its own place, whichever way it was said. */
function viewSpec({ spec, restarted_at }: ManagedDeployment): unknown {
  const { entrypoint = null, working_dir = null } = spec;
  const kubernetes = { type: "kubernetes", entrypoint, working_dir };
  return {
    revision: "main",
    backend_spec: entrypoint === null && working_dir === null ? { type: "koyeb" } : kubernetes,
    entrypoint,
    working_dir,
    commit_sha: null,
    ...spec,
    type: "workflows_worker",
    restarted_at,
  };
}

/** The one worker of a deployment. */
export function viewWorker({ name, created_at, updated_at, stopped, managed }: StoredDeployment): unknown {
  return {
    name: `${name}-1`,
    is_active: !stopped,
    location: { location_type: managed ? "managed" : "local" },
    created_at,
    updated_at,
  };
}
