import { Resource, json, paginate, path, query, redirects, requestJson } from "@tramontane/runtime";
import type { Call, PageCall, RequestOptions } from "@tramontane/runtime";
import type {
  WorkflowsErrors,
  WorkflowsGetWorkflowRegistrationParams,
  WorkflowsGetWorkflowRegistrationsParams,
  WorkflowsGetWorkflowsParams,
} from "../operations/workflows.ts";
import type { ExecuteWorkflowResponse, WorkflowExecutionRequest } from "../types/workflow-executions.ts";
import type {
  WorkflowRegistration,
  WorkflowRegistrationGetResponse,
  WorkflowRegistrationListResponse,
} from "../types/workflow-registrations.ts";
import type {
  WorkflowBasicDefinition,
  WorkflowBulkArchiveResponse,
  WorkflowBulkRequest,
  WorkflowBulkUnarchiveResponse,
  WorkflowGetResponse,
  WorkflowListResponse,
  WorkflowResponse,
  WorkflowUpdateRequest,
} from "../types/workflows.ts";
import { Events } from "./events.ts";
import { WorkflowsDeployments } from "./workflows/deployments.ts";
import { WorkflowsExecutions } from "./workflows/executions.ts";
import { WorkflowsMetrics } from "./workflows/metrics.ts";
import { WorkflowsRuns } from "./workflows/runs.ts";
import { WorkflowsSchedules } from "./workflows/schedules.ts";

/** Execute programs that outlast failures, and look after them. */
export class Workflows extends Resource {
  /** Read executions, and talk to them while they run. */
  readonly executions: WorkflowsExecutions = new WorkflowsExecutions(this.client);

  /** Find what was executed so far. */
  readonly runs: WorkflowsRuns = new WorkflowsRuns(this.client);

  /** Have workflows executed by the clock. */
  readonly schedules: WorkflowsSchedules = new WorkflowsSchedules(this.client);

  /** Look after the workers that execute workflows. */
  readonly deployments: WorkflowsDeployments = new WorkflowsDeployments(this.client);

  /** Find out how workflows fare. */
  readonly metrics: WorkflowsMetrics = new WorkflowsMetrics(this.client);

  /** Follow what happens in workflows. */
  readonly events: Events = new Events(this.client);

  /**
   * List workflows.
   *
   * `GET /v1/workflows`
   */
  getWorkflows(
    params?: WorkflowsGetWorkflowsParams,
    options?: RequestOptions,
  ): PageCall<WorkflowBasicDefinition, WorkflowListResponse, WorkflowsErrors> {
    return paginate(
      params,
      (params, options) =>
        requestJson(this.client, { method: "GET", path: "/v1/workflows", query: query(params), redirects }, options),
      (page) => ({ items: page.workflows, next: page.next_cursor ? { cursor: page.next_cursor } : undefined }),
      options,
    );
  }

  /**
   * Read a workflow.
   *
   * With whether a worker is there to execute it.
   *
   * `GET /v1/workflows/{workflow_identifier}`
   *
   * @param workflow_identifier The workflow to act on, by its name or by its id.
   */
  getWorkflow(workflow_identifier: string, options?: RequestOptions): Call<WorkflowGetResponse, WorkflowsErrors> {
    return requestJson(
      this.client,
      { method: "GET", path: path`/v1/workflows/${workflow_identifier}`, redirects },
      options,
    );
  }

  /**
   * Change how a workflow is presented.
   *
   * What is left out stays as it is.
   *
   * `PUT /v1/workflows/{workflow_identifier}`
   *
   * @param workflow_identifier The workflow to act on, by its name or by its id.
   */
  updateWorkflow(
    workflow_identifier: string,
    body: WorkflowUpdateRequest,
    options?: RequestOptions,
  ): Call<WorkflowResponse, WorkflowsErrors> {
    return requestJson(
      this.client,
      { method: "PUT", path: path`/v1/workflows/${workflow_identifier}`, body: json(body) },
      options,
    );
  }

  /**
   * Execute a workflow.
   *
   * Answers at once, with an execution to follow or to read later; with `wait_for_result`, when the workflow is
   * through, with what came of it.
   *
   * `POST /v1/workflows/{workflow_identifier}/execute`
   *
   * @param workflow_identifier The workflow to act on, by its name or by its id.
   */
  executeWorkflow(
    workflow_identifier: string,
    body: WorkflowExecutionRequest,
    options?: RequestOptions,
  ): Call<ExecuteWorkflowResponse, WorkflowsErrors> {
    return requestJson(
      this.client,
      { method: "POST", path: path`/v1/workflows/${workflow_identifier}/execute`, body: json(body) },
      options,
    );
  }

  /**
   * Archive a workflow.
   *
   * `PUT /v1/workflows/{workflow_identifier}/archive`
   *
   * @param workflow_identifier The workflow to act on, by its name or by its id.
   */
  archiveWorkflow(workflow_identifier: string, options?: RequestOptions): Call<WorkflowResponse, WorkflowsErrors> {
    return requestJson(
      this.client,
      { method: "PUT", path: path`/v1/workflows/${workflow_identifier}/archive` },
      options,
    );
  }

  /**
   * Take a workflow out of the archive.
   *
   * `PUT /v1/workflows/{workflow_identifier}/unarchive`
   *
   * @param workflow_identifier The workflow to act on, by its name or by its id.
   */
  unarchiveWorkflow(workflow_identifier: string, options?: RequestOptions): Call<WorkflowResponse, WorkflowsErrors> {
    return requestJson(
      this.client,
      { method: "PUT", path: path`/v1/workflows/${workflow_identifier}/unarchive` },
      options,
    );
  }

  /**
   * Archive several workflows.
   *
   * One that cannot be archived does not keep the others from it.
   *
   * `PUT /v1/workflows/archive`
   */
  bulkArchiveWorkflows(
    body: WorkflowBulkRequest,
    options?: RequestOptions,
  ): Call<WorkflowBulkArchiveResponse, WorkflowsErrors> {
    return requestJson(this.client, { method: "PUT", path: "/v1/workflows/archive", body: json(body) }, options);
  }

  /**
   * Take several workflows out of the archive.
   *
   * One that cannot be taken out does not keep the others in it.
   *
   * `PUT /v1/workflows/unarchive`
   */
  bulkUnarchiveWorkflows(
    body: WorkflowBulkRequest,
    options?: RequestOptions,
  ): Call<WorkflowBulkUnarchiveResponse, WorkflowsErrors> {
    return requestJson(this.client, { method: "PUT", path: "/v1/workflows/unarchive", body: json(body) }, options);
  }

  /**
   * List registrations.
   *
   * Each is the code of a workflow as one deployment brought it.
   *
   * `GET /v1/workflows/registrations`
   */
  getWorkflowRegistrations(
    params?: WorkflowsGetWorkflowRegistrationsParams,
    options?: RequestOptions,
  ): PageCall<WorkflowRegistration, WorkflowRegistrationListResponse, WorkflowsErrors> {
    return paginate(
      params,
      (params, options) =>
        requestJson(
          this.client,
          { method: "GET", path: "/v1/workflows/registrations", query: query(params), redirects },
          options,
        ),
      (page) => ({
        items: page.workflow_registrations,
        next: page.next_cursor ? { cursor: page.next_cursor } : undefined,
      }),
      options,
    );
  }

  /**
   * Read a registration.
   *
   * `GET /v1/workflows/registrations/{workflow_registration_id}`
   *
   * @param workflow_registration_id The registration to act on.
   */
  getWorkflowRegistration(
    workflow_registration_id: string,
    params?: WorkflowsGetWorkflowRegistrationParams,
    options?: RequestOptions,
  ): Call<WorkflowRegistrationGetResponse, WorkflowsErrors> {
    return requestJson(
      this.client,
      {
        method: "GET",
        path: path`/v1/workflows/registrations/${workflow_registration_id}`,
        query: query(params),
        redirects,
      },
      options,
    );
  }

  /**
   * Execute a workflow as one deployment registered it.
   *
   * Use `workflows.executeWorkflow` instead, with the `deployment_name` that is wanted.
   *
   * `POST /v1/workflows/registrations/{workflow_registration_id}/execute`
   *
   * @deprecated
   * @param workflow_registration_id The registration to act on.
   */
  executeWorkflowRegistration(
    workflow_registration_id: string,
    body: WorkflowExecutionRequest,
    options?: RequestOptions,
  ): Call<ExecuteWorkflowResponse, WorkflowsErrors> {
    return requestJson(
      this.client,
      { method: "POST", path: path`/v1/workflows/registrations/${workflow_registration_id}/execute`, body: json(body) },
      options,
    );
  }
}
