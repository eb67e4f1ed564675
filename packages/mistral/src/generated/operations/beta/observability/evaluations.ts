import { json, paginate, path, query, redirects, requestJson, requestNothing } from "@tramontane/runtime";
import type { Call, Client, PageCall, RequestOptions } from "@tramontane/runtime";
import type { ObservabilityError } from "../../../types/errors.ts";
import type {
  CreatePipelineConfigRequest,
  ListPipelineConfigsResponse,
  PipelineConfig,
  PipelineKind,
  UpdatePipelineConfigRequest,
} from "../../../types/pipeline-configs.ts";

/**
 * Create a pipeline.
 *
 * `POST /v1/observability/pipeline-configs`
 */
export function createPipelineConfig(
  client: Client,
  body: CreatePipelineConfigRequest,
  options?: RequestOptions,
): Call<PipelineConfig, BetaObservabilityEvaluationsErrors> {
  return requestJson(client, { method: "POST", path: "/v1/observability/pipeline-configs", body: json(body) }, options);
}

/**
 * List pipelines.
 *
 * `GET /v1/observability/pipeline-configs`
 */
export function listPipelineConfigs(
  client: Client,
  params?: BetaObservabilityEvaluationsListPipelineConfigsParams,
  options?: RequestOptions,
): PageCall<PipelineConfig, ListPipelineConfigsResponse, BetaObservabilityEvaluationsErrors> {
  return paginate(
    params,
    (params, options) =>
      requestJson(
        client,
        { method: "GET", path: "/v1/observability/pipeline-configs", query: query(params), redirects },
        options,
      ),
    (page, params) => ({
      items: page.pipeline_configs.results ?? [],
      next: page.pipeline_configs.next ? { page: (params.page ?? 1) + 1 } : undefined,
    }),
    options,
  );
}

export interface BetaObservabilityEvaluationsListPipelineConfigsParams {
  /**
   * The page to read, counted from 1.
   *
   * @defaultValue 1
   */
  page?: number;
  /**
   * How many to a page.
   *
   * @defaultValue 50
   */
  page_size?: number;
  /** Only pipelines that match this text. */
  q?: string;
  /** Only pipelines of this kind. */
  pipeline_kind?: PipelineKind;
  /** Only pipelines of this group. */
  group?: string;
  /** Only pipelines that run, or only those that do not. */
  enabled?: boolean;
}

/**
 * Read a pipeline.
 *
 * `GET /v1/observability/pipeline-configs/{pipeline_config_id}`
 *
 * @param pipeline_config_id The pipeline to act on.
 */
export function getPipelineConfig(
  client: Client,
  pipeline_config_id: string,
  options?: RequestOptions,
): Call<PipelineConfig, BetaObservabilityEvaluationsErrors> {
  return requestJson(
    client,
    { method: "GET", path: path`/v1/observability/pipeline-configs/${pipeline_config_id}`, redirects },
    options,
  );
}

/**
 * Replace a pipeline.
 *
 * Everything has to be given, also what stays as it is.
 *
 * `PUT /v1/observability/pipeline-configs/{pipeline_config_id}`
 *
 * @param pipeline_config_id The pipeline to act on.
 */
export function updatePipelineConfig(
  client: Client,
  pipeline_config_id: string,
  body: UpdatePipelineConfigRequest,
  options?: RequestOptions,
): Call<PipelineConfig, BetaObservabilityEvaluationsErrors> {
  return requestJson(
    client,
    { method: "PUT", path: path`/v1/observability/pipeline-configs/${pipeline_config_id}`, body: json(body) },
    options,
  );
}

/**
 * Delete a pipeline.
 *
 * `DELETE /v1/observability/pipeline-configs/{pipeline_config_id}`
 *
 * @param pipeline_config_id The pipeline to act on.
 */
export function deletePipelineConfig(
  client: Client,
  pipeline_config_id: string,
  options?: RequestOptions,
): Call<void, BetaObservabilityEvaluationsErrors> {
  return requestNothing(
    client,
    { method: "DELETE", path: path`/v1/observability/pipeline-configs/${pipeline_config_id}` },
    options,
  );
}

/** What the operations of `beta.observability.evaluations` answer when they fail, by status. */
export interface BetaObservabilityEvaluationsErrors {
  400: ObservabilityError;
  404: ObservabilityError;
  408: ObservabilityError;
  409: ObservabilityError;
  422: ObservabilityError;
}
