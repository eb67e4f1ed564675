import { SDKResource, answerOf } from "@tramontane/runtime";
import type { SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as failures from "../../../models/errors.ts";
import * as operations from "../../../operations/beta/observability/evaluations.ts";
import type { BetaObservabilityEvaluationsListPipelineConfigsParams } from "../../../operations/beta/observability/evaluations.ts";
import type {
  CreatePipelineConfigRequest,
  ListPipelineConfigsResponse,
  PipelineConfig,
  UpdatePipelineConfigRequest,
} from "../../../types/pipeline-configs.ts";

const errors = {
  400: failures.ObservabilityError,
  404: failures.ObservabilityError,
  408: failures.ObservabilityError,
  409: failures.ObservabilityError,
  422: failures.ObservabilityError,
};

/** Keep pipelines that look at whatever comes in. */
export class BetaObservabilityEvaluations extends SDKResource {
  /**
   * Create a pipeline.
   *
   * `POST /v1/observability/pipeline-configs`
   */
  createPipelineConfig(request: CreatePipelineConfigRequest, options?: RequestOptions): Promise<PipelineConfig> {
    return answerOf(operations.createPipelineConfig(this.client(options), request), errors);
  }

  /**
   * List pipelines.
   *
   * `GET /v1/observability/pipeline-configs`
   */
  listPipelineConfigs(
    request?: BetaObservabilityEvaluationsListPipelineConfigsParams,
    options?: RequestOptions,
  ): Promise<ListPipelineConfigsResponse> {
    return answerOf(operations.listPipelineConfigs(this.client(options), request), errors);
  }

  /**
   * Read a pipeline.
   *
   * `GET /v1/observability/pipeline-configs/{pipeline_config_id}`
   */
  getPipelineConfig(
    request: BetaObservabilityEvaluationsGetPipelineConfigRequest,
    options?: RequestOptions,
  ): Promise<PipelineConfig> {
    return answerOf(operations.getPipelineConfig(this.client(options), request.pipelineConfigId), errors);
  }

  /**
   * Replace a pipeline.
   *
   * Everything has to be given, also what stays as it is.
   *
   * `PUT /v1/observability/pipeline-configs/{pipeline_config_id}`
   */
  updatePipelineConfig(
    request: BetaObservabilityEvaluationsUpdatePipelineConfigRequest,
    options?: RequestOptions,
  ): Promise<PipelineConfig> {
    return answerOf(
      operations.updatePipelineConfig(
        this.client(options),
        request.pipelineConfigId,
        request.updatePipelineConfigRequest,
      ),
      errors,
    );
  }

  /**
   * Delete a pipeline.
   *
   * `DELETE /v1/observability/pipeline-configs/{pipeline_config_id}`
   */
  deletePipelineConfig(
    request: BetaObservabilityEvaluationsDeletePipelineConfigRequest,
    options?: RequestOptions,
  ): Promise<void> {
    return answerOf(operations.deletePipelineConfig(this.client(options), request.pipelineConfigId), errors);
  }
}

export interface BetaObservabilityEvaluationsGetPipelineConfigRequest {
  /** The pipeline to act on. */
  pipelineConfigId: string;
}

export interface BetaObservabilityEvaluationsUpdatePipelineConfigRequest {
  /** The pipeline to act on. */
  pipelineConfigId: string;
  updatePipelineConfigRequest: UpdatePipelineConfigRequest;
}

export interface BetaObservabilityEvaluationsDeletePipelineConfigRequest {
  /** The pipeline to act on. */
  pipelineConfigId: string;
}
