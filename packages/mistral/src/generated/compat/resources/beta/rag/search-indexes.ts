import { SDKResource, answerOf } from "@tramontane/runtime";
import type { SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as failures from "../../../models/errors.ts";
import * as operations from "../../../operations/beta/rag/search-indexes.ts";
import type {
  RegisterSearchDeploymentRequest,
  RegisterSearchDeploymentResponse,
  SearchDeploymentMetrics,
  SearchDeploymentSummaries,
} from "../../../types/search-deployments.ts";

const errors = { 422: failures.HTTPValidationError };

/** Register deployments that hold search indexes. */
export class BetaRagSearchIndexes extends SDKResource {
  /**
   * List the deployments that the API key may see, with their indexes.
   *
   * `GET /v1/rag/deployments`
   */
  getDeploymentSummaries(options?: RequestOptions): Promise<SearchDeploymentSummaries> {
    return answerOf(operations.getDeploymentSummaries(this.client(options)));
  }

  /**
   * Register a deployment, or register it anew.
   *
   * `PUT /v1/rag/deployments`
   */
  registerDeployment(
    request: RegisterSearchDeploymentRequest,
    options?: RequestOptions,
  ): Promise<RegisterSearchDeploymentResponse> {
    return answerOf(operations.registerDeployment(this.client(options), request), errors);
  }

  /**
   * Forget a deployment.
   *
   * `DELETE /v1/rag/deployments/{deployment_id}`
   */
  unregisterDeployment(
    request: BetaRagSearchIndexesUnregisterDeploymentRequest,
    options?: RequestOptions,
  ): Promise<unknown> {
    return answerOf(operations.unregisterDeployment(this.client(options), request.deploymentId), errors);
  }

  /**
   * Report how many documents the indexes of a deployment hold, or that it is offline.
   *
   * `PUT /v1/rag/deployments/{deployment_id}/metrics`
   */
  updateIndexMetrics(
    request: BetaRagSearchIndexesUpdateIndexMetricsRequest,
    options?: RequestOptions,
  ): Promise<unknown> {
    return answerOf(operations.updateIndexMetrics(this.client(options), request.deploymentId, request.requestBody));
  }
}

export interface BetaRagSearchIndexesUnregisterDeploymentRequest {
  /**
   * The deployment to act on.
   *
   * @format uuid
   */
  deploymentId: string;
}

export interface BetaRagSearchIndexesUpdateIndexMetricsRequest {
  /**
   * The deployment to act on.
   *
   * @format uuid
   */
  deploymentId: string;
  requestBody: SearchDeploymentMetrics;
}
