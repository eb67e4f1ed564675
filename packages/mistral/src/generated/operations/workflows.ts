import { json, paginate, path, query, redirects, requestJson } from "@tramontane/runtime";
import type { Call, Client, PageCall, RequestOptions } from "@tramontane/runtime";
import type { HTTPValidationError } from "../types/errors.ts";
import type {
  ExecuteWorkflowResponse,
  WorkflowExecutionRequest,
  WorkflowExecutionStatus,
} from "../types/workflow-executions.ts";
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

/**
 * List workflows.
 *
 * `GET /v1/workflows`
 */
export function getWorkflows(
  client: Client,
  params?: WorkflowsGetWorkflowsParams,
  options?: RequestOptions,
): PageCall<WorkflowBasicDefinition, WorkflowListResponse, WorkflowsErrors> {
  return paginate(
    params,
    (params, options) =>
      requestJson(client, { method: "GET", path: "/v1/workflows", query: query(params), redirects }, options),
    (page) => ({ items: page.workflows, next: page.next_cursor ? { cursor: page.next_cursor } : undefined }),
    options,
  );
}

export interface WorkflowsGetWorkflowsParams {
  /** Only workflows with a name, a display name, an id or a description like this text. */
  search?: string;
  /** Only workflows with an execution in this state, or in one of these. The parameter is repeated for each. */
  status?: WorkflowExecutionStatus | WorkflowExecutionStatus[];
  /** Only workflows that bear every one of these tags. The parameter is repeated for each. */
  tags?: string[];
  /** Only archived workflows, or only those that are not; both when left out. */
  archived?: boolean;
  /**
   * Whether workflows that others share are listed, too.
   *
   * @defaultValue true
   */
  include_shared?: boolean;
  /** Only workflows that the chat assistant offers, or only those that it does not. */
  available_in_chat_assistant?: boolean;
  /** Only workflows of these deployments. The parameter is repeated for each. */
  deployment_name?: string[];
  /** Only workflows whose deployment has a live worker (`active`), or has none (`inactive`). */
  deployment_status?: "active" | "inactive" | (string & {});
  /** What to sort by. */
  sort_by?: "display_name";
  /**
   * Which way to sort.
   *
   * @defaultValue "asc"
   */
  order?: "asc" | "desc" | (string & {});
  /** The `next_cursor` of the page before. */
  cursor?: string;
  /**
   * How many workflows to a page, at most 1,000.
   *
   * @defaultValue 50
   */
  limit?: number;
  /**
   * Only workflows whose deployment has a live worker. `deployment_status` has taken its place.
   *
   * @deprecated
   * @defaultValue false
   */
  active_only?: boolean;
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
export function getWorkflow(
  client: Client,
  workflow_identifier: string,
  options?: RequestOptions,
): Call<WorkflowGetResponse, WorkflowsErrors> {
  return requestJson(client, { method: "GET", path: path`/v1/workflows/${workflow_identifier}`, redirects }, options);
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
export function updateWorkflow(
  client: Client,
  workflow_identifier: string,
  body: WorkflowUpdateRequest,
  options?: RequestOptions,
): Call<WorkflowResponse, WorkflowsErrors> {
  return requestJson(
    client,
    { method: "PUT", path: path`/v1/workflows/${workflow_identifier}`, body: json(body) },
    options,
  );
}

/**
 * Execute a workflow.
 *
 * Answers at once, with an execution to follow or to read later; with `wait_for_result`, when the workflow is through,
 * with what came of it.
 *
 * `POST /v1/workflows/{workflow_identifier}/execute`
 *
 * @param workflow_identifier The workflow to act on, by its name or by its id.
 */
export function executeWorkflow(
  client: Client,
  workflow_identifier: string,
  body: WorkflowExecutionRequest,
  options?: RequestOptions,
): Call<ExecuteWorkflowResponse, WorkflowsErrors> {
  return requestJson(
    client,
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
export function archiveWorkflow(
  client: Client,
  workflow_identifier: string,
  options?: RequestOptions,
): Call<WorkflowResponse, WorkflowsErrors> {
  return requestJson(client, { method: "PUT", path: path`/v1/workflows/${workflow_identifier}/archive` }, options);
}

/**
 * Take a workflow out of the archive.
 *
 * `PUT /v1/workflows/{workflow_identifier}/unarchive`
 *
 * @param workflow_identifier The workflow to act on, by its name or by its id.
 */
export function unarchiveWorkflow(
  client: Client,
  workflow_identifier: string,
  options?: RequestOptions,
): Call<WorkflowResponse, WorkflowsErrors> {
  return requestJson(client, { method: "PUT", path: path`/v1/workflows/${workflow_identifier}/unarchive` }, options);
}

/**
 * Archive several workflows.
 *
 * One that cannot be archived does not keep the others from it.
 *
 * `PUT /v1/workflows/archive`
 */
export function bulkArchiveWorkflows(
  client: Client,
  body: WorkflowBulkRequest,
  options?: RequestOptions,
): Call<WorkflowBulkArchiveResponse, WorkflowsErrors> {
  return requestJson(client, { method: "PUT", path: "/v1/workflows/archive", body: json(body) }, options);
}

/**
 * Take several workflows out of the archive.
 *
 * One that cannot be taken out does not keep the others in it.
 *
 * `PUT /v1/workflows/unarchive`
 */
export function bulkUnarchiveWorkflows(
  client: Client,
  body: WorkflowBulkRequest,
  options?: RequestOptions,
): Call<WorkflowBulkUnarchiveResponse, WorkflowsErrors> {
  return requestJson(client, { method: "PUT", path: "/v1/workflows/unarchive", body: json(body) }, options);
}

/**
 * List registrations.
 *
 * Each is the code of a workflow as one deployment brought it.
 *
 * `GET /v1/workflows/registrations`
 */
export function getWorkflowRegistrations(
  client: Client,
  params?: WorkflowsGetWorkflowRegistrationsParams,
  options?: RequestOptions,
): PageCall<WorkflowRegistration, WorkflowRegistrationListResponse, WorkflowsErrors> {
  return paginate(
    params,
    (params, options) =>
      requestJson(
        client,
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

export interface WorkflowsGetWorkflowRegistrationsParams {
  /**
   * Only registrations of this workflow.
   *
   * @format uuid
   */
  workflow_id?: string;
  /** Only registrations of workflows with this name. */
  workflow_search?: string;
  /** Only registrations that take their work from this queue. */
  task_queue?: string;
  /**
   * Only registrations that a live worker serves.
   *
   * @defaultValue false
   */
  active_only?: boolean;
  /** Only those of archived workflows, or only those of the others; both when left out. */
  archived?: boolean;
  /**
   * Whether those of workflows that others share are listed, too.
   *
   * @defaultValue true
   */
  include_shared?: boolean;
  /** Only those of workflows that the chat assistant offers, or only those that it does not. */
  available_in_chat_assistant?: boolean;
  /**
   * Whether each comes with its `workflow`.
   *
   * @defaultValue false
   */
  with_workflow?: boolean;
  /** The `next_cursor` of the page before. */
  cursor?: string;
  /**
   * How many registrations to a page, at most 1,000.
   *
   * @defaultValue 50
   */
  limit?: number;
}

/**
 * Read a registration.
 *
 * `GET /v1/workflows/registrations/{workflow_registration_id}`
 *
 * @param workflow_registration_id The registration to act on.
 */
export function getWorkflowRegistration(
  client: Client,
  workflow_registration_id: string,
  params?: WorkflowsGetWorkflowRegistrationParams,
  options?: RequestOptions,
): Call<WorkflowRegistrationGetResponse, WorkflowsErrors> {
  return requestJson(
    client,
    {
      method: "GET",
      path: path`/v1/workflows/registrations/${workflow_registration_id}`,
      query: query(params),
      redirects,
    },
    options,
  );
}

export interface WorkflowsGetWorkflowRegistrationParams {
  /**
   * Whether it comes with its `workflow`.
   *
   * @defaultValue false
   */
  with_workflow?: boolean;
  /**
   * Whether it is also found when others share the workflow.
   *
   * @defaultValue true
   */
  include_shared?: boolean;
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
export function executeWorkflowRegistration(
  client: Client,
  workflow_registration_id: string,
  body: WorkflowExecutionRequest,
  options?: RequestOptions,
): Call<ExecuteWorkflowResponse, WorkflowsErrors> {
  return requestJson(
    client,
    { method: "POST", path: path`/v1/workflows/registrations/${workflow_registration_id}/execute`, body: json(body) },
    options,
  );
}

/** What the operations of `workflows` answer when they fail, by status. */
export interface WorkflowsErrors {
  422: HTTPValidationError;
}
