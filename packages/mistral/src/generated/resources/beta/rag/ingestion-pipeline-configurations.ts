import { Resource, json, path, redirects, requestJson } from "@tramontane/runtime";
import type { Call, RequestOptions } from "@tramontane/runtime";
import type { BetaRagIngestionPipelineConfigurationsErrors } from "../../../operations/beta/rag/ingestion-pipeline-configurations.ts";
import type {
  CreateIngestionPipelineConfigurationRequest,
  IngestionPipelineConfiguration,
  UpdateRunInfo,
} from "../../../types/rag.ts";

/** Register pipelines that read documents into search indexes, and their runs. */
export class BetaRagIngestionPipelineConfigurations extends Resource {
  /**
   * List the pipelines that are registered in the workspace.
   *
   * `GET /v1/rag/ingestion_pipeline_configurations`
   */
  list(options?: RequestOptions): Call<IngestionPipelineConfiguration[]> {
    return requestJson(
      this.client,
      { method: "GET", path: "/v1/rag/ingestion_pipeline_configurations", redirects },
      options,
    );
  }

  /**
   * Register a pipeline.
   *
   * `PUT /v1/rag/ingestion_pipeline_configurations`
   */
  register(
    body: CreateIngestionPipelineConfigurationRequest,
    options?: RequestOptions,
  ): Call<IngestionPipelineConfiguration, BetaRagIngestionPipelineConfigurationsErrors> {
    return requestJson(
      this.client,
      { method: "PUT", path: "/v1/rag/ingestion_pipeline_configurations", body: json(body) },
      options,
    );
  }

  /**
   * Report a run of a pipeline.
   *
   * `PUT /v1/rag/ingestion_pipeline_configurations/{id}/run_info`
   *
   * @param id The pipeline that ran.
   */
  updateRunInfo(
    id: string,
    body: UpdateRunInfo,
    options?: RequestOptions,
  ): Call<IngestionPipelineConfiguration, BetaRagIngestionPipelineConfigurationsErrors> {
    return requestJson(
      this.client,
      { method: "PUT", path: path`/v1/rag/ingestion_pipeline_configurations/${id}/run_info`, body: json(body) },
      options,
    );
  }
}
