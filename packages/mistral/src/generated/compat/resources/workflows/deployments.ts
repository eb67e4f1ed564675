import { SDKResource, answerOf, eventsOf } from "@tramontane/runtime";
import type { SDKEvent, SDKEventStream as EventStream, SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as failures from "../../models/errors.ts";
import * as operations from "../../operations/workflows/deployments.ts";
import type { WorkflowsDeploymentsListDeploymentsParams } from "../../operations/workflows/deployments.ts";
import type {
  DeploymentDetailResponse,
  DeploymentListResponse,
  DeploymentWorkerListResponse,
} from "../../types/workflow-deployments.ts";
import type { WorkflowLogRecord, WorkflowLogSearchResponse, WorkflowStreamError } from "../../types/workflow-logs.ts";
import type {
  CreateDeploymentRequest,
  ManagedDeploymentResponse,
  UpdateDeploymentRequest,
} from "../../types/workflow-managed-deployments.ts";

const errors = { 422: failures.HTTPValidationError };

/** Look after the workers that execute workflows. */
export class WorkflowsDeployments extends SDKResource {
  /**
   * List the deployments that have a live worker, or all of them.
   *
   * `GET /v1/workflows/deployments`
   */
  listDeployments(
    request?: WorkflowsDeploymentsListDeploymentsParams,
    options?: RequestOptions,
  ): Promise<DeploymentListResponse> {
    return answerOf(operations.listDeployments(this.client(options), request), errors);
  }

  /**
   * Have the service run workers from a repository.
   *
   * It goes on building and starting after it has answered; read the deployment to see how far it is.
   *
   * `POST /v1/workflows/deployments`
   */
  createDeployment(request: CreateDeploymentRequest, options?: RequestOptions): Promise<ManagedDeploymentResponse> {
    return answerOf(operations.createDeployment(this.client(options), request), errors);
  }

  /**
   * Read a deployment, and who works for it.
   *
   * `GET /v1/workflows/deployments/{name}`
   */
  getDeployment(
    request: WorkflowsDeploymentsGetDeploymentRequest,
    options?: RequestOptions,
  ): Promise<DeploymentDetailResponse> {
    const { name, ...params } = request;
    return answerOf(operations.getDeployment(this.client(options), name, params), errors);
  }

  /**
   * Change what a managed deployment runs, and what it may use.
   *
   * `PATCH /v1/workflows/deployments/{name}`
   */
  updateDeployment(
    request: WorkflowsDeploymentsUpdateDeploymentRequest,
    options?: RequestOptions,
  ): Promise<ManagedDeploymentResponse> {
    return answerOf(
      operations.updateDeployment(this.client(options), request.name, request.updateDeploymentRequest),
      errors,
    );
  }

  /**
   * Delete a managed deployment.
   *
   * `DELETE /v1/workflows/deployments/{name}`
   */
  deleteDeployment(
    request: WorkflowsDeploymentsDeleteDeploymentRequest,
    options?: RequestOptions,
  ): Promise<ManagedDeploymentResponse> {
    return answerOf(operations.deleteDeployment(this.client(options), request.name), errors);
  }

  /**
   * Stop the workers of a managed deployment.
   *
   * `POST /v1/workflows/deployments/{name}/stop`
   */
  stopDeployment(
    request: WorkflowsDeploymentsStopDeploymentRequest,
    options?: RequestOptions,
  ): Promise<ManagedDeploymentResponse> {
    return answerOf(operations.stopDeployment(this.client(options), request.name), errors);
  }

  /**
   * Start the workers of a managed deployment that was stopped.
   *
   * `POST /v1/workflows/deployments/{name}/start`
   */
  startDeployment(
    request: WorkflowsDeploymentsStartDeploymentRequest,
    options?: RequestOptions,
  ): Promise<ManagedDeploymentResponse> {
    return answerOf(operations.startDeployment(this.client(options), request.name), errors);
  }

  /**
   * Stop the workers of a managed deployment and start them again.
   *
   * `POST /v1/workflows/deployments/{name}/restart`
   */
  restartDeployment(
    request: WorkflowsDeploymentsRestartDeploymentRequest,
    options?: RequestOptions,
  ): Promise<ManagedDeploymentResponse> {
    return answerOf(operations.restartDeployment(this.client(options), request.name), errors);
  }

  /**
   * List the workers of a deployment.
   *
   * `GET /v1/workflows/deployments/{name}/workers`
   */
  listDeploymentWorkers(
    request: WorkflowsDeploymentsListDeploymentWorkersRequest,
    options?: RequestOptions,
  ): Promise<DeploymentWorkerListResponse> {
    const { name, ...params } = request;
    return answerOf(operations.listDeploymentWorkers(this.client(options), name, params), errors);
  }

  /**
   * Read what the workers of a deployment wrote to their logs.
   *
   * `GET /v1/workflows/deployments/{name}/logs`
   */
  getDeploymentLogs(
    request: WorkflowsDeploymentsGetDeploymentLogsRequest,
    options?: RequestOptions,
  ): Promise<WorkflowLogSearchResponse> {
    const { name, ...params } = request;
    return answerOf(operations.getDeploymentLogs(this.client(options), name, params), errors);
  }

  /**
   * Follow what the workers of a deployment write to their logs.
   *
   * From its start, unless `after` or the id of an event says otherwise.
   *
   * `GET /v1/workflows/deployments/{name}/logs/stream`, as a stream of events.
   */
  streamDeploymentLogs(
    request: WorkflowsDeploymentsStreamDeploymentLogsRequest,
    options?: RequestOptions,
  ): Promise<EventStream<SDKEvent<WorkflowLogRecord | WorkflowStreamError, "event" | "id">>> {
    const { name, ...params } = request;
    return eventsOf(operations.streamDeploymentLogs(this.client(options), name, params), ["event", "id"], errors);
  }
}

export interface WorkflowsDeploymentsGetDeploymentRequest {
  /** The deployment to act on. */
  name: string;
  /** Whether it is active is then asked of this workflow alone. */
  workflowName?: string | null;
}

export interface WorkflowsDeploymentsUpdateDeploymentRequest {
  /** The deployment to act on. */
  name: string;
  updateDeploymentRequest: UpdateDeploymentRequest;
}

export interface WorkflowsDeploymentsDeleteDeploymentRequest {
  /** The deployment to act on. */
  name: string;
}

export interface WorkflowsDeploymentsStopDeploymentRequest {
  /** The deployment to act on. */
  name: string;
}

export interface WorkflowsDeploymentsStartDeploymentRequest {
  /** The deployment to act on. */
  name: string;
}

export interface WorkflowsDeploymentsRestartDeploymentRequest {
  /** The deployment to act on. */
  name: string;
}

export interface WorkflowsDeploymentsListDeploymentWorkersRequest {
  /** The deployment to act on. */
  name: string;
  /** Only live workers, or only the others; both when left out. It has to stay the same from page to page. */
  workerStatus?: "active" | "inactive" | (string & {}) | null;
  /** The `next_cursor` of the page before. */
  cursor?: string | null;
  /**
   * How many workers to a page, at most 100.
   *
   * @defaultValue 50
   */
  limit?: number | null;
}

export interface WorkflowsDeploymentsGetDeploymentLogsRequest {
  /** The deployment to act on. */
  name: string;
  /** Only lines of this worker. */
  workerName?: string | null;
  /** Only lines about this workflow. */
  workflowName?: string | null;
  /**
   * Only lines of this moment or later.
   *
   * @format date-time
   */
  after?: Date | null;
  /**
   * Only lines from before this moment.
   *
   * @format date-time
   */
  before?: Date | null;
  /**
   * Oldest lines first (`asc`) or newest first (`desc`). Without effect beside a `cursor`, which knows it.
   *
   * @defaultValue "asc"
   */
  order?: "asc" | "desc" | (string & {}) | null;
  /** The `next_cursor` of the page before. It holds on to the span of time and the order that were asked for first. */
  cursor?: string | null;
  /**
   * How many lines to a page, at most 100.
   *
   * @defaultValue 50
   */
  limit?: number | null;
}

export interface WorkflowsDeploymentsStreamDeploymentLogsRequest {
  /** The deployment to act on. */
  name: string;
  /** Only lines of this worker. */
  workerName?: string | null;
  /** Only lines about this workflow. */
  workflowName?: string | null;
  /**
   * Where to begin, as a moment. Without effect when a stream is resumed.
   *
   * @format date-time
   */
  after?: Date | null;
  /** The `id` of the last event that came, to go on after it. */
  lastEventId?: string | null;
  /** The same as `last_event_id`, and what counts where both are given. */
  lastEventIdHeader?: string | null;
}
