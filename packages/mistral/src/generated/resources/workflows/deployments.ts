import {
  Resource,
  json,
  paginate,
  path,
  query,
  redirects,
  requestJson,
  requestResumableStream,
} from "@tramontane/runtime";
import type { Call, EventStream, PageCall, RequestOptions } from "@tramontane/runtime";
import type {
  WorkflowsDeploymentsErrors,
  WorkflowsDeploymentsGetDeploymentLogsParams,
  WorkflowsDeploymentsGetDeploymentParams,
  WorkflowsDeploymentsListDeploymentWorkersParams,
  WorkflowsDeploymentsListDeploymentsParams,
  WorkflowsDeploymentsStreamDeploymentLogsParams,
} from "../../operations/workflows/deployments.ts";
import type {
  DeploymentDetailResponse,
  DeploymentListResponse,
  DeploymentResponse,
  DeploymentWorkerListResponse,
  DeploymentWorkerResponse,
} from "../../types/workflow-deployments.ts";
import type { WorkflowLogRecord, WorkflowLogSearchResponse, WorkflowStreamError } from "../../types/workflow-logs.ts";
import type {
  CreateDeploymentRequest,
  ManagedDeploymentResponse,
  UpdateDeploymentRequest,
} from "../../types/workflow-managed-deployments.ts";

/** Look after the workers that execute workflows. */
export class WorkflowsDeployments extends Resource {
  /**
   * List the deployments that have a live worker, or all of them.
   *
   * `GET /v1/workflows/deployments`
   */
  listDeployments(
    params?: WorkflowsDeploymentsListDeploymentsParams,
    options?: RequestOptions,
  ): PageCall<DeploymentResponse, DeploymentListResponse, WorkflowsDeploymentsErrors> {
    return paginate(
      params,
      (params, options) =>
        requestJson(
          this.client,
          { method: "GET", path: "/v1/workflows/deployments", query: query(params), redirects },
          options,
        ),
      (page) => ({ items: page.deployments, next: page.next_cursor ? { cursor: page.next_cursor } : undefined }),
      options,
    );
  }

  /**
   * Have the service run workers from a repository.
   *
   * It goes on building and starting after it has answered; read the deployment to see how far it is.
   *
   * `POST /v1/workflows/deployments`
   */
  createDeployment(
    body: CreateDeploymentRequest,
    options?: RequestOptions,
  ): Call<ManagedDeploymentResponse, WorkflowsDeploymentsErrors> {
    return requestJson(this.client, { method: "POST", path: "/v1/workflows/deployments", body: json(body) }, options);
  }

  /**
   * Read a deployment, and who works for it.
   *
   * `GET /v1/workflows/deployments/{name}`
   *
   * @param name The deployment to act on.
   */
  getDeployment(
    name: string,
    params?: WorkflowsDeploymentsGetDeploymentParams,
    options?: RequestOptions,
  ): Call<DeploymentDetailResponse, WorkflowsDeploymentsErrors> {
    return requestJson(
      this.client,
      { method: "GET", path: path`/v1/workflows/deployments/${name}`, query: query(params), redirects },
      options,
    );
  }

  /**
   * Change what a managed deployment runs, and what it may use.
   *
   * `PATCH /v1/workflows/deployments/{name}`
   *
   * @param name The deployment to act on.
   */
  updateDeployment(
    name: string,
    body: UpdateDeploymentRequest,
    options?: RequestOptions,
  ): Call<ManagedDeploymentResponse, WorkflowsDeploymentsErrors> {
    return requestJson(
      this.client,
      { method: "PATCH", path: path`/v1/workflows/deployments/${name}`, body: json(body) },
      options,
    );
  }

  /**
   * Delete a managed deployment.
   *
   * `DELETE /v1/workflows/deployments/{name}`
   *
   * @param name The deployment to act on.
   */
  deleteDeployment(
    name: string,
    options?: RequestOptions,
  ): Call<ManagedDeploymentResponse, WorkflowsDeploymentsErrors> {
    return requestJson(this.client, { method: "DELETE", path: path`/v1/workflows/deployments/${name}` }, options);
  }

  /**
   * Stop the workers of a managed deployment.
   *
   * `POST /v1/workflows/deployments/{name}/stop`
   *
   * @param name The deployment to act on.
   */
  stopDeployment(name: string, options?: RequestOptions): Call<ManagedDeploymentResponse, WorkflowsDeploymentsErrors> {
    return requestJson(this.client, { method: "POST", path: path`/v1/workflows/deployments/${name}/stop` }, options);
  }

  /**
   * Start the workers of a managed deployment that was stopped.
   *
   * `POST /v1/workflows/deployments/{name}/start`
   *
   * @param name The deployment to act on.
   */
  startDeployment(name: string, options?: RequestOptions): Call<ManagedDeploymentResponse, WorkflowsDeploymentsErrors> {
    return requestJson(this.client, { method: "POST", path: path`/v1/workflows/deployments/${name}/start` }, options);
  }

  /**
   * Stop the workers of a managed deployment and start them again.
   *
   * `POST /v1/workflows/deployments/{name}/restart`
   *
   * @param name The deployment to act on.
   */
  restartDeployment(
    name: string,
    options?: RequestOptions,
  ): Call<ManagedDeploymentResponse, WorkflowsDeploymentsErrors> {
    return requestJson(this.client, { method: "POST", path: path`/v1/workflows/deployments/${name}/restart` }, options);
  }

  /**
   * List the workers of a deployment.
   *
   * `GET /v1/workflows/deployments/{name}/workers`
   *
   * @param name The deployment to act on.
   */
  listDeploymentWorkers(
    name: string,
    params?: WorkflowsDeploymentsListDeploymentWorkersParams,
    options?: RequestOptions,
  ): PageCall<DeploymentWorkerResponse, DeploymentWorkerListResponse, WorkflowsDeploymentsErrors> {
    return paginate(
      params,
      (params, options) =>
        requestJson(
          this.client,
          { method: "GET", path: path`/v1/workflows/deployments/${name}/workers`, query: query(params), redirects },
          options,
        ),
      (page) => ({ items: page.workers, next: page.next_cursor ? { cursor: page.next_cursor } : undefined }),
      options,
    );
  }

  /**
   * Read what the workers of a deployment wrote to their logs.
   *
   * `GET /v1/workflows/deployments/{name}/logs`
   *
   * @param name The deployment to act on.
   */
  getDeploymentLogs(
    name: string,
    params?: WorkflowsDeploymentsGetDeploymentLogsParams,
    options?: RequestOptions,
  ): PageCall<WorkflowLogRecord, WorkflowLogSearchResponse, WorkflowsDeploymentsErrors> {
    return paginate(
      params,
      (params, options) =>
        requestJson(
          this.client,
          { method: "GET", path: path`/v1/workflows/deployments/${name}/logs`, query: query(params), redirects },
          options,
        ),
      (page) => ({ items: page.results, next: page.next_cursor ? { cursor: page.next_cursor } : undefined }),
      options,
    );
  }

  /**
   * Follow what the workers of a deployment write to their logs.
   *
   * From its start, unless `after` or the id of an event says otherwise.
   *
   * `GET /v1/workflows/deployments/{name}/logs/stream`, as a stream of events.
   *
   * @param name The deployment to act on.
   */
  streamDeploymentLogs(
    name: string,
    params?: WorkflowsDeploymentsStreamDeploymentLogsParams,
    options?: RequestOptions,
  ): Call<EventStream<WorkflowLogRecord | WorkflowStreamError>, WorkflowsDeploymentsErrors> {
    return requestResumableStream(
      this.client,
      {
        method: "GET",
        path: path`/v1/workflows/deployments/${name}/logs/stream`,
        query: query({
          worker_name: params?.worker_name,
          workflow_name: params?.workflow_name,
          after: params?.after,
          last_event_id: params?.last_event_id,
        }),
        headers: { "last-event-id": params?.["last-event-id"] },
        redirects,
      },
      options,
    );
  }
}
