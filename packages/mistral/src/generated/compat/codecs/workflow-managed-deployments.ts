import { dateCodec } from "@tramontane/runtime";
import type { Codec } from "@tramontane/runtime";

/** How a `CreateDeploymentRequest` is written on the wire. */
export const createDeploymentRequestCodec: Codec = {
  kind: "object",
  fields: { spec: () => deploymentWorkerSpecInputCodec, resources: () => deploymentResourceConfigCodec },
};

/** How a `DeploymentWorkerSpecInput` is written on the wire. */
export const deploymentWorkerSpecInputCodec: Codec = {
  kind: "object",
  fields: {
    github_url: "githubUrl",
    backend_spec: ["backendSpec", () => deploymentBackendSpecCodec],
    working_dir: "workingDir",
  },
};

/** How a `UpdateDeploymentRequest` is written on the wire. */
export const updateDeploymentRequestCodec: Codec = {
  kind: "object",
  fields: { spec: () => workflowsWorkerSpecUpdateCodec, resources: () => deploymentResourceConfigCodec },
};

/** How a `WorkflowsWorkerSpecUpdate` is written on the wire. */
export const workflowsWorkerSpecUpdateCodec: Codec = {
  kind: "object",
  fields: {
    github_url: "githubUrl",
    backend_spec: ["backendSpec", () => deploymentBackendSpecCodec],
    working_dir: "workingDir",
  },
};

/** How a `DeploymentBackendSpec` is written on the wire. */
export const deploymentBackendSpecCodec: Codec = {
  kind: "tagged",
  tag: ["type", "type"],
  cases: { koyeb: () => deploymentKoyebBackendSpecCodec, kubernetes: () => deploymentK8SBackendSpecCodec },
};

/** How a `DeploymentKoyebBackendSpec` is written on the wire. */
export const deploymentKoyebBackendSpecCodec: Codec = {
  kind: "object",
  fields: { build_directory: "buildDirectory", dockerfile_path: "dockerfilePath" },
};

/** How a `DeploymentK8sBackendSpec` is written on the wire. */
export const deploymentK8SBackendSpecCodec: Codec = { kind: "object", fields: { working_dir: "workingDir" } };

/** How a `DeploymentResourceConfig` is written on the wire. */
export const deploymentResourceConfigCodec: Codec = {
  kind: "object",
  fields: {
    cpu_request: "cpuRequest",
    cpu_limit: "cpuLimit",
    memory_request: "memoryRequest",
    memory_limit: "memoryLimit",
  },
};

/** How a `ManagedDeploymentResponse` is written on the wire. */
export const managedDeploymentResponseCodec: Codec = {
  kind: "object",
  fields: {
    status: () => deploymentObservedStateCodec,
    rollout_status: "rolloutStatus",
    spec: () => deploymentWorkerSpecResponseCodec,
    resources: () => deploymentResourceConfigCodec,
    is_hardened: "isHardened",
    deployed_at: ["deployedAt", dateCodec],
    deployed_by: "deployedBy",
    created_at: ["createdAt", dateCodec],
    created_by: "createdBy",
    updated_at: ["updatedAt", dateCodec],
    updated_by: "updatedBy",
    service_id: "serviceId",
  },
  defaults: { stopped: false, isHardened: false },
};

/** How a `DeploymentWorkerSpecResponse` is written on the wire. */
export const deploymentWorkerSpecResponseCodec: Codec = {
  kind: "object",
  fields: {
    github_url: "githubUrl",
    commit: () => gitCommitMetadataCodec,
    backend_spec: ["backendSpec", () => deploymentBackendSpecCodec],
    working_dir: "workingDir",
    restarted_at: "restartedAt",
    commit_sha: "commitSha",
  },
  defaults: { type: "workflows_worker" },
};

/** How a `GitCommitMetadata` is written on the wire. */
export const gitCommitMetadataCodec: Codec = {
  kind: "object",
  fields: { author: () => gitCommitAuthorCodec, html_url: "htmlUrl" },
};

/** How a `GitCommitAuthor` is written on the wire. */
export const gitCommitAuthorCodec: Codec = { kind: "object", fields: { html_url: "htmlUrl" } };

/** How a `DeploymentObservedState` is written on the wire. */
export const deploymentObservedStateCodec: Codec = {
  kind: "object",
  fields: {
    available_replicas: "availableReplicas",
    ready_replicas: "readyReplicas",
    build_state: ["buildState", () => deploymentBuildStateCodec],
    deployed_revision: "deployedRevision",
    last_seen: ["lastSeen", dateCodec],
  },
  defaults: { availableReplicas: 0, readyReplicas: 0 },
};

/** How a `DeploymentBuildState` is written on the wire. */
export const deploymentBuildStateCodec: Codec = {
  kind: "object",
  fields: { commit_sha: "commitSha", started_at: ["startedAt", dateCodec], finished_at: ["finishedAt", dateCodec] },
};
