import {
  dateCodec,
  encode,
  json,
  path,
  query,
  reader,
  redirects,
  requestJson,
  requestResumableStream,
} from "@tramontane/runtime";
import type { Call, Client, EventStream, RequestOptions } from "@tramontane/runtime";
import {
  deploymentDetailResponseCodec,
  deploymentListResponseCodec,
  deploymentWorkerListResponseCodec,
} from "../../codecs/workflow-deployments.ts";
import { workflowLogRecordCodec, workflowLogSearchResponseCodec } from "../../codecs/workflow-logs.ts";
import {
  createDeploymentRequestCodec,
  managedDeploymentResponseCodec,
  updateDeploymentRequestCodec,
} from "../../codecs/workflow-managed-deployments.ts";
import type { HTTPValidationError } from "../../types/errors.ts";
import type {
  DeploymentDetailResponse,
  DeploymentListResponse,
  DeploymentWorkerListResponse,
  LocationType,
} from "../../types/workflow-deployments.ts";
import type { WorkflowLogRecord, WorkflowLogSearchResponse, WorkflowStreamError } from "../../types/workflow-logs.ts";
import type {
  CreateDeploymentRequest,
  ManagedDeploymentResponse,
  UpdateDeploymentRequest,
} from "../../types/workflow-managed-deployments.ts";

/**
 * List the deployments that have a live worker, or all of them.
 *
 * `GET /v1/workflows/deployments`
 */
export function listDeployments(
  client: Client,
  params?: WorkflowsDeploymentsListDeploymentsParams,
  options?: RequestOptions,
): Call<DeploymentListResponse, WorkflowsDeploymentsErrors> {
  return requestJson(
    client,
    {
      method: "GET",
      path: "/v1/workflows/deployments",
      query: query({
        active_only: params?.activeOnly,
        search: params?.search,
        workflow_name: params?.workflowName,
        is_hardened: params?.isHardened,
        location_types: params?.locationTypes,
        created_by: params?.createdBy,
        workspace_id: params?.workspaceId,
        order_by: params?.orderBy,
        order: params?.order,
        cursor: params?.cursor,
        limit: params?.limit,
      }),
      redirects,
    },
    options,
    reader(deploymentListResponseCodec),
  );
}

export interface WorkflowsDeploymentsListDeploymentsParams {
  /**
   * Only deployments with a live worker.
   *
   * @defaultValue true
   */
  activeOnly?: boolean | null;
  /** Only deployments whose name or id begins so. */
  search?: string | null;
  /** Only deployments of this workflow. */
  workflowName?: string | null;
  /** Only hardened deployments, or only the others. */
  isHardened?: boolean | null;
  /** Only deployments with a worker in one of these places. The parameter is repeated for each. */
  locationTypes?: LocationType[] | null;
  /** Only deployments that this user made. */
  createdBy?: string | null;
  /**
   * The workspace to look in; by default that of the API key.
   *
   * @format uuid
   */
  workspaceId?: string | null;
  /**
   * What to sort by. Left out, those that are active or managed come first, and among each other deployments stand in
   * the order in which they were made.
   */
  orderBy?: "updated_at" | "created_at" | (string & {}) | null;
  /**
   * Which way to sort.
   *
   * @defaultValue "desc"
   */
  order?: "asc" | "desc" | (string & {}) | null;
  /** The `next_cursor` of the page before. */
  cursor?: string | null;
  /** How many deployments to a page, at most 100. */
  limit?: number | null;
}

/**
 * Have the service run workers from a repository.
 *
 * It goes on building and starting after it has answered; read the deployment to see how far it is.
 *
 * `POST /v1/workflows/deployments`
 */
export function createDeployment(
  client: Client,
  body: CreateDeploymentRequest,
  options?: RequestOptions,
): Call<ManagedDeploymentResponse, WorkflowsDeploymentsErrors> {
  return requestJson(
    client,
    { method: "POST", path: "/v1/workflows/deployments", body: json(encode(body, createDeploymentRequestCodec)) },
    options,
    reader(managedDeploymentResponseCodec),
  );
}

/**
 * Read a deployment, and who works for it.
 *
 * `GET /v1/workflows/deployments/{name}`
 *
 * @param name The deployment to act on.
 */
export function getDeployment(
  client: Client,
  name: string,
  params?: WorkflowsDeploymentsGetDeploymentParams,
  options?: RequestOptions,
): Call<DeploymentDetailResponse, WorkflowsDeploymentsErrors> {
  return requestJson(
    client,
    {
      method: "GET",
      path: path`/v1/workflows/deployments/${name}`,
      query: query({ workflow_name: params?.workflowName }),
      redirects,
    },
    options,
    reader(deploymentDetailResponseCodec),
  );
}

export interface WorkflowsDeploymentsGetDeploymentParams {
  /** Whether it is active is then asked of this workflow alone. */
  workflowName?: string | null;
}

/**
 * Change what a managed deployment runs, and what it may use.
 *
 * `PATCH /v1/workflows/deployments/{name}`
 *
 * @param name The deployment to act on.
 */
export function updateDeployment(
  client: Client,
  name: string,
  body: UpdateDeploymentRequest,
  options?: RequestOptions,
): Call<ManagedDeploymentResponse, WorkflowsDeploymentsErrors> {
  return requestJson(
    client,
    {
      method: "PATCH",
      path: path`/v1/workflows/deployments/${name}`,
      body: json(encode(body, updateDeploymentRequestCodec)),
    },
    options,
    reader(managedDeploymentResponseCodec),
  );
}

/**
 * Delete a managed deployment.
 *
 * `DELETE /v1/workflows/deployments/{name}`
 *
 * @param name The deployment to act on.
 */
export function deleteDeployment(
  client: Client,
  name: string,
  options?: RequestOptions,
): Call<ManagedDeploymentResponse, WorkflowsDeploymentsErrors> {
  return requestJson(
    client,
    { method: "DELETE", path: path`/v1/workflows/deployments/${name}` },
    options,
    reader(managedDeploymentResponseCodec),
  );
}

/**
 * Stop the workers of a managed deployment.
 *
 * `POST /v1/workflows/deployments/{name}/stop`
 *
 * @param name The deployment to act on.
 */
export function stopDeployment(
  client: Client,
  name: string,
  options?: RequestOptions,
): Call<ManagedDeploymentResponse, WorkflowsDeploymentsErrors> {
  return requestJson(
    client,
    { method: "POST", path: path`/v1/workflows/deployments/${name}/stop` },
    options,
    reader(managedDeploymentResponseCodec),
  );
}

/**
 * Start the workers of a managed deployment that was stopped.
 *
 * `POST /v1/workflows/deployments/{name}/start`
 *
 * @param name The deployment to act on.
 */
export function startDeployment(
  client: Client,
  name: string,
  options?: RequestOptions,
): Call<ManagedDeploymentResponse, WorkflowsDeploymentsErrors> {
  return requestJson(
    client,
    { method: "POST", path: path`/v1/workflows/deployments/${name}/start` },
    options,
    reader(managedDeploymentResponseCodec),
  );
}

/**
 * Stop the workers of a managed deployment and start them again.
 *
 * `POST /v1/workflows/deployments/{name}/restart`
 *
 * @param name The deployment to act on.
 */
export function restartDeployment(
  client: Client,
  name: string,
  options?: RequestOptions,
): Call<ManagedDeploymentResponse, WorkflowsDeploymentsErrors> {
  return requestJson(
    client,
    { method: "POST", path: path`/v1/workflows/deployments/${name}/restart` },
    options,
    reader(managedDeploymentResponseCodec),
  );
}

/**
 * List the workers of a deployment.
 *
 * `GET /v1/workflows/deployments/{name}/workers`
 *
 * @param name The deployment to act on.
 */
export function listDeploymentWorkers(
  client: Client,
  name: string,
  params?: WorkflowsDeploymentsListDeploymentWorkersParams,
  options?: RequestOptions,
): Call<DeploymentWorkerListResponse, WorkflowsDeploymentsErrors> {
  return requestJson(
    client,
    {
      method: "GET",
      path: path`/v1/workflows/deployments/${name}/workers`,
      query: query({ worker_status: params?.workerStatus, cursor: params?.cursor, limit: params?.limit }),
      redirects,
    },
    options,
    reader(deploymentWorkerListResponseCodec),
  );
}

export interface WorkflowsDeploymentsListDeploymentWorkersParams {
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

/**
 * Read what the workers of a deployment wrote to their logs.
 *
 * `GET /v1/workflows/deployments/{name}/logs`
 *
 * @param name The deployment to act on.
 */
export function getDeploymentLogs(
  client: Client,
  name: string,
  params?: WorkflowsDeploymentsGetDeploymentLogsParams,
  options?: RequestOptions,
): Call<WorkflowLogSearchResponse, WorkflowsDeploymentsErrors> {
  return requestJson(
    client,
    {
      method: "GET",
      path: path`/v1/workflows/deployments/${name}/logs`,
      query: query({
        worker_name: params?.workerName,
        workflow_name: params?.workflowName,
        after: encode(params?.after, dateCodec),
        before: encode(params?.before, dateCodec),
        order: params?.order,
        cursor: params?.cursor,
        limit: params?.limit,
      }),
      redirects,
    },
    options,
    reader(workflowLogSearchResponseCodec),
  );
}

export interface WorkflowsDeploymentsGetDeploymentLogsParams {
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

/**
 * Follow what the workers of a deployment write to their logs.
 *
 * From its start, unless `after` or the id of an event says otherwise.
 *
 * `GET /v1/workflows/deployments/{name}/logs/stream`, as a stream of events.
 *
 * @param name The deployment to act on.
 */
export function streamDeploymentLogs(
  client: Client,
  name: string,
  params?: WorkflowsDeploymentsStreamDeploymentLogsParams,
  options?: RequestOptions,
): Call<EventStream<WorkflowLogRecord | WorkflowStreamError>, WorkflowsDeploymentsErrors> {
  return requestResumableStream(
    client,
    {
      method: "GET",
      path: path`/v1/workflows/deployments/${name}/logs/stream`,
      query: query({
        worker_name: params?.workerName,
        workflow_name: params?.workflowName,
        after: encode(params?.after, dateCodec),
        last_event_id: params?.lastEventId,
      }),
      headers: { "last-event-id": params?.lastEventIdHeader },
      redirects,
    },
    options,
    {
      parse: reader({
        kind: "union",
        cases: [
          {
            has: ["body", "severity_text", "timestamp", "log_attributes", "trace_id", "span_id"],
            codec: workflowLogRecordCodec,
          },
          { has: ["error", "reason"] },
        ],
      }),
    },
  );
}

export interface WorkflowsDeploymentsStreamDeploymentLogsParams {
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

/** What the operations of `workflows.deployments` answer when they fail, by status. */
export interface WorkflowsDeploymentsErrors {
  422: HTTPValidationError;
}
