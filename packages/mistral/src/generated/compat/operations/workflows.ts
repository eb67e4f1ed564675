import { encode, json, paginate, path, query, reader, redirects, requestJson } from "@tramontane/runtime";
import type { Call, Client, PageCall, RequestOptions } from "@tramontane/runtime";
import { executeWorkflowResponseCodec, workflowExecutionRequestCodec } from "../codecs/workflow-executions.ts";
import {
  workflowRegistrationGetResponseCodec,
  workflowRegistrationListResponseCodec,
} from "../codecs/workflow-registrations.ts";
import {
  workflowBulkArchiveResponseCodec,
  workflowBulkRequestCodec,
  workflowBulkUnarchiveResponseCodec,
  workflowGetResponseCodec,
  workflowListResponseCodec,
  workflowResponseCodec,
  workflowUpdateRequestCodec,
} from "../codecs/workflows.ts";
import type { HTTPValidationError } from "../types/errors.ts";
import type {
  ExecuteWorkflowResponse,
  WorkflowExecutionRequest,
  WorkflowExecutionStatus,
} from "../types/workflow-executions.ts";
import type {
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
      requestJson(
        client,
        {
          method: "GET",
          path: "/v1/workflows",
          query: query({
            search: params?.search,
            status: params?.status,
            tags: params?.tags,
            archived: params?.archived,
            include_shared: params?.includeShared,
            available_in_chat_assistant: params?.availableInChatAssistant,
            deployment_name: params?.deploymentName,
            deployment_status: params?.deploymentStatus,
            sort_by: params?.sortBy,
            order: params?.order,
            cursor: params?.cursor,
            limit: params?.limit,
            active_only: params?.activeOnly,
          }),
          redirects,
        },
        options,
        reader(workflowListResponseCodec),
      ),
    (page) => ({ items: page.workflows, next: page.nextCursor ? { cursor: page.nextCursor } : undefined }),
    options,
  );
}

export interface WorkflowsGetWorkflowsParams {
  /** Only workflows with a name, a display name, an id or a description like this text. */
  search?: string | null;
  /** Only workflows with an execution in this state, or in one of these. The parameter is repeated for each. */
  status?: WorkflowExecutionStatus | WorkflowExecutionStatus[] | null;
  /** Only workflows that bear every one of these tags. The parameter is repeated for each. */
  tags?: string[] | null;
  /** Only archived workflows, or only those that are not; both when left out. */
  archived?: boolean | null;
  /**
   * Whether workflows that others share are listed, too.
   *
   * @defaultValue true
   */
  includeShared?: boolean | null;
  /** Only workflows that the chat assistant offers, or only those that it does not. */
  availableInChatAssistant?: boolean | null;
  /** Only workflows of these deployments. The parameter is repeated for each. */
  deploymentName?: string[] | null;
  /** Only workflows whose deployment has a live worker (`active`), or has none (`inactive`). */
  deploymentStatus?: "active" | "inactive" | (string & {}) | null;
  /** What to sort by. */
  sortBy?: "display_name" | null;
  /**
   * Which way to sort.
   *
   * @defaultValue "asc"
   */
  order?: "asc" | "desc" | (string & {}) | null;
  /** The `next_cursor` of the page before. */
  cursor?: string | null;
  /**
   * How many workflows to a page, at most 1,000.
   *
   * @defaultValue 50
   */
  limit?: number | null;
  /**
   * Only workflows whose deployment has a live worker. `deployment_status` has taken its place.
   *
   * @deprecated
   * @defaultValue false
   */
  activeOnly?: boolean | null;
}

/**
 * Read a workflow.
 *
 * With whether a worker is there to execute it.
 *
 * `GET /v1/workflows/{workflow_identifier}`
 *
 * @param workflowIdentifier The workflow to act on, by its name or by its id.
 */
export function getWorkflow(
  client: Client,
  workflowIdentifier: string,
  options?: RequestOptions,
): Call<WorkflowGetResponse, WorkflowsErrors> {
  return requestJson(
    client,
    { method: "GET", path: path`/v1/workflows/${workflowIdentifier}`, redirects },
    options,
    reader(workflowGetResponseCodec),
  );
}

/**
 * Change how a workflow is presented.
 *
 * What is left out stays as it is.
 *
 * `PUT /v1/workflows/{workflow_identifier}`
 *
 * @param workflowIdentifier The workflow to act on, by its name or by its id.
 */
export function updateWorkflow(
  client: Client,
  workflowIdentifier: string,
  body: WorkflowUpdateRequest,
  options?: RequestOptions,
): Call<WorkflowResponse, WorkflowsErrors> {
  return requestJson(
    client,
    {
      method: "PUT",
      path: path`/v1/workflows/${workflowIdentifier}`,
      body: json(encode(body, workflowUpdateRequestCodec)),
    },
    options,
    reader(workflowResponseCodec),
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
 * @param workflowIdentifier The workflow to act on, by its name or by its id.
 */
export function executeWorkflow(
  client: Client,
  workflowIdentifier: string,
  body: WorkflowExecutionRequest,
  options?: RequestOptions,
): Call<ExecuteWorkflowResponse, WorkflowsErrors> {
  return requestJson(
    client,
    {
      method: "POST",
      path: path`/v1/workflows/${workflowIdentifier}/execute`,
      body: json(encode(body, workflowExecutionRequestCodec)),
    },
    options,
    reader(executeWorkflowResponseCodec),
  );
}

/**
 * Archive a workflow.
 *
 * `PUT /v1/workflows/{workflow_identifier}/archive`
 *
 * @param workflowIdentifier The workflow to act on, by its name or by its id.
 */
export function archiveWorkflow(
  client: Client,
  workflowIdentifier: string,
  options?: RequestOptions,
): Call<WorkflowResponse, WorkflowsErrors> {
  return requestJson(
    client,
    { method: "PUT", path: path`/v1/workflows/${workflowIdentifier}/archive` },
    options,
    reader(workflowResponseCodec),
  );
}

/**
 * Take a workflow out of the archive.
 *
 * `PUT /v1/workflows/{workflow_identifier}/unarchive`
 *
 * @param workflowIdentifier The workflow to act on, by its name or by its id.
 */
export function unarchiveWorkflow(
  client: Client,
  workflowIdentifier: string,
  options?: RequestOptions,
): Call<WorkflowResponse, WorkflowsErrors> {
  return requestJson(
    client,
    { method: "PUT", path: path`/v1/workflows/${workflowIdentifier}/unarchive` },
    options,
    reader(workflowResponseCodec),
  );
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
  return requestJson(
    client,
    { method: "PUT", path: "/v1/workflows/archive", body: json(encode(body, workflowBulkRequestCodec)) },
    options,
    reader(workflowBulkArchiveResponseCodec),
  );
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
  return requestJson(
    client,
    { method: "PUT", path: "/v1/workflows/unarchive", body: json(encode(body, workflowBulkRequestCodec)) },
    options,
    reader(workflowBulkUnarchiveResponseCodec),
  );
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
): Call<WorkflowRegistrationListResponse, WorkflowsErrors> {
  return requestJson(
    client,
    {
      method: "GET",
      path: "/v1/workflows/registrations",
      query: query({
        workflow_id: params?.workflowId,
        workflow_search: params?.workflowSearch,
        task_queue: params?.taskQueue,
        active_only: params?.activeOnly,
        archived: params?.archived,
        include_shared: params?.includeShared,
        available_in_chat_assistant: params?.availableInChatAssistant,
        with_workflow: params?.withWorkflow,
        cursor: params?.cursor,
        limit: params?.limit,
      }),
      redirects,
    },
    options,
    reader(workflowRegistrationListResponseCodec),
  );
}

export interface WorkflowsGetWorkflowRegistrationsParams {
  /**
   * Only registrations of this workflow.
   *
   * @format uuid
   */
  workflowId?: string | null;
  /** Only registrations of workflows with this name. */
  workflowSearch?: string | null;
  /** Only registrations that take their work from this queue. */
  taskQueue?: string | null;
  /**
   * Only registrations that a live worker serves.
   *
   * @defaultValue false
   */
  activeOnly?: boolean | null;
  /** Only those of archived workflows, or only those of the others; both when left out. */
  archived?: boolean | null;
  /**
   * Whether those of workflows that others share are listed, too.
   *
   * @defaultValue true
   */
  includeShared?: boolean | null;
  /** Only those of workflows that the chat assistant offers, or only those that it does not. */
  availableInChatAssistant?: boolean | null;
  /**
   * Whether each comes with its `workflow`.
   *
   * @defaultValue false
   */
  withWorkflow?: boolean | null;
  /** The `next_cursor` of the page before. */
  cursor?: string | null;
  /**
   * How many registrations to a page, at most 1,000.
   *
   * @defaultValue 50
   */
  limit?: number | null;
}

/**
 * Read a registration.
 *
 * `GET /v1/workflows/registrations/{workflow_registration_id}`
 *
 * @param workflowRegistrationId The registration to act on.
 */
export function getWorkflowRegistration(
  client: Client,
  workflowRegistrationId: string,
  params?: WorkflowsGetWorkflowRegistrationParams,
  options?: RequestOptions,
): Call<WorkflowRegistrationGetResponse, WorkflowsErrors> {
  return requestJson(
    client,
    {
      method: "GET",
      path: path`/v1/workflows/registrations/${workflowRegistrationId}`,
      query: query({ with_workflow: params?.withWorkflow, include_shared: params?.includeShared }),
      redirects,
    },
    options,
    reader(workflowRegistrationGetResponseCodec),
  );
}

export interface WorkflowsGetWorkflowRegistrationParams {
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

/**
 * Execute a workflow as one deployment registered it.
 *
 * Use `workflows.executeWorkflow` instead, with the `deployment_name` that is wanted.
 *
 * `POST /v1/workflows/registrations/{workflow_registration_id}/execute`
 *
 * @deprecated
 * @param workflowRegistrationId The registration to act on.
 */
export function executeWorkflowRegistration(
  client: Client,
  workflowRegistrationId: string,
  body: WorkflowExecutionRequest,
  options?: RequestOptions,
): Call<ExecuteWorkflowResponse, WorkflowsErrors> {
  return requestJson(
    client,
    {
      method: "POST",
      path: path`/v1/workflows/registrations/${workflowRegistrationId}/execute`,
      body: json(encode(body, workflowExecutionRequestCodec)),
    },
    options,
    reader(executeWorkflowResponseCodec),
  );
}

/** What the operations of `workflows` answer when they fail, by status. */
export interface WorkflowsErrors {
  422: HTTPValidationError;
}
