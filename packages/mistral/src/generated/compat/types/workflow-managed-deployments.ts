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
  githubUrl: string;
  /**
   * The branch, tag or commit.
   *
   * @defaultValue "main"
   */
  revision?: string | null;
  backendSpec?: DeploymentBackendSpec | null;
  /**
   * Where the worker begins, as `module:function`. Not beside a `backend_spec`.
   *
   * @defaultValue "worker:main"
   */
  entrypoint?: string | null;
  /** The folder to start it in. Not beside a `backend_spec`. */
  workingDir?: string | null;
}

/** What to change. What is left out stays as it is. */
export interface UpdateDeploymentRequest {
  spec?: WorkflowsWorkerSpecUpdate | null;
  resources?: DeploymentResourceConfig | null;
}

/** What to change about the code of the workers and how it is run. */
export interface WorkflowsWorkerSpecUpdate {
  /** The repository. */
  githubUrl?: string | null;
  /** The branch, tag or commit. */
  revision?: string | null;
  backendSpec?: DeploymentBackendSpec | null;
  /** Where the worker begins, as `module:function`. Not beside a `backend_spec`. */
  entrypoint?: string | null;
  /** The folder to start it in. Not beside a `backend_spec`. */
  workingDir?: string | null;
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
  buildDirectory?: string | null;
  /** The Dockerfile, seen from there. */
  dockerfilePath?: string | null;
}

/** Workers on Kubernetes. */
export interface DeploymentK8sBackendSpec {
  type: "kubernetes";
  /** Where the worker begins, as `module:function`, or as the path of a Python file in `working_dir`. */
  entrypoint?: string | null;
  /** The folder of the repository with the worker's `pyproject.toml`; the root by default. */
  workingDir?: string | null;
}

/** What workers may use. */
export interface DeploymentResourceConfig {
  /** How many workers. */
  replicas?: number | null;
  cpuRequest?: string | null;
  cpuLimit?: string | null;
  memoryRequest?: string | null;
  memoryLimit?: string | null;
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
  rolloutStatus?: string | null;
  spec: DeploymentWorkerSpecResponse;
  resources: DeploymentResourceConfig;
  /** @defaultValue false */
  isHardened?: boolean;
  /** @format date-time */
  deployedAt?: Date | null;
  deployedBy?: string | null;
  /** @format date-time */
  createdAt: Date;
  createdBy?: string | null;
  /** @format date-time */
  updatedAt: Date;
  updatedBy?: string | null;
  serviceId: string;
}

/** Where the code of the workers is, and how it is run. */
export interface DeploymentWorkerSpecResponse {
  /** The repository. */
  githubUrl: string;
  /** The branch, tag or commit. */
  revision?: string | null;
  /** The commit that this led to. */
  commit?: GitCommitMetadata | null;
  /** @defaultValue "workflows_worker" */
  type?: string;
  backendSpec?: DeploymentBackendSpec;
  entrypoint?: string | null;
  workingDir?: string | null;
  restartedAt?: string | null;
  /**
   * Use the `sha` of `commit`.
   *
   * @deprecated
   */
  commitSha?: string | null;
}

/** A commit. */
export interface GitCommitMetadata {
  sha: string;
  message?: string | null;
  author?: GitCommitAuthor | null;
  /** Where to look at it. */
  htmlUrl?: string | null;
}

/** Who made a commit. */
export interface GitCommitAuthor {
  name?: string | null;
  username?: string | null;
  /** Where to look them up. */
  htmlUrl?: string | null;
}

/** How a deployment fares. */
export interface DeploymentObservedState {
  phase?: string | null;
  message?: string | null;
  /** @defaultValue 0 */
  availableReplicas?: number;
  /** @defaultValue 0 */
  readyReplicas?: number;
  buildState?: DeploymentBuildState | null;
  deployedRevision?: string | null;
  endpoint?: string | null;
  /** @format date-time */
  lastSeen?: Date | null;
  generation?: number | null;
}

/** How the last build went. */
export interface DeploymentBuildState {
  phase?: string | null;
  message?: string | null;
  commitSha?: string | null;
  image?: string | null;
  /** @format date-time */
  startedAt?: Date | null;
  /** @format date-time */
  finishedAt?: Date | null;
}
