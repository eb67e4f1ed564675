import { SDKResource, answerOf } from "@tramontane/runtime";
import type { SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as failures from "../../../models/errors.ts";
import * as operations from "../../../operations/beta/observability/campaigns.ts";
import type { BetaObservabilityCampaignsListParams } from "../../../operations/beta/observability/campaigns.ts";
import type {
  Campaign,
  CreateCampaignRequest,
  FetchCampaignStatusResponse,
  ListCampaignSelectedEventsResponse,
  ListCampaignsResponse,
} from "../../../types/campaigns.ts";

const errors = {
  400: failures.ObservabilityError,
  404: failures.ObservabilityError,
  408: failures.ObservabilityError,
  409: failures.ObservabilityError,
  422: failures.ObservabilityError,
};

/** Put many recorded chat completions before a judge. */
export class BetaObservabilityCampaigns extends SDKResource {
  /**
   * Create a campaign, and start it.
   *
   * It runs on after the answer; read its status to see how far it has come.
   *
   * `POST /v1/observability/campaigns`
   */
  create(request: CreateCampaignRequest, options?: RequestOptions): Promise<Campaign> {
    return answerOf(operations.create(this.client(options), request), errors);
  }

  /**
   * List campaigns.
   *
   * `GET /v1/observability/campaigns`
   */
  list(request?: BetaObservabilityCampaignsListParams, options?: RequestOptions): Promise<ListCampaignsResponse> {
    return answerOf(operations.list(this.client(options), request), errors);
  }

  /**
   * Read a campaign.
   *
   * `GET /v1/observability/campaigns/{campaign_id}`
   */
  fetch(request: BetaObservabilityCampaignsFetchRequest, options?: RequestOptions): Promise<Campaign> {
    return answerOf(operations.fetch(this.client(options), request.campaignId), errors);
  }

  /**
   * Remove a campaign.
   *
   * `DELETE /v1/observability/campaigns/{campaign_id}`
   */
  delete(request: BetaObservabilityCampaignsDeleteRequest, options?: RequestOptions): Promise<void> {
    return answerOf(operations.delete(this.client(options), request.campaignId), errors);
  }

  /**
   * Read how far a campaign has come.
   *
   * `GET /v1/observability/campaigns/{campaign_id}/status`
   */
  fetchStatus(
    request: BetaObservabilityCampaignsFetchStatusRequest,
    options?: RequestOptions,
  ): Promise<FetchCampaignStatusResponse> {
    return answerOf(operations.fetchStatus(this.client(options), request.campaignId), errors);
  }

  /**
   * List the completions that a campaign judges.
   *
   * `GET /v1/observability/campaigns/{campaign_id}/selected-events`
   */
  listEvents(
    request: BetaObservabilityCampaignsListEventsRequest,
    options?: RequestOptions,
  ): Promise<ListCampaignSelectedEventsResponse> {
    const { campaignId, ...params } = request;
    return answerOf(operations.listEvents(this.client(options), campaignId, params), errors);
  }
}

export interface BetaObservabilityCampaignsFetchRequest {
  /**
   * The campaign to act on.
   *
   * @format uuid
   */
  campaignId: string;
}

export interface BetaObservabilityCampaignsDeleteRequest {
  /**
   * The campaign to act on.
   *
   * @format uuid
   */
  campaignId: string;
}

export interface BetaObservabilityCampaignsFetchStatusRequest {
  /**
   * The campaign to act on.
   *
   * @format uuid
   */
  campaignId: string;
}

export interface BetaObservabilityCampaignsListEventsRequest {
  /**
   * The campaign to act on.
   *
   * @format uuid
   */
  campaignId: string;
  /**
   * The page to read, counted from 1.
   *
   * @defaultValue 1
   */
  page?: number | null;
  /**
   * How many to a page, at most 100.
   *
   * @defaultValue 50
   */
  pageSize?: number | null;
}
