import { Resource, json, path, redirects, requestJson } from "@tramontane/runtime";
import type { Call, RequestOptions } from "@tramontane/runtime";
import type { BetaRagSearchIndexesErrors } from "../../../operations/beta/rag/search-indexes.ts";
import type {
  RegisterSearchDeploymentRequest,
  RegisterSearchDeploymentResponse,
  SearchDeploymentMetrics,
  SearchDeploymentSummaries,
} from "../../../types/search-deployments.ts";

/** Register deployments that hold search indexes. */
export class BetaRagSearchIndexes extends Resource {
  /**
   * List the deployments that the API key may see, with their indexes.
   *
   * `GET /v1/rag/deployments`
   */
  getDeploymentSummaries(options?: RequestOptions): Call<SearchDeploymentSummaries> {
    return requestJson(this.client, { method: "GET", path: "/v1/rag/deployments", redirects }, options);
  }

  /**
   * Register a deployment, or register it anew.
   *
   * `PUT /v1/rag/deployments`
   */
  registerDeployment(
    body: RegisterSearchDeploymentRequest,
    options?: RequestOptions,
  ): Call<RegisterSearchDeploymentResponse, BetaRagSearchIndexesErrors> {
    return requestJson(this.client, { method: "PUT", path: "/v1/rag/deployments", body: json(body) }, options);
  }

  /**
   * Forget a deployment.
   *
   * `DELETE /v1/rag/deployments/{deployment_id}`
   *
   * @param deployment_id The deployment to act on.
   */
  unregisterDeployment(deployment_id: string, options?: RequestOptions): Call<unknown, BetaRagSearchIndexesErrors> {
    return requestJson(this.client, { method: "DELETE", path: path`/v1/rag/deployments/${deployment_id}` }, options);
  }

  /**
   * Report how many documents the indexes of a deployment hold, or that it is offline.
   *
   * `PUT /v1/rag/deployments/{deployment_id}/metrics`
   *
   * @param deployment_id The deployment to act on.
   */
  updateIndexMetrics(deployment_id: string, body: SearchDeploymentMetrics, options?: RequestOptions): Call<unknown> {
    return requestJson(
      this.client,
      { method: "PUT", path: path`/v1/rag/deployments/${deployment_id}/metrics`, body: json(body) },
      options,
    );
  }
}
