import type { ChatCompletionEventPreview } from "./chat-completion-events.ts";
import type { FilterPayload } from "./chat-completion-filters.ts";
import type { BaseTaskStatus } from "./dataset-imports.ts";
import type { Judge } from "./judges.ts";

/** A new campaign. */
export interface CreateCampaignRequest {
  /** From 5 to 50 characters. */
  name: string;
  description: string;
  /**
   * The judge to put the completions before.
   *
   * @format uuid
   */
  judgeId: string;
  /** Which completions to judge. */
  searchParams: FilterPayload;
  /** How many completions to judge at most, from 1 to 10,000. */
  maxNbEvents: number;
}

/** A campaign. */
export interface Campaign {
  /** @format uuid */
  id: string;
  name: string;
  description: string;
  /** The judge that the completions are put before. */
  judge: Judge;
  /** Which completions are judged. */
  searchParams: FilterPayload;
  /** How many completions are judged at most. */
  maxNbEvents: number;
  /** @format uuid */
  ownerId: string;
  /** @format uuid */
  workspaceId: string;
  /** @format date-time */
  createdAt: Date;
  /** @format date-time */
  updatedAt: Date;
  /**
   * When it was deleted; `null` while it is there.
   *
   * @format date-time
   */
  deletedAt: Date | null;
}

/** How far a campaign has come. */
export interface FetchCampaignStatusResponse {
  status: BaseTaskStatus;
}

/** A page of campaigns. */
export interface ListCampaignsResponse {
  campaigns: PaginatedResultCampaign;
}

/** Campaigns, and how many there are. */
export interface PaginatedResultCampaign {
  results?: Campaign[];
  /** How many campaigns there are on all pages. */
  count: number;
  /** Set while there is another page. */
  next?: string | null;
  /** Set when there is a page before. */
  previous?: string | null;
}

/** A page of the completions that a campaign judges. */
export interface ListCampaignSelectedEventsResponse {
  completionEvents: PaginatedResultChatCompletionEventPreview;
}

/** Completions in short, and how many there are. */
export interface PaginatedResultChatCompletionEventPreview {
  results?: ChatCompletionEventPreview[];
  /** How many completions there are on all pages. */
  count: number;
  /** Set while there is another page. */
  next?: string | null;
  /** Set when there is a page before. */
  previous?: string | null;
}
