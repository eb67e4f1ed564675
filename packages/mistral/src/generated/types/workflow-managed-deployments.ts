import type { UnknownString } from "@tramontane/runtime";

/** A deployment for the service to run. */
export interface CreateDeploymentRequest {
  name: string;
  spec: DeploymentWorkerSpecInput;
  /** What its workers may use; what is left out is the service's choice. */
  resources?: DeploymentResourceConfig | null;
  /**
   * Whether it is to be hardened.
   *
   * @defaultValue false
   */
  hardened?: boolean;
}

/** Where the code of the workers is, and how it is run. */
export interface DeploymentWorkerSpecInput {
  /** The repository. */
  github_url: string;
  /**
   * The branch, tag or commit.
   *
   * @defaultValue "main"
   */
  revision?: string | null;
  backend_spec?: DeploymentBackendSpec | null;
  /**
   * Where the worker begins, as `module:function`. Not beside a `backend_spec`.
   *
   * @defaultValue "worker:main"
   */
  entrypoint?: string | null;
  /** The folder to start it in. Not beside a `backend_spec`. */
  working_dir?: string | null;
}

/** What to change. What is left out stays as it is. */
export interface UpdateDeploymentRequest {
  spec?: WorkflowsWorkerSpecUpdate | null;
  resources?: DeploymentResourceConfig | null;
}

/** What to change about the code of the workers and how it is run. */
export interface WorkflowsWorkerSpecUpdate {
  /** The repository. */
  github_url?: string | null;
  /** The branch, tag or commit. */
  revision?: string | null;
  backend_spec?: DeploymentBackendSpec | null;
  /** Where the worker begins, as `module:function`. Not beside a `backend_spec`. */
  entrypoint?: string | null;
  /** The folder to start it in. Not beside a `backend_spec`. */
  working_dir?: string | null;
}

/** What the workers run on, and what that needs to know. */
export type DeploymentBackendSpec =
  | DeploymentKoyebBackendSpec
  | DeploymentK8sBackendSpec
  | UnknownDeploymentBackendSpec;

/** A {@link DeploymentBackendSpec} that this version of the client does not know. */
export interface UnknownDeploymentBackendSpec {
  type: UnknownString;
  [key: string]: unknown;
}

/** Workers on Koyeb, built by Docker. */
export interface DeploymentKoyebBackendSpec {
  type: "koyeb";
  /** The folder of the repository that Docker is given; the whole by default. */
  build_directory?: string | null;
  /** The Dockerfile, seen from there. */
  dockerfile_path?: string | null;
}

/** Workers on Kubernetes. */
export interface DeploymentK8sBackendSpec {
  type: "kubernetes";
  /** Where the worker begins, as `module:function`, or as the path of a Python file in `working_dir`. */
  entrypoint?: string | null;
  /** The folder of the repository with the worker's `pyproject.toml`; the root by default. */
  working_dir?: string | null;
}

/** What workers may use. */
export interface DeploymentResourceConfig {
  /** How many workers. */
  replicas?: number | null;
  cpu_request?: string | null;
  cpu_limit?: string | null;
  memory_request?: string | null;
  memory_limit?: string | null;
}

/** A deployment that the service runs. */
export interface ManagedDeploymentResponse {
  name: string;
  status: DeploymentObservedState;
  /**
   * Whether it was stopped.
   *
   * @defaultValue false
   */
  stopped?: boolean;
  rollout_status?: string | null;
  spec: DeploymentWorkerSpecResponse;
  resources: DeploymentResourceConfig;
  /** @defaultValue false */
  is_hardened?: boolean;
  /** @format date-time */
  deployed_at?: string | null;
  deployed_by?: string | null;
  /** @format date-time */
  created_at: string;
  created_by?: string | null;
  /** @format date-time */
  updated_at: string;
  updated_by?: string | null;
  service_id: string;
}

/** Where the code of the workers is, and how it is run. */
export interface DeploymentWorkerSpecResponse {
  /** The repository. */
  github_url: string;
  /** The branch, tag or commit. */
  revision?: string | null;
  /** The commit that this led to. */
  commit?: GitCommitMetadata | null;
  /** @defaultValue "workflows_worker" */
  type?: string;
  backend_spec?: DeploymentBackendSpec;
  entrypoint?: string | null;
  working_dir?: string | null;
  restarted_at?: string | null;
  /**
   * Use the `sha` of `commit`.
   *
   * @deprecated
   */
  commit_sha?: string | null;
}

/** A commit. */
export interface GitCommitMetadata {
  sha: string;
  message?: string | null;
  author?: GitCommitAuthor | null;
  /** Where to look at it. */
  html_url?: string | null;
}

/** Who made a commit. */
export interface GitCommitAuthor {
  name?: string | null;
  username?: string | null;
  /** Where to look them up. */
  html_url?: string | null;
}

/** How a deployment fares. */
export interface DeploymentObservedState {
  phase?: string | null;
  message?: string | null;
  /** @defaultValue 0 */
  available_replicas?: number;
  /** @defaultValue 0 */
  ready_replicas?: number;
  build_state?: DeploymentBuildState | null;
  deployed_revision?: string | null;
  endpoint?: string | null;
  /** @format date-time */
  last_seen?: string | null;
  generation?: number | null;
}

/** How the last build went. */
export interface DeploymentBuildState {
  phase?: string | null;
  message?: string | null;
  commit_sha?: string | null;
  image?: string | null;
  /** @format date-time */
  started_at?: string | null;
  /** @format date-time */
  finished_at?: string | null;
}
