import { encode, json, path, reader, redirects, requestJson } from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";
import {
  createIngestionPipelineConfigurationRequestCodec,
  ingestionPipelineConfigurationCodec,
  updateRunInfoCodec,
} from "../../../codecs/rag.ts";
import type { HTTPValidationError } from "../../../types/errors.ts";
import type {
  CreateIngestionPipelineConfigurationRequest,
  IngestionPipelineConfiguration,
  UpdateRunInfo,
} from "../../../types/rag.ts";

/**
 * List the pipelines that are registered in the workspace.
 *
 * `GET /v1/rag/ingestion_pipeline_configurations`
 */
export function list(client: Client, options?: RequestOptions): Call<IngestionPipelineConfiguration[]> {
  return requestJson(
    client,
    { method: "GET", path: "/v1/rag/ingestion_pipeline_configurations", redirects },
    options,
    reader({ kind: "array", items: ingestionPipelineConfigurationCodec }),
  );
}

/**
 * Register a pipeline.
 *
 * `PUT /v1/rag/ingestion_pipeline_configurations`
 */
export function register(
  client: Client,
  body: CreateIngestionPipelineConfigurationRequest,
  options?: RequestOptions,
): Call<IngestionPipelineConfiguration, BetaRagIngestionPipelineConfigurationsErrors> {
  return requestJson(
    client,
    {
      method: "PUT",
      path: "/v1/rag/ingestion_pipeline_configurations",
      body: json(encode(body, createIngestionPipelineConfigurationRequestCodec)),
    },
    options,
    reader(ingestionPipelineConfigurationCodec),
  );
}

/**
 * Report a run of a pipeline.
 *
 * `PUT /v1/rag/ingestion_pipeline_configurations/{id}/run_info`
 *
 * @param id The pipeline that ran.
 */
export function updateRunInfo(
  client: Client,
  id: string,
  body: UpdateRunInfo,
  options?: RequestOptions,
): Call<IngestionPipelineConfiguration, BetaRagIngestionPipelineConfigurationsErrors> {
  return requestJson(
    client,
    {
      method: "PUT",
      path: path`/v1/rag/ingestion_pipeline_configurations/${id}/run_info`,
      body: json(encode(body, updateRunInfoCodec)),
    },
    options,
    reader(ingestionPipelineConfigurationCodec),
  );
}

/** What the operations of `beta.rag.ingestionPipelineConfigurations` answer when they fail, by status. */
export interface BetaRagIngestionPipelineConfigurationsErrors {
  422: HTTPValidationError;
}
