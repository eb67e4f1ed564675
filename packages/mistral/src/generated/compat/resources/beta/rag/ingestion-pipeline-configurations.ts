import { SDKResource, answerOf } from "@tramontane/runtime";
import type { SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as failures from "../../../models/errors.ts";
import * as operations from "../../../operations/beta/rag/ingestion-pipeline-configurations.ts";
import type {
  CreateIngestionPipelineConfigurationRequest,
  IngestionPipelineConfiguration,
  UpdateRunInfo,
} from "../../../types/rag.ts";

const errors = { 422: failures.HTTPValidationError };

/** Register pipelines that read documents into search indexes, and their runs. */
export class BetaRagIngestionPipelineConfigurations extends SDKResource {
  /**
   * List the pipelines that are registered in the workspace.
   *
   * `GET /v1/rag/ingestion_pipeline_configurations`
   */
  list(options?: RequestOptions): Promise<IngestionPipelineConfiguration[]> {
    return answerOf(operations.list(this.client(options)));
  }

  /**
   * Register a pipeline.
   *
   * `PUT /v1/rag/ingestion_pipeline_configurations`
   */
  register(
    request: CreateIngestionPipelineConfigurationRequest,
    options?: RequestOptions,
  ): Promise<IngestionPipelineConfiguration> {
    return answerOf(operations.register(this.client(options), request), errors);
  }

  /**
   * Report a run of a pipeline.
   *
   * `PUT /v1/rag/ingestion_pipeline_configurations/{id}/run_info`
   */
  updateRunInfo(
    request: BetaRagIngestionPipelineConfigurationsUpdateRunInfoRequest,
    options?: RequestOptions,
  ): Promise<IngestionPipelineConfiguration> {
    return answerOf(operations.updateRunInfo(this.client(options), request.id, request.updateRunInfo), errors);
  }
}

export interface BetaRagIngestionPipelineConfigurationsUpdateRunInfoRequest {
  /**
   * The pipeline that ran.
   *
   * @format uuid
   */
  id: string;
  updateRunInfo: UpdateRunInfo;
}
