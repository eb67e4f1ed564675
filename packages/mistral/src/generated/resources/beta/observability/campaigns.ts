import { Resource, json, paginate, path, query, redirects, requestJson, requestNothing } from "@tramontane/runtime";
import type { Call, PageCall, RequestOptions } from "@tramontane/runtime";
import type {
  BetaObservabilityCampaignsErrors,
  BetaObservabilityCampaignsListEventsParams,
  BetaObservabilityCampaignsListParams,
} from "../../../operations/beta/observability/campaigns.ts";
import type {
  Campaign,
  CreateCampaignRequest,
  FetchCampaignStatusResponse,
  ListCampaignSelectedEventsResponse,
  ListCampaignsResponse,
} from "../../../types/campaigns.ts";
import type { ChatCompletionEventPreview } from "../../../types/chat-completion-events.ts";

/** Put many recorded chat completions before a judge. */
export class BetaObservabilityCampaigns extends Resource {
  /**
   * Create a campaign, and start it.
   *
   * It runs on after the answer; read its status to see how far it has come.
   *
   * `POST /v1/observability/campaigns`
   */
  create(body: CreateCampaignRequest, options?: RequestOptions): Call<Campaign, BetaObservabilityCampaignsErrors> {
    return requestJson(this.client, { method: "POST", path: "/v1/observability/campaigns", body: json(body) }, options);
  }

  /**
   * List campaigns.
   *
   * `GET /v1/observability/campaigns`
   */
  list(
    params?: BetaObservabilityCampaignsListParams,
    options?: RequestOptions,
  ): PageCall<Campaign, ListCampaignsResponse, BetaObservabilityCampaignsErrors> {
    return paginate(
      params,
      (params, options) =>
        requestJson(
          this.client,
          { method: "GET", path: "/v1/observability/campaigns", query: query(params), redirects },
          options,
        ),
      (page, params) => ({
        items: page.campaigns.results ?? [],
        next: page.campaigns.next ? { page: (params.page ?? 1) + 1 } : undefined,
      }),
      options,
    );
  }

  /**
   * Read a campaign.
   *
   * `GET /v1/observability/campaigns/{campaign_id}`
   *
   * @param campaign_id The campaign to act on.
   */
  fetch(campaign_id: string, options?: RequestOptions): Call<Campaign, BetaObservabilityCampaignsErrors> {
    return requestJson(
      this.client,
      { method: "GET", path: path`/v1/observability/campaigns/${campaign_id}`, redirects },
      options,
    );
  }

  /**
   * Remove a campaign.
   *
   * `DELETE /v1/observability/campaigns/{campaign_id}`
   *
   * @param campaign_id The campaign to act on.
   */
  delete(campaign_id: string, options?: RequestOptions): Call<void, BetaObservabilityCampaignsErrors> {
    return requestNothing(
      this.client,
      { method: "DELETE", path: path`/v1/observability/campaigns/${campaign_id}` },
      options,
    );
  }

  /**
   * Read how far a campaign has come.
   *
   * `GET /v1/observability/campaigns/{campaign_id}/status`
   *
   * @param campaign_id The campaign to act on.
   */
  fetchStatus(
    campaign_id: string,
    options?: RequestOptions,
  ): Call<FetchCampaignStatusResponse, BetaObservabilityCampaignsErrors> {
    return requestJson(
      this.client,
      { method: "GET", path: path`/v1/observability/campaigns/${campaign_id}/status`, redirects },
      options,
    );
  }

  /**
   * List the completions that a campaign judges.
   *
   * `GET /v1/observability/campaigns/{campaign_id}/selected-events`
   *
   * @param campaign_id The campaign to act on.
   */
  listEvents(
    campaign_id: string,
    params?: BetaObservabilityCampaignsListEventsParams,
    options?: RequestOptions,
  ): PageCall<ChatCompletionEventPreview, ListCampaignSelectedEventsResponse, BetaObservabilityCampaignsErrors> {
    return paginate(
      params,
      (params, options) =>
        requestJson(
          this.client,
          {
            method: "GET",
            path: path`/v1/observability/campaigns/${campaign_id}/selected-events`,
            query: query(params),
            redirects,
          },
          options,
        ),
      (page, params) => ({
        items: page.completion_events.results ?? [],
        next: page.completion_events.next ? { page: (params.page ?? 1) + 1 } : undefined,
      }),
      options,
    );
  }
}
