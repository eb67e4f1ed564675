import { encode, json, path, reader, redirects, requestJson } from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";
import {
  registerSearchDeploymentRequestCodec,
  searchDeploymentMetricsCodec,
  searchDeploymentSummariesCodec,
} from "../../../codecs/search-deployments.ts";
import type { HTTPValidationError } from "../../../types/errors.ts";
import type {
  RegisterSearchDeploymentRequest,
  RegisterSearchDeploymentResponse,
  SearchDeploymentMetrics,
  SearchDeploymentSummaries,
} from "../../../types/search-deployments.ts";

/**
 * List the deployments that the API key may see, with their indexes.
 *
 * `GET /v1/rag/deployments`
 */
export function getDeploymentSummaries(client: Client, options?: RequestOptions): Call<SearchDeploymentSummaries> {
  return requestJson(
    client,
    { method: "GET", path: "/v1/rag/deployments", redirects },
    options,
    reader(searchDeploymentSummariesCodec),
  );
}

/**
 * Register a deployment, or register it anew.
 *
 * `PUT /v1/rag/deployments`
 */
export function registerDeployment(
  client: Client,
  body: RegisterSearchDeploymentRequest,
  options?: RequestOptions,
): Call<RegisterSearchDeploymentResponse, BetaRagSearchIndexesErrors> {
  return requestJson(
    client,
    { method: "PUT", path: "/v1/rag/deployments", body: json(encode(body, registerSearchDeploymentRequestCodec)) },
    options,
  );
}

/**
 * Forget a deployment.
 *
 * `DELETE /v1/rag/deployments/{deployment_id}`
 *
 * @param deploymentId The deployment to act on.
 */
export function unregisterDeployment(
  client: Client,
  deploymentId: string,
  options?: RequestOptions,
): Call<unknown, BetaRagSearchIndexesErrors> {
  return requestJson(client, { method: "DELETE", path: path`/v1/rag/deployments/${deploymentId}` }, options);
}

/**
 * Report how many documents the indexes of a deployment hold, or that it is offline.
 *
 * `PUT /v1/rag/deployments/{deployment_id}/metrics`
 *
 * @param deploymentId The deployment to act on.
 */
export function updateIndexMetrics(
  client: Client,
  deploymentId: string,
  body: SearchDeploymentMetrics,
  options?: RequestOptions,
): Call<unknown> {
  return requestJson(
    client,
    {
      method: "PUT",
      path: path`/v1/rag/deployments/${deploymentId}/metrics`,
      body: json(encode(body, searchDeploymentMetricsCodec)),
    },
    options,
  );
}

/** What the operations of `beta.rag.searchIndexes` answer when they fail, by status. */
export interface BetaRagSearchIndexesErrors {
  422: HTTPValidationError;
}
