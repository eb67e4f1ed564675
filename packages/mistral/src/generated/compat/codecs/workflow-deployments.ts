import { dateCodec } from "@tramontane/runtime";
import type { Codec } from "@tramontane/runtime";
import { managedDeploymentResponseCodec } from "./workflow-managed-deployments.ts";

/** How a `DeploymentListResponse` is written on the wire. */
export const deploymentListResponseCodec: Codec = {
  kind: "object",
  fields: {
    deployments: { kind: "array", items: () => deploymentResponseCodec },
    next_cursor: "nextCursor",
    workspace_id: "workspaceId",
  },
};

/** How a `DeploymentResponse` is written on the wire. */
export const deploymentResponseCodec: Codec = {
  kind: "object",
  fields: {
    is_active: "isActive",
    worker_count: "workerCount",
    active_worker_count: "activeWorkerCount",
    managed: () => managedDeploymentResponseCodec,
    is_hardened: "isHardened",
    created_at: ["createdAt", dateCodec],
    updated_at: ["updatedAt", dateCodec],
    location: () => deploymentLocationCodec,
  },
  defaults: { workerCount: 0, activeWorkerCount: 0, isHardened: false },
};

/** How a `DeploymentDetailResponse` is written on the wire. */
export const deploymentDetailResponseCodec: Codec = {
  kind: "object",
  bases: [() => deploymentResponseCodec],
  fields: { workers: { kind: "array", items: () => deploymentWorkerResponseCodec } },
};

/** How a `DeploymentWorkerListResponse` is written on the wire. */
export const deploymentWorkerListResponseCodec: Codec = {
  kind: "object",
  fields: { workers: { kind: "array", items: () => deploymentWorkerResponseCodec }, next_cursor: "nextCursor" },
};

/** How a `DeploymentWorkerResponse` is written on the wire. */
export const deploymentWorkerResponseCodec: Codec = {
  kind: "object",
  fields: {
    is_active: "isActive",
    location: () => deploymentLocationCodec,
    created_at: ["createdAt", dateCodec],
    updated_at: ["updatedAt", dateCodec],
  },
};

/** How a `DeploymentLocation` is written on the wire. */
export const deploymentLocationCodec: Codec = {
  kind: "object",
  fields: { location_type: "locationType", k8s_cluster: "k8sCluster", k8s_namespace: "k8sNamespace" },
};
