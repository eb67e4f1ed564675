import { SDKResource, answerOf, pagesOf } from "@tramontane/runtime";
import type { PageIterator, SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as failures from "../models/errors.ts";
import * as operations from "../operations/workflows.ts";
import type { WorkflowsGetWorkflowRegistrationsParams, WorkflowsGetWorkflowsParams } from "../operations/workflows.ts";
import type { ExecuteWorkflowResponse, WorkflowExecutionRequest } from "../types/workflow-executions.ts";
import type {
  WorkflowRegistrationGetResponse,
  WorkflowRegistrationListResponse,
} from "../types/workflow-registrations.ts";
import type {
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

const errors = { 422: failures.HTTPValidationError };

/** Execute programs that outlast failures, and look after them. */
export class Workflows extends SDKResource {
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
    request?: WorkflowsGetWorkflowsParams,
    options?: RequestOptions,
  ): Promise<PageIterator<WorkflowListResponse>> {
    return pagesOf(operations.getWorkflows(this.client(options), request), errors);
  }

  /**
   * Read a workflow.
   *
   * With whether a worker is there to execute it.
   *
   * `GET /v1/workflows/{workflow_identifier}`
   */
  getWorkflow(request: WorkflowsGetWorkflowRequest, options?: RequestOptions): Promise<WorkflowGetResponse> {
    return answerOf(operations.getWorkflow(this.client(options), request.workflowIdentifier), errors);
  }

  /**
   * Change how a workflow is presented.
   *
   * What is left out stays as it is.
   *
   * `PUT /v1/workflows/{workflow_identifier}`
   */
  updateWorkflow(request: WorkflowsUpdateWorkflowRequest, options?: RequestOptions): Promise<WorkflowResponse> {
    return answerOf(
      operations.updateWorkflow(this.client(options), request.workflowIdentifier, request.workflowUpdateRequest),
      errors,
    );
  }

  /**
   * Execute a workflow.
   *
   * Answers at once, with an execution to follow or to read later; with `wait_for_result`, when the workflow is
   * through, with what came of it.
   *
   * `POST /v1/workflows/{workflow_identifier}/execute`
   */
  executeWorkflow(
    request: WorkflowsExecuteWorkflowRequest,
    options?: RequestOptions,
  ): Promise<ExecuteWorkflowResponse> {
    return answerOf(
      operations.executeWorkflow(this.client(options), request.workflowIdentifier, request.workflowExecutionRequest),
      errors,
    );
  }

  /**
   * Archive a workflow.
   *
   * `PUT /v1/workflows/{workflow_identifier}/archive`
   */
  archiveWorkflow(request: WorkflowsArchiveWorkflowRequest, options?: RequestOptions): Promise<WorkflowResponse> {
    return answerOf(operations.archiveWorkflow(this.client(options), request.workflowIdentifier), errors);
  }

  /**
   * Take a workflow out of the archive.
   *
   * `PUT /v1/workflows/{workflow_identifier}/unarchive`
   */
  unarchiveWorkflow(request: WorkflowsUnarchiveWorkflowRequest, options?: RequestOptions): Promise<WorkflowResponse> {
    return answerOf(operations.unarchiveWorkflow(this.client(options), request.workflowIdentifier), errors);
  }

  /**
   * Archive several workflows.
   *
   * One that cannot be archived does not keep the others from it.
   *
   * `PUT /v1/workflows/archive`
   */
  bulkArchiveWorkflows(request: WorkflowBulkRequest, options?: RequestOptions): Promise<WorkflowBulkArchiveResponse> {
    return answerOf(operations.bulkArchiveWorkflows(this.client(options), request), errors);
  }

  /**
   * Take several workflows out of the archive.
   *
   * One that cannot be taken out does not keep the others in it.
   *
   * `PUT /v1/workflows/unarchive`
   */
  bulkUnarchiveWorkflows(
    request: WorkflowBulkRequest,
    options?: RequestOptions,
  ): Promise<WorkflowBulkUnarchiveResponse> {
    return answerOf(operations.bulkUnarchiveWorkflows(this.client(options), request), errors);
  }

  /**
   * List registrations.
   *
   * Each is the code of a workflow as one deployment brought it.
   *
   * `GET /v1/workflows/registrations`
   */
  getWorkflowRegistrations(
    request?: WorkflowsGetWorkflowRegistrationsParams,
    options?: RequestOptions,
  ): Promise<WorkflowRegistrationListResponse> {
    return answerOf(operations.getWorkflowRegistrations(this.client(options), request), errors);
  }

  /**
   * Read a registration.
   *
   * `GET /v1/workflows/registrations/{workflow_registration_id}`
   */
  getWorkflowRegistration(
    request: WorkflowsGetWorkflowRegistrationRequest,
    options?: RequestOptions,
  ): Promise<WorkflowRegistrationGetResponse> {
    const { workflowRegistrationId, ...params } = request;
    return answerOf(operations.getWorkflowRegistration(this.client(options), workflowRegistrationId, params), errors);
  }

  /**
   * Execute a workflow as one deployment registered it.
   *
   * Use `workflows.executeWorkflow` instead, with the `deployment_name` that is wanted.
   *
   * `POST /v1/workflows/registrations/{workflow_registration_id}/execute`
   *
   * @deprecated
   */
  executeWorkflowRegistration(
    request: WorkflowsExecuteWorkflowRegistrationRequest,
    options?: RequestOptions,
  ): Promise<ExecuteWorkflowResponse> {
    return answerOf(
      operations.executeWorkflowRegistration(
        this.client(options),
        request.workflowRegistrationId,
        request.workflowExecutionRequest,
      ),
      errors,
    );
  }
}

export interface WorkflowsGetWorkflowRequest {
  /** The workflow to act on, by its name or by its id. */
  workflowIdentifier: string;
}

export interface WorkflowsUpdateWorkflowRequest {
  /** The workflow to act on, by its name or by its id. */
  workflowIdentifier: string;
  workflowUpdateRequest: WorkflowUpdateRequest;
}

export interface WorkflowsExecuteWorkflowRequest {
  /** The workflow to act on, by its name or by its id. */
  workflowIdentifier: string;
  workflowExecutionRequest: WorkflowExecutionRequest;
}

export interface WorkflowsArchiveWorkflowRequest {
  /** The workflow to act on, by its name or by its id. */
  workflowIdentifier: string;
}

export interface WorkflowsUnarchiveWorkflowRequest {
  /** The workflow to act on, by its name or by its id. */
  workflowIdentifier: string;
}

export interface WorkflowsGetWorkflowRegistrationRequest {
  /**
   * The registration to act on.
   *
   * @format uuid
   */
  workflowRegistrationId: string;
  /**
   * Whether it comes with its `workflow`.
   *
   * @defaultValue false
   */
  withWorkflow?: boolean | null;
  /**
   * Whether it is also found when others share the workflow.
   *
   * @defaultValue true
   */
  includeShared?: boolean | null;
}

export interface WorkflowsExecuteWorkflowRegistrationRequest {
  /**
   * The registration to act on.
   *
   * @format uuid
   */
  workflowRegistrationId: string;
  workflowExecutionRequest: WorkflowExecutionRequest;
}
