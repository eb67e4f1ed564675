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
import {
  campaignCodec,
  createCampaignRequestCodec,
  listCampaignSelectedEventsResponseCodec,
  listCampaignsResponseCodec,
} from "../../../codecs/campaigns.ts";
import { observabilityErrorCodec } from "../../../codecs/errors.ts";
import type {
  Campaign,
  CreateCampaignRequest,
  FetchCampaignStatusResponse,
  ListCampaignSelectedEventsResponse,
  ListCampaignsResponse,
} from "../../../types/campaigns.ts";
import type { ObservabilityError } from "../../../types/errors.ts";

/**
 * Create a campaign, and start it.
 *
 * It runs on after the answer; read its status to see how far it has come.
 *
 * `POST /v1/observability/campaigns`
 */
export function create(
  client: Client,
  body: CreateCampaignRequest,
  options?: RequestOptions,
): Call<Campaign, BetaObservabilityCampaignsErrors> {
  return requestJson(
    failures(client, {
      400: observabilityErrorCodec,
      404: observabilityErrorCodec,
      408: observabilityErrorCodec,
      409: observabilityErrorCodec,
      422: observabilityErrorCodec,
    }),
    { method: "POST", path: "/v1/observability/campaigns", body: json(encode(body, createCampaignRequestCodec)) },
    options,
    reader(campaignCodec),
  );
}

/**
 * List campaigns.
 *
 * `GET /v1/observability/campaigns`
 */
export function list(
  client: Client,
  params?: BetaObservabilityCampaignsListParams,
  options?: RequestOptions,
): Call<ListCampaignsResponse, BetaObservabilityCampaignsErrors> {
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
      path: "/v1/observability/campaigns",
      query: query({ page: params?.page, page_size: params?.pageSize, q: params?.q }),
      redirects,
    },
    options,
    reader(listCampaignsResponseCodec),
  );
}

export interface BetaObservabilityCampaignsListParams {
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
  /** Only campaigns that match this text. */
  q?: string | null;
}

/**
 * Read a campaign.
 *
 * `GET /v1/observability/campaigns/{campaign_id}`
 *
 * @param campaignId The campaign to act on.
 */
export function fetch(
  client: Client,
  campaignId: string,
  options?: RequestOptions,
): Call<Campaign, BetaObservabilityCampaignsErrors> {
  return requestJson(
    failures(client, {
      400: observabilityErrorCodec,
      404: observabilityErrorCodec,
      408: observabilityErrorCodec,
      409: observabilityErrorCodec,
      422: observabilityErrorCodec,
    }),
    { method: "GET", path: path`/v1/observability/campaigns/${campaignId}`, redirects },
    options,
    reader(campaignCodec),
  );
}

/**
 * Remove a campaign.
 *
 * `DELETE /v1/observability/campaigns/{campaign_id}`
 *
 * @param campaignId The campaign to act on.
 */
function delete_(
  client: Client,
  campaignId: string,
  options?: RequestOptions,
): Call<void, BetaObservabilityCampaignsErrors> {
  return requestNothing(
    failures(client, {
      400: observabilityErrorCodec,
      404: observabilityErrorCodec,
      408: observabilityErrorCodec,
      409: observabilityErrorCodec,
      422: observabilityErrorCodec,
    }),
    { method: "DELETE", path: path`/v1/observability/campaigns/${campaignId}` },
    options,
  );
}
export { delete_ as delete };

/**
 * Read how far a campaign has come.
 *
 * `GET /v1/observability/campaigns/{campaign_id}/status`
 *
 * @param campaignId The campaign to act on.
 */
export function fetchStatus(
  client: Client,
  campaignId: string,
  options?: RequestOptions,
): Call<FetchCampaignStatusResponse, BetaObservabilityCampaignsErrors> {
  return requestJson(
    failures(client, {
      400: observabilityErrorCodec,
      404: observabilityErrorCodec,
      408: observabilityErrorCodec,
      409: observabilityErrorCodec,
      422: observabilityErrorCodec,
    }),
    { method: "GET", path: path`/v1/observability/campaigns/${campaignId}/status`, redirects },
    options,
  );
}

/**
 * List the completions that a campaign judges.
 *
 * `GET /v1/observability/campaigns/{campaign_id}/selected-events`
 *
 * @param campaignId The campaign to act on.
 */
export function listEvents(
  client: Client,
  campaignId: string,
  params?: BetaObservabilityCampaignsListEventsParams,
  options?: RequestOptions,
): Call<ListCampaignSelectedEventsResponse, BetaObservabilityCampaignsErrors> {
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
      path: path`/v1/observability/campaigns/${campaignId}/selected-events`,
      query: query({ page: params?.page, page_size: params?.pageSize }),
      redirects,
    },
    options,
    reader(listCampaignSelectedEventsResponseCodec),
  );
}

export interface BetaObservabilityCampaignsListEventsParams {
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

/** What the operations of `beta.observability.campaigns` answer when they fail, by status. */
export interface BetaObservabilityCampaignsErrors {
  400: ObservabilityError;
  404: ObservabilityError;
  408: ObservabilityError;
  409: ObservabilityError;
  422: ObservabilityError;
}
