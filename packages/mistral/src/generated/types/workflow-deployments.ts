import type { ManagedDeploymentResponse } from "./workflow-managed-deployments.ts";

/** A page of deployments. */
export interface DeploymentListResponse {
  deployments: DeploymentResponse[];
  /** What to ask the next page by; `null` on the last. */
  next_cursor: string | null;
  /**
   * The workspace that they belong to.
   *
   * @format uuid
   */
  workspace_id: string;
}

/** Workers that execute workflows, under one name. */
export interface DeploymentResponse {
  name: string;
  /** Whether one of its workers is live. */
  is_active: boolean;
  /**
   * How many workers it has, live or not.
   *
   * @defaultValue 0
   */
  worker_count?: number;
  /**
   * How many of them are live.
   *
   * @defaultValue 0
   */
  active_worker_count?: number;
  /** Where its workers run. */
  locations?: LocationType[];
  /** How it fares, where the service runs it; `null` where the caller does, or where that cannot be found out. */
  managed?: ManagedDeploymentResponse | null;
  /**
   * Whether it has a credential of its own.
   *
   * @defaultValue false
   */
  is_hardened?: boolean;
  /** The user whom it belongs to; `null` where administrators look after it. */
  owner?: string | null;
  /** @format date-time */
  created_at: string;
  /** @format date-time */
  updated_at: string;
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
  next_cursor: string | null;
}

/** A process that executes workflows. */
export interface DeploymentWorkerResponse {
  name: string;
  /** Whether it has been heard of lately. */
  is_active: boolean;
  /** Where it runs, if it told. */
  location?: DeploymentLocation | null;
  /**
   * When it first registered.
   *
   * @format date-time
   */
  created_at: string;
  /**
   * When it last registered.
   *
   * @format date-time
   */
  updated_at: string;
}

/** Where a worker runs. */
export interface DeploymentLocation {
  location_type: LocationType;
  /** The cluster, where it is Kubernetes. */
  k8s_cluster?: string | null;
  /** The namespace, where it is Kubernetes. */
  k8s_namespace?: string | null;
}

/** A kind of place to run at, on a machine of one's own, in Kubernetes, or with the service. */
export type LocationType = "local" | "k8s" | "managed" | (string & {});
