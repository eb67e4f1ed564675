import type { ManagedDeploymentResponse } from "./workflow-managed-deployments.ts";

/** A page of deployments. */
export interface DeploymentListResponse {
  deployments: DeploymentResponse[];
  /** What to ask the next page by; `null` on the last. */
  nextCursor: string | null;
  /**
   * The workspace that they belong to.
   *
   * @format uuid
   */
  workspaceId: string;
}

/** Workers that execute workflows, under one name. */
export interface DeploymentResponse {
  name: string;
  /** Whether one of its workers is live. */
  isActive: boolean;
  /**
   * How many workers it has, live or not.
   *
   * @defaultValue 0
   */
  workerCount?: number;
  /**
   * How many of them are live.
   *
   * @defaultValue 0
   */
  activeWorkerCount?: number;
  /** Where its workers run. */
  locations?: LocationType[];
  /** How it fares, where the service runs it; `null` where the caller does, or where that cannot be found out. */
  managed?: ManagedDeploymentResponse | null;
  /**
   * Whether it has a credential of its own.
   *
   * @defaultValue false
   */
  isHardened?: boolean;
  /** The user whom it belongs to; `null` where administrators look after it. */
  owner?: string | null;
  /** @format date-time */
  createdAt: Date;
  /** @format date-time */
  updatedAt: Date;
  /** @format uuid */
  id: string;
  /**
   * Use `locations`.
   *
   * @deprecated
   */
  location?: DeploymentLocation | null;
}

/** A deployment and its workers. */
export interface DeploymentDetailResponse extends DeploymentResponse {
  workers: DeploymentWorkerResponse[];
}

/** A page of workers. */
export interface DeploymentWorkerListResponse {
  workers: DeploymentWorkerResponse[];
  /** What to ask the next page by; `null` on the last. */
  nextCursor: string | null;
}

/** A process that executes workflows. */
export interface DeploymentWorkerResponse {
  name: string;
  /** Whether it has been heard of lately. */
  isActive: boolean;
  /** Where it runs, if it told. */
  location?: DeploymentLocation | null;
  /**
   * When it first registered.
   *
   * @format date-time
   */
  createdAt: Date;
  /**
   * When it last registered.
   *
   * @format date-time
   */
  updatedAt: Date;
}

/** Where a worker runs. */
export interface DeploymentLocation {
  locationType: LocationType;
  /** The cluster, where it is Kubernetes. */
  k8sCluster?: string | null;
  /** The namespace, where it is Kubernetes. */
  k8sNamespace?: string | null;
}

/** A kind of place to run at, on a machine of one's own, in Kubernetes, or with the service. */
export type LocationType = "local" | "k8s" | "managed" | (string & {});

/** The values of the type {@link LocationType} by name. */
export const LocationType = {
  Local: "local",
  K8S: "k8s",
  Managed: "managed",
} as const;
