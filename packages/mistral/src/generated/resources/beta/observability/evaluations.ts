import { Resource, json, paginate, path, query, redirects, requestJson, requestNothing } from "@tramontane/runtime";
import type { Call, PageCall, RequestOptions } from "@tramontane/runtime";
import type {
  BetaObservabilityEvaluationsErrors,
  BetaObservabilityEvaluationsListPipelineConfigsParams,
} from "../../../operations/beta/observability/evaluations.ts";
import type {
  CreatePipelineConfigRequest,
  ListPipelineConfigsResponse,
  PipelineConfig,
  UpdatePipelineConfigRequest,
} from "../../../types/pipeline-configs.ts";

/** Keep pipelines that look at whatever comes in. */
export class BetaObservabilityEvaluations extends Resource {
  /**
   * Create a pipeline.
   *
   * `POST /v1/observability/pipeline-configs`
   */
  createPipelineConfig(
    body: CreatePipelineConfigRequest,
    options?: RequestOptions,
  ): Call<PipelineConfig, BetaObservabilityEvaluationsErrors> {
    return requestJson(
      this.client,
      { method: "POST", path: "/v1/observability/pipeline-configs", body: json(body) },
      options,
    );
  }

  /**
   * List pipelines.
   *
   * `GET /v1/observability/pipeline-configs`
   */
  listPipelineConfigs(
    params?: BetaObservabilityEvaluationsListPipelineConfigsParams,
    options?: RequestOptions,
  ): PageCall<PipelineConfig, ListPipelineConfigsResponse, BetaObservabilityEvaluationsErrors> {
    return paginate(
      params,
      (params, options) =>
        requestJson(
          this.client,
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

  /**
   * Read a pipeline.
   *
   * `GET /v1/observability/pipeline-configs/{pipeline_config_id}`
   *
   * @param pipeline_config_id The pipeline to act on.
   */
  getPipelineConfig(
    pipeline_config_id: string,
    options?: RequestOptions,
  ): Call<PipelineConfig, BetaObservabilityEvaluationsErrors> {
    return requestJson(
      this.client,
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
  updatePipelineConfig(
    pipeline_config_id: string,
    body: UpdatePipelineConfigRequest,
    options?: RequestOptions,
  ): Call<PipelineConfig, BetaObservabilityEvaluationsErrors> {
    return requestJson(
      this.client,
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
  deletePipelineConfig(
    pipeline_config_id: string,
    options?: RequestOptions,
  ): Call<void, BetaObservabilityEvaluationsErrors> {
    return requestNothing(
      this.client,
      { method: "DELETE", path: path`/v1/observability/pipeline-configs/${pipeline_config_id}` },
      options,
    );
  }
}
