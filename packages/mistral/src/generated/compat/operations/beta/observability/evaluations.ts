import {
  encode,
  failures,
  json,
  path,
  query,
  reader,
  redirects,
  requestJson,
  requestNothing,
} from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";
import { observabilityErrorCodec } from "../../../codecs/errors.ts";
import {
  createPipelineConfigRequestCodec,
  listPipelineConfigsResponseCodec,
  pipelineConfigCodec,
  updatePipelineConfigRequestCodec,
} from "../../../codecs/pipeline-configs.ts";
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
  return requestJson(
    failures(client, {
      400: observabilityErrorCodec,
      404: observabilityErrorCodec,
      408: observabilityErrorCodec,
      409: observabilityErrorCodec,
      422: observabilityErrorCodec,
    }),
    {
      method: "POST",
      path: "/v1/observability/pipeline-configs",
      body: json(encode(body, createPipelineConfigRequestCodec)),
    },
    options,
    reader(pipelineConfigCodec),
  );
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
): Call<ListPipelineConfigsResponse, BetaObservabilityEvaluationsErrors> {
  return requestJson(
    failures(client, {
      400: observabilityErrorCodec,
      404: observabilityErrorCodec,
      408: observabilityErrorCodec,
      409: observabilityErrorCodec,
      422: observabilityErrorCodec,
    }),
    {
      method: "GET",
      path: "/v1/observability/pipeline-configs",
      query: query({
        page: params?.page,
        page_size: params?.pageSize,
        q: params?.q,
        pipeline_kind: params?.pipelineKind,
        group: params?.group,
        enabled: params?.enabled,
      }),
      redirects,
    },
    options,
    reader(listPipelineConfigsResponseCodec),
  );
}

export interface BetaObservabilityEvaluationsListPipelineConfigsParams {
  /**
   * The page to read, counted from 1.
   *
   * @defaultValue 1
   */
  page?: number | null;
  /**
   * How many to a page.
   *
   * @defaultValue 50
   */
  pageSize?: number | null;
  /** Only pipelines that match this text. */
  q?: string | null;
  /** Only pipelines of this kind. */
  pipelineKind?: PipelineKind | null;
  /** Only pipelines of this group. */
  group?: string | null;
  /** Only pipelines that run, or only those that do not. */
  enabled?: boolean | null;
}

/**
 * Read a pipeline.
 *
 * `GET /v1/observability/pipeline-configs/{pipeline_config_id}`
 *
 * @param pipelineConfigId The pipeline to act on.
 */
export function getPipelineConfig(
  client: Client,
  pipelineConfigId: string,
  options?: RequestOptions,
): Call<PipelineConfig, BetaObservabilityEvaluationsErrors> {
  return requestJson(
    failures(client, {
      400: observabilityErrorCodec,
      404: observabilityErrorCodec,
      408: observabilityErrorCodec,
      409: observabilityErrorCodec,
      422: observabilityErrorCodec,
    }),
    { method: "GET", path: path`/v1/observability/pipeline-configs/${pipelineConfigId}`, redirects },
    options,
    reader(pipelineConfigCodec),
  );
}

/**
 * Replace a pipeline.
 *
 * Everything has to be given, also what stays as it is.
 *
 * `PUT /v1/observability/pipeline-configs/{pipeline_config_id}`
 *
 * @param pipelineConfigId The pipeline to act on.
 */
export function updatePipelineConfig(
  client: Client,
  pipelineConfigId: string,
  body: UpdatePipelineConfigRequest,
  options?: RequestOptions,
): Call<PipelineConfig, BetaObservabilityEvaluationsErrors> {
  return requestJson(
    failures(client, {
      400: observabilityErrorCodec,
      404: observabilityErrorCodec,
      408: observabilityErrorCodec,
      409: observabilityErrorCodec,
      422: observabilityErrorCodec,
    }),
    {
      method: "PUT",
      path: path`/v1/observability/pipeline-configs/${pipelineConfigId}`,
      body: json(encode(body, updatePipelineConfigRequestCodec)),
    },
    options,
    reader(pipelineConfigCodec),
  );
}

/**
 * Delete a pipeline.
 *
 * `DELETE /v1/observability/pipeline-configs/{pipeline_config_id}`
 *
 * @param pipelineConfigId The pipeline to act on.
 */
export function deletePipelineConfig(
  client: Client,
  pipelineConfigId: string,
  options?: RequestOptions,
): Call<void, BetaObservabilityEvaluationsErrors> {
  return requestNothing(
    failures(client, {
      400: observabilityErrorCodec,
      404: observabilityErrorCodec,
      408: observabilityErrorCodec,
      409: observabilityErrorCodec,
      422: observabilityErrorCodec,
    }),
    { method: "DELETE", path: path`/v1/observability/pipeline-configs/${pipelineConfigId}` },
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
